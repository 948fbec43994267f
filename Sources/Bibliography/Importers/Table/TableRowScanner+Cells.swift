/// Finding the end of a row.
extension TableRowScanner {
  /// What is found at the end of a scan.
  enum Outcome: Equatable {
    /// The place behind the row and its line end.
    case row(end: Int)
    /// A quote stands where a quoted cell might begin, but the cell before it is still open since `quote`.
    case doubtful(quote: Int, place: Int)
    /// A quoted cell has no end before `place`, where the file or the patience ends.
    case unclosed(quote: Int, place: Int)
    /// A quote stands in the middle of a quoted cell; told only of a strict scan.
    case stray(place: Int)
    case tooLong(place: Int)
  }

  /// How to take what is not clear.
  struct Manner {
    /// This quote is text, not the beginning of a quoted cell.
    var textQuote = -1
    /// Nothing but a row as it should be.
    var isStrict = false
    /// A lone quote in a quoted cell is text, wherever it stands.
    var trustsQuotes = false
    /// The end of the file ends a quoted cell.
    var closesAtEnd = false
    var limit = TableRowScanner.longestRow
  }

  private enum QuotedEnd {
    case closed(end: Int, hasEscapes: Bool, next: Int)
    case open(Int)
    case stray(Int)
    case doubtful(Int)
  }

  /// Finds the cells of the row that begins at a place.
  func scan(from begin: Int, _ manner: Manner, into cells: inout [Cell]) throws(ImportError) -> Outcome {
    cells.removeAll(keepingCapacity: true)
    var place = begin
    while true {
      if cells.count >= Self.mostCells { return .tooLong(place: place) }
      var next = place
      if let quote = try quote(at: place), quote != manner.textQuote {
        switch try quotedCell(from: quote, begin: begin, manner) {
        case .closed(let end, let hasEscapes, let behind):
          cells.append(Cell(start: quote + 1, end: end, isQuoted: true, hasEscapes: hasEscapes))
          next = behind
        case .stray(let stop) where manner.isStrict: return .stray(place: stop)
        case .doubtful(let doubt): return .doubtful(quote: quote, place: doubt)
        case .open(let end) where form.separator != TableForm.tab: return .unclosed(quote: quote, place: end)
        case .open(let stop), .stray(let stop):
          // In Web of Science's tables a quote is a sign like any other.
          noteWaste(stop - quote)
          guard let end = try plainCell(from: place, begin: begin, manner.limit) else {
            return .tooLong(place: begin + manner.limit)
          }
          cells.append(Cell(start: place, end: end))
          next = end
        }
      } else {
        guard let end = try plainCell(from: place, begin: begin, manner.limit) else {
          return .tooLong(place: begin + manner.limit)
        }
        cells.append(Cell(start: place, end: end))
        next = end
      }
      if try !holds(next) { return .row(end: next) }
      if row[next] != form.separator { return .row(end: next + (try lineEndLength(at: next))) }
      place = next + 1
    }
  }

  /// The quote with which a cell begins, blanks before it passed over.
  private func quote(at place: Int) throws(ImportError) -> Int? {
    if quotesAreText { return nil }
    var index = place
    while try holds(index) {
      if row[index] == TableForm.quote { return index }
      if row[index] != 0x20 || index - place > 16 { return nil }
      index += 1
    }
    return nil
  }

  /// The place of the separator or line end behind an unquoted cell; nil where the row grows too long.
  private func plainCell(from place: Int, begin: Int, _ limit: Int) throws(ImportError) -> Int? {
    let separator = form.separator
    var index = place
    while true {
      let (bytes, count) = (UnsafePointer(row), min(available, begin + limit))
      while index < count {
        let byte = bytes[index]
        if byte == separator || byte == 0x0A || byte == 0x0D { break }
        index += 1
      }
      if index >= begin + limit { return nil }
      if index < count {
        if row[index] != 0x0D || form.endsRowsWithReturn { return index }
        // A carriage return inside a line is white space, unless a line feed follows.
        if try holds(index + 1), row[index + 1] == 0x0A { return index }
        index += 1
      } else if try !readMore() {
        return index
      }
    }
  }

  /// Finds where a quoted cell ends; `quote` opens it.
  private func quotedCell(from quote: Int, begin: Int, _ manner: Manner) throws(ImportError) -> QuotedEnd {
    let escape = form.escapesWithBackslash ? UInt8(ascii: "\\") : TableForm.quote
    var hasEscapes = false
    var index = quote + 1
    while true {
      let (bytes, count) = (UnsafePointer(row), min(available, begin + manner.limit))
      while index < count, bytes[index] != TableForm.quote, bytes[index] != escape { index += 1 }
      if index >= begin + manner.limit { return .open(index) }
      if index >= count {
        if try readMore() { continue }
        let end = available
        return manner.closesAtEnd ? .closed(end: end, hasEscapes: hasEscapes, next: end) : .open(end)
      }
      let hasNext = try holds(index + 1)
      if row[index] != TableForm.quote {
        hasEscapes = true
        index += hasNext ? 2 : 1
        continue
      }
      if hasNext, row[index + 1] == TableForm.quote {
        hasEscapes = true
        index += 2
        continue
      }
      let next = try firstSign(from: index + 1)
      if next == nil || next.map({ row[$0] == form.separator || isRowEnd(row[$0]) }) == true {
        return .closed(end: index, hasEscapes: hasEscapes, next: next ?? available)
      }
      if manner.isStrict || form.separator == TableForm.tab { return .stray(index) }
      let before = row[index - 1]
      if !manner.trustsQuotes, index - 1 > quote, before == form.separator || isRowEnd(before) {
        return .doubtful(index)
      }
      index += 1
    }
  }

  private func isRowEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// The place of the first byte that is no blank; nil at the end.
  private func firstSign(from place: Int) throws(ImportError) -> Int? {
    var index = place
    while try holds(index) {
      if row[index] != 0x20 { return index }
      index += 1
    }
    return nil
  }
}

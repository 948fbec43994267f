/// Rows whose quotes do not balance: what is sound around them is saved.
extension TableRowScanner {
  /// What came of the next row.
  enum Row: Equatable {
    case sound
    /// A quote that nothing closes was taken for text.
    case withTextQuote
    /// The file ends inside a quoted cell.
    case cutOff
    /// The row is no row; the scanner stands on it until `advance`.
    case unreadable(Cause)
  }

  enum Cause: Equatable {
    case unclosedQuote
    /// Longer than any row can be; the rest of the line is to be skipped.
    case tooLong
  }

  /// So much of a row is looked at when a line is tried as the beginning of one.
  private static let longestTrial = 1 << 18
  private static let mostTrials = 2000
  /// A cell cut off by the end of the file does not hold so many lines.
  private static let mostLinesInCell = 200

  /// Finds the next row; nil at the end of the file.
  func next() throws(ImportError) -> Row? {
    advance()
    if try !holds(0) { return nil }
    switch try scan(from: 0, Manner(), into: &cells) {
    case .row(let end): return sound(end)
    case .tooLong(let place): return tooLong(place)
    case .doubtful(let quote, let place):
      noteWaste(place)
      if let row = try settle(quote, before: place + 1) { return row }
    case .unclosed(let quote, let place):
      noteWaste(place)
      let hasLines = try lineStart(after: quote, before: place) != nil
      if hasLines, let row = try settle(quote, before: place) { return row }
      return try giveUp(quote, place)
    case .stray: break
    }
    return try trusting()
  }

  /// Reads the row once more, each lone quote in a quoted cell taken for text.
  private func trusting() throws(ImportError) -> Row {
    switch try scan(from: 0, Manner(trustsQuotes: true), into: &cells) {
    case .row(let end): return sound(end)
    case .unclosed(let quote, let place):
      noteWaste(place)
      let hasLines = try lineStart(after: quote, before: place) != nil
      if hasLines, let row = try settle(quote, before: place) { return row }
      return try giveUp(quote, place)
    case .tooLong(let place), .doubtful(_, let place), .stray(let place): return tooLong(place)
    }
  }

  private func sound(_ end: Int) -> Row {
    length = end
    return .sound
  }

  private func tooLong(_ place: Int) -> Row {
    length = min(place, available)
    return .unreadable(.tooLong)
  }

  /// No line behind the open quote begins a row.
  private func giveUp(_ quote: Int, _ place: Int) throws(ImportError) -> Row {
    var lines = 0
    var firstLineEnd: Int?
    var start = quote
    while lines <= Self.mostLinesInCell, let next = try lineStart(after: start, before: place) {
      firstLineEnd = firstLineEnd ?? next
      lines += 1
      start = next
    }
    let isAtEnd = place < Self.longestRow
    if !isAtEnd || lines > Self.mostLinesInCell {
      guard let firstLineEnd else { return tooLong(place) }
      length = firstLineEnd
      return .unreadable(.unclosedQuote)
    }
    if case .row(let end) = try scan(from: 0, Manner(trustsQuotes: true, closesAtEnd: true), into: &cells) {
      length = end
      return .cutOff
    }
    return tooLong(place)
  }

  /// Tries the open quote as text, then each line behind it as the beginning of a row.
  private func settle(_ quote: Int, before stop: Int) throws(ImportError) -> Row? {
    let asText = Manner(textQuote: quote, isStrict: true, limit: Self.longestTrial)
    if case .row(let end) = try scan(from: 0, asText, into: &cells), columns == 0 || cells.count == columns {
      let next = try behindEmptyLines(from: end)
      let isFollowed = try !holds(next) ? true : soundRow(at: next) != nil
      if isFollowed {
        length = end
        for index in cells.indices where !cells[index].isQuoted {
          if cells[index].start <= quote, quote < cells[index].end { cells[index].start = quote + 1 }
        }
        return .withTextQuote
      }
    }
    var start = quote
    for _ in 0..<Self.mostTrials where !isOverspent {
      guard let line = try lineStart(after: start, before: stop) else { break }
      if try beginsRow(at: line) {
        length = line
        return .unreadable(.unclosedQuote)
      }
      start = line
    }
    return nil
  }

  /// Whether a row as it should be stands at a place, and another, or the end, behind it.
  private func beginsRow(at place: Int) throws(ImportError) -> Bool {
    guard let end = try soundRow(at: place) else { return false }
    let next = try behindEmptyLines(from: end)
    return try holds(next) ? soundRow(at: next) != nil : columns > 2
  }

  private func soundRow(at place: Int) throws(ImportError) -> Int? {
    if columns == 1 { return nil }
    var trial: [Cell] = []
    switch try scan(from: place, Manner(isStrict: true, limit: Self.longestTrial), into: &trial) {
    case .row(let end):
      noteWaste(end - place)
      return trial.count == columns || columns == 0 && trial.count > 1 ? end : nil
    case .stray(let stop), .unclosed(_, let stop), .doubtful(_, let stop), .tooLong(let stop):
      noteWaste(stop - place)
      return nil
    }
  }

  private func behindEmptyLines(from place: Int) throws(ImportError) -> Int {
    var place = place
    while try holds(place), form.isLineEnd(row[place]) || row[place] == 0x0D {
      place += try lineEndLength(at: place)
    }
    return place
  }

  /// The place behind the next line end.
  private func lineStart(after place: Int, before stop: Int) throws(ImportError) -> Int? {
    var index = place
    while index < stop, try holds(index) {
      if form.isLineEnd(row[index]) {
        let next = index + (try lineEndLength(at: index))
        return next < stop ? next : nil
      }
      index += 1
    }
    return nil
  }
}

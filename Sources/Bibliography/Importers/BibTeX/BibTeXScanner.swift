/// Cuts a stream into entries by their brackets alone, without looking at what is in them.
///
/// An entry that is never closed ends before the next line that begins one, so that damage costs that entry only.
final class BibTeXScanner {
  enum Ending: Sendable, Equatable {
    case closed
    /// A brace too many closed the entry before its last field.
    case closedEarly
    /// The next entry, or the end of the file, came in this depth of braces.
    case unclosed(depth: Int)
    case tooLong
  }

  struct Entry {
    var range: Range<Int>
    var header: BibTeXHeader
    var line: Int
    var ending: Ending
  }

  static let mostBytes = 4 << 20
  private static let mostSpeculation = 16

  private let source: any ByteSource
  private var base = UnsafeMutablePointer<UInt8>.allocate(capacity: 1 << 17)
  private var capacity = 1 << 17
  private var count = 0
  private var position = 0
  private var line = 1
  private var isAtEnd = false
  private var passesOver = false
  private var speculations = 0
  /// Lines between entries that hold text and are no remarks.
  private(set) var skippedLines = 0
  private(set) var firstSkippedLine = 0

  init(_ source: any ByteSource) { self.source = source }
  deinit { base.deallocate() }

  /// What has been read and not yet let go; valid until the next call of `next`.
  var text: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

  func next() throws(ImportError) -> Entry? {
    letGo()
    guard let header = try findHeader() else { return nil }
    return try scan(header)
  }

  private func letGo() {
    if position < capacity / 2 { return }
    // The byte before stays: it may be the first half of a line end.
    base.update(from: base + position - 1, count: count - position + 1)
    count -= position - 1
    position = 1
  }

  /// Whether there is a byte at the index.
  private func has(_ index: Int) throws(ImportError) -> Bool {
    while index >= count {
      if isAtEnd { return false }
      if count == capacity { grow() }
      let room = UnsafeMutableRawBufferPointer(start: base + count, count: min(capacity - count, 1 << 16))
      let added = try source.read(into: room)
      if added == 0 { isAtEnd = true }
      count += added
    }
    return true
  }

  private func grow() {
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }

  private func header(at index: Int) throws(ImportError) -> BibTeXHeader? {
    _ = try has(index + 2 * BibTeXHeader.mostBytes)
    return BibTeXHeader(text, at: index)
  }

  /// A carriage return and a line feed are one line end.
  private func endsLine(_ index: Int) -> Bool {
    let byte = base[index]
    return byte == 0x0D || byte == 0x0A && (index == 0 || base[index - 1] != 0x0D)
  }

  private func findHeader() throws(ImportError) -> BibTeXHeader? {
    // What stands between entries is a remark; lines that say so themselves are not counted.
    var (mayBegin, counts) = (true, true)
    while try has(position) {
      let byte = base[position]
      if byte == 0x0A || byte == 0x0D {
        if endsLine(position) { line += 1 }
        (mayBegin, counts) = (true, true)
      } else if !ASCII.isSpace(byte) {
        if byte == UInt8(ascii: "@"), mayBegin, let header = try header(at: position),
          base[header.open] == UInt8(ascii: "{") || header.isSure(text)
        {
          passesOver = false
          return header
        }
        if mayBegin { try noteSkipped(&counts) }
        mayBegin = false
      }
      position += 1
      // A text without entries is not kept.
      if position > capacity / 2 { letGo() }
    }
    return nil
  }

  private func noteSkipped(_ counts: inout Bool) throws(ImportError) {
    _ = try has(position + 12)
    let rest = UnsafeBufferPointer(rebasing: text[position...].prefix(12))
    let isRemark =
      rest[0] == UInt8(ascii: "%") || ASCII.equalIgnoringCase(rest.prefix(8), "@comment")
      || ASCII.equalIgnoringCase(rest, "EXPORT DATE:") || rest.starts(with: "Scopus".utf8)
      || rest.elementsEqual("Automaticall".utf8) || rest.elementsEqual("Any changes ".utf8)
    if isRemark || passesOver || !counts { return }
    counts = false
    if skippedLines == 0 { firstSkippedLine = line }
    skippedLines += 1
  }

  private func scan(_ header: BibTeXHeader) throws(ImportError) -> Entry {
    let (start, startLine) = (position, line)
    for index in start..<header.open where endsLine(index) { line += 1 }
    let isBrace = base[header.open] == UInt8(ascii: "{")
    let isComment = ASCII.equalIgnoringCase(text[header.name], "comment")
    var scan = BibTeXDepth(isBrace: isBrace)
    var (index, lineBegins) = (header.open + 1, false)
    var (candidate, closedEarly): ((place: Int, line: Int)?, Bool) = (nil, false)
    func entry(_ end: Int, _ ending: Ending) -> Entry {
      position = end
      return Entry(range: start..<end, header: header, line: startLine, ending: ending)
    }
    while try has(index), index - start < Self.mostBytes {
      let byte = base[index]
      if byte == 0x0A || byte == 0x0D {
        if endsLine(index) { line += 1 }
        lineBegins = true
      } else if byte == UInt8(ascii: "@"), lineBegins, candidate == nil, let inner = try self.header(at: index),
        inner.isSure(text)
      {
        if !isComment || speculations == Self.mostSpeculation { return entry(index, .unclosed(depth: scan.depth)) }
        candidate = (index, line)
        lineBegins = false
      } else if byte == UInt8(ascii: "\\") {
        lineBegins = false
        if try has(index + 1), BibTeXDepth.isEscapable(base[index + 1]) { index += 1 }
      } else if !ASCII.isSpace(byte) {
        lineBegins = false
        if scan.closes(byte) {
          if !isBrace || isComment { return entry(index + 1, .closed) }
          if try !goesOn(index + 1) { return entry(index + 1, closedEarly ? .closedEarly : .closed) }
          closedEarly = true
          scan.depth = 1
        }
      }
      index += 1
    }
    if let candidate {
      speculations += 1
      line = candidate.line
      return entry(candidate.place, .unclosed(depth: scan.depth))
    }
    if try !has(index) { return entry(index, .unclosed(depth: scan.depth)) }
    passesOver = true
    return entry(index, .tooLong)
  }

  /// Whether a comma and a field follow: then the brace before closed too much.
  private func goesOn(_ end: Int) throws(ImportError) -> Bool {
    _ = try has(end + BibTeXHeader.mostBytes)
    let limit = min(count, end + BibTeXHeader.mostBytes)
    var index = BibTeXHeader.skippingSpace(text, end, limit)
    guard index < limit, base[index] == UInt8(ascii: ",") else { return false }
    index = BibTeXHeader.skippingSpace(text, index + 1, limit)
    let begin = index
    while index < limit, BibTeXHeader.isNameByte(base[index]) || base[index] == UInt8(ascii: "-") { index += 1 }
    if index == begin { return false }
    index = BibTeXHeader.skippingSpace(text, index, limit)
    return index < limit && base[index] == UInt8(ascii: "=")
  }
}

/// How deep in braces a place is, and where the entry's own bracket closes.
struct BibTeXDepth {
  let isBrace: Bool
  var depth: Int
  private var isQuoted = false

  init(isBrace: Bool) {
    self.isBrace = isBrace
    depth = 1
  }

  /// Signs that a backslash makes plain.
  static func isEscapable(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "\\") || byte == 0x22
  }

  /// Takes the next sign; true where it is the one that closes the entry.
  mutating func closes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"): depth += 1
    case UInt8(ascii: "}"):
      if depth > 1 || isBrace { depth -= 1 }
      return isBrace && depth == 0
    case 0x22 where !isBrace && depth == 1: isQuoted.toggle()
    case UInt8(ascii: ")"): return !isBrace && depth == 1 && !isQuoted
    default: break
    }
    return false
  }
}

extension BibTeXDepth {
  /// Whether the last brace closes the first, backslashes counting for nothing.
  static func isBalanced(_ text: [UInt8], from open: Int) -> Bool {
    var depth = 0
    for (index, byte) in text.enumerated().dropFirst(open) {
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { return !text[(index + 1)...].contains { !ASCII.isSpace($0) } }
    }
    return false
  }
}

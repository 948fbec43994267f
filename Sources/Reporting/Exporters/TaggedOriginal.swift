internal import Bibliography

/// A record's own lines of a tagged file, which go out byte for byte; only what we added before is taken out.
struct TaggedOriginal {
  /// How a line of a format shows its tag.
  enum Grammar {
    case ris
    case nbib

    /// The tag and where the value begins; nil for a line that continues the one before.
    func tag(_ line: ArraySlice<UInt8>) -> (tag: ArraySlice<UInt8>, value: Int)? {
      let start = line.startIndex
      switch self {
      case .ris:
        // As the reader of RIS has it: the hyphen in the fifth place, or behind one blank or tab.
        guard line.count >= 4, Self.isCapital(line[start]), Self.isCapitalOrDigit(line[start + 1]),
          line[start + 2] == 0x20 || line[start + 2] == 0x09
        else { return nil }
        let hyphen = line[start + 3] == UInt8(ascii: "-") ? start + 3 : start + 4
        guard hyphen < line.endIndex, line[hyphen] == UInt8(ascii: "-") else { return nil }
        let value = hyphen + 1
        if value == line.endIndex { return (line[start..<(start + 2)], value) }
        if hyphen == start + 3, !ASCII.isSpace(line[value]) { return nil }
        return (line[start..<(start + 2)], line[value] == 0x20 ? value + 1 : value)
      case .nbib:
        guard line.count >= 5, Self.isCapital(line[start]), line[start + 4] == UInt8(ascii: "-"),
          line[start..<(start + 4)].allSatisfy({ Self.isCapitalOrDigit($0) || $0 == 0x20 })
        else { return nil }
        return (line[start..<(start + 4)].prefix { $0 != 0x20 }, min(start + 6, line.endIndex))
      }
    }

    func isKeyword(_ tag: ArraySlice<UInt8>) -> Bool { tag.elementsEqual(self == .ris ? "KW".utf8 : "OT".utf8) }

    func isNote(_ tag: ArraySlice<UInt8>) -> Bool {
      self == .ris ? tag.elementsEqual("N1".utf8) || tag.elementsEqual("RN".utf8) : tag.elementsEqual("GN".utf8)
    }

    func isLabel(_ tag: ArraySlice<UInt8>) -> Bool { self == .ris && tag.elementsEqual("LB".utf8) }

    private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
    private static func isCapitalOrDigit(_ byte: UInt8) -> Bool { isCapital(byte) || ASCII.isDigit(byte) }
  }

  private struct Line {
    /// With its line end.
    var range: Range<Int>
    /// Where its line end begins.
    var end: Int
    var tag: ArraySlice<UInt8>?
    /// Where its value begins.
    var value: Int
    var isBlank: Bool
  }

  private let bytes: [UInt8]
  private let grammar: Grammar
  private var lines: [Line] = []
  /// The line behind the record's last field.
  private var endLine = 0
  /// The line end that the record uses.
  private(set) var lineEnd: [UInt8] = [0x0D, 0x0A]
  /// Whether the record has a field of this tag that is not ours.
  private(set) var tags: Set<[UInt8]> = []

  /// Whether a record goes out with its own lines.
  static func isKept(_ record: Record, in format: ExportFormat) -> Bool {
    switch format {
    case .ris: record.source.format == .ris && !record.original.isEmpty
    case .nbib: record.source.format == .nbib && !record.original.isEmpty
    default: false
    }
  }

  init(_ original: [UInt8], _ grammar: Grammar) {
    bytes = original
    self.grammar = grammar
    readLines()
    let last = lines.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? 0
    endLine = last
    if grammar == .ris {
      endLine = lines.lastIndex { isEnd($0) && isBlank($0.value..<$0.end) } ?? last
      if endLine == last, last > 0, isEnd(lines[last - 1]) { endLine = last - 1 }
    }
  }

  private mutating func readLines() {
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      var next = min(end + 1, bytes.count)
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { next += 1 }
      if lines.isEmpty, next > end { lineEnd = Array(bytes[end..<next]) }
      let found = grammar.tag(bytes[start..<end])
      lines.append(
        Line(
          range: start..<next, end: end, tag: found?.tag, value: found?.value ?? start, isBlank: isBlank(start..<end)))
      start = next
    }
  }

  private func isEnd(_ line: Line) -> Bool { line.tag?.elementsEqual("ER".utf8) ?? false }

  private func isBlank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy(ASCII.isSpace) }

  /// The record up to its end line, without what we added before.
  mutating func body() -> [UInt8] {
    var output: [UInt8] = []
    var first = 0
    while first < endLine {
      var next = first + 1
      while next < endLine, lines[next].tag == nil { next += 1 }
      append(first..<next, to: &output)
      first = next
    }
    if let last = output.last, last != 0x0A, last != 0x0D { output += lineEnd }
    return output
  }

  /// What the record has from its end line on.
  var tail: ArraySlice<UInt8> { endLine < lines.count ? bytes[lines[endLine].range.lowerBound...] : [] }

  /// Whether the record has the line that ends it.
  var hasEnd: Bool { endLine < lines.count && isEnd(lines[endLine]) }

  /// Whether the text ends with a blank line, so that the next record may begin.
  var endsBlank: Bool { lines.last?.isBlank ?? false }

  private mutating func append(_ field: Range<Int>, to output: inout [UInt8]) {
    let whole = bytes[lines[field.lowerBound].range.lowerBound..<lines[field.upperBound - 1].range.upperBound]
    let count = output.count
    if let tag = lines[field.lowerBound].tag {
      if grammar.isKeyword(tag) {
        appendKeywords(field, to: &output)
      } else if grammar.isNote(tag) {
        appendNote(field, whole, to: &output)
      } else if !grammar.isLabel(tag) || !OwnAdditions.isKeyword(bytes[lines[field.lowerBound].value...]) {
        output += whole
      }
      if output.count > count { tags.insert(Array(tag)) }
    } else {
      output += whole
    }
  }

  /// Keywords may stand on lines of their own behind the tag, as Rayyan writes them.
  private func appendKeywords(_ field: Range<Int>, to output: inout [UInt8]) {
    var lostTag: ArraySlice<UInt8> = []
    for (place, line) in lines[field].enumerated() {
      let value = Array(bytes[line.value..<line.end])
      let kept = OwnAdditions.keywords(value)
      let tag = place == 0 ? bytes[line.range.lowerBound..<line.value] : lostTag
      if kept == value || !kept.isEmpty {
        if place == 0 || !line.isBlank {
          output += tag
          lostTag = []
        }
        output += kept + bytes[line.end..<line.range.upperBound]
      } else if place == 0 {
        lostTag = tag
      }
    }
  }

  private func appendNote(_ field: Range<Int>, _ whole: ArraySlice<UInt8>, to output: inout [UInt8]) {
    let kept = OwnAdditions.note(Array(whole))
    let valueStart = lines[field.lowerBound].value - whole.startIndex
    if kept.count == whole.count {
      output += whole
    } else if kept.count <= valueStart || kept[valueStart...].allSatisfy(ASCII.isSpace) {
      // The blank lines behind the field stand for themselves.
      for line in lines[field].reversed().prefix(while: \.isBlank).reversed() { output += bytes[line.range] }
    } else {
      output += kept
    }
  }
}

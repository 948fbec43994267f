/// Text with the signs of Markdown: `*emphasis*`, `**strong**`, `[words](address)`.
enum MarkdownText {
  /// The words without the signs, and the papers that the links lead to.
  static func read(_ text: [UInt8]) -> (words: [UInt8], links: [TextBlock.Link]) {
    guard text.contains(where: { "*_\\".utf8.contains($0) }) || hasLink(text) else { return (text, []) }
    return withoutLinks(withoutEmphasis(withoutEscapes(text)))
  }

  private static func hasLink(_ text: [UInt8]) -> Bool {
    text.indices.dropLast().contains { text[$0] == UInt8(ascii: "]") && text[$0 + 1] == UInt8(ascii: "(") }
  }

  /// `\[1\]` is `[1]`.
  private static func withoutEscapes(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(UInt8(ascii: "\\")) else { return text }
    return text.indices.filter { index in
      text[index] != UInt8(ascii: "\\") || index + 1 >= text.count || !"[]()*_.-#".utf8.contains(text[index + 1])
    }.map { text[$0] }
  }

  // MARK: Emphasis

  /// Leaves out pairs of signs that stand around words; an allele's `DQA1*05` keeps its own.
  static func withoutEmphasis(_ text: [UInt8]) -> [UInt8] {
    var dropped: [Range<Int>] = []
    // The last sign of each kind and length that opens emphasis and is not closed yet.
    var open = [Range<Int>?](repeating: nil, count: 8)
    var index = 0
    while index < text.count {
      guard text[index] == UInt8(ascii: "*") || text[index] == UInt8(ascii: "_") else {
        index += 1
        continue
      }
      let start = index
      while index < text.count, text[index] == text[start] { index += 1 }
      if index - start > 3 { continue }
      let kind = index - start + (text[start] == UInt8(ascii: "*") ? 4 : 0)
      if let opened = open[kind], closes(text, start..<index) {
        dropped += [opened, start..<index]
        open[kind] = nil
      } else if opens(text, start..<index) {
        open[kind] = start..<index
      }
    }
    if dropped.isEmpty { return text }
    var words: [UInt8] = []
    var end = 0
    for range in dropped.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      words += text[end..<range.lowerBound]
      end = range.upperBound
    }
    return words + text[end...]
  }

  private static func opens(_ text: [UInt8], _ sign: Range<Int>) -> Bool {
    guard sign.upperBound < text.count else { return false }
    let next = text[sign.upperBound]
    guard isLetterOrDigit(next) || "\"'[(*_".utf8.contains(next) else { return false }
    guard let before = sign.first.flatMap({ $0 > 0 ? text[$0 - 1] : nil }) else { return true }
    // Addresses and DOIs hold such signs as well.
    return before == 0x20 || !isLetterOrDigit(before) && !"/.-=?#%&".utf8.contains(before)
  }

  private static func closes(_ text: [UInt8], _ sign: Range<Int>) -> Bool {
    if sign.lowerBound == 0 || text[sign.lowerBound - 1] == 0x20 { return false }
    return sign.upperBound >= text.count || !isLetterOrDigit(text[sign.upperBound])
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte >= 0x80 || ASCII.isDigit(byte) || byte | 0x20 &- 0x61 < 26
  }

  // MARK: Links

  private static func withoutLinks(_ text: [UInt8]) -> ([UInt8], [TextBlock.Link]) {
    guard hasLink(text) else { return (text, []) }
    var words: [UInt8] = []
    var links: [TextBlock.Link] = []
    var index = 0
    // Where the words of a link end and how far its address reaches, for the links that are open.
    var ends: [Int: Int] = [:]
    var opened: [Int] = []
    var begins = Set<Int>()
    for place in text.indices {
      if text[place] == UInt8(ascii: "[") { opened.append(place) }
      guard text[place] == UInt8(ascii: "]"), let begin = opened.popLast() else { continue }
      if let end = endOfAddress(text, from: place + 1) {
        ends[place] = end
        begins.insert(begin)
      }
    }
    while index < text.count {
      if begins.contains(index) {
        index += 1
      } else if let end = ends[index] {
        let address = text[(index + 2)..<(end - 1)].prefix { $0 != 0x20 }
        links += TextBlock.Link.links(to: Array(address), at: max(0, words.count - 1))
        index = end
      } else {
        words.append(text[index])
        index += 1
      }
    }
    return (words, links)
  }

  private static let beginnings = ["http://", "https://", "www.", "doi.org/", "#", "/"].map { Array($0.utf8) }

  /// The byte behind the bracket that closes an address; nil where none stands in brackets.
  private static func endOfAddress(_ text: [UInt8], from start: Int) -> Int? {
    guard start + 1 < text.count, text[start] == UInt8(ascii: "("),
      beginnings.contains(where: { text[(start + 1)...].starts(with: $0) })
    else { return nil }
    var depth = 0
    for index in start..<min(text.count, start + 2048) {
      if text[index] == UInt8(ascii: "(") { depth += 1 }
      if text[index] == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return index + 1 }
    }
    return nil
  }
}

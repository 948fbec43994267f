/// The identifiers and addresses of a reference, and where they begin.
struct ReferenceIdentifiers: Sendable, Equatable {
  var doi = 0..<0
  var pmid = 0..<0
  var pmcid = 0..<0
  var url = 0..<0
  /// From here on the text holds only identifiers and what surrounds them; the end of the text where it has none.
  var start = 0

  var isEmpty: Bool { doi.isEmpty && pmid.isEmpty && pmcid.isEmpty }

  init() {}

  init(in bytes: [UInt8]) {
    start = bytes.count
    bytes.withUnsafeBufferPointer { text in
      if let range = DOI.range(in: text) {
        doi = range
        note(range, in: text)
      }
      var index = 0
      while index + 3 < text.count {
        switch text[index] | 0x20 {
        case UInt8(ascii: "p") where index == 0 || !Self.isLetter(text[index - 1]): readNumber(in: text, at: index)
        case UInt8(ascii: "h") where url.isEmpty && Self.begins(text, at: index, "http"):
          readAddress(in: text, at: index)
        case UInt8(ascii: "w") where url.isEmpty && Self.begins(text, at: index, "www."):
          readAddress(in: text, at: index)
        default: break
        }
        index += 1
      }
    }
  }

  private mutating func readNumber(in text: UnsafeBufferPointer<UInt8>, at index: Int) {
    if Self.begins(text, at: index, "pmc") {
      var place = index + 3
      if place < text.count, Self.begins(text, at: place, "id") { place += 2 }
      while place < text.count, text[place] == 0x20 || text[place] == 0x3A { place += 1 }
      let begin = Self.begins(text, at: place, "pmc") ? place : index
      if begin == place { place += 3 }
      let digits = Self.digits(in: text, from: place)
      guard digits.count >= 4, digits.count <= 9, pmcid.isEmpty else { return }
      pmcid = begin == index && digits.lowerBound != index + 3 ? digits : begin..<digits.upperBound
      note(index..<digits.upperBound, in: text)
    } else if Self.begins(text, at: index, "pmid") || Self.begins(text, at: index, "pubmed") {
      var place = index + (Self.begins(text, at: index, "pmid") ? 4 : 6)
      // `PMID: 990000001`, `PubMed PMID 990000001`, `pubmed.ncbi.nlm.nih.gov/990000001`, `/pubmed/990000001`.
      if Self.begins(text, at: place, ".ncbi.nlm.nih.gov") { place += 17 }
      while place < text.count, place < index + 32, [0x20, 0x23, 0x2F, 0x3A].contains(text[place]) { place += 1 }
      let digits = Self.digits(in: text, from: place)
      guard (1...9).contains(digits.count), pmid.isEmpty else { return }
      pmid = digits
      note(index..<digits.upperBound, in: text)
    }
  }

  private mutating func readAddress(in text: UnsafeBufferPointer<UInt8>, at index: Int) {
    var end = index
    while end < text.count, !ASCII.isSpace(text[end]), text[end] != 0x3C, text[end] != 0x3E, text[end] != 0x22 {
      end += 1
    }
    while end > index, [0x2E, 0x2C, 0x3B, 0x29, 0x5D].contains(text[end - 1]) { end -= 1 }
    if end - index < 8 { return }
    url = index..<end
    note(url, in: text)
  }

  /// The tail begins before what leads to an identifier: `doi:`, `https://doi.org/`, `PMID:`, `Available from:`.
  private mutating func note(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
    var begin = range.lowerBound
    while begin > 0, !ASCII.isSpace(text[begin - 1]), begin > range.lowerBound - 60 { begin -= 1 }
    for _ in 0..<4 {
      var end = begin
      while end > 0, ASCII.isSpace(text[end - 1]) || text[end - 1] == 0x3A { end -= 1 }
      var word = end
      while word > 0, Self.isLetter(text[word - 1]), end - word < 10 { word -= 1 }
      let found = UnsafeBufferPointer(rebasing: text[word..<end])
      guard Self.leads.contains(where: { ASCII.equalIgnoringCase(found, $0) }) else { break }
      begin = word
      while begin > 0, text[begin - 1] == UInt8(ascii: "[") || text[begin - 1] == UInt8(ascii: "(") { begin -= 1 }
    }
    start = min(start, begin)
  }

  private static let leads: [StaticString] = [
    "doi", "pmid", "pmcid", "pubmed", "available", "from", "at", "url", "retrieved", "accessed", "online", "link",
  ]

  private static func digits(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int> {
    var end = start
    while end < text.count, ASCII.isDigit(text[end]) { end += 1 }
    return start..<max(start, end)
  }

  private static func begins(_ text: UnsafeBufferPointer<UInt8>, at index: Int, _ word: StaticString) -> Bool {
    guard index + word.utf8CodeUnitCount <= text.count else { return false }
    return ASCII.equalIgnoringCase(text[index..<(index + word.utf8CodeUnitCount)], word)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { ASCII.lowercased(byte) &- 0x61 < 26 }
}

/// Identifiers in the addresses of pages and of library services.
enum AddressIdentifier {
  typealias Text = UnsafeBufferPointer<UInt8>

  /// The DOI behind `doi.org/`, `doi:` or `doi=`, its percent signs undone.
  static func doi(in text: Text) -> [UInt8]? {
    for start in starts(of: "doi", in: text) {
      var index = start + 3
      if text[index...].starts(with: ".org".utf8) { index += 4 }
      guard index < text.count, "/:=%".utf8.contains(text[index]) else { continue }
      let tail = unescaped(text[(index + 1)...].prefix { !ASCII.isSpace($0) && $0 != UInt8(ascii: "&") })
      let found = tail.withUnsafeBufferPointer { tail in
        DOI.range(in: tail).flatMap { $0.lowerBound < 4 ? Array(tail[$0]) : nil }
      }
      if let found { return found }
    }
    return nil
  }

  /// The number in an address at PubMed.
  static func pmid(in text: Text) -> Range<Int>? {
    for start in starts(of: "pubmed", in: text) {
      guard let slash = text[start...].prefix(40).firstIndex(of: UInt8(ascii: "/")) else { continue }
      let digits = text[(slash + 1)...].prefix(while: ASCII.isDigit)
      if !digits.isEmpty, digits.count < 10 { return digits.startIndex..<digits.endIndex }
    }
    return nil
  }

  private static func starts(of word: StaticString, in text: Text) -> [Int] {
    let length = word.utf8CodeUnitCount
    if text.count <= length { return [] }
    let first = ASCII.lowercased(word.utf8Start.pointee)
    return (0..<(text.count - length)).filter {
      ASCII.lowercased(text[$0]) == first && ASCII.equalIgnoringCase(text[$0..<($0 + length)], word)
    }
  }

  private static func unescaped(_ text: some Collection<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    var rest = Array(text)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
        rest.count > 1
      {
        out.append(code)
        rest.removeFirst(2)
      } else {
        out.append(byte)
      }
    }
    return out
  }
}

/// Finds a DOI in what a field says of it: `doi:10.…`, an address at doi.org, `10.… [doi]`, `https://doi.org/10.…%2F…`.
package enum DOI {
  /// Where the DOI itself stands, from `10.` to its last sign; nil where there is none.
  package static func range(in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var index = 0
    while index + 6 < text.count {
      if text[index] == UInt8(ascii: "1"), text[index + 1] == UInt8(ascii: "0"), text[index + 2] == UInt8(ascii: "."),
        index == 0 || !isLetterOrDigit(text[index - 1]), let slash = slash(in: text, after: index + 3)
      {
        let end = end(of: text, from: slash + 1)
        if end > slash + 1 { return index..<end }
      }
      index += 1
    }
    return nil
  }

  /// None is longer; a bound keeps the search quick whatever the text.
  private static let longest = 2048

  /// The slash behind the registrant's four to nine digits (and its own dots).
  private static func slash(in text: UnsafeBufferPointer<UInt8>, after start: Int) -> Int? {
    var index = start
    while index < min(text.count, start + 40), ASCII.isDigit(text[index]) || text[index] == UInt8(ascii: ".") {
      index += 1
    }
    return index - start >= 4 && index < text.count && text[index] == UInt8(ascii: "/") ? index : nil
  }

  /// A DOI ends at white space or at what no DOI holds; a full stop, comma or bracket that only closes the sentence
  /// around it is not its own.
  private static func end(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < min(text.count, start + longest), !ASCII.isSpace(text[end]), text[end] != 0x22,
      text[end] != UInt8(ascii: "{"),
      text[end] != UInt8(ascii: "}"), text[end] != UInt8(ascii: "|")
    {
      end += 1
    }
    while end > start {
      switch text[end - 1] {
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "'"): end -= 1
      case UInt8(ascii: ")")
      where count(UInt8(ascii: "("), text, start..<end) < count(UInt8(ascii: ")"), text, start..<end),
        UInt8(ascii: "]")
      where count(UInt8(ascii: "["), text, start..<end) < count(UInt8(ascii: "]"), text, start..<end),
        UInt8(ascii: ">")
      where count(UInt8(ascii: "<"), text, start..<end) < count(UInt8(ascii: ">"), text, start..<end):
        end -= 1
      default: return end
      }
    }
    return end
  }

  private static func count(_ sign: UInt8, _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var found = 0
    for index in range where text[index] == sign { found += 1 }
    return found
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    ASCII.isDigit(byte) || ASCII.lowercased(byte) &- 0x61 < 26
  }
}

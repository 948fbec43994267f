/// The month as databases write it: `aug`, `08`, `JUN 15`, `15~June`, `MAR-APR`.
enum BibTeXMonth {
  /// The month's name or number, and the day where one stands beside it.
  static func parts(_ text: [UInt8]) -> (month: [UInt8], day: [UInt8]) {
    let words = text.split { ASCII.isSpace($0) || $0 == UInt8(ascii: ",") }.map { word in
      word.last == UInt8(ascii: ".") ? word.dropLast() : word
    }
    guard words.count == 2 else { return (words.count == 1 ? named(words[0]) : text, []) }
    let (first, second) = (words[0], words[1])
    if first.count <= 2, ASCII.number(first) != nil, ASCII.number(second) == nil {
      return (named(second), Array(first))
    }
    if second.count <= 2, ASCII.number(second) != nil, ASCII.number(first) == nil {
      return (named(first), Array(second))
    }
    return (text, [])
  }

  /// `JUN` and `june` as PubMed writes them; anything else as it is.
  private static func named(_ word: ArraySlice<UInt8>) -> [UInt8] {
    if word.count >= 3, word.allSatisfy({ ASCII.lowercased($0) &- 0x61 < 26 }) {
      for month in months where ASCII.equalIgnoringCase(word.prefix(3), month) && isName(word, month) {
        return Array(UnsafeBufferPointer(start: month.utf8Start, count: 3))
      }
    }
    return Array(word)
  }

  private static func isName(_ word: ArraySlice<UInt8>, _ month: StaticString) -> Bool {
    word.count == 3 || ASCII.equalIgnoringCase(word, "sept")
      || longNames.contains { ASCII.equalIgnoringCase(word, $0) }
  }

  private static let months: [StaticString] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let longNames: [StaticString] = [
    "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
  ]
}

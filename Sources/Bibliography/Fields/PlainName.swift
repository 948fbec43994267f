/// A name written `Family, Given` about which nothing is unusual, as nearly all names of most files are.
///
/// It is read in one pass; what it says is what `AuthorName`, which reads all names, would say.
struct PlainName {
  typealias Text = UnsafeBufferPointer<UInt8>

  let family: Text
  let given: Text

  /// Nil for any name that wants a closer look.
  init?(_ text: Text) {
    let text = text.trimmed
    guard text.count > 3, let base = text.baseAddress, NameWord.isLetter(base[0]) else { return nil }
    let end = text.count
    var comma = 0
    while comma < end, base[comma] != UInt8(ascii: ",") {
      // A family name of several words may end in `Jr`.
      if base[comma] <= 0x20 || base[comma] == UInt8(ascii: ";") || base[comma] == UInt8(ascii: "*") { return nil }
      comma &+= 1
    }
    var begin = comma &+ 1
    if begin < end, base[begin] == 0x20 { begin &+= 1 }
    // `Jr` and its like have few letters.
    if end &- begin < 1 || !NameWord.isLetter(base[begin]) || !Self.ends(base, end) { return nil }
    if end &- begin <= 4, NameWord.isSuffix(text, begin..<end) { return nil }
    var (spaces, space) = (0, 0)
    for index in begin..<end {
      let byte = base[index]
      if byte > UInt8(ascii: ",") { continue }
      if byte == 0x20 {
        spaces &+= 1
        space = index
      } else if byte < 0x20 || byte == UInt8(ascii: ",") {
        return nil
      }
    }
    if spaces > 0, end &- space <= 5, NameWord.isSuffix(text, (space &+ 1)..<end) { return nil }
    if Self.mayEndList(base, begin, end) { return nil }
    // `et al.` and `others`.
    let last = base[end &- 1] == UInt8(ascii: ".") ? base[end &- 2] : base[end &- 1]
    if last | 0x20 == UInt8(ascii: "l") || last | 0x20 == UInt8(ascii: "s"), spaces > 0 || base[begin] &- 0x61 < 26 {
      return nil
    }
    // A group's name has several words behind the comma, the second of them no initial, or capitals before it.
    let isPerson =
      spaces == 0 ? base[0] < 0x80 && base[1] &- 0x41 >= 26 : spaces == 1 && Self.isInitial(base, (space &+ 1)..<end)
    if !isPerson, end >= 8, GroupWords.mayBeIn(text, 0..<end) { return nil }
    family = Text(start: base, count: comma)
    given = Text(start: base + begin, count: end &- begin)
  }

  /// Whether a full stop may stand behind two capitals, as it does where it closes a list.
  @inline(__always)
  private static func mayEndList(_ base: UnsafePointer<UInt8>, _ begin: Int, _ end: Int) -> Bool {
    end &- begin > 2 && base[end &- 1] == UInt8(ascii: ".") && NameWord.isLetter(base[end &- 3])
      && base[end &- 2] &- 0x61 >= 26
  }

  /// Whether the last sign is one that belongs to a name.
  @inline(__always)
  private static func ends(_ base: UnsafePointer<UInt8>, _ end: Int) -> Bool {
    let last = base[end &- 1]
    return NameWord.isLetter(last) || last == UInt8(ascii: ".")
  }

  /// `A`, `A.` or `AB`.
  @inline(__always)
  private static func isInitial(_ base: UnsafePointer<UInt8>, _ word: Range<Int>) -> Bool {
    if word.isEmpty || word.count > 2 || base[word.lowerBound] &- 0x41 >= 26 { return false }
    let last = base[word.upperBound &- 1]
    return last == UInt8(ascii: ".") || last &- 0x41 < 26
  }
}

/// What stands behind a name and is no part of it: `Jr`, `III`, `2nd`, and degrees.
extension NameWord {
  static func isSuffix(_ text: Text, _ word: Range<Int>) -> Bool {
    if word.isEmpty || word.count > 4 { return false }
    // Most short words begin otherwise.
    switch text[word.lowerBound] | 0x20 {
    case UInt8(ascii: "j"), UInt8(ascii: "s"), UInt8(ascii: "i"), UInt8(ascii: "2")...UInt8(ascii: "9"): break
    default: return false
    }
    let bytes = Text(rebasing: text[word])
    let plain = bytes.last == UInt8(ascii: ".") ? Text(rebasing: bytes.dropLast()) : bytes
    return suffixes.contains { ASCII.equalIgnoringCase(plain, $0) }
  }

  private static let suffixes: [StaticString] = [
    "jr", "sr", "ii", "iii", "iv", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th",
  ]

  /// Whether a suffix is written as initials are: `JR`, `SR`, `II`, `IV`.
  static func isSuffixLikeInitials(_ text: Text, _ word: Range<Int>) -> Bool {
    let letters = word.last.map { text[$0] } == UInt8(ascii: ".") ? word.dropLast() : word
    return letters.count == 2 && letters.allSatisfy { text[$0] &- 0x41 < 26 } && isSuffix(text, word)
  }

  /// `V` to `X`, which are a suffix only where another given name is known.
  static func isRomanNumber(_ text: Text, _ word: Range<Int>) -> Bool {
    if word.isEmpty || word.count > 4 { return false }
    let bytes = Text(rebasing: text[word])
    return romanNumbers.contains { bytes.equals($0) }
  }

  private static let romanNumbers: [StaticString] = ["V", "VI", "VII", "VIII", "IX", "X"]

  /// Whether a text is one degree or several, as `M.S.` and `PhD, LSW` are; the first of them decides.
  static func isDegree(_ text: Text, _ range: Range<Int>) -> Bool {
    var letters: [UInt8] = []
    for index in range {
      let byte = text[index]
      if isLetter(byte) {
        letters.append(byte)
        if letters.count > longestDegree { return false }
      } else if byte == UInt8(ascii: ",") || byte == BibTeXNames.heldComma {
        break
      } else if byte != UInt8(ascii: ".") {
        return false
      }
    }
    if letters.count < 2 { return false }
    return letters.withUnsafeBufferPointer { word in degrees.contains { word.equals($0) } }
  }

  private static let longestDegree = 6

  private static let degrees: [StaticString] = [
    "MD", "PhD", "PHD", "MS", "MSc", "MSC", "MA", "BA", "BS", "BSc", "MPH", "DrPH", "DPhil", "DSc", "ScD", "MPhil",
    "MBA", "MEd", "EdD", "PsyD", "PharmD", "DO", "DDS", "DMD", "DVM", "JD", "MBBS", "MBChB", "RN", "BSN", "MSN", "DNP",
    "APRN", "CRNA", "LSW", "LCSW", "MSW", "DPT", "RD", "RPh", "MHS", "MHA", "MPP", "MSPH", "FACP", "FACS", "FRCP",
    "FRCS", "MRCP", "FRACP", "FACC", "FAHA",
  ]

  /// The range without the full stop that closes a list, where it stands behind two to four capitals: `LH.` is LH.
  static func withoutClosingStop(_ text: Text, _ range: Range<Int>) -> Range<Int> {
    guard range.count > 2, range.count <= 9, text[range.upperBound - 1] == UInt8(ascii: ".") else { return range }
    let word = range.dropLast()
    let isPlain = word.allSatisfy { text[$0] &- 0x41 < 26 || text[$0] >= 0x80 }
    let letters = word.count { text[$0] & 0xC0 != 0x80 }
    return isPlain && (2...4).contains(letters) && isInitials(text, word) ? word : range
  }
}

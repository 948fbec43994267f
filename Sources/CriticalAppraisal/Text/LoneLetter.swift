/// Tells an initial or a genus (J Example, S aureus) from the letter of a name or unit (vitamin D, 77 K).
enum LoneLetter {
  private typealias Boundary = SentenceBoundary

  /// Whether the full stop behind the single letter at `place` ends the sentence.
  static func isEnd(
    _ bytes: UnsafePointer<UInt8>, at place: Int, start: Int, before following: SentenceBoundary.Following
  ) -> Bool {
    if place == start { return false }
    let letter = bytes[place]
    switch bytes[place - 1] {
    case 0x2E:
      // "e.g." and "i.e." introduce; "U.S.", "a.u." and "A. B." may end a sentence.
      let isIntroduction =
        place - 2 >= start && (letter == 0x67 && bytes[place - 2] == 0x65 || letter == 0x65 && bytes[place - 2] == 0x69)
      return !isIntroduction && following.isOpener
    case 0x20, 0x09...0x0D:
      if !Boundary.isCapital(letter) { return !(letter == 0x70 && following.isDigit) }
      if following.isOpener { return true }
      return (following.isWord || following.isDigit) && isNamed(bytes, before: place - 1, start: start)
    default: return true
    }
  }

  /// Whether the word before says that the letter names something: "vitamin", "group", or a number before a unit.
  private static func isNamed(_ bytes: UnsafePointer<UInt8>, before index: Int, start: Int) -> Bool {
    if index > start, Boundary.isDigit(bytes[index - 1]) { return true }
    var first = index
    while first > start, Boundary.isLetter(bytes[first - 1]) { first -= 1 }
    return nouns.contains(Boundary.key(bytes, first, index - first))
  }

  private static let nouns: Set<UInt64> = {
    let text = """
      vitamin hepatitis group groups type types grade class category stage subtype genotype clade lineage influenza
      hemophilia haemophilia protein amphotericin cyclosporin cyclosporine bisphenol coenzyme immunoglobulin
      apolipoprotein complex factor cathepsin regimen arm cohort site hospital treatment
      """
    return Set(text.split { $0 == " " || $0 == "\n" }.map(SentenceBoundary.key))
  }()
}

/// How a name with commas is taken apart.
extension AuthorName {
  mutating func readWithCommas(_ text: Text, _ whole: Range<Int>, _ first: Int) {
    family = NameWord.trimmed(text, whole.lowerBound..<first)
    let rest = (first + 1)..<whole.upperBound
    if let second = text.place(of: UInt8(ascii: ","), from: rest.lowerBound), second < rest.upperBound {
      let middle = NameWord.trimmed(text, rest.lowerBound..<second)
      readParts(text, middle, NameWord.trimmed(text, (second + 1)..<rest.upperBound))
    } else {
      readLastPart(text, NameWord.trimmed(text, rest))
    }
    given = NameWord.withoutClosingStop(text, given)
    if family.isEmpty { (family, given) = (given, 0..<0) }
  }

  /// Tells the given name from the suffix: `Family, Jr, Given` is BibTeX's order, `Family, Given, Jr` all others'.
  private mutating func readParts(_ text: Text, _ middle: Range<Int>, _ last: Range<Int>) {
    let isSure = NameWord.isSuffix(text, middle) && !NameWord.isSuffixLikeInitials(text, middle)
    let endsWithSuffix =
      NameWord.isDegree(text, last)
      || NameWord.isSuffix(text, last) && !NameWord.isSuffixLikeInitials(text, last)
    if isSure && endsWithSuffix || isSuffixOfInitials(text, middle) && endsWithSuffix {
      // `Family GH, Jr, MD`
      readWithoutCommas(text, family)
      suffix = middle.lowerBound..<last.upperBound
    } else if !endsWithSuffix, Self.isSuffixBeforeGivenName(text, middle) {
      (given, suffix) = (last, middle)
    } else {
      (given, suffix) = (middle, last)
    }
  }

  private static func isSuffixBeforeGivenName(_ text: Text, _ middle: Range<Int>) -> Bool {
    NameWord.isSuffix(text, middle) || NameWord.isRomanNumber(text, middle) || NameWord.isDegree(text, middle)
  }

  /// `Family, Given`, `Family, Given Jr`, `Family Jr, Given`, `Family GH, Jr`; but `Family, JR` has initials.
  private mutating func readLastPart(_ text: Text, _ last: Range<Int>) {
    let isSuffix = NameWord.isSuffix(text, last) && !NameWord.isSuffixLikeInitials(text, last)
    if isSuffix || isSuffixOfInitials(text, last) {
      readWithoutCommas(text, family)
      suffix = last
      return
    }
    given = last
    if let word = NameWord.last(text, last), word.lowerBound > last.lowerBound, NameWord.isSuffix(text, word) {
      suffix = word
      given = NameWord.trimmed(text, last.lowerBound..<word.lowerBound)
    } else {
      takeSuffixOffFamily(text)
    }
  }

  /// Whether a part stands behind a family name with its initials: `Family GH, JR`, `Family GH, MD`.
  private func isSuffixOfInitials(_ text: Text, _ part: Range<Int>) -> Bool {
    guard NameWord.isSuffix(text, part) || NameWord.isDegree(text, part), let last = NameWord.last(text, family),
      last.lowerBound > family.lowerBound, NameWord.isInitials(text, last)
    else { return false }
    // Where all is in capitals, a short word may belong to the family name.
    return last.count <= 2 || family.contains { text[$0] &- 0x61 < 26 }
  }

  /// Takes the suffix out of `Family Jr, Given`.
  mutating func takeSuffixOffFamily(_ text: Text) {
    guard let last = NameWord.last(text, family), last.lowerBound > family.lowerBound, NameWord.isSuffix(text, last)
    else { return }
    suffix = last
    family = NameWord.trimmed(text, family.lowerBound..<last.lowerBound)
  }
}

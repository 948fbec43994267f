/// A name of an author, as places in the text it was written in.
///
/// It understands `Family, Given`, `Family, G. H.`, `Family, Jr, Given` (BibTeX), `Family, Given, Jr` (RIS),
/// `Family GH` (Vancouver), `Family G.H.` (Embase) and `Given Family`. A name that is none of a person is a group's.
/// What stands where no author is known (`et al.`, `[Anonymous]`) has an empty family name.
package struct AuthorName: Sendable, Equatable {
  package var family = 0..<0
  package var given = 0..<0
  package var suffix = 0..<0
  package var isGroup = false

  package init(_ text: UnsafeBufferPointer<UInt8>) {
    var whole = NameWord.trimmed(text, 0..<text.count)
    whole = Self.withoutEtAl(text, whole)
    if whole.isEmpty || Self.isPlaceholder(text, whole) { return }
    family = whole
    if Self.namesGroup(text, whole) {
      isGroup = true
      return
    }
    whole = Self.withoutBrackets(text, whole)
    if let first = text.place(of: UInt8(ascii: ","), from: whole.lowerBound), first < whole.upperBound {
      readWithCommas(text, whole, first)
    } else {
      readWithoutCommas(text, whole)
    }
  }

  private mutating func readWithCommas(_ text: UnsafeBufferPointer<UInt8>, _ whole: Range<Int>, _ first: Int) {
    family = NameWord.trimmed(text, whole.lowerBound..<first)
    let rest = (first + 1)..<whole.upperBound
    if let second = text.place(of: UInt8(ascii: ","), from: rest.lowerBound), second < rest.upperBound {
      let middle = NameWord.trimmed(text, rest.lowerBound..<second)
      let last = NameWord.trimmed(text, (second + 1)..<rest.upperBound)
      (given, suffix) = NameWord.isSuffix(text, middle) ? (last, middle) : (middle, last)
    } else {
      given = NameWord.trimmed(text, rest)
    }
    if NameWord.isSuffix(text, given), suffix.isEmpty {
      // `Family GH, Jr`
      let jr = given
      given = 0..<0
      readWithoutCommas(text, family)
      suffix = jr
    } else if suffix.isEmpty {
      takeSuffixOffFamily(text)
    }
    if family.isEmpty { (family, given) = (given, 0..<0) }
  }

  /// Takes the suffix out of `Family Jr, Given`.
  private mutating func takeSuffixOffFamily(_ text: UnsafeBufferPointer<UInt8>) {
    guard let last = NameWord.last(text, family), last.lowerBound > family.lowerBound, NameWord.isSuffix(text, last)
    else { return }
    suffix = last
    family = NameWord.trimmed(text, family.lowerBound..<last.lowerBound)
  }

  private mutating func readWithoutCommas(_ text: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) {
    var whole = name
    family = whole
    guard let first = NameWord.first(text, whole), var last = NameWord.last(text, whole), first != last else { return }
    if NameWord.isSuffix(text, last) {
      let rest = NameWord.trimmed(text, whole.lowerBound..<last.lowerBound)
      if let before = NameWord.last(text, rest), before != first {
        (suffix, whole, last) = (last, rest, before)
      }
    }
    if let start = initials(text, whole, after: first) {
      given = start..<whole.upperBound
      family = NameWord.trimmed(text, whole.lowerBound..<start)
      takeSuffixOffFamily(text)
    } else if NameWord.isEastAsian(text, first) || NameWord.isRomanisedGivenName(text, last) {
      family = first
      given = NameWord.trimmed(text, first.upperBound..<whole.upperBound)
    } else {
      let start = familyStart(text, whole, first, last)
      given = NameWord.trimmed(text, whole.lowerBound..<start)
      family = start..<whole.upperBound
    }
  }

  /// Where the initials at the end begin: `Family GH`, `van Family G.H.`, several where they are set apart.
  private func initials(_ text: UnsafeBufferPointer<UInt8>, _ whole: Range<Int>, after first: Range<Int>) -> Int? {
    var start: Int?
    var end = whole.upperBound
    while end > first.upperBound, let word = NameWord.last(text, first.upperBound..<end),
      NameWord.isInitials(text, word)
    {
      start = word.lowerBound
      end = word.lowerBound
    }
    return start
  }

  /// Where the family name of `Given van der Family` begins: particles belong to it.
  private func familyStart(
    _ text: UnsafeBufferPointer<UInt8>, _ whole: Range<Int>, _ first: Range<Int>, _ last: Range<Int>
  ) -> Int {
    var start = last.lowerBound
    let isAllSmall = NameWord.isSmall(text, last)
    while let word = NameWord.last(text, whole.lowerBound..<start) {
      let isParticle =
        NameWord.isKnownParticle(text, word, smallOnly: word == first)
        || (NameWord.isSmall(text, word) && !isAllSmall && word != first)
      if !isParticle { break }
      start = word.lowerBound
      // `Ortega y Gasset`: what stands before `y` is a family name too.
      if word.count == 1, let before = NameWord.last(text, whole.lowerBound..<start), before != first {
        start = before.lowerBound
      }
    }
    return start
  }
}

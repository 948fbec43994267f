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
    let whole = Self.withoutEtAl(text, NameWord.trimmed(text, 0..<text.count))
    if whole.isEmpty || Self.isPlaceholder(text, whole) { return }
    if Self.namesGroup(text, whole) {
      family = whole
      isGroup = true
      return
    }
    readPerson(text, whole)
  }

  /// A name that is known to be one of a person.
  init(ofPerson text: UnsafeBufferPointer<UInt8>) {
    let whole = NameWord.trimmed(text, 0..<text.count)
    if !whole.isEmpty { readPerson(text, whole) }
  }

  private mutating func readPerson(_ text: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) {
    let whole = Self.withoutBrackets(text, name)
    family = whole
    if let first = text.place(of: UInt8(ascii: ","), from: whole.lowerBound), first < whole.upperBound {
      readWithCommas(text, whole, first)
    } else {
      readWithoutCommas(text, whole)
    }
  }

  mutating func readWithoutCommas(_ text: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) {
    var whole = name
    family = whole
    guard let first = NameWord.first(text, whole), var last = NameWord.last(text, whole), first != last else { return }
    if NameWord.isSuffix(text, last), !holdsInitials(text, whole, last) {
      let rest = NameWord.trimmed(text, whole.lowerBound..<last.lowerBound)
      if let before = NameWord.last(text, rest), before != first {
        (suffix, whole, last) = (last, rest, before)
      }
    }
    if let start = initials(text, whole, after: first) {
      given = NameWord.withoutClosingStop(text, start..<whole.upperBound)
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

  /// Whether `JR` at the end is initials: it is in `van der Family JR`, not in `Family GH JR` or `A. Family JR`.
  private func holdsInitials(_ text: UnsafeBufferPointer<UInt8>, _ whole: Range<Int>, _ last: Range<Int>) -> Bool {
    guard NameWord.isSuffixLikeInitials(text, last), let first = NameWord.first(text, whole) else { return false }
    let rest = NameWord.trimmed(text, whole.lowerBound..<last.lowerBound)
    var end = rest.upperBound
    while let word = NameWord.last(text, rest.lowerBound..<end) {
      if NameWord.isInitials(text, word) { return false }
      end = word.lowerBound
    }
    // `Family Family JR`; who writes `Given Family II` means the second.
    return NameWord.isKnownParticle(text, first, smallOnly: false)
      || text[last.lowerBound] != UInt8(ascii: "I") && rest.contains { text[$0] &- 0x61 < 26 }
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

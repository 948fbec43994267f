/// How sure it is that some text is a reference.
enum ReferenceEvidence: Int, Sendable, Comparable {
  case none
  /// It may be one; it is where others stand around it.
  case weak
  case strong

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// The longest text taken for one reference.
  static let longest = 1 << 14

  static func of(_ reference: ParsedReference, in text: [UInt8]) -> ReferenceEvidence {
    if text.count > longest || text.count < 12 { return .none }
    let hasYear = !reference.year.isEmpty
    let hasIdentifier = !reference.identifiers.isEmpty
    let isPrinted = reference.imprintWeight >= 6 && !reference.pages.isEmpty
    // Prose goes on behind the place where a journal is named.
    if isPrinted, !hasIdentifier, reference.strayTail > 160 { return .none }
    if isLong(reference.title) || isLong(reference.journal) { return .none }
    if hasIdentifier, isBare(reference, in: text) { return .strong }
    if !beginsAsReference(text) { return .none }
    let hasVolume = isPrinted || reference.imprintWeight >= 5 && !reference.volume.isEmpty
    if reference.hasAuthors {
      if isPrinted, hasYear { return .strong }
      if hasIdentifier, hasYear, reference.hasInitials || hasVolume { return .strong }
      if hasYear, reference.imprintWeight >= 4 { return .strong }
      if hasYear, reference.hasInitials, !reference.title.isEmpty { return .weak }
      if hasYear, !reference.title.isEmpty, text.count < 400, endsInYear(reference, in: text) { return .weak }
      if isPrinted { return .weak }
      return .none
    }
    if isPrinted, hasYear, reference.imprintWeight >= 8, !reference.journal.isEmpty {
      return reference.strayTail < 60 && text.count < 700 ? .strong : .weak
    }
    if hasYear, hasIdentifier || hasVolume, !reference.title.isEmpty, text.count < 700 { return .weak }
    return .none
  }

  private static let pageNotes: [StaticString] = [
    "copyright", "page", "last", "updated", "posted", "reviewed", "accessed",
  ]

  private static func isLong(_ part: Range<Int>) -> Bool { part.count > 700 }

  /// Nothing but an identifier and what leads to it.
  private static func isBare(_ reference: ParsedReference, in text: [UInt8]) -> Bool {
    let ids = reference.identifiers
    let length = [ids.doi, ids.pmid, ids.pmcid, ids.url].map(\.count).max() ?? 0
    return ids.start < 4 && text.count - length < 40
  }

  private static func beginsAsReference(_ text: [UInt8]) -> Bool {
    guard let first = text.first else { return false }
    // `Copyright 2015 Society of …`, `Page last updated: …`
    let word = text.prefix { $0 | 0x20 &- 0x61 < 26 }
    if pageNotes.contains(where: { ASCII.equalIgnoringCase(word, $0) }) || text.starts(with: [0xC2, 0xA9]) {
      return false
    }
    return !(first &- 0x61 < 26) || text.prefix(12).contains { $0 &- 0x41 < 26 }
  }

  private static func endsInYear(_ reference: ParsedReference, in text: [UInt8]) -> Bool {
    text.count - reference.year.upperBound <= 3 || reference.year.lowerBound < 120
  }
}

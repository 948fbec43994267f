/// What a title says it stands over, where this is not the paper itself.
enum TitleKind: UInt8, Sendable {
  case plain
  case erratum
  case retractionNotice
  case comment
  case reply
  case protocolOfStudy

  init(_ text: UnsafeBufferPointer<UInt8>, _ folded: FoldedWords) {
    let bare = text.drop { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "(") || ASCII.isSpace($0) || $0 == 0x22 }
    for (kind, beginnings) in Self.beginnings
    where beginnings.contains(where: { Self.begins(bare, $0) }) {
      self = kind
      return
    }
    if let kind = Self.kind(closing: text) {
      self = kind
      return
    }
    if let last = folded.words.last {
      if ASCII.equalIgnoringCase(folded.letters[last], "reply") {
        self = .reply
        return
      }
      if ASCII.equalIgnoringCase(folded.letters[last], "erratum") {
        self = .erratum
        return
      }
    }
    self =
      folded.words.contains { $0.count == 8 && ASCII.equalIgnoringCase(folded.letters[$0], "protocol") }
      ? .protocolOfStudy : .plain
  }

  /// Web of Science says of what it is a correction behind the title of that: `… (vol 39, pg 2, 2009)`,
  /// `… (Retraction of Vol 5, Pg 1, 2010)`.
  private static func kind(closing text: UnsafeBufferPointer<UInt8>) -> TitleKind? {
    var text = text.trimmed
    if text.last == UInt8(ascii: ".") { text = UnsafeBufferPointer(rebasing: text.dropLast()) }
    guard text.last == UInt8(ascii: ")"), let bracket = text.suffix(longestClosing).lastIndex(of: UInt8(ascii: "("))
    else { return nil }
    let closing = text[(bracket + 1)...]
    let isPlace = closing.dropFirst(4).first.map(ASCII.isDigit) == true && closing.contains(UInt8(ascii: ","))
    if begins(closing, "vol "), isPlace { return .erratum }
    let isNotice = begins(closing, "retraction of vol") || begins(closing, "expression of concern of vol")
    return isNotice ? .retractionNotice : nil
  }

  private static let longestClosing = 80

  /// From the name of a publication type.
  init?(publicationType name: ArraySlice<UInt8>) {
    switch Notice(publicationTypeName: name) {
    case .erratumNotice: self = .erratum
    case .retractionNotice: self = .retractionNotice
    default:
      if !ASCII.equalIgnoringCase(name, "Erratum"), !ASCII.equalIgnoringCase(name, "Correction") { return nil }
      self = .erratum
    }
  }

  private static let beginnings: [(TitleKind, [StaticString])] = [
    (
      .erratum,
      [
        "erratum", "errata", "corrigend", "correction to", "correction:", "corrections to", "publisher correction",
        "author correction", "publisher's note", "addendum",
      ]
    ),
    (
      .retractionNotice,
      [
        "retraction:", "retraction of", "retraction note", "notice of retraction", "statement of retraction",
        "expression of concern", "editorial expression of concern",
      ]
    ),
    (
      .comment,
      ["comment on", "comments on", "comment:", "commentary on", "commentary:", "re:", "letter re", "discussion of"]
    ),
    (
      .reply,
      [
        "reply", "in reply", "response to:", "response to comment", "response to letter", "response to re",
        "author reply",
        "author's reply", "authors' reply", "authors reply", "author response", "authors' response",
        "the authors reply",
      ]
    ),
  ]

  private static func begins(_ text: Slice<UnsafeBufferPointer<UInt8>>, _ beginning: StaticString) -> Bool {
    text.count >= beginning.utf8CodeUnitCount
      && ASCII.lowercased(text[text.startIndex]) == beginning.utf8Start.pointee
      && ASCII.equalIgnoringCase(text.prefix(beginning.utf8CodeUnitCount), beginning)
  }
}

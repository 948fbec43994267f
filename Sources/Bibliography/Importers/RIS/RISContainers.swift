/// The titles of what a record appeared in: which of a dozen tags is the journal.
struct RISContainers {
  var journal: TaggedField?
  var either: TaggedField?
  var abbreviation: TaggedField?
  var container: TaggedField?

  /// Keeps the first of a kind; false where there is one.
  mutating func take(_ field: TaggedField, _ path: WritableKeyPath<Self, TaggedField?>) -> Bool {
    if self[keyPath: path] != nil { return false }
    self[keyPath: path] = field
    return true
  }

  /// JF is the journal, then JO, then T2, which beside them is an alternative title (EBSCO) or the same again.
  func add(_ work: WorkType, _ dialect: RISDialect?, _ record: TaggedRecord, to builder: inout RecordBuilder) {
    func text(_ field: TaggedField?) -> UnsafeBufferPointer<UInt8>? {
      guard let text = field.map({ record.value($0).trimmed }), !text.isEmpty else { return nil }
      return text
    }
    let kind = Self.kind(of: work)
    let named = text(journal)
    let container = text(container)
    var abbreviation = text(abbreviation)
    if kind != .journal, let container {
      builder.add(kind, container)
      if let other = named ?? text(either), !other.equals(container) { builder.add(.journal, other) }
    } else if let chosen = named ?? (dialect == .ebsco ? nil : container).flatMap({ text(either) == nil ? $0 : nil })
      ?? text(either) ?? container ?? abbreviation
    {
      builder.add(.journal, chosen)
      if let other = text(either), !other.equals(chosen), abbreviation == nil { abbreviation = other }
      if let container, !container.equals(chosen), let field = self.container {
        if work == .journalArticle, dialect == .ebsco {
          builder.add(.vernacularTitle, container)
        } else {
          builder.addExtra(record.name(field), container)
        }
      }
    }
    if let abbreviation { builder.add(.journalAbbreviation, abbreviation) }
  }

  private static func kind(of work: WorkType) -> RecordFieldKind {
    switch work {
    case .bookChapter: .bookTitle
    case .conferencePaper, .proceedings: .conference
    default: .journal
    }
  }
}

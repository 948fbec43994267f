internal import Bibliography

/// A record's fields as reference managers hold them.
///
/// Every field of the record has its place here: what has none of its own stands in `others` with its name. What an
/// earlier run of ours added is left out.
struct Citation {
  struct Person: Equatable {
    var family = ""
    var given = ""
    var initials = ""
    var suffix = ""
    var isGroup = false
  }

  struct Heading: Equatable {
    var descriptor: String
    var isMajor: Bool
    var qualifiers: [Qualifier] = []

    struct Qualifier: Equatable {
      var name: String
      var isMajor: Bool
    }
  }

  struct Correction: Equatable {
    var kind: CorrectionKind
    var text: String
  }

  struct Other: Equatable {
    var name: String
    var value: String
  }

  var type = WorkType.journalArticle
  /// Whether the record itself, or its shape, says what it is.
  var hasType = false
  var title = ""
  var abstract = ""
  var authors: [Person] = []
  var editors: [Person] = []
  /// Texts of which a record has one as a rule; more of them are joined where a format takes one.
  private var texts: [RecordFieldKind: [String]] = [:]
  var headings: [Heading] = []
  /// What other publications correct, withdraw or discuss.
  var corrections: [Correction] = []
  /// Fields that no format has a place for.
  var extras: [Other] = []
  var date = PublicationDate()
  var isPubMed = false

  subscript(kind: RecordFieldKind) -> [String] {
    get { texts[kind] ?? [] }
    set { texts[kind] = newValue }
  }

  /// The first text of a kind, empty where there is none.
  func first(_ kind: RecordFieldKind) -> String { texts[kind]?.first ?? "" }

  /// The journal, the book a chapter stands in, or the conference of a paper.
  var container: String {
    for kind in [RecordFieldKind.journal, .bookTitle, .conference] where !first(kind).isEmpty { return first(kind) }
    return ""
  }

  /// What most formats have no place for.
  var others: [Other] { corrections.map { Other(name: $0.kind.plainName, value: $0.text) } + extras }

  /// `others` and the texts of these kinds, which a format has no place for.
  func others(with kinds: [RecordFieldKind]) -> [Other] {
    others + kinds.flatMap { kind in self[kind].map { Other(name: kind.plainName, value: $0) } }
  }

  /// One note that holds what a format has no place for; nil where there is nothing.
  static func note(_ others: [Other]) -> String? {
    if others.isEmpty { return nil }
    return "Other fields: " + others.map { "\($0.name): \($0.value)" }.joined(separator: " | ")
  }
}

extension Citation.Person {
  /// `Family, Given, Suffix`; a group's name as it is.
  var inverted: String {
    [family, given.isEmpty ? initials : given, suffix].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// `Family GH`.
  var short: String {
    [family, initials, suffix].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// From a name written as `Family, Given`.
  init(inverted name: String) {
    let parts = name.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    family = parts.first.map(String.init) ?? ""
    given = parts.count > 1 ? String(parts[1].drop { $0 == " " }) : ""
    isGroup = parts.count == 1
  }
}

extension Citation.Heading {
  /// As PubMed writes it: `Killer Cells, Natural/*immunology`.
  var text: String {
    ([(isMajor ? "*" : "") + descriptor] + qualifiers.map { ($0.isMajor ? "*" : "") + $0.name }).joined(separator: "/")
  }
}

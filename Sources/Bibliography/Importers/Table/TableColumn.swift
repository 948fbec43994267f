/// What a column holds, told once by its heading.
enum TableColumnRole: Hashable, Sendable {
  case title
  case abstract
  case authors
  /// The authors once more, with their given names in full.
  case authorFullNames
  /// The first author alone.
  case firstAuthor
  case editors
  case doi
  case pmid
  case year
  /// A date, or a part of one with the year elsewhere.
  case date
  case pages
  case firstPage
  case lastPage
  case keywords
  case majorKeywords
  case mesh
  /// The kind of document as databases say it, which may name a design.
  case documentType
  /// The form of publication as reference managers say it.
  case workType
  /// PubMed's `Behav Ther. 2022 Mar;53(2):334-347. doi: …`.
  case pubMedCitation
  /// Embase's `Endoscopic Ultrasound (2014) 3:3 (152-160). Date of Publication: 2014`.
  case embaseSource
  /// `true` where the record has been retracted.
  case retracted
  /// Several values of a kind, divided by semicolons.
  case list(RecordFieldKind)
  case field(RecordFieldKind)
  /// The name that we gave the record when we wrote the table, or one that another program gave it since.
  case ownKey
  /// `name: value | name: value`, which we wrote.
  case otherFields
  /// Kept under its own heading.
  case extra

  /// Only one column of a table can have it; the others keep their heading and text.
  var isSingle: Bool {
    switch self {
    case .keywords, .majorKeywords, .mesh, .documentType, .extra, .list, .editors: false
    case .field(let kind): kind != .note && kind != .url && kind != .affiliation && kind != .accession
    default: true
    }
  }

  /// Some sources write HTML or JATS here.
  var mayHoldMarkup: Bool {
    switch self {
    case .title, .abstract, .authors, .authorFullNames, .firstAuthor, .editors, .keywords, .majorKeywords, .mesh,
      .field(.journal), .field(.journalAbbreviation), .field(.bookTitle), .field(.vernacularTitle),
      .field(.collectiveName), .field(.publisher), .field(.conference), .field(.affiliation):
      true
    default: false
    }
  }

  /// A column that tables of other things hardly have, or that records hardly lack.
  var isIdentifier: Bool { self == .doi || self == .pmid || self == .field(.pmcid) }
}

/// A column of a table.
struct TableColumn: Sendable, Equatable {
  /// The heading as the file spells it, as UTF-8.
  var heading: [UInt8]
  var role: TableColumnRole

  init(heading: [UInt8], role: TableColumnRole) {
    self.heading = heading.withUnsafeBufferPointer { UTF8Validity.isValid($0) ? heading : UTF8Validity.mended($0) }
    self.role = role
  }
}

/// What a RIS tag stands for, in one dialect or another; `RISAssembly` decides among them.
enum RISMeaning: UInt8 {
  case unknown
  case type
  case title
  case bookTitle
  case author
  case editor
  case abstract
  case keywords
  case note
  case doi
  case typeOfWork
  case address
  case year
  case firstDate
  case date
  case secondDate
  case thirdDate
  case journal
  case journalOrAbbreviation
  case abbreviation
  case container
  case series
  case volume
  case issue
  case conferenceOrIssue
  case startPage
  case endPage
  case serialNumber
  case language
  case accession
  case affiliation
  case database
  case identifier
  case firstMiscellany
  case secondMiscellany
  case secondCustom
  case thirdCustom
  case fifthCustom
  case articleNumber
  case firstUserField
  case secondUserField
  case place
  case publisher
  case edition
  case shortTitle
  case vernacularTitle
  case label

  /// Whether such a tag stands in records and never between them.
  var isOfRecordsOnly: Bool {
    switch self {
    case .title, .bookTitle, .author, .abstract, .doi, .journal, .year, .firstDate, .container, .startPage: true
    default: false
    }
  }

  private static let tags: [(StaticString, RISMeaning)] = [
    ("TY", .type), ("TI", .title), ("T1", .title), ("CT", .title), ("BT", .bookTitle), ("AU", .author),
    ("A1", .author), ("A2", .editor), ("ED", .editor), ("AB", .abstract), ("N2", .abstract), ("KW", .keywords),
    ("N1", .note), ("RN", .note), ("DO", .doi), ("L3", .doi), ("M3", .typeOfWork), ("UR", .address), ("L1", .address),
    ("L2", .address), ("L4", .address), ("LK", .address), ("PY", .year), ("Y1", .firstDate), ("DA", .date),
    ("Y2", .secondDate), ("Y3", .thirdDate), ("JF", .journal), ("JO", .journalOrAbbreviation), ("JA", .abbreviation),
    ("J1", .abbreviation), ("J2", .abbreviation), ("T2", .container), ("T3", .series), ("VL", .volume),
    ("VO", .volume), ("IS", .issue), ("CP", .conferenceOrIssue), ("SP", .startPage), ("EP", .endPage),
    ("SN", .serialNumber), ("LA", .language), ("AN", .accession), ("AD", .affiliation), ("AV", .affiliation),
    ("DB", .database), ("ID", .identifier), ("M1", .firstMiscellany), ("M2", .secondMiscellany),
    ("C2", .secondCustom), ("C3", .thirdCustom), ("C5", .fifthCustom), ("C7", .articleNumber),
    ("U1", .firstUserField), ("U2", .secondUserField), ("CY", .place), ("PB", .publisher), ("ET", .edition),
    ("ST", .shortTitle), ("TT", .vernacularTitle), ("LB", .label),
  ]

  /// Meanings by `place`.
  static func table() -> [RISMeaning] {
    var table = [RISMeaning](repeating: .unknown, count: 48 * 48)
    for (name, meaning) in tags { table[place(TaggedLine.tag(name))] = meaning }
    return table
  }

  /// The place of a tag of two capitals or digits in the table.
  @inline(__always)
  static func place(_ tag: UInt32) -> Int { (Int(tag >> 8) &- 0x30) &* 48 &+ (Int(tag & 0xFF) &- 0x30) & 0xFFF }
}

/// What an NBIB tag stands for.
enum NBIBMeaning: UInt8 {
  case unknown
  case pmid
  case title
  case bookTitle
  case collectionTitle
  case volumeTitle
  case vernacularTitle
  case abstract
  case otherAbstract
  case otherAbstractLanguage
  case fullAuthor
  case author
  case editor
  case fullEditor
  case group
  case affiliation
  case publicationType
  case meshHeading
  case keyword
  case issn
  case isbn
  case volume
  case issue
  case pages
  case date
  case journal
  case journalAbbreviation
  case language
  case identifier
  case pmcid
  case registration
  case status
  case place
  case publisher
  case correction

  /// Whether a tag is one of PubMed's.
  static func isKnown(_ tag: UInt32) -> Bool {
    tags.contains { TaggedLine.tag($0.0) == tag } || corrections.contains { TaggedLine.tag($0.0) == tag }
      || others.contains { TaggedLine.tag($0) == tag }
  }

  static let tags: [(StaticString, NBIBMeaning)] = [
    ("PMID", .pmid), ("TI", .title), ("BTI", .bookTitle), ("CTI", .collectionTitle), ("VTI", .volumeTitle),
    ("TT", .vernacularTitle), ("AB", .abstract), ("OAB", .otherAbstract), ("OABL", .otherAbstractLanguage),
    ("FAU", .fullAuthor), ("AU", .author), ("ED", .editor), ("FED", .fullEditor), ("CN", .group),
    ("AD", .affiliation), ("PT", .publicationType), ("MH", .meshHeading), ("OT", .keyword), ("IS", .issn),
    ("ISBN", .isbn), ("VI", .volume), ("IP", .issue), ("PG", .pages), ("DP", .date), ("JT", .journal),
    ("TA", .journalAbbreviation), ("LA", .language), ("AID", .identifier), ("LID", .identifier), ("PMC", .pmcid),
    ("SI", .registration), ("STAT", .status), ("PL", .place), ("PB", .publisher),
  ]

  static let corrections: [(StaticString, CorrectionKind)] = [
    ("RIN", .retractionIn), ("ROF", .retractionOf), ("EIN", .erratumIn), ("EFR", .erratumFor),
    ("ECI", .expressionOfConcernIn), ("ECF", .expressionOfConcernFor), ("RRI", .retractedAndRepublishedIn),
    ("RRF", .retractedAndRepublishedFrom), ("UIN", .updateIn), ("UOF", .updateOf), ("CIN", .commentIn),
    ("CON", .commentOn), ("CRI", .other), ("CRF", .other), ("RPI", .other), ("RPF", .other), ("PRIN", .other),
    ("PROF", .other), ("SPIN", .other), ("ORI", .other), ("DRIN", .other), ("DDIN", .other),
  ]

  private static let others: [StaticString] = [
    "OWN", "DCOM", "LR", "DA", "CRDT", "EDAT", "MHDA", "PHST", "PST", "SO", "SB", "JID", "GR", "RN", "DEP", "CI",
    "COIS", "OTO", "AUID", "FIR", "IR", "IRAD", "OID", "MID", "PMCR", "RF", "GN", "GS", "NM", "PS", "FPS",
  ]
}

/// The meanings by their tags: a small table of hashes, since one is asked for every line.
struct NBIBMeanings {
  private struct Entry {
    /// 0 where nothing is entered.
    var tag: UInt32 = 0
    var meaning = NBIBMeaning.unknown
  }

  private var entries = [Entry](repeating: Entry(), count: 512)

  init() {
    for (name, meaning) in NBIBMeaning.tags { enter(TaggedLine.tag(name), meaning) }
    for (name, _) in NBIBMeaning.corrections { enter(TaggedLine.tag(name), .correction) }
  }

  private mutating func enter(_ tag: UInt32, _ meaning: NBIBMeaning) {
    var slot = Self.slot(tag)
    while entries[slot].tag != 0 { slot = (slot + 1) & 511 }
    entries[slot] = Entry(tag: tag, meaning: meaning)
  }

  /// Calls back with each field and its meaning.
  @inline(__always)
  func each(of fields: UnsafeBufferPointer<TaggedField>, _ body: (TaggedField, NBIBMeaning) -> Void) {
    entries.withUnsafeBufferPointer { entries in
      for field in fields {
        // A slot is below 512, the number of entries.
        var slot = Self.slot(field.tag)
        while entries[slot].tag != 0, entries[slot].tag != field.tag { slot = (slot &+ 1) & 511 }
        body(field, entries[slot].meaning)
      }
    }
  }

  @inline(__always)
  private static func slot(_ tag: UInt32) -> Int { Int(truncatingIfNeeded: (tag &* 0x9E37_79B1) >> 23) }
}

package import Bibliography

/// Where records come from, guessed from what their file shows.
package struct SourceDatabase: Sendable, Equatable {
  package enum Kind: String, Sendable {
    case database
    case register
    /// A reference manager or a screening program, which may hold records of any database.
    case notKnown
  }

  package let name: String
  package let kind: Kind
  /// What the guess rests on.
  package let basis: String

  /// The database behind records of a format, with the program that wrote them where the file shows it.
  package init(_ format: RecordFormat, dialect: String?) {
    if let dialect {
      basis = "by what the file shows of \(dialect)"
      if Self.registers.contains(dialect) {
        (name, kind) = (dialect, .register)
      } else if Self.managers.contains(dialect) {
        (name, kind) = ("not known (from \(dialect))", .notKnown)
      } else {
        (name, kind) = (Self.names[dialect] ?? dialect, .database)
      }
      return
    }
    basis = "by its format, \(format.name)"
    switch format {
    case .pubmedXML, .nbib: (name, kind) = ("PubMed", .database)
    case .europePMCXML, .europePMCJSON: (name, kind) = ("Europe PMC", .database)
    case .webOfScience: (name, kind) = ("Web of Science", .database)
    case .ovid: (name, kind) = ("Ovid (platform)", .database)
    default: (name, kind) = ("not known (\(format.name))", .notKnown)
    }
  }

  private static let registers: Set = ["ClinicalTrials.gov", "WHO ICTRP"]
  /// Platforms carry many databases, and their files often do not tell which.
  private static let names = [
    "Embase.com": "Embase", "Cochrane": "Cochrane Library", "getpapers": "Europe PMC", "Ovid": "Ovid (platform)",
    "EBSCO": "EBSCO (platform)", "ProQuest": "ProQuest (platform)",
  ]
  /// Programs that keep records of others.
  private static let managers: Set = [
    "ASReview", "BASE", "Better BibTeX", "BibDesk", "Bookends", "Citavi", "Citation.js", "CoLRev", "Covidence",
    "DistillerSR", "EPPI-Reviewer", "EndNote", "Hindsight", "JabRef", "Mendeley", "Papers", "Publish or Perish",
    "Rayyan", "RefLib", "Reference Manager", "SyRF", "Zotero", "bibliometrix",
  ]
}

extension RunFacts.Input {
  /// The databases of its records, each with their number.
  package var databases: [(database: SourceDatabase, records: Int)] {
    var found = dialects.map { (database: SourceDatabase(format, dialect: $0.name), records: $0.records) }
    let rest = records - dialects.reduce(0) { $0 + $1.records }
    if rest > 0 || found.isEmpty { found.append((SourceDatabase(format, dialect: nil), rest)) }
    return found
  }
}

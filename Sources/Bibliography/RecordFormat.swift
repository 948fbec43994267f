/// A kind of file that holds records.
package enum RecordFormat: String, Sendable, CaseIterable {
  case pubmedXML
  case ris
  /// PubMed's own text form, also called MEDLINE.
  case nbib
  case endNoteXML
  /// EndNote's and Refer's tagged text, `%0`, `%A`, ….
  case endNoteTagged
  case jats
  case europePMCXML
  case europePMCJSON
  case mods
  case cslJSON
  case bibTeX
  /// Web of Science's tagged text, from `FN` to `EF`.
  case webOfScience
  /// Ovid's text with a heading over each field, or with tags.
  case ovid
  /// A table with a head: CSV, TSV or with semicolons.
  case table
  /// A list of references as it stands at the end of a paper.
  case referenceList
  /// A page of the web with references in it.
  case webPage

  /// The name by which users know the format.
  package var name: String {
    switch self {
    case .pubmedXML: "PubMed XML"
    case .ris: "RIS"
    case .nbib: "PubMed text (NBIB)"
    case .endNoteXML: "EndNote XML"
    case .endNoteTagged: "EndNote tagged text"
    case .jats: "JATS full text"
    case .europePMCXML: "Europe PMC XML"
    case .europePMCJSON: "Europe PMC JSON"
    case .mods: "MODS"
    case .cslJSON: "CSL-JSON"
    case .bibTeX: "BibTeX"
    case .webOfScience: "Web of Science text"
    case .ovid: "Ovid text"
    case .table: "table (CSV, TSV)"
    case .referenceList: "reference list"
    case .webPage: "web page"
    }
  }
}

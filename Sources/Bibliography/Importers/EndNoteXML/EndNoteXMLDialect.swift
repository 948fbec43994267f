/// Tells which program wrote a record of EndNote's XML.
struct EndNoteXMLDialect {
  /// The name by which we write ourselves.
  static let own = "Hindsight"

  /// Most files name one program throughout.
  private var latest: (program: String, name: String?) = ("", nil)

  mutating func name(of record: XMLNode) -> String? {
    if let program = record.child("source-app") {
      let given = program.attributeText("name")
      let name = given.isEmpty ? EndNoteXMLMapper.plain(program) : given
      if name != latest.program { latest = (name, Self.shortName(of: name)) }
      return latest.name
    }
    // Mendeley names no program, and counts the types of reference in its own way.
    if let type = record.child("ref-type"), type.attributeText("name") == "Journal Article",
      EndNoteXMLMapper.plain(type) != "17"
    {
      return "Mendeley"
    }
    return nil
  }

  private static func shortName(of program: String) -> String? {
    let lowered = program.lowercased()
    if let known = known.first(where: { lowered.contains($0.sign) }) { return known.name }
    return program.isEmpty ? nil : program
  }

  private static let known: [(sign: String, name: String)] = [
    ("endnote", "EndNote"), ("mendeley", "Mendeley"), ("zotero", "Zotero"), ("jabref", "JabRef"),
    ("eppi", "EPPI-Reviewer"), ("syrf", "SyRF"), ("bookends", "Bookends"), ("reference manager", "Reference Manager"),
    ("papers", "Papers"), ("citavi", "Citavi"), ("rayyan", "Rayyan"), ("covidence", "Covidence"), ("reflib", "RefLib"),
  ]

  /// Whether an accession number is PubMed's, by what the record says of its database.
  static func isFromPubMed(_ record: XMLNode) -> Bool {
    let names = ["remote-database-provider", "remote-database-name"].map { name in
      record.elements.first { $0.nameText == name }.map { EndNoteXMLMapper.plain($0).lowercased() } ?? ""
    }
    if names.contains(where: { name in
      ["nlm", "pubmed", "medline", "national library of medicine"].contains { name.contains($0) }
    }) {
      return !names.contains { $0.contains("embase") }
    }
    return false
  }
}

internal import Bibliography

/// The lines of a record that comes from another format.
struct RISFields {
  private let citation: Citation

  init(_ record: Record) { citation = Citation(record) }

  func write(_ output: inout OutputBuffer) {
    line("TY", Self.type(citation), &output)
    for author in citation.authors { line("AU", author.inverted, &output) }
    for editor in citation.editors { line(citation.type == .book ? "A3" : "A2", editor.inverted, &output) }
    line("TI", citation.title, &output)
    lines("TT", .vernacularTitle, &output)
    lines("ST", .shortTitle, &output)
    line("T2", citation.container, &output)
    if citation.container != citation.first(.conference) { lines("C3", .conference, &output) }
    lines("J2", .journalAbbreviation, &output)
    line("PY", citation.date.year.map(String.init) ?? "", &output)
    line("DA", citation.date.risText, &output)
    for (tag, kind) in [("VL", RecordFieldKind.volume), ("IS", .issue)] { lines(tag, kind, &output) }
    writePages(&output)
    lines("ET", .edition, &output)
    for kind in [RecordFieldKind.issn, .isbn] { lines("SN", kind, &output) }
    // The DOI stands before M3, which Zotero also tries as one.
    for (tag, kind) in [("DO", RecordFieldKind.doi), ("C2", .pmcid), ("M3", .publicationType)] {
      lines(tag, kind, &output)
    }
    line("AB", citation.abstract, &output)
    for heading in citation.headings { line("KW", heading.text, &output) }
    lines("KW", .keyword, &output)
    writeAccession(&output)
    for (tag, kind) in [
      ("LA", RecordFieldKind.language), ("PB", .publisher), ("CY", .place), ("AD", .affiliation), ("UR", .url),
      ("LB", .label), ("N1", .note),
    ] {
      lines(tag, kind, &output)
    }
    var others = citation.others(with: [.registration])
    if !citation.first(.journal).isEmpty {
      others += citation[.bookTitle].map { Citation.Other(name: RecordFieldKind.bookTitle.plainName, value: $0) }
    }
    line("N1", Citation.note(others) ?? "", &output)
  }

  /// RIS has no tag for PubMed's number: `AN` with `DB` is what EndNote's own imports fill; where the record has a
  /// number of another database, it is marked as PubMed Central marks it.
  private func writeAccession(_ output: inout OutputBuffer) {
    let hasOwn = !citation[.accession].isEmpty || !citation[.database].isEmpty
    lines("AN", .accession, &output)
    lines("DB", .database, &output)
    if hasOwn {
      for pmid in citation[.pmid] { line("U1", "\(pmid)[pmid]", &output) }
    } else if !citation.first(.pmid).isEmpty {
      line("AN", citation.first(.pmid), &output)
      line("DB", "PubMed", &output)
    }
  }

  private func writePages(_ output: inout OutputBuffer) {
    for pages in citation[.pages] {
      let halves = pages.split(separator: "-", omittingEmptySubsequences: false)
      if halves.count == 2, halves.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { ASCII.isDigit($0) || $0 > 0x40 } })
      {
        line("SP", String(halves[0]), &output)
        line("EP", String(halves[1]), &output)
      } else {
        line("SP", pages, &output)
      }
    }
    lines("C7", .articleNumber, &output)
  }

  private func lines(_ tag: String, _ kind: RecordFieldKind, _ output: inout OutputBuffer) {
    for value in citation[kind] { line(tag, value, &output) }
  }

  /// One line; a value with line ends of its own would be taken for several.
  private func line(_ tag: String, _ value: String, _ output: inout OutputBuffer) {
    if value.isEmpty { return }
    output.append(tag)
    output.append("  - ")
    output.appendOneLine(value)
    output.append("\r\n")
  }

  static func type(_ citation: Citation) -> String {
    switch citation.type {
    case .journalArticle: "JOUR"
    case .book: "BOOK"
    case .bookChapter: "CHAP"
    case .conferencePaper: "CPAPER"
    case .conferenceAbstract: "ABST"
    case .proceedings: "CONF"
    case .thesis: "THES"
    case .report: "RPRT"
    case .webPage: "ELEC"
    case .preprint, .unpublished: "UNPB"
    case .dataset: "DATA"
    case .news: "NEWS"
    case .patent: "PAT"
    case .standard: "STAND"
    case .software: "COMP"
    case .media: "VIDEO"
    case .other: citation.first(.journal).isEmpty ? "GEN" : "JOUR"
    }
  }
}

internal import Bibliography

/// The lines of a record that comes from another format, by NLM's list of MEDLINE tags.
struct NBIBFields {
  private let citation: Citation

  init(_ record: Record) { citation = Citation(record) }

  func write(_ output: inout OutputBuffer) {
    // The first line tells readers the format; a record of no number is owned by nobody at NLM.
    if citation.first(.pmid).isEmpty { line("OWN", "NOTNLM", &output) }
    lines("PMID", .pmid, &output)
    lines("STAT", .indexingStatus, &output)
    for issn in citation[.issn] { line("IS", issn, &output) }
    for (tag, kind) in [("ISBN", RecordFieldKind.isbn), ("VI", .volume), ("IP", .issue)] { lines(tag, kind, &output) }
    line("DP", citation.date.pubMedText, &output)
    line("TI", citation.title, &output)
    lines("TT", .vernacularTitle, &output)
    lines("BTI", .bookTitle, &output)
    lines("PG", .pages, &output)
    for doi in citation[.doi] { line("LID", "\(doi) [doi]", &output) }
    for number in citation[.articleNumber] { line("LID", "\(number) [pii]", &output) }
    line("AB", citation.abstract, &output)
    writeNames(&output)
    for (tag, kind) in [
      ("AD", RecordFieldKind.affiliation), ("LA", .language), ("SI", .registration), ("PT", .publicationType),
      ("PL", .place), ("TA", .journalAbbreviation), ("JT", .journal), ("EN", .edition), ("PB", .publisher),
    ] {
      lines(tag, kind, &output)
    }
    for heading in citation.headings { line("MH", heading.text, &output) }
    lines("OT", .keyword, &output)
    lines("PMC", .pmcid, &output)
    for doi in citation[.doi] { line("AID", "\(doi) [doi]", &output) }
    lines("GN", .note, &output)
    let kinds: [RecordFieldKind] = [.shortTitle, .conference, .accession, .database, .url, .label]
    var others = citation.extras
    for correction in citation.corrections {
      if let tag = Self.tag(correction.kind) {
        line(tag, correction.text, &output)
      } else {
        others.append(Citation.Other(name: correction.kind.plainName, value: correction.text))
      }
    }
    others += kinds.flatMap { kind in citation[kind].map { Citation.Other(name: kind.plainName, value: $0) } }
    if citation.hasType, citation.type != .journalArticle {
      others.insert(Citation.Other(name: RecordFieldKind.workType.plainName, value: "\(citation.type)"), at: 0)
    }
    line("GN", Citation.note(others) ?? "", &output)
  }

  private func writeNames(_ output: inout OutputBuffer) {
    for author in citation.authors {
      if author.isGroup {
        line("CN", author.family, &output)
      } else {
        line("FAU", author.inverted, &output)
        line("AU", author.short, &output)
      }
    }
    for editor in citation.editors { line("FED", editor.inverted, &output) }
  }

  private static func tag(_ kind: CorrectionKind) -> String? {
    switch kind {
    case .other: nil
    case .retractionIn: "RIN"
    case .retractionOf: "ROF"
    case .expressionOfConcernIn: "ECI"
    case .expressionOfConcernFor: "ECF"
    case .erratumIn: "EIN"
    case .erratumFor: "EFR"
    case .retractedAndRepublishedIn: "RRI"
    case .retractedAndRepublishedFrom: "RRF"
    case .updateIn: "UIN"
    case .updateOf: "UOF"
    case .commentIn: "CIN"
    case .commentOn: "CON"
    }
  }

  private func lines(_ tag: String, _ kind: RecordFieldKind, _ output: inout OutputBuffer) {
    for value in citation[kind] { line(tag, value, &output) }
  }

  private func line(_ tag: String, _ value: String, _ output: inout OutputBuffer) {
    Self.line(tag, value, [0x0A], &output)
  }

  /// The tag filled up to four letters; the value on lines of at most 88 letters where words allow, as PubMed breaks
  /// them.
  static func line(_ tag: String, _ value: String, _ lineEnd: [UInt8], _ output: inout OutputBuffer) {
    if value.isEmpty { return }
    output.append(tag)
    for _ in tag.utf8.count..<4 { output.append(UInt8(ascii: " ")) }
    output.append("-")
    var column = 5
    for word in value.utf8.split(whereSeparator: { $0 <= 0x20 }) {
      if column + 1 + word.count > 88, column > 6 {
        output.append(lineEnd)
        output.append("     ")
        column = 5
      }
      output.append(" ")
      output.append(word)
      column += 1 + word.count
    }
    output.append(lineEnd)
  }
}

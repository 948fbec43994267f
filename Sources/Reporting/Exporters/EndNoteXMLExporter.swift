internal import Bibliography
internal import CriticalAppraisal

/// EndNote's XML without any styles, which EndNote and other programs take as well.
package struct EndNoteXMLExporter: RecordExporter {
  private let target: ExportTarget
  private var number = 0

  package init(_ options: ExportOptions) { target = options.target }

  package mutating func begin(_ output: inout OutputBuffer) {
    output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xml><records>\n")
  }

  package mutating func end(_ output: inout OutputBuffer) { output.append("</records></xml>\n") }

  package mutating func write(_ entry: ExportEntry, to output: inout OutputBuffer) {
    let citation = Citation(entry.record)
    number += 1
    output.append("<record><source-app name=\"Hindsight\" version=\"")
    output.append(ToolVersion.program)
    output.append("\">Hindsight</source-app><rec-number>")
    output.append(number)
    output.append("</rec-number>")
    let (type, code) = Self.type(citation)
    output.append("<ref-type name=\"\(type)\">\(code)</ref-type>")
    group("contributors", &output) { output in
      people("authors", citation.authors, &output)
      people("secondary-authors", citation.editors, &output)
    }
    element("auth-address", citation[.affiliation].joined(separator: "; "), &output)
    writeTitles(citation, &output)
    for (name, kind) in [
      ("pages", RecordFieldKind.pages), ("volume", .volume), ("number", .issue), ("edition", .edition),
    ] {
      element(name, citation[kind].joined(separator: "; "), &output)
    }
    let labels = entry.labels
    list("keywords", "keyword", citation.headings.map(\.text) + citation[.keyword] + (labels?.keywords ?? []), &output)
    writeDate(citation.date, &output)
    writeNumbers(citation, &output)
    writeNotes(citation, labels, &output)
    output.append("</record>\n")
  }

  private func writeTitles(_ citation: Citation, _ output: inout OutputBuffer) {
    group("titles", &output) { output in
      element("title", citation.title, &output)
      element("secondary-title", citation.container, &output)
      element("alt-title", citation.first(.journalAbbreviation), &output)
      element("short-title", citation.first(.shortTitle), &output)
      element("translated-title", citation.first(.vernacularTitle), &output)
    }
    group("periodical", &output) { output in
      element("full-title", citation.first(.journal), &output)
      element("abbr-1", citation.first(.journalAbbreviation), &output)
    }
  }

  private func writeDate(_ date: PublicationDate, _ output: inout OutputBuffer) {
    group("dates", &output) { output in
      element("year", date.year.map(String.init) ?? "", &output)
      let day = date.words.isEmpty ? [date.month, date.day].filter { !$0.isEmpty }.joined(separator: " ") : date.words
      list("pub-dates", "date", day.isEmpty ? [] : [day], &output)
    }
  }

  private func writeNumbers(_ citation: Citation, _ output: inout OutputBuffer) {
    let accession = citation[.accession].isEmpty ? citation[.pmid] : citation[.accession]
    for (name, values) in [
      ("pub-location", citation[.place]), ("publisher", citation[.publisher]),
      ("isbn", citation[.issn] + citation[.isbn]), ("accession-num", accession),
      ("electronic-resource-num", citation[.doi]), ("abstract", [citation.abstract]),
    ] {
      element(name, values.joined(separator: "; "), &output)
    }
  }

  private func writeNotes(_ citation: Citation, _ labels: ExportLabels?, _ output: inout OutputBuffer) {
    var others = citation.others(with: [.registration])
    for kind in [RecordFieldKind.journalAbbreviation, .shortTitle, .vernacularTitle] {
      others += citation[kind].dropFirst().map { Citation.Other(name: kind.plainName, value: $0) }
    }
    for kind in [RecordFieldKind.bookTitle, .conference] where citation.first(kind) != citation.container {
      others += citation[kind].map { Citation.Other(name: kind.plainName, value: $0) }
    }
    if !citation[.accession].isEmpty {
      others += citation[.pmid].map { Citation.Other(name: RecordFieldKind.pmid.plainName, value: $0) }
    }
    var notes = citation[.note] + [Citation.note(others)].compactMap(\.self)
    if let labels, target.notePlace == .note { notes.append(labels.note) }
    element("notes", notes.joined(separator: " | "), &output)
    if let labels, target.notePlace == .researchNote { element("research-notes", labels.note, &output) }
    element("work-type", citation[.publicationType].joined(separator: "; "), &output)
    let isPubMed = citation[.database].isEmpty && citation[.accession].isEmpty && !citation[.pmid].isEmpty
    element(
      "remote-database-name", isPubMed ? "PubMed" : citation[.database].joined(separator: "; "), &output)
    element("language", citation[.language].joined(separator: "; "), &output)
    group("urls", &output) { list("related-urls", "url", citation[.url], &$0) }
    // EndNote's journal articles have PubMed Central's number in this field, and the article number in that.
    element("custom2", citation[.pmcid].joined(separator: "; "), &output)
    element("custom7", citation[.articleNumber].joined(separator: "; "), &output)
    let own = target.takesShortLabel && citation[.label].isEmpty ? labels?.shortLabel : nil
    element("label", own ?? citation[.label].joined(separator: "; "), &output)
  }

  /// The name and the number by which EndNote knows a type.
  static func type(_ citation: Citation) -> (String, Int) {
    switch citation.type {
    case .journalArticle, .conferenceAbstract: ("Journal Article", 17)
    case .book: ("Book", 6)
    case .bookChapter: ("Book Section", 5)
    case .conferencePaper: ("Conference Paper", 47)
    case .proceedings: ("Conference Proceedings", 10)
    case .thesis: ("Thesis", 32)
    case .report: ("Report", 27)
    case .webPage: ("Web Page", 12)
    case .preprint, .unpublished: ("Unpublished Work", 34)
    case .dataset: ("Dataset", 59)
    case .news: ("Newspaper Article", 23)
    case .patent: ("Patent", 25)
    case .standard: ("Standard", 58)
    case .software: ("Computer Program", 9)
    case .media: ("Audiovisual Material", 3)
    case .other: citation.first(.journal).isEmpty ? ("Generic", 13) : ("Journal Article", 17)
    }
  }
}

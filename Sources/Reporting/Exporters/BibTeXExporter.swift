internal import Bibliography
internal import CriticalAppraisal

/// BibTeX in UTF-8, with the fields of BibLaTeX where BibTeX has none.
package struct BibTeXExporter: RecordExporter {
  private let target: ExportTarget
  private var keys = CitationKeys()

  package init(_ options: ExportOptions) { target = options.target }

  package mutating func write(_ entry: ExportEntry, to output: inout OutputBuffer) {
    let citation = Citation(entry.record)
    output.append("@")
    output.append(Self.type(citation))
    output.append("{")
    output.append(keys.next(citation))
    field("author", citation.authors.map(Self.name).joined(separator: " and "), &output)
    field("editor", citation.editors.map(Self.name).joined(separator: " and "), &output)
    field("title", LaTeX.escaped(citation.title), &output)
    for (name, kind) in Self.names { field(name, joined(citation[kind]), &output) }
    if Self.isOneOfSeveral(citation.type) { field("entrysubtype", "\(citation.type)", &output) }
    writeDate(citation.date, &output)
    field("pages", citation[.pages].joined(separator: ", ").replacingDashes(), &output)
    field("doi", LaTeX.verbatim(citation.first(.doi)), &output)
    field("url", LaTeX.verbatim(citation.first(.url)), &output)
    field("abstract", LaTeX.escaped(citation.abstract), &output)
    let labels = entry.labels
    let keywords = citation.headings.map(\.text) + citation[.keyword] + (labels?.keywords ?? [])
    // Keywords with commas of their own need another sign between them.
    let separator = keywords.contains { $0.utf8.contains(UInt8(ascii: ",")) } ? "; " : ", "
    field("keywords", LaTeX.escaped(keywords.joined(separator: separator)), &output)
    var others = citation.others
    for kind in [RecordFieldKind.doi, .url] {
      others += citation[kind].dropFirst().map { Citation.Other(name: kind.plainName, value: $0) }
    }
    // Bibliographies print `note`; `annote` they leave to the reader of the file.
    let notes =
      citation[.note] + [Citation.note(others), target.notePlace == .nowhere ? nil : labels?.note].compactMap(\.self)
    field("annote", LaTeX.escaped(notes.joined(separator: " | ")), &output)
    output.append("\n}\n\n")
  }

  private static let names: [(String, RecordFieldKind)] = [
    ("journal", .journal), ("shortjournal", .journalAbbreviation), ("booktitle", .bookTitle),
    ("eventtitle", .conference), ("origtitle", .vernacularTitle), ("shorttitle", .shortTitle), ("volume", .volume),
    ("number", .issue), ("eid", .articleNumber), ("edition", .edition), ("publisher", .publisher),
    ("address", .place), ("issn", .issn), ("isbn", .isbn), ("pmid", .pmid), ("pmcid", .pmcid),
    ("language", .language), ("type", .publicationType), ("registration", .registration),
    ("affiliation", .affiliation), ("accession", .accession), ("database", .database),
  ]

  private func joined(_ values: [String]) -> String { LaTeX.escaped(values.joined(separator: "; ")) }

  private func writeDate(_ date: PublicationDate, _ output: inout OutputBuffer) {
    if let year = date.year { field("year", String(year), &output) }
    if let month = date.monthNumber {
      output.append(",\n  month = ")
      output.append(PublicationDate.months[month - 1])
    } else {
      field("month", LaTeX.escaped(date.month), &output)
    }
    field("day", LaTeX.escaped(date.day), &output)
    field("issuedate", LaTeX.escaped(date.words), &output)
  }

  private func field(_ name: String, _ value: String, _ output: inout OutputBuffer) {
    if value.isEmpty { return }
    output.append(",\n  ")
    output.append(name)
    output.append(" = {")
    output.appendOneLine(value)
    output.append("}")
  }

  /// A group stands in braces, so that BibTeX does not take it apart.
  private static func name(_ person: Citation.Person) -> String {
    if person.isGroup { return "{\(LaTeX.escaped(person.family))}" }
    let given = person.given.isEmpty ? person.initials : person.given
    return [person.family, person.suffix, given].filter { !$0.isEmpty }.map { part in
      let needsBraces = part.contains(",") || " \(part.lowercased()) ".contains(" and ")
      return needsBraces ? "{\(LaTeX.escaped(part))}" : LaTeX.escaped(part)
    }.joined(separator: ", ")
  }

  /// Whether the entry's type stands for other kinds of work too.
  private static func isOneOfSeveral(_ type: WorkType) -> Bool {
    switch type {
    case .conferenceAbstract, .news, .standard, .preprint, .media: true
    default: false
    }
  }

  private static func type(_ citation: Citation) -> String {
    switch citation.type {
    case .journalArticle, .conferenceAbstract, .news: "article"
    case .book: "book"
    case .bookChapter: "incollection"
    case .conferencePaper: "inproceedings"
    case .proceedings: "proceedings"
    case .thesis: "phdthesis"
    case .report, .standard: "techreport"
    case .unpublished: "unpublished"
    case .webPage: "online"
    case .dataset: "dataset"
    case .patent: "patent"
    case .software: "software"
    case .preprint, .media: "misc"
    case .other: citation.first(.journal).isEmpty ? "misc" : "article"
    }
  }
}

extension String {
  /// A range of pages as LaTeX wants it.
  fileprivate func replacingDashes() -> String {
    replacing("–", with: "-").split(separator: "-", omittingEmptySubsequences: true)
      .map { LaTeX.escaped(String($0)) }.joined(separator: "--")
  }
}

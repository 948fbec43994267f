internal import Bibliography
internal import CriticalAppraisal

/// CSL-JSON: one array; what the schema has no name for stands in `custom`.
package struct CSLJSONExporter: RecordExporter {
  private let target: ExportTarget
  private var isFirst = true
  private var number = 0
  private var ids: [String: Int] = [:]

  package init(_ options: ExportOptions) { target = options.target }

  package mutating func begin(_ output: inout OutputBuffer) { output.append("[") }

  package mutating func end(_ output: inout OutputBuffer) { output.append("\n]\n") }

  package mutating func write(_ entry: ExportEntry, to output: inout OutputBuffer) {
    let citation = Citation(entry.record)
    output.append(isFirst ? "\n{\"id\":" : ",\n{\"id\":")
    isFirst = false
    number += 1
    output.appendJSON(uniqueID(entry.key(number)))
    text("type", Self.type(citation), &output)
    text("title", citation.title, &output)
    names("author", citation.authors, &output)
    names("editor", citation.editors, &output)
    writeDate(citation.date, &output)
    text("container-title", citation.container, &output)
    for (name, kind) in Self.names { text(name, citation[kind].joined(separator: ", "), &output) }
    text("abstract", citation.abstract, &output)
    let keywords = citation.headings.map(\.text) + citation[.keyword] + (entry.labels?.keywords ?? [])
    let separator = keywords.contains { $0.utf8.contains(UInt8(ascii: ",")) } ? "; " : ", "
    text("keyword", keywords.joined(separator: separator), &output)
    text("genre", citation[.publicationType].joined(separator: "; "), &output)
    let note = target.notePlace == .nowhere ? nil : entry.labels?.note
    text("note", (citation[.note] + [note].compactMap(\.self)).joined(separator: " | "), &output)
    writeCustom(citation, &output)
    output.append("}")
  }

  /// Entries of the same id would be taken for one.
  private mutating func uniqueID(_ id: String) -> String {
    let count = ids[id, default: 0] + 1
    ids[id] = count
    return count == 1 ? id : "\(id)-\(count)"
  }

  private static let names: [(String, RecordFieldKind)] = [
    ("container-title-short", .journalAbbreviation), ("title-short", .shortTitle), ("original-title", .vernacularTitle),
    ("event-title", .conference), ("volume", .volume), ("issue", .issue), ("page", .pages),
    ("number", .articleNumber), ("edition", .edition), ("publisher", .publisher), ("publisher-place", .place),
    ("DOI", .doi), ("PMID", .pmid), ("PMCID", .pmcid), ("ISSN", .issn), ("ISBN", .isbn), ("URL", .url),
    ("language", .language), ("archive", .database), ("archive_location", .accession), ("citation-key", .label),
  ]

  private func writeCustom(_ citation: Citation, _ output: inout OutputBuffer) {
    var kinds: [RecordFieldKind] = [.registration, .affiliation]
    if citation.container != citation.first(.bookTitle) { kinds.append(.bookTitle) }
    var others: [(name: String, values: [String])] = []
    for other in citation.others(with: kinds) {
      if let place = others.firstIndex(where: { $0.name == other.name }) {
        others[place].values.append(other.value)
      } else {
        others.append((other.name, [other.value]))
      }
    }
    if others.isEmpty { return }
    output.append(",\"custom\":{")
    for (place, other) in others.enumerated() {
      if place > 0 { output.append(",") }
      output.appendJSON(other.name)
      output.append(":")
      if other.values.count > 1 { output.append("[") }
      for (place, value) in other.values.enumerated() {
        if place > 0 { output.append(",") }
        output.appendJSON(value)
      }
      if other.values.count > 1 { output.append("]") }
    }
    output.append("}")
  }

  private func writeDate(_ date: PublicationDate, _ output: inout OutputBuffer) {
    guard let year = date.year else {
      if !date.words.isEmpty {
        output.append(",\"issued\":{\"literal\":")
        output.appendJSON(date.words)
        output.append("}")
      }
      return
    }
    output.append(",\"issued\":{\"date-parts\":[[")
    output.append(year)
    if let month = date.monthNumber {
      output.append(",")
      output.append(month)
      if let day = date.dayNumber {
        output.append(",")
        output.append(day)
      }
    }
    output.append("]]")
    if date.monthNumber == nil, !date.month.isEmpty {
      output.append(",\"season\":")
      output.appendJSON(date.month)
    }
    if !date.words.isEmpty {
      output.append(",\"literal\":")
      output.appendJSON(date.words)
    }
    output.append("}")
  }

  private func names(_ name: StaticString, _ people: [Citation.Person], _ output: inout OutputBuffer) {
    if people.isEmpty { return }
    output.append(",\"")
    output.append(name)
    output.append("\":[")
    for (place, person) in people.enumerated() {
      output.append(place > 0 ? ",{\"" : "{\"")
      output.append(person.isGroup ? "literal\":" : "family\":")
      output.appendJSON(person.family)
      text("given", person.given.isEmpty ? person.initials : person.given, &output)
      text("suffix", person.suffix, &output)
      output.append("}")
    }
    output.append("]")
  }

  private func text(_ name: String, _ value: String, _ output: inout OutputBuffer) {
    if value.isEmpty { return }
    output.append(",")
    output.appendJSON(name)
    output.append(":")
    output.appendJSON(value)
  }

  private static func type(_ citation: Citation) -> String {
    switch citation.type {
    case .journalArticle: "article-journal"
    case .book, .proceedings: "book"
    case .bookChapter: "chapter"
    case .conferencePaper, .conferenceAbstract: "paper-conference"
    case .thesis: "thesis"
    case .report: "report"
    case .webPage: "webpage"
    case .preprint: "article"
    case .unpublished: "manuscript"
    case .dataset: "dataset"
    case .news: "article-newspaper"
    case .patent: "patent"
    case .standard: "standard"
    case .software: "software"
    case .media: "motion_picture"
    case .other: citation.first(.journal).isEmpty ? "document" : "article-journal"
    }
  }
}

internal import Bibliography

/// A record as a JSON object, by `Schemas/record.schema.json`.
struct RecordObject {
  private let record: Record
  private let citation: Citation

  init(_ record: Record) {
    self.record = record
    citation = Citation(record, marksRetracted: false)
  }

  func write(_ output: inout OutputBuffer) {
    output.append("{\"id\":")
    output.appendJSON(record.id)
    writeSource(&output)
    optional("type", citation.hasType ? "\(citation.type)" : nil, &output)
    output.append(",\"title\":")
    output.appendJSON(citation.title)
    output.append(",\"abstract\":")
    output.appendJSON(citation.abstract)
    people("authors", citation.authors, &output)
    people("editors", citation.editors, &output)
    writeDate(&output)
    output.append(",\"identifiers\":{\"pmid\":")
    output.appendJSON(citation[.pmid].first)
    output.append(",\"version\":")
    output.append(record.version)
    optional("doi", citation[.doi].first, &output)
    optional("pmcid", citation[.pmcid].first, &output)
    output.append("}")
    for (name, kind) in Self.singles { optional(name, citation[kind].first, &output) }
    for (name, kind) in Self.lists { list(name, citation[kind], &output) }
    writeHeadings(&output)
    output.append(",\"status\":{\"retracted\":")
    output.append(record.isRetracted ? "true" : "false")
    optional("notice", record.notice?.rawValue, &output)
    output.append("}")
    writeOthers(&output)
    output.append("}\n")
  }

  private static let singles: [(String, RecordFieldKind)] = [
    ("journal", .journal), ("journalAbbreviation", .journalAbbreviation), ("bookTitle", .bookTitle),
    ("conference", .conference), ("volume", .volume), ("issue", .issue), ("pages", .pages),
    ("articleNumber", .articleNumber), ("publisher", .publisher), ("place", .place), ("edition", .edition),
  ]

  private static let lists: [(String, RecordFieldKind)] = [
    ("issn", .issn), ("isbn", .isbn), ("languages", .language), ("publicationTypes", .publicationType),
    ("keywords", .keyword), ("registrations", .registration), ("affiliations", .affiliation), ("urls", .url),
    ("notes", .note),
  ]

  private func writeSource(_ output: inout OutputBuffer) {
    output.append(",\"source\":{\"file\":")
    output.appendJSON(record.source.file)
    optional("format", record.source.format.rawValue, &output)
    optional("dialect", record.source.dialect, &output)
    output.append(",\"line\":")
    output.append(record.source.line)
    output.append("}")
  }

  private func writeDate(_ output: inout OutputBuffer) {
    output.append(",\"year\":")
    if let year = citation.date.year { output.append(year) } else { output.append("null") }
    let text = citation.date.pubMedText
    optional("date", text.isEmpty ? nil : text, &output)
  }

  private func people(_ name: StaticString, _ people: [Citation.Person], _ output: inout OutputBuffer) {
    output.append(",\"")
    output.append(name)
    output.append("\":[")
    for (place, person) in people.enumerated() {
      output.append(place > 0 ? ",{\"" : "{\"")
      output.append(person.isGroup ? "group\":" : "family\":")
      output.appendJSON(person.family)
      for (name, value) in [("given", person.given), ("initials", person.initials), ("suffix", person.suffix)]
      where !value.isEmpty {
        optional(name, value, &output)
      }
      output.append("}")
    }
    output.append("]")
  }

  private func writeHeadings(_ output: inout OutputBuffer) {
    output.append(",\"meshHeadings\":[")
    for (place, heading) in citation.headings.enumerated() {
      output.append(place > 0 ? ",{\"descriptor\":" : "{\"descriptor\":")
      output.appendJSON(heading.descriptor)
      output.append(heading.isMajor ? ",\"major\":true,\"qualifiers\":[" : ",\"major\":false,\"qualifiers\":[")
      for (place, qualifier) in heading.qualifiers.enumerated() {
        output.append(place > 0 ? ",{\"name\":" : "{\"name\":")
        output.appendJSON(qualifier.name)
        output.append(qualifier.isMajor ? ",\"major\":true}" : ",\"major\":false}")
      }
      output.append("]}")
    }
    output.append("]")
  }

  /// What else the record holds, in its order; a second text where one is the rule is among it.
  private func writeOthers(_ output: inout OutputBuffer) {
    var others = citation.others(with: [
      .vernacularTitle, .shortTitle, .accession, .database, .label, .indexingStatus,
    ])
    for (_, kind) in Self.singles + [("", .pmid), ("", .doi), ("", .pmcid)] {
      others += citation[kind].dropFirst().map { Citation.Other(name: kind.plainName, value: $0) }
    }
    for field in record.fields where Self.isApart(field, record) {
      others.append(Citation.Other(name: field.kind.plainName, value: record.text(field.range)))
    }
    output.append(",\"others\":[")
    for (place, other) in others.enumerated() {
      output.append(place > 0 ? ",{\"name\":" : "{\"name\":")
      output.appendJSON(other.name)
      output.append(",\"value\":")
      output.appendJSON(other.value)
      output.append("}")
    }
    output.append("]")
  }

  /// Fields that no other format has a place for.
  private static func isApart(_ field: RecordField, _ record: Record) -> Bool {
    switch field.kind {
    case .indexingMethod, .methodsHeading, .methodsText, .electronicYear, .otherAbstractType, .otherAbstractLanguage:
      true
    case .abstractText:
      field.range.lowerBound < record.abstract.lowerBound || field.range.upperBound > record.abstract.upperBound
    default: false
    }
  }

  private func list(_ name: String, _ values: [String], _ output: inout OutputBuffer) {
    output.append(",\"")
    output.append(name)
    output.append("\":[")
    for (place, value) in values.enumerated() {
      if place > 0 { output.append(",") }
      output.appendJSON(value)
    }
    output.append("]")
  }

  private func optional(_ name: String, _ value: String?, _ output: inout OutputBuffer) {
    output.append(",\"\(name)\":")
    output.appendJSON(value)
  }
}

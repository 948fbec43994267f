internal import Bibliography

extension Citation {
  /// A record that has been retracted is marked so among its publication types, which every format has, unless these
  /// are to stay as the source has them.
  init(_ record: Record, marksRetracted: Bool = true) {
    title = record.text(record.title)
    abstract = record.text(record.abstract)
    isPubMed = record.source.format == .pubmedXML
    date = PublicationDate(record)
    for field in record.fields { add(field, record) }
    if marksRetracted, record.isRetracted, !self[.publicationType].contains("Retracted Publication") {
      self[.publicationType].append("Retracted Publication")
    }
    if !hasType, record.isBook {
      hasType = true
      type = first(.bookTitle).isEmpty ? .book : .bookChapter
    }
  }

  private mutating func add(_ field: RecordField, _ record: Record) {
    let text = record.text(field.range)
    switch field.kind {
    case .title, .abstractLabel, .abstractText, .year, .dateInWords, .month, .day, .electronicYear: break
    case .otherAbstractType, .otherAbstractLanguage, .indexingMethod, .methodsHeading, .methodsText: break
    case .listedPMID: if text != first(.pmid) { extras.append(Other(name: field.kind.plainName, value: text)) }
    case .vernacularTitle, .bookTitle: if field.range != record.title { self[field.kind].append(text) }
    case .authorFamilyName: authors.append(Person(family: text))
    case .collectiveName: authors.append(Person(family: text, isGroup: true))
    case .authorForeName: changeAuthor { $0.given = text }
    case .authorInitials: changeAuthor { $0.initials = text }
    case .authorSuffix: changeAuthor { $0.suffix = text }
    case .editorName: editors.append(Person(inverted: text))
    case .meshDescriptor: headings.append(Heading(descriptor: text, isMajor: field.isMajorTopic))
    case .meshQualifier:
      if let last = headings.indices.last {
        headings[last].qualifiers.append(Heading.Qualifier(name: text, isMajor: field.isMajorTopic))
      }
    case .keyword: addKeyword(text, isMajor: field.isMajorTopic)
    case .note: if let note = OwnAdditions.note(text), !note.isEmpty { self[.note].append(note) }
    case .label: if !OwnAdditions.isKeyword(text.utf8) { self[.label].append(text) }
    case .workType:
      hasType = true
      type = WorkType(rawValue: field.code) ?? .other
      self[.workType].append(text)
    case .correction: corrections.append(Correction(kind: CorrectionKind(rawValue: field.code) ?? .other, text: text))
    case .correctionPMID:
      if let last = corrections.indices.last, !corrections[last].text.contains(text) {
        corrections[last].text += (corrections[last].text.isEmpty ? "" : " ") + "PMID: \(text)"
      }
    case .publisherItem, .bookAccession, .citation: extras.append(Other(name: field.kind.plainName, value: text))
    case .extraName: extras.append(Other(name: text, value: ""))
    case .extraValue: addExtra(text)
    case .pmid, .doi, .pmcid, .journal, .journalAbbreviation, .issn, .volume, .issue, .pages, .language,
      .publicationType, .registration, .indexingStatus, .shortTitle, .conference, .publisher, .place, .edition, .isbn,
      .articleNumber, .affiliation, .accession, .database, .url:
      // Some sources say the same twice, as PubMed does with DOIs.
      if !self[field.kind].contains(text) { self[field.kind].append(text) }
    }
  }

  private mutating func changeAuthor(_ change: (inout Person) -> Void) {
    if let last = authors.indices.last { change(&authors[last]) }
  }

  private mutating func addKeyword(_ text: String, isMajor: Bool) {
    let kept = OwnAdditions.keywords(Array(text.utf8))
    if kept.isEmpty { return }
    self[.keyword].append(
      (isMajor && kept.first != UInt8(ascii: "*") ? "*" : "") + String(decoding: kept, as: UTF8.self))
  }

  /// The value of the extra field named before; what an earlier run gathered there is not gathered again.
  private mutating func addExtra(_ text: String) {
    guard let last = extras.indices.last, let text = OwnAdditions.note(text) else {
      // Our own note, in a tag for which readers have no kind.
      if !extras.isEmpty { extras.removeLast() }
      return
    }
    let name = extras[last].name
    if name.hasPrefix(OwnAdditions.columnPrefix) || name == "hindsight" {
      extras.removeLast()
    } else if name == CSVExporter.othersHeading {
      extras.removeLast()
      for part in text.split(separator: " | ") {
        let halves = part.split(separator: ": ", maxSplits: 1)
        extras.append(Other(name: String(halves[0]), value: halves.count > 1 ? String(halves[1]) : ""))
      }
    } else if extras[last].value.isEmpty {
      extras[last].value = text
    } else {
      extras.append(Other(name: name, value: text))
    }
  }
}

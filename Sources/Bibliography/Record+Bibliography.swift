extension Record {
  /// The name by which outputs call the record: `pmid:…`, else `doi:…`, else its place in its file.
  package var id: String {
    if let pmid = text(of: .pmid), !pmid.isEmpty { return "pmid:" + pmid }
    if let doi = text(of: .doi), !doi.isEmpty { return "doi:" + doi }
    return "\(source.file)#\(source.ordinal)"
  }

  /// PubMed's number as a number, where the record has one of plain digits.
  package var pmidNumber: UInt32? {
    guard let field = first(.pmid) else { return nil }
    return ASCII.number(bytes[field.range])
  }

  /// The version of the PubMed record, 1 where none is given.
  package var version: Int {
    first(.pmid).map { max(1, Int($0.code)) } ?? 1
  }

  /// The year of publication: the issue's, else the first year of a date in words, else that of the electronic article.
  package var year: Int? {
    var electronic: Int?
    for field in fields {
      switch field.kind {
      case .year, .dateInWords:
        if field.code > 0 { return Int(field.code) }
      case .electronicYear:
        if electronic == nil, field.code > 0 { electronic = Int(field.code) }
      default: break
      }
    }
    return electronic
  }

  /// The authors in order: `Family Initials`, or the name of the group.
  package var authors: [String] {
    var names: [String] = []
    for field in fields {
      switch field.kind {
      case .authorFamilyName, .collectiveName: names.append(text(field.range))
      case .authorInitials where !names.isEmpty: names[names.count - 1] += " " + text(field.range)
      default: break
      }
    }
    return names
  }

  /// Whether another publication, or PubMed's index, says that this record has been retracted.
  package var isRetracted: Bool {
    hasRetractionDate || titleNotice == .retracted
      || fields.contains { field in
        switch field.kind {
        case .correction:
          field.code == CorrectionKind.retractionIn.rawValue
            || field.code == CorrectionKind.retractedAndRepublishedIn.rawValue
        case .publicationType: publicationType(field) == .retracted
        default: false
        }
      }
  }

  /// The notice that stands against the record or that the record is, retraction first.
  package var notice: Notice? {
    var found: Notice? = titleNotice ?? (isIncomplete ? .incomplete : nil)
    for field in fields {
      let notice: Notice? =
        switch field.kind {
        case .correction: CorrectionKind(rawValue: field.code).flatMap(Notice.init)
        case .publicationType: publicationType(field)
        default: nil
        }
      if let notice { found = min(found ?? notice, notice) }
    }
    return found
  }

  /// What publishers write before a title, which in most exports is the only sign.
  private var titleNotice: Notice? {
    let text = bytes[title].drop { !(ASCII.lowercased($0) &- 0x61 < 26) }
    for (beginning, notice) in Self.titleBeginnings
    where text.count > beginning.utf8CodeUnitCount
      && ASCII.equalIgnoringCase(text.prefix(beginning.utf8CodeUnitCount), beginning)
    {
      return notice
    }
    return nil
  }

  private static let titleBeginnings: [(StaticString, Notice)] = [
    ("retracted:", .retracted), ("retracted article:", .retracted), ("retracted]", .retracted),
    ("retracted article]", .retracted), ("retraction:", .retractionNotice), ("retraction notice", .retractionNotice),
    ("retraction note", .retractionNotice), ("expression of concern", .expressionOfConcernNotice),
    ("erratum:", .erratumNotice), ("erratum to", .erratumNotice), ("corrigendum", .erratumNotice),
    ("correction to:", .erratumNotice), ("publisher correction", .erratumNotice),
    ("author correction", .erratumNotice),
  ]

  private func publicationType(_ field: RecordField) -> Notice? {
    if field.code > 0 { return Notice(publicationType: field.code) }
    return Notice(publicationTypeName: bytes[field.range])
  }
}

extension RecordFieldKind {
  /// What the field is called where a format has no place of its own for it.
  package var plainName: String {
    switch self {
    case .pmid: "PMID"
    case .listedPMID: "PMID in the list of identifiers"
    case .doi: "DOI"
    case .pmcid: "PMCID"
    case .publisherItem: "publisher's number"
    case .bookAccession: "book accession"
    case .vernacularTitle: "original title"
    case .bookTitle: "book title"
    case .shortTitle: "short title"
    case .journalAbbreviation: "journal abbreviation"
    case .issn: "ISSN"
    case .isbn: "ISBN"
    case .articleNumber: "article number"
    case .publicationType: "publication type"
    case .indexingStatus: "indexing status"
    case .indexingMethod: "indexing method"
    case .workType: "type"
    case .url: "URL"
    case .citation: "reference"
    case .meshDescriptor: "MeSH"
    case .editorName: "editor"
    default: "\(self)"
    }
  }
}

extension CorrectionKind {
  /// What the field is called where a format has no place of its own for it.
  package var plainName: String {
    switch self {
    case .other: "correction"
    case .retractionIn: "retraction in"
    case .retractionOf: "retraction of"
    case .expressionOfConcernIn: "expression of concern in"
    case .expressionOfConcernFor: "expression of concern for"
    case .erratumIn: "erratum in"
    case .erratumFor: "erratum for"
    case .retractedAndRepublishedIn: "retracted and republished in"
    case .retractedAndRepublishedFrom: "retracted and republished from"
    case .updateIn: "update in"
    case .updateOf: "update of"
    case .commentIn: "comment in"
    case .commentOn: "comment on"
    }
  }
}

/// The elements of PubMed XML that the reader knows; every other is `other`.
enum PubMedElement: UInt8, CaseIterable {
  case other
  // Records and what holds them
  case pubmedArticle, pubmedBookArticle, medlineCitation, bookDocument, deleteCitation
  case article, book, journal, journalIssue, medlineJournalInfo, pubmedData, history
  // Identifiers
  case pmid, articleIdList, articleId, eLocationID, issn
  // Texts
  case articleTitle, bookTitle, vernacularTitle, abstract, abstractText, otherAbstract
  case title, isoAbbreviation, medlineTA, volume, issue, medlinePgn
  // People
  case authorList, author, lastName, foreName, firstName, initials, suffix, collectiveName
  // Dates
  case pubDate, articleDate, contributionDate, year, month, day, season, medlineDate, pubMedPubDate
  // Index
  case publicationType, descriptorName, qualifierName, keyword, language
  // Links
  case commentsCorrections, refSource, dataBank, dataBankName, accessionNumber
  // Mark-up inside texts
  case sup, sub, math, dispFormula
  // Subtrees that hold nothing for us
  case affiliationInfo, chemicalList, grantList, referenceList, investigatorList, personalNameSubjectList
  case copyrightInformation, dateCompleted, dateRevised, dateCreated, supplMeshList, geneSymbolList, coiStatement
  case sections

  /// Names by which documents call the element; NLM's own first, then those of older files.
  var names: [String] {
    switch self {
    case .other: []
    case .pubmedArticle: ["PubmedArticle", "PubMedArticle"]
    case .pubmedBookArticle: ["PubmedBookArticle"]
    case .medlineCitation: ["MedlineCitation", "NCBIArticle"]
    case .pmid: ["PMID"]
    case .issn: ["ISSN"]
    case .eLocationID: ["ELocationID"]
    case .isoAbbreviation: ["ISOAbbreviation"]
    case .medlineTA: ["MedlineTA"]
    case .pubMedPubDate: ["PubMedPubDate"]
    case .sup, .sub, .math: [String(describing: self)]
    default:
      [String(describing: self).prefix(1).uppercased() + String(describing: self).dropFirst()]
    }
  }

  /// Made once, since each damaged record takes several parsers.
  static let namesAndValues = allCases.flatMap { element in element.names.map { ($0, element.rawValue) } }

  /// Elements whose content is passed over, tags and all.
  var isSkipped: Bool { rawValue >= Self.affiliationInfo.rawValue }
}

/// The attributes that the reader knows.
enum PubMedAttribute: UInt8, CaseIterable {
  case other
  case version, label, nlmCategory, ui, majorTopicYN, refType, eIdType, validYN, idType, type, language, status
  case indexingMethod, pubStatus, alttext, owner

  var names: [String] {
    switch self {
    case .other: []
    case .ui: ["UI"]
    case .eIdType: ["EIdType"]
    case .alttext: ["alttext"]
    default: [String(describing: self).prefix(1).uppercased() + String(describing: self).dropFirst()]
    }
  }

  static let namesAndValues = allCases.flatMap { attribute in attribute.names.map { ($0, attribute.rawValue) } }
}

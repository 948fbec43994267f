/// Headings that are the tags of a tagged format: Web of Science's tables, and RIS spread over columns.
enum TableTags {
  static let webOfScience: [String: TableColumnRole] = [
    "PT": .workType, "AU": .authors, "AF": .authorFullNames, "BA": .extra, "BE": .editors, "ED": .editors,
    "GP": .field(.collectiveName), "CA": .field(.collectiveName), "TI": .title, "SO": .field(.journal),
    "BS": .field(.bookTitle), "LA": .list(.language), "DT": .documentType, "CT": .field(.conference),
    "DE": .keywords, "ID": .keywords, "AB": .abstract, "C1": .field(.affiliation), "PU": .field(.publisher),
    "PI": .field(.place), "SN": .list(.issn), "EI": .list(.issn), "BN": .list(.isbn),
    "JI": .field(.journalAbbreviation), "J9": .field(.journalAbbreviation), "PD": .field(.month), "PY": .year,
    "VL": .field(.volume), "IS": .field(.issue), "BP": .firstPage, "EP": .lastPage, "PP": .pages,
    "AR": .field(.articleNumber), "DI": .doi, "PM": .pmid, "UT": .field(.accession), "MH": .mesh, "MQ": .mesh,
    "DB": .field(.database), "URL": .field(.url),
  ]

  static let ris: [String: TableColumnRole] = [
    "TY": .workType, "AU": .authors, "A1": .authors, "A2": .editors, "ED": .editors, "TI": .title, "T1": .title,
    "AB": .abstract, "N2": .abstract, "PY": .year, "YEAR": .year, "Y1": .year, "DA": .date, "JO": .field(.journal),
    "JF": .field(.journal), "T2": .field(.journal), "JA": .field(.journalAbbreviation),
    "J2": .field(.journalAbbreviation), "VL": .field(.volume), "IS": .field(.issue), "SP": .firstPage,
    "EP": .lastPage, "SN": .list(.issn), "UR": .field(.url), "DO": .doi, "KW": .keywords, "N1": .field(.note),
    "M3": .documentType, "AN": .field(.accession), "LA": .list(.language), "PB": .field(.publisher),
    "CY": .field(.place), "AD": .field(.affiliation), "DB": .field(.database), "DP": .field(.database),
    "PMID": .pmid, "PT": .documentType, "ID": .field(.label), "LB": .field(.label), "ET": .field(.edition),
  ]

  /// The meanings of the headings where they are tags, nil where they are words.
  static func meanings(of headings: [String]) -> (tags: [String: TableColumnRole], isWebOfScience: Bool)? {
    let tags = Set(headings.filter { $0.utf8.count == 2 && $0 == $0.uppercased() })
    guard tags.contains("TI") || tags.contains("T1"), tags.count * 2 > headings.count else { return nil }
    let isRIS = tags.contains("TY") || tags.contains("DO") || tags.contains("T1") || !tags.contains("SO")
    let known = isRIS ? ris : webOfScience
    return tags.count(where: { known[$0] != nil }) >= 3 ? (known, !isRIS) : nil
  }
}

/// Europe PMC's names for where a result comes from and what it is.
enum EuropePMCSource {
  static func name(of source: String) -> String { names[source] ?? source }

  static func workType(source: String, publicationTypes: [String]) -> WorkType {
    switch source {
    case "PPR": return .preprint
    case "PAT": return .patent
    case "ETH": return .thesis
    default: break
    }
    for type in publicationTypes {
      if type.contains("preprint") { return .preprint }
      if type.contains("book chapter") { return .bookChapter }
      if type == "book" || type == "book-review" && publicationTypes.count == 1 {
        return type == "book" ? .book : .journalArticle
      }
      if type.contains("thesis") { return .thesis }
      if type.contains("conference abstract") || type == "abstract" { return .conferenceAbstract }
      if type == "report" { return .report }
    }
    return .journalArticle
  }

  /// The kind that a type such as `Erratum in` or `Retraction of` names.
  static func correctionKind(_ type: String) -> CorrectionKind {
    kinds[type.lowercased().filter(\.isLetter)] ?? .other
  }

  private static let names = [
    "MED": "MEDLINE", "PMC": "PubMed Central", "PPR": "Europe PMC preprints", "AGR": "Agricola", "PAT": "Patents",
    "CBA": "Chinese Biological Abstracts", "CTX": "CiteXplore", "ETH": "EThOS", "HIR": "NHS Evidence",
    "NBK": "NCBI Bookshelf",
  ]

  private static let kinds: [String: CorrectionKind] = [
    "retractionin": .retractionIn, "retractionof": .retractionOf, "expressionofconcernin": .expressionOfConcernIn,
    "expressionofconcernfor": .expressionOfConcernFor, "erratumin": .erratumIn, "erratumfor": .erratumFor,
    "correctedandrepublishedin": .erratumIn, "correctedandrepublishedfrom": .erratumFor,
    "retractedandrepublishedin": .retractedAndRepublishedIn,
    "retractedandrepublishedfrom": .retractedAndRepublishedFrom, "updatein": .updateIn, "updateof": .updateOf,
    "commentin": .commentIn, "commenton": .commentOn,
  ]
}

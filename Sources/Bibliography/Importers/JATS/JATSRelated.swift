/// What a JATS article says of another that it corrects, withdraws or discusses, or that does so to it.
enum JATSRelated {
  static func add(_ related: XMLNode, into builder: inout RecordBuilder) {
    let type = related.attributeText("related-article-type")
    let kind = kinds[type] ?? .other
    let address = Array(related.attribute("href"))
    var text = XMLText.of(related)
    if text.allSatisfy(ASCII.isSpace) { text = address }
    if text.isEmpty { text = Array(type.utf8) }
    builder.add(.correction, text, code: kind.rawValue)
    let addressKind = related.attributeText("ext-link-type")
    if addressKind == "pubmed" || addressKind == "pmid" { builder.add(.correctionPMID, address) }
    if kind == .retractionIn { builder.add(.publicationType, "Retracted Publication") }
  }

  private static let kinds: [String: CorrectionKind] = [
    "retracted-article": .retractionOf, "partial-retraction": .retractionOf, "retraction-forward": .retractionIn,
    "retraction": .retractionIn, "corrected-article": .erratumFor, "correction-forward": .erratumIn,
    "correction": .erratumIn, "addended-article": .erratumFor, "addendum": .erratumIn,
    "object-of-concern": .expressionOfConcernFor, "expression-of-concern": .expressionOfConcernIn,
    "concern-forward": .expressionOfConcernIn, "commentary-article": .commentOn, "commentary": .commentIn,
    "letter": .commentIn, "article-reference": .other, "peer-reviewed-article": .commentOn,
    "updated-article": .updateOf, "update": .updateIn, "republished-article": .retractedAndRepublishedFrom,
    "retracted-republished": .retractedAndRepublishedIn,
  ]
}

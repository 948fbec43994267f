/// What Crossref says of corrections and retractions, in both directions.
struct CrossrefRelations {
  private let value: JSONValue

  init(_ value: JSONValue) { self.value = value }

  func fill(_ builder: inout RecordBuilder) {
    for update in value["update-to"]?.all ?? [] {
      let kind = Self.notice(update["type"]?.string ?? "")
      add(&builder, update["DOI"], update["label"] ?? update["type"], kind)
      if kind == .retractionOf { builder.add(.publicationType, "Retraction of Publication") }
      if kind == .erratumFor { builder.add(.publicationType, "Published Erratum") }
      if kind == .expressionOfConcernFor { builder.add(.publicationType, "Expression of Concern") }
    }
    for update in value["updated-by"]?.all ?? [] {
      let kind = Self.updated(update["type"]?.string ?? "")
      add(&builder, update["DOI"], update["label"] ?? update["type"], kind)
      if kind == .retractionIn { builder.add(.publicationType, "Retracted Publication") }
    }
    for (name, others) in value["relation"]?.members ?? [] {
      guard let kind = Self.relations[name] else { continue }
      for other in others.all where other.isObject { add(&builder, other["id"], nil, kind, words: name) }
    }
  }

  private func add(
    _ builder: inout RecordBuilder, _ other: JSONValue?, _ label: JSONValue?, _ kind: CorrectionKind,
    words: String = ""
  ) {
    let text = [label?.string ?? words, other?.string ?? ""].filter { !$0.isEmpty }.joined(separator: ": ")
    builder.add(.correction, text, code: kind.rawValue)
  }

  /// This record is a notice of the kind, or a new version, of another.
  private static func notice(_ type: String) -> CorrectionKind {
    switch type.lowercased() {
    case "retraction", "partial_retraction", "withdrawal", "removal": .retractionOf
    case "expression_of_concern": .expressionOfConcernFor
    case "correction", "corrigendum", "erratum", "addendum", "clarification", "err", "publisher-note": .erratumFor
    case "new_version", "new_edition", "update": .updateOf
    default: .other
    }
  }

  private static func updated(_ type: String) -> CorrectionKind {
    switch notice(type) {
    case .retractionOf: .retractionIn
    case .expressionOfConcernFor: .expressionOfConcernIn
    case .erratumFor: .erratumIn
    case .updateOf: .updateIn
    default: .other
    }
  }

  private static let relations: [String: CorrectionKind] = [
    "is-comment-on": .commentOn, "has-comment": .commentIn, "is-review-of": .commentOn,
    "is-correction-of": .erratumFor, "has-correction": .erratumIn, "is-version-of": .updateOf,
    "has-version": .updateIn, "is-preprint-of": .updateIn, "has-preprint": .updateOf,
  ]
}

internal import Bibliography

/// Decisions to include a record, as screening programs write them into exports.
struct ScreeningDecision: Equatable {
  /// Who decided; nil where the export does not say.
  let rater: String?
  /// `included`, `maybe` or `excluded`.
  let answer: String

  /// All decisions that a record holds.
  static func all(in record: Record) -> [ScreeningDecision] {
    var decisions: [ScreeningDecision] = []
    // Rayyan adds its note to a field that is there, be it a note or one of the custom ones.
    for note in record.texts(.note) + record.texts(.extraValue) {
      decisions += rayyan(note)
      if let answer = asreview(note) { decisions.append(ScreeningDecision(rater: nil, answer: answer)) }
    }
    return decisions + columns(record)
  }

  /// Rayyan's note: `RAYYAN-INCLUSION: {"Ann"=>"Included", "Bob"=>"Excluded"} | RAYYAN-LABELS: …`.
  static func rayyan(_ note: String) -> [ScreeningDecision] {
    guard let start = note.firstRange(of: "RAYYAN-INCLUSION:") else { return [] }
    let rest = note[start.upperBound...].drop { $0 == " " }
    guard rest.first == "{", let end = rest.firstIndex(of: "}") else { return [] }
    // Between quotes stand name, decision, name, decision; some exports double the quotes.
    let strings = rest[..<end].replacing("\"\"", with: "\"").split(separator: "\"", omittingEmptySubsequences: false)
    let quoted = strings.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
    return stride(from: 0, to: quoted.count - 1, by: 2).compactMap { place in
      answer(quoted[place + 1]).map { ScreeningDecision(rater: quoted[place], answer: $0) }
    }
  }

  /// ASReview's note: `ASReview_relevant`; `ASReview_not_seen` is no decision.
  static func asreview(_ note: String) -> String? {
    if note.contains("ASReview_irrelevant") { return "excluded" }
    return note.contains("ASReview_relevant") ? "included" : nil
  }

  /// ASReview's columns: `asreview_label`, else `included` and its like, 1 or 0.
  private static func columns(_ record: Record) -> [ScreeningDecision] {
    var values: [String: String] = [:]
    var name = ""
    for field in record.fields {
      switch field.kind {
      case .extraName: name = record.text(field.range).lowercased().filter { $0.isLetter || $0.isNumber }
      case .extraValue: values[name] = values[name] ?? record.text(field.range)
      default: break
      }
    }
    for column in labelColumns {
      guard let value = values[column], let answer = answer(value) else { continue }
      let user = values["asreviewusername"] ?? values["asreviewuseremail"]
      return [ScreeningDecision(rater: user.flatMap { $0.isEmpty ? nil : $0 }, answer: answer)]
    }
    return []
  }

  private static let labelColumns = [
    "asreviewlabel", "included", "labelincluded", "finalincluded", "include", "label", "exportedlabel",
  ]

  private static func answer(_ text: String) -> String? {
    switch text.lowercased() {
    case "included", "include", "1", "1.0", "yes", "relevant": "included"
    case "excluded", "exclude", "0", "0.0", "no", "irrelevant": "excluded"
    case "maybe", "undecided": "maybe"
    default: nil
    }
  }
}

package import CriticalAppraisal

/// One line a treatment: what the design of its evidence is, and what that states.
package struct TreatmentSentences {
  private let treatments: [TreatmentFigures]

  package init(_ treatments: [TreatmentFigures]) { self.treatments = treatments }

  /// A line for each treatment of the topic, those without a record too: that there is none is an answer.
  package var lines: [String] { treatments.map(line) }

  private func line(_ figures: TreatmentFigures) -> String {
    if figures.records.count == 0 { return "\(figures.name): no record studies it." }
    var sentence = "\(figures.name): \(trials(figures))"
    let others = figures.designs.filter {
      $0.count > 0 && $0.name != StudyDesign.rct.rawValue && $0.name != StudyDesign.systematicReview.rawValue
    }
    let known = others.filter { StudyDesign(rawValue: $0.name)?.isPrimaryHumanStudy ?? false }
    let rest = others.filter { !(StudyDesign(rawValue: $0.name)?.isPrimaryHumanStudy ?? false) }
    if !known.isEmpty { sentence += "; \(Self.list(known))" }
    if figures.reviews.count > 0 {
      sentence += "; \(Self.counted(figures.reviews.count, "systematic review"))"
    }
    if !rest.isEmpty { sentence += "; besides \(Self.list(rest))" }
    sentence += "."
    if figures.randomised.count == 0, let stated = Self.stated(figures.directions) {
      sentence += " The abstracts state: \(stated)."
    }
    if !figures.effects.isEmpty { sentence += " \(Self.counted(figures.effects.count, "effect estimate")) printed." }
    return sentence
  }

  private func trials(_ figures: TreatmentFigures) -> String {
    if figures.randomised.count == 0 { return "no randomised trials" }
    let trials = Self.counted(figures.randomised.count, "randomised trial")
    return trials + (Self.stated(figures.randomisedDirections).map { " (\($0))" } ?? "")
  }

  /// What abstracts state, most favourable first: "2 better with it, 1 no difference".
  private static func stated(_ directions: [SummaryFigures.Figure]) -> String? {
    let parts = directions.filter { $0.count > 0 }.compactMap { figure in
      OutcomeDirection(rawValue: figure.name).map { "\(figure.count) \($0.shortWords)" }
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private static func list(_ designs: [SummaryFigures.Figure]) -> String {
    designs.map { figure in
      counted(figure.count, StudyDesign(rawValue: figure.name)?.name ?? figure.name)
    }.joined(separator: ", ")
  }

  /// A number with its noun; names with a tail in brackets or behind a comma take the plural before it.
  private static func counted(_ count: Int, _ noun: String) -> String {
    if noun == StudyDesign.cannotTell.name { return "\(Percent.grouped(count)) of a design that cannot be told" }
    if noun == StudyDesign.other.name { return "\(Percent.grouped(count)) of another kind" }
    if count == 1 { return "1 \(noun)" }
    if noun == "case series" { return "\(Percent.grouped(count)) \(noun)" }
    if let comma = noun.firstIndex(of: ",") {
      return "\(Percent.grouped(count)) \(plural(String(noun[..<comma])))\(noun[comma...])"
    }
    return "\(Percent.grouped(count)) \(plural(noun))"
  }

  private static func plural(_ noun: String) -> String {
    noun.hasSuffix("y") ? noun.dropLast() + "ies" : noun + "s"
  }
}

extension OutcomeDirection {
  /// The direction in two or three words, for counts.
  package var shortWords: String {
    switch self {
    case .favours: "better with it"
    case .noDifference: "no difference"
    case .against: "worse with it"
    case .mixed: "mixed"
    case .notStated: "no direction"
    }
  }
}

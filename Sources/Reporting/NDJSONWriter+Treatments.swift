internal import CriticalAppraisal
internal import Effects

extension NDJSONWriter {
  /// The topic's treatments that a record names, with what it states of them.
  func write(_ treatments: [TreatmentFinding], _ output: inout OutputBuffer) {
    output.append(",\"treatments\":[")
    for (place, finding) in treatments.enumerated() {
      output.append(place > 0 ? ",{\"name\":" : "{\"name\":")
      output.appendJSON(finding.name)
      output.append(",\"studied\":")
      output.append(finding.isStudied ? "true" : "false")
      output.append(",\"direction\":")
      output.appendJSON(finding.direction.rawValue)
      output.append(",\"evidence\":")
      output.appendJSON(finding.evidence)
      output.append(",\"effects\":[")
      for (number, effect) in finding.effects.enumerated() {
        if number > 0 { output.append(",") }
        output.append("{")
        EffectJSON(effect.estimate).writeMembers(to: &output)
        output.append(",\"evidence\":")
        output.append(effect.evidence)
        output.append("}")
      }
      output.append("]}")
    }
    output.append("]")
  }
}

/// An effect estimate as members of a JSON object, its numbers as they are printed.
struct EffectJSON {
  private let estimate: EffectEstimate

  init(_ estimate: EffectEstimate) { self.estimate = estimate }

  func writeMembers(to output: inout OutputBuffer) {
    output.append("\"measure\":")
    output.appendJSON(estimate.measure.rawValue)
    output.append(",\"adjusted\":")
    output.append(estimate.isAdjusted ? "true" : "false")
    output.append(",\"value\":")
    output.append(Self.text(estimate.value))
    output.append(",\"low\":")
    output.append(estimate.interval.map { Self.text($0.lowerBound) } ?? "null")
    output.append(",\"high\":")
    output.append(estimate.interval.map { Self.text($0.upperBound) } ?? "null")
    output.append(",\"level\":")
    output.append(estimate.level.map(String.init) ?? "null")
    output.append(",\"p\":")
    if let p = estimate.p {
      output.append("{\"relation\":")
      output.appendJSON(p.relation.rawValue)
      output.append(",\"value\":")
      output.append(Self.text(p.value))
      output.append("}")
    } else {
      output.append("null")
    }
  }

  /// The shortest digits that give the number back.
  static func text(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(describing: value)
  }
}

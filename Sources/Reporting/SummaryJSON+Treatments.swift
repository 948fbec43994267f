internal import CriticalAppraisal

extension SummaryJSON {
  /// The topic's treatments, each with the designs of its evidence, what is stated, and the effects printed.
  func writeTreatments(_ treatments: [TreatmentFigures], _ output: inout OutputBuffer) {
    output.append(",\n\"treatments\":[")
    let lines = TreatmentSentences(treatments).lines
    for (place, figures) in treatments.enumerated() {
      output.append(place > 0 ? ",\n{\"name\":" : "\n{\"name\":")
      output.appendJSON(figures.name)
      output.append(",\"sentence\":")
      output.appendJSON(lines[place])
      for (name, figure) in [
        ("records", figures.records), ("primary", figures.primary), ("randomised", figures.randomised),
        ("reviews", figures.reviews),
      ] {
        output.append(",\n \"\(name)\":")
        write(figure, &output)
      }
      output.append(",\n ")
      write("designs", figures.designs.filter { $0.count > 0 }, &output)
      write("directions", figures.directions, &output)
      write("randomisedDirections", figures.randomisedDirections, &output)
      write("levels", figures.levels, &output)
      output.append("\"effects\":[")
      for (number, effect) in figures.effects.enumerated() {
        output.append(number > 0 ? ",\n {\"id\":" : "\n {\"id\":")
        output.appendJSON(effect.id)
        output.append(",")
        EffectJSON(effect.estimate).writeMembers(to: &output)
        output.append("}")
      }
      output.append("]}")
    }
    output.append("]")
  }
}

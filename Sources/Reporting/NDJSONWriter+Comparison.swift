internal import CriticalAppraisal

extension NDJSONWriter {
  /// One comparison: what told the groups apart, who they are, and when the marker was measured.
  func write(_ comparison: Comparison, _ output: inout OutputBuffer) {
    output.append("{\"groupsBy\":")
    output.appendJSON(comparison.definition.rawValue)
    output.append(",\"verdict\":")
    output.appendJSON(comparison.verdict.rawValue)
    output.append(",\"groups\":[")
    for (place, group) in comparison.groups.enumerated() {
      output.append(place > 0 ? ",{\"kind\":" : "{\"kind\":")
      output.appendJSON(group.kind.rawValue)
      output.append(",\"size\":")
      if let size = group.size { output.append(size) } else { output.append("null") }
      output.append(",\"quote\":")
      output.append(group.quote)
      output.append("}")
    }
    output.append("],\"comparator\":")
    output.appendJSON(comparison.comparator?.rawValue)
    output.append(",\"otherPopulation\":")
    output.appendJSON(comparison.comparator?.isOtherPopulation.rawValue)
    output.append(",\"marker\":")
    write(place: comparison.marker, &output)
    output.append(",\"compartments\":[")
    for (place, name) in comparison.compartments.enumerated() {
      if place > 0 { output.append(",") }
      output.appendJSON(name)
    }
    output.append("],\"assay\":")
    write(place: comparison.assay, &output)
    output.append(",\"outcome\":")
    write(place: comparison.outcome, &output)
    output.append(",\"sampled\":{\"when\":")
    output.appendJSON(comparison.sampled.rawValue)
    output.append(",\"evidence\":")
    output.appendJSON(comparison.sampledQuotes)
    output.append("},\"followed\":")
    output.appendJSON(comparison.followedQuotes)
    output.append("}")
  }

  private func write(place: Int?, _ output: inout OutputBuffer) {
    if let place { output.append(place) } else { output.append("null") }
  }
}

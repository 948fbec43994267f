package import CriticalAppraisal
import Statistics

/// A summary as JSON, by `Schemas/summary.schema.json`: every number with the ids of its records.
package struct SummaryJSON {
  private let summary: EvidenceSummary
  let figures: SummaryFigures
  private let version: ToolVersion

  private let part: SummaryPart?

  /// With its part the file can be joined to others.
  package init(_ summary: EvidenceSummary, version: ToolVersion, part: SummaryPart? = nil) {
    self.summary = summary
    self.part = part
    self.version = version
    figures = summary.figures
  }

  package func write(to output: inout OutputBuffer) {
    output.append("{\"tool\":{\"name\":\"hindsight\",\"version\":")
    output.appendJSON(ToolVersion.program)
    output.append(",\"model\":")
    output.appendJSON(version.model)
    output.append(",\"lexicon\":")
    output.appendJSON(version.lexicon)
    output.append("},\n\"partial\":")
    output.append(summary.isPartial ? "true" : "false")
    output.append(",\n\"topic\":{\"name\":")
    output.appendJSON(summary.topic.name)
    output.append(",\"title\":")
    output.appendJSON(summary.topic.title)
    output.append(",\"marker\":")
    output.appendJSON(summary.topic.markerName)
    output.append(",\"question\":")
    output.appendJSON(summary.topic.question.rawValue)
    output.append("},\n\"problems\":{\"notes\":")
    output.append(summary.problems.notes)
    output.append(",\"warnings\":")
    output.append(summary.problems.warnings)
    output.append(",\"errors\":")
    output.append(summary.problems.errors)
    output.append("},\n\"records\":{\"read\":")
    output.append(figures.read)
    for (name, figure) in [
      ("duplicates", figures.duplicates), ("deleted", figures.deleted), ("retracted", figures.retracted),
      ("notices", figures.notices), ("withoutAbstract", figures.withoutAbstract),
      ("indexDisagrees", figures.indexDisagreements), ("counted", figures.counted),
    ] {
      output.append(",\n \"\(name)\":")
      write(figure, &output)
    }
    output.append("},\n")
    write("designs", figures.designs, &output)
    write("markerTimings", figures.markerTimings, &output)
    write("dataCollections", figures.collections, &output)
    write("verdicts", figures.verdicts, &output)
    write("years", figures.years, &output)
    output.append("\"topicRecords\":{\"all\":")
    write(figures.topicRecords, &output)
    output.append(",\n")
    write("compartments", figures.compartments, &output, isLast: true)
    output.append("},\n")
    writeScreening(&output)
    writeEvidence(&output)
    writeTreatments(figures.treatments, &output)
    write(figures.checking, &output)
    output.append(",\n\"verification\":")
    output.appendJSON(summary.verification)
    output.append(",\n\"part\":")
    if let part { SummaryPartJSON.write(part, to: &output) } else { output.append("null") }
    output.append("}\n")
  }

  private func writeEvidence(_ output: inout OutputBuffer) {
    let evidence = figures.evidence
    let share = evidence.share
    output.append("\"evidence\":{\"studies\":")
    write(evidence.studies, &output)
    for (name, figure) in [
      ("before", evidence.before), ("notBefore", evidence.notBefore), ("cannotTell", evidence.cannotTell),
    ] {
      output.append(",\n \"\(name)\":")
      write(figure, &output)
    }
    output.append(",\n \"fractionBefore\":")
    write(share.judged, &output)
    output.append(",\n \"cannotTellAsNotBefore\":")
    write(share.lowest, &output)
    output.append(",\n \"cannotTellAsBefore\":")
    write(share.highest, &output)
    output.append(",\n \"worstCase\":")
    write(share.worstCase, &output)
    output.append(",\n \"byParticipants\":{\"participants\":")
    output.append(Int(evidence.byParticipants.participants))
    output.append(",\"studies\":")
    write(evidence.byParticipants.unweighted, &output)
    output.append(",\"value\":")
    output.appendJSON(evidence.byParticipants.value)
    output.append(",\"interval\":")
    write(evidence.byParticipants.wilson(), &output)
    output.append(",\"effectiveNumber\":")
    output.appendJSON(evidence.byParticipants.effectiveNumber)
    output.append(",\"withoutNumber\":")
    write(evidence.withoutNumber, &output)
    output.append("}")
    output.append(",\n ")
    write("designs", evidence.designs, &output)
    write("markerTimings", evidence.markerTimings, &output)
    write("verdicts", evidence.verdicts, &output)
    write("compartments", evidence.compartments, &output)
    write("years", evidence.years, &output)
    write("levels", evidence.levels, &output, isLast: true)
    output.append("}")
  }

  func write(
    _ name: StaticString, _ figures: [SummaryFigures.Figure], _ output: inout OutputBuffer, isLast: Bool = false
  ) {
    output.append("\"")
    output.append(name)
    output.append("\":[")
    for (place, figure) in figures.enumerated() {
      output.append(place > 0 ? ",\n {\"name\":" : "\n {\"name\":")
      output.appendJSON(figure.name)
      output.append(",\"count\":")
      output.append(figure.count)
      output.append(",\"ids\":")
      write(figure.ids, &output)
      output.append("}")
    }
    output.append(isLast ? "]" : "],\n")
  }

  func write(_ figure: SummaryFigures.Figure, _ output: inout OutputBuffer) {
    output.append("{\"count\":")
    output.append(figure.count)
    output.append(",\"ids\":")
    write(figure.ids, &output)
    output.append("}")
  }

  private func write(_ ids: [String], _ output: inout OutputBuffer) {
    output.append("[")
    for (place, id) in ids.enumerated() {
      if place > 0 { output.append(",") }
      output.appendJSON(id)
    }
    output.append("]")
  }

  func write(_ proportion: Proportion, _ output: inout OutputBuffer) {
    output.append("{\"count\":")
    output.append(proportion.count)
    output.append(",\"total\":")
    output.append(proportion.total)
    output.append(",\"value\":")
    output.appendJSON(proportion.value)
    output.append(",\"interval\":")
    write(proportion.wilson(), &output)
    output.append("}")
  }

  private func write(_ interval: ClosedRange<Double>?, _ output: inout OutputBuffer) {
    guard let interval else {
      output.append("null")
      return
    }
    output.append("[")
    output.appendJSON(interval.lowerBound)
    output.append(",")
    output.appendJSON(interval.upperBound)
    output.append("]")
  }
}

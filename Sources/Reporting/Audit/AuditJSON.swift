internal import Bibliography
internal import CriticalAppraisal
import Statistics

/// An audit as JSON; `Schemas/audit.schema.json` is its law.
package struct AuditJSON {
  private let result: AuditResult

  package init(_ result: AuditResult) { self.result = result }

  package func write(to output: inout OutputBuffer) {
    output.append("{\"tool\":{\"name\":\"hindsight\",\"version\":")
    output.appendJSON(ToolVersion.program)
    write("model", result.version.model, &output)
    write("lexicon", result.version.lexicon, &output)
    output.append("},\n\"partial\":")
    output.append(result.isPartial ? "true" : "false")
    output.append(",\n\"topic\":{\"name\":")
    output.appendJSON(result.topic.name)
    write("title", result.topic.title, &output)
    write("marker", result.topic.markerName, &output)
    output.append("},\n\"page\":")
    output.appendJSON(result.page)
    output.append(",\n\"library\":{\"inputs\":[")
    for (place, input) in result.library.enumerated() {
      if place > 0 { output.append(",") }
      output.appendJSON(input)
    }
    output.append("],\"records\":")
    output.append(result.libraryCount)
    output.append("},\n")
    writeFigures(&output)
    output.append(",\n\"references\":[")
    for (place, reference) in result.references.enumerated() {
      output.append(place > 0 ? ",\n" : "\n")
      AuditReferenceJSON(reference).write(to: &output)
    }
    output.append("]}\n")
  }

  private func writeFigures(_ output: inout OutputBuffer) {
    let figures = result.figures
    output.append("\"figures\":{\"references\":")
    output.append(figures.references)
    for (name, count) in [
      ("found", figures.found), ("possible", figures.possible), ("notFound", figures.notFound),
      ("repeated", figures.repeated), ("retracted", figures.retracted), ("counted", figures.counted),
      ("onTopic", figures.onTopic),
    ] {
      output.append(",\"\(name)\":")
      output.append(count)
    }
    write("judgedFrom", figures.bases.map { ($0.basis.rawValue, $0.count) }, &output)
    write("designs", figures.designs.map { ($0.design.rawValue, $0.count) }, &output)
    write("markerTimings", figures.markers.map { ($0.marker.rawValue, $0.count) }, &output)
    write("verdicts", figures.verdicts.map { ($0.verdict.rawValue, $0.count) }, &output)
    let share = figures.share
    output.append(",\n \"studies\":{\"count\":")
    output.append(figures.studies)
    output.append(",\"before\":")
    output.append(share.before)
    output.append(",\"notBefore\":")
    output.append(share.notBefore)
    output.append(",\"cannotTell\":")
    output.append(share.cannotTell)
    write("verdicts", figures.studyVerdicts.map { ($0.verdict.rawValue, $0.count) }, &output)
    write("beforeOfJudged", share.judged, &output)
    write("flawed", figures.flawed, &output)
    output.append("},\n \"foundShare\":")
    write(Proportion(figures.found, of: figures.references), &output)
    output.append("}")
  }

  private func write(_ name: String, _ text: String, _ output: inout OutputBuffer) {
    output.append(",\"\(name)\":")
    output.appendJSON(text)
  }

  private func write(_ name: String, _ counts: [(String, Int)], _ output: inout OutputBuffer) {
    output.append(",\n \"\(name)\":{")
    for (place, count) in counts.enumerated() {
      output.append("\(place > 0 ? "," : "")\"\(count.0)\":")
      output.append(count.1)
    }
    output.append("}")
  }

  private func write(_ name: String, _ share: Proportion, _ output: inout OutputBuffer) {
    output.append(",\n \"\(name)\":")
    write(share, &output)
  }

  private func write(_ share: Proportion, _ output: inout OutputBuffer) {
    let interval = share.wilson()
    output.append("{\"count\":")
    output.append(share.count)
    output.append(",\"total\":")
    output.append(share.total)
    output.append(",\"share\":")
    output.appendJSON(share.value)
    output.append(",\"low\":")
    output.appendJSON(interval?.lowerBound)
    output.append(",\"high\":")
    output.appendJSON(interval?.upperBound)
    output.append("}")
  }
}

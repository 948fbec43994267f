internal import Bibliography
package import CriticalAppraisal
internal import Statistics

/// What a report was made of and with, by `Schemas/manifest.schema.json`.
///
/// It names no date, no host and no thread, so that the same input, options and version give the same bytes.
package struct ManifestJSON {
  private let summary: EvidenceSummary
  private let facts: RunFacts
  private let version: ToolVersion
  /// For each input the file that it came from; nil where that could not be read again.
  private let inputs: [FileFingerprint?]
  private let outputs: [FileFingerprint]

  package init(
    _ summary: EvidenceSummary, _ facts: RunFacts, version: ToolVersion, inputs: [FileFingerprint?],
    outputs: [FileFingerprint]
  ) {
    self.summary = summary
    self.facts = facts
    self.version = version
    self.inputs = inputs
    self.outputs = outputs
  }

  package func write(to output: inout OutputBuffer) {
    writeTool(&output)
    writeTopic(&output)
    output.append("\"options\":{\"textOnly\":")
    output.append(facts.isTextOnly ? "true" : "false")
    output.append("},\n\"thresholds\":[")
    for (place, line) in AnswerThresholds.all.enumerated() {
      output.append(place > 0 ? ",\n {\"name\":" : "\n {\"name\":")
      output.appendJSON(line.name)
      output.append(",\"probability\":")
      output.appendHundredths(line.probability)
      output.append("}")
    }
    output.append("],\n")
    writeInputs(&output)
    writeCounts(&output)
    writeAccuracy(&output)
    writeChecks(&output)
    output.append("\"outputs\":[")
    for (place, file) in outputs.enumerated() {
      output.append(place > 0 ? ",\n {" : "\n {")
      write(file, &output)
      output.append("}")
    }
    output.append("]}\n")
  }

  private func writeTool(_ output: inout OutputBuffer) {
    output.append("{\"tool\":{\"name\":\"hindsight\",\"version\":")
    output.appendJSON(ToolVersion.program)
    output.append(",\"model\":")
    output.appendJSON(version.model)
    output.append(",\n \"models\":[")
    let names = Assets.names.filter { $0.hasPrefix("models/") && $0.hasSuffix(".bin") }
    for (place, name) in names.enumerated() {
      output.append(place > 0 ? ",\n  {" : "\n  {")
      let bytes = Assets.bytes(name)
      write(
        FileFingerprint(name: name, bytes: bytes?.count ?? 0, sha256: bytes.map { SHA256.hex($0) } ?? ""), &output)
      output.append("}")
    }
    output.append("],\n \"lexiconSHA256\":")
    output.appendJSON(ToolVersion.lexiconSHA256)
    output.append("},\n")
  }

  private func writeTopic(_ output: inout OutputBuffer) {
    output.append("\"topic\":{\"name\":")
    output.appendJSON(summary.topic.name)
    output.append(",\"title\":")
    output.appendJSON(summary.topic.title)
    output.append(",\"question\":")
    output.appendJSON(summary.topic.question.rawValue)
    output.append(",\"file\":")
    output.appendJSON(facts.topicFile)
    output.append(",\"sha256\":")
    output.appendJSON(facts.topicSHA256)
    output.append("},\n")
  }

  private func writeInputs(_ output: inout OutputBuffer) {
    output.append("\"inputs\":[")
    for (place, input) in facts.inputs.enumerated() {
      output.append(place > 0 ? ",\n {\"name\":" : "\n {\"name\":")
      output.appendJSON(input.name)
      output.append(",\"format\":")
      output.appendJSON(input.format.rawValue)
      output.append(",\"records\":")
      output.append(input.records)
      output.append(",\"databases\":[")
      for (number, part) in input.databases.enumerated() {
        output.append(number > 0 ? ",{\"name\":" : "{\"name\":")
        output.appendJSON(part.database.name)
        output.append(",\"kind\":")
        output.appendJSON(part.database.kind.rawValue)
        output.append(",\"basis\":")
        output.appendJSON(part.database.basis)
        output.append(",\"records\":")
        output.append(part.records)
        output.append("}")
      }
      output.append("],\"file\":")
      if place < inputs.count, let file = inputs[place] {
        output.append("{")
        write(file, &output)
        output.append("}}")
      } else {
        output.append("null}")
      }
    }
    output.append("],\n\"unread\":[")
    for (place, sentence) in facts.unread.enumerated() {
      if place > 0 { output.append(",") }
      output.appendJSON(sentence)
    }
    output.append("],\n")
  }

  private func writeCounts(_ output: inout OutputBuffer) {
    let figures = summary.figures
    let counts: [(String, Int)] = [
      ("read", figures.read), ("duplicates", figures.duplicates.count), ("deleted", figures.deleted.count),
      ("retracted", figures.retracted.count), ("counted", figures.counted.count),
      ("withoutAbstract", figures.withoutAbstract.count), ("topic", figures.topicRecords.count),
      ("suggestedExclusions", figures.screening.excludedCount), ("undecided", figures.screening.undecided.count),
      ("evidence", figures.evidence.studies.count), ("before", figures.evidence.before.count),
      ("notBefore", figures.evidence.notBefore.count), ("cannotTell", figures.evidence.cannotTell.count),
    ]
    output.append("\"counts\":{")
    for (place, (name, count)) in counts.enumerated() {
      if place > 0 { output.append(",") }
      output.appendJSON(name)
      output.append(":")
      output.append(count)
    }
    output.append("},\n")
  }

  private func writeAccuracy(_ output: inout OutputBuffer) {
    output.append("\"accuracy\":[")
    for (place, figure) in MeasuredAccuracy.all.enumerated() {
      output.append(place > 0 ? ",\n {\"answer\":" : "\n {\"answer\":")
      output.appendJSON(figure.answer)
      output.append(",\"measure\":")
      output.appendJSON(figure.measure)
      output.append(",\"right\":")
      output.append(figure.share.count)
      output.append(",\"of\":")
      output.append(figure.share.total)
      output.append(",\"records\":")
      output.appendJSON(figure.records)
      output.append("}")
    }
    output.append("],\n")
  }

  private func writeChecks(_ output: inout OutputBuffer) {
    output.append("\"checkedByHand\":{\"records\":")
    output.append(facts.checks?.records ?? 0)
    output.append(",\"people\":[")
    for (place, name) in (facts.checks?.people ?? []).enumerated() {
      if place > 0 { output.append(",") }
      output.appendJSON(name)
    }
    output.append("]},\n")
  }

  private func write(_ file: FileFingerprint, _ output: inout OutputBuffer) {
    output.append("\"name\":")
    output.appendJSON(file.name)
    output.append(",\"bytes\":")
    output.append(file.bytes)
    output.append(",\"sha256\":")
    output.appendJSON(file.sha256)
  }
}

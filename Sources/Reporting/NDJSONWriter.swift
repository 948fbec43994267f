internal import Bibliography
package import CriticalAppraisal

/// One JSON object a line, by the contract in `Schemas/appraisal.schema.json`.
package struct NDJSONWriter: AppraisalWriter {
  package init() {}

  package func write(_ appraisal: Appraisal, to output: inout OutputBuffer) {
    let record = appraisal.record
    output.append("{\"id\":")
    output.appendJSON(record.id)
    writeSource(record, &output)
    writeDesign(appraisal.design, &output)
    writeTiming(appraisal.timing, &output)
    writeComparison(appraisal.comparison, &output)
    writeTopics(appraisal.topics, &output)
    writeParticipants(appraisal.participants, &output)
    write(appraisal.suggested, &output)
    write(appraisal.treatments, &output)
    write(appraisal.checked, &output)
    output.append(",\"status\":{\"retracted\":")
    output.append(record.isRetracted ? "true" : "false")
    output.append(",\"notice\":")
    output.appendJSON(record.notice?.rawValue)
    output.append("},\"duplicateOf\":")
    output.appendJSON(appraisal.duplicateOf)
    writeEvidence(appraisal, &output)
    output.append("}\n")
  }

  private func writeSource(_ record: Record, _ output: inout OutputBuffer) {
    output.append(",\"source\":{\"file\":")
    output.appendJSON(record.source.file)
    output.append(",\"format\":")
    output.appendJSON(record.source.format.rawValue)
    output.append(",\"dialect\":")
    output.appendJSON(record.source.dialect)
    output.append(",\"line\":")
    output.append(record.source.line)
    output.append("},\"identifiers\":{\"pmid\":")
    writeField(.pmid, record, &output)
    output.append(",\"version\":")
    output.append(record.version)
    output.append(",\"doi\":")
    writeField(.doi, record, &output)
    output.append("},\"title\":")
    writeSlice(record.title, record, &output)
    output.append(",\"year\":")
    if let year = record.year { output.append(year) } else { output.append("null") }
    output.append(",\"journal\":")
    writeField(.journal, record, &output)
  }

  private func writeField(_ kind: RecordFieldKind, _ record: Record, _ output: inout OutputBuffer) {
    if let field = record.first(kind), !field.range.isEmpty {
      writeSlice(field.range, record, &output)
    } else {
      output.append("null")
    }
  }

  private func writeSlice(_ range: Range<Int>, _ record: Record, _ output: inout OutputBuffer) {
    record.bytes.withUnsafeBufferPointer { output.appendJSON(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  private func writeDesign(_ design: DesignJudgement, _ output: inout OutputBuffer) {
    output.append(",\"design\":{\"label\":")
    output.appendJSON(design.label.rawValue)
    output.append(",\"subtype\":")
    output.appendJSON(design.subtype?.rawValue)
    output.append(",\"subtypeQuote\":")
    if let quote = design.subtypeQuote { output.append(quote) } else { output.append("null") }
    output.append(",\"probability\":")
    output.appendHundredths(design.probability)
    output.append(",\"alternatives\":[")
    for (place, alternative) in design.alternatives.enumerated() {
      output.append(place > 0 ? ",{\"label\":" : "{\"label\":")
      output.appendJSON(alternative.label.rawValue)
      output.append(",\"probability\":")
      output.appendHundredths(alternative.probability)
      output.append("}")
    }
    output.append("],\"stated\":")
    if let stated = design.stated {
      output.append("{\"label\":")
      output.appendJSON(stated.label.rawValue)
      output.append(",\"quote\":")
      output.append(stated.quote)
      output.append("}")
    } else {
      output.append("null")
    }
    writeIndex(design.index, &output)
    output.append(",\"path\":[")
    for (place, step) in design.path.enumerated() {
      // The questions are ours: plain sentences without anything to escape.
      output.append(place > 0 ? ",{\"question\":\"" : "{\"question\":\"")
      output.append(step.question)
      output.append("\",\"answer\":\"")
      output.append(step.answer.rawValue)
      output.append("\",\"evidence\":")
      output.appendJSON(step.evidence)
      output.append("}")
    }
    output.append("]}")
  }

  private func writeIndex(_ index: DesignJudgement.IndexOpinion, _ output: inout OutputBuffer) {
    output.append(",\"index\":{\"labels\":[")
    for (place, label) in index.labels.enumerated() {
      if place > 0 { output.append(",") }
      output.appendJSON(label.rawValue)
    }
    output.append("],\"disagrees\":")
    output.append(index.disagrees ? "true}" : "false}")
  }

  private func writeTiming(_ timing: TimingJudgement, _ output: inout OutputBuffer) {
    output.append(",\"timing\":{\"marker\":")
    output.appendJSON(timing.marker.rawValue)
    output.append(",\"collection\":")
    output.appendJSON(timing.collection.rawValue)
    output.append(",\"probability\":")
    output.appendHundredths(timing.probability)
    output.append(",\"evidence\":")
    output.appendJSON(timing.evidence)
    output.append("}")
  }

  private func writeComparison(_ comparison: ComparisonJudgement, _ output: inout OutputBuffer) {
    output.append(",\"comparison\":{\"verdict\":")
    output.appendJSON(comparison.verdict.rawValue)
    output.append(",\"confidence\":")
    output.appendJSON(comparison.confidence?.rawValue)
    output.append(",\"exception\":")
    output.appendJSON(comparison.exception)
    output.append(",\"support\":[")
    for (place, support) in comparison.support.enumerated() {
      output.append(place > 0 ? ",{\"question\":" : "{\"question\":")
      output.appendJSON(support.question.rawValue)
      output.append(",\"answer\":")
      output.appendJSON(support.answer.rawValue)
      output.append(",\"evidence\":")
      output.appendJSON(support.evidence)
      output.append(",\"comment\":")
      output.appendJSON(support.comment)
      output.append(",\"fullText\":")
      output.appendJSON(support.fullText)
      output.append("}")
    }
    output.append("],\"comparisons\":[")
    for (place, one) in comparison.comparisons.enumerated() {
      if place > 0 { output.append(",") }
      write(one, &output)
    }
    output.append("]}")
  }

  private func writeTopics(_ topics: [TopicMatch], _ output: inout OutputBuffer) {
    output.append(",\"topics\":[")
    for (place, topic) in topics.enumerated() {
      output.append(place > 0 ? ",{\"name\":" : "{\"name\":")
      output.appendJSON(topic.name)
      output.append(",\"compartment\":")
      output.appendJSON(topic.compartment.name)
      output.append(",\"evidence\":")
      output.appendJSON(topic.evidence)
      output.append("}")
    }
    output.append("]")
  }

  private func writeParticipants(_ participants: Participants?, _ output: inout OutputBuffer) {
    output.append(",\"participants\":")
    guard let participants else {
      output.append("null")
      return
    }
    output.append("{\"total\":")
    output.append(participants.total)
    output.append(",\"groups\":")
    output.appendJSON(participants.groups)
    output.append(",\"evidence\":")
    output.appendJSON(participants.evidence)
    output.append(",\"groupQuotes\":")
    output.appendJSON(participants.groupQuotes)
    output.append("}")
  }

  private func writeEvidence(_ appraisal: Appraisal, _ output: inout OutputBuffer) {
    output.append(",\"evidence\":[")
    for (place, evidence) in appraisal.evidence.enumerated() {
      let scalars = evidence.scalarRange(in: appraisal.record)
      output.append(place > 0 ? ",{\"field\":" : "{\"field\":")
      output.appendJSON(evidence.fieldName(in: appraisal.record))
      output.append(",\"section\":")
      if evidence.section.isEmpty {
        output.append("null")
      } else {
        writeSlice(evidence.section, appraisal.record, &output)
      }
      output.append(",\"start\":")
      output.append(scalars.lowerBound)
      output.append(",\"end\":")
      output.append(scalars.upperBound)
      output.append(",\"quote\":")
      writeSlice(evidence.range, appraisal.record, &output)
      output.append(",\"rule\":")
      output.appendJSON(evidence.rule)
      output.append(",\"for\":")
      output.appendJSON(evidence.purpose.rawValue)
      output.append("}")
    }
    output.append("]")
  }
}

extension NDJSONWriter {
  /// A line written before it was known that a later record counts in its place, with the link put in.
  package static func linked(_ line: ArraySlice<UInt8>, to id: String) -> [UInt8] {
    let unlinked = Array("},\"duplicateOf\":null,\"evidence\":[".utf8)
    guard
      let start = line.indices.last(where: { line[$0] == unlinked[0] && line[$0...].starts(with: unlinked) })
    else { return Array(line) }
    var output = OutputBuffer()
    output.append("},\"duplicateOf\":")
    output.appendJSON(id)
    output.append(",\"evidence\":[")
    return Array(line[..<start]) + output.bytes + Array(line[(start + unlinked.count)...])
  }
}

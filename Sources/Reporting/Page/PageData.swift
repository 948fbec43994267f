internal import Bibliography
internal import CriticalAppraisal

/// What the page's program works on: the columns of the list, the facets, and the words for what records hold.
struct PageData {
  private let page: PageMaterial

  init(_ page: PageMaterial) { self.page = page }

  var deflated: [UInt8] {
    var buffer = OutputBuffer()
    write(to: &buffer)
    return DeflatedText.base64(buffer.contents)
  }

  func write(to output: inout OutputBuffer) {
    output.append("{\"count\":")
    output.append(page.records.count)
    output.append(",\"blockSize\":")
    output.append(PageRecords.blockSize)
    output.append(",\"topic\":")
    output.appendJSON(page.topic.name)
    writeText(&output)
    writeNumbers(&output)
    output.append(",\n\"facets\":[")
    for (place, facet) in page.facets.enumerated() {
      output.append(place > 0 ? ",\n" : "\n")
      facet.write(to: &output)
    }
    output.append("],\n\"words\":{")
    writeWords(&output)
    output.append("}}")
  }

  private func writeText(_ output: inout OutputBuffer) {
    output.append(",\n\"ids\":[")
    for (place, record) in page.records.enumerated() {
      if place > 0 { output.append(",") }
      output.appendJSON(record.id)
    }
    output.append("],\n\"titles\":[")
    output.append(page.columns.text.titles)
    output.append("],\n\"authors\":[")
    output.append(page.columns.text.authors)
    output.append("],\n\"journals\":[")
    output.append(page.columns.text.journals)
    output.append("],\n\"pmids\":[")
    output.append(page.columns.text.pmids)
    output.append("],\n\"dois\":[")
    output.append(page.columns.text.dois)
    output.append("]")
  }

  private func writeNumbers(_ output: inout OutputBuffer) {
    output.append(",\n\"years\":")
    output.appendJSON(page.records.map { $0.year ?? 0 })
    output.append(",\n\"probabilities\":")
    output.appendJSON(page.columns.text.probabilities.map(Int.init))
    output.append(",\n\"confidences\":")
    output.appendJSON(page.columns.text.confidences.map(Int.init))
    output.append(",\n\"checked\":")
    output.appendJSON(
      page.columns.text.checks.contains { $0.isChecked } ? page.columns.text.checks.map { Int($0.rawValue) } : [])
    output.append(",\n\"replaced\":{")
    for (place, stand) in page.summary.replacedPlaces.sorted(by: { $0.key < $1.key }).enumerated() {
      output.append(place > 0 ? ",\"" : "\"")
      output.append(stand.key)
      output.append("\":")
      output.appendJSON(stand.value)
    }
    output.append("}")
  }

  private func writeWords(_ output: inout OutputBuffer) {
    let questions = [SignallingQuestion.outcomeDefined, .markerAfter, .mutableMarker].map { ($0.rawValue, $0.text) }
    let answers = [Answer.yes, .probablyYes, .probablyNo, .no, .cannotTell, .noInformation]
    let notices = Notice.allCases.map { ($0.rawValue, ExplanationText.words($0)) }
    let groups: [(StaticString, [(String, String)])] = [
      ("designs", StudyDesign.allCases.map { ($0.rawValue, $0.name) }),
      ("timings", SummaryText.timingNames.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }),
      ("verdicts", SummaryText.verdictNames.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }),
      ("questions", questions), ("answers", answers.map { ($0.rawValue, ExplanationText.word($0)) }),
      ("notices", notices), ("directions", OutcomeDirection.allCases.map { ($0.rawValue, $0.words) }),
      ("definitions", Comparison.Definition.allCases.map { ($0.rawValue, $0.shortName) }),
      ("checkFields", CheckField.allCases.map { ($0.key, $0.name) }),
      ("confidences", Confidence.allCases.map { ($0.rawValue, $0.rawValue) }),
    ]
    for (place, group) in groups.enumerated() {
      output.append(place > 0 ? ",\n\"" : "\n\"")
      output.append(group.0)
      output.append("\":{")
      for (number, word) in group.1.enumerated() {
        if number > 0 { output.append(",") }
        output.appendJSON(word.0)
        output.append(":")
        output.appendJSON(word.1)
      }
      output.append("}")
    }
  }
}

internal import CriticalAppraisal

/// What stands beside a robvis file: that its levels are suggested and not assessed, and the sentences behind them.
///
/// robvis allows no comment lines in the table itself; `Schemas/robvis.schema.json` is the law of this file.
package struct RobvisSidecar {
  private let table: RobvisTable
  private let version: ToolVersion

  package init(_ table: RobvisTable, version: ToolVersion) { (self.table, self.version) = (table, version) }

  package func write(to output: inout OutputBuffer) {
    output.append("{\"status\":\"suggested, not assessed\",\"note\":")
    output.appendJSON(Self.note)
    output.append(",\n\"tool\":{\"name\":\"hindsight\",\"version\":")
    output.appendJSON(ToolVersion.program)
    output.append(",\"model\":")
    output.appendJSON(version.model)
    output.append(",\"lexicon\":")
    output.appendJSON(version.lexicon)
    output.append("},\n\"template\":")
    output.appendJSON(table.template.rawValue)
    output.append(",\"robvisTool\":")
    output.appendJSON(table.template.robvisName)
    output.append(",\"overall\":")
    output.appendJSON(table.hasOverall ? Self.overall : nil)
    output.append(",\n\"columns\":[")
    for (place, column) in table.template.columns.enumerated() {
      output.append(place > 0 ? ",{\"id\":" : "{\"id\":")
      output.appendJSON(column.shortName)
      output.append(",\"name\":")
      output.appendJSON(column.name)
      output.append("}")
    }
    output.append("],\n\"levels\":[")
    for (place, level) in table.template.levels.enumerated() {
      if place > 0 { output.append(",") }
      output.appendJSON(level.rawValue)
    }
    output.append("],\n\"studies\":[")
    for (place, study) in table.studies.enumerated() {
      output.append(place > 0 ? ",\n" : "\n")
      write(study, named: table.names[place], &output)
    }
    output.append("]}\n")
  }

  private static let note =
    "A level stands only where a sentence of the abstract shows a defect; every other cell is No information. No study was "
    + "assessed: read the full text, answer each question and change the level."

  private static let overall =
    "the worst suggested level of the row, since robvis asks for the column; no judgement of the study"

  private func write(_ study: AppraisedStudy, named name: String, _ output: inout OutputBuffer) {
    output.append("{\"study\":")
    output.appendJSON(name)
    output.append(",\"id\":")
    output.appendJSON(study.id)
    output.append(",\"title\":")
    output.appendJSON(study.title)
    output.append(",\"cells\":[")
    for (place, level) in table.levels(of: study).map(table.template.written).enumerated() {
      output.append(place > 0 ? ",{\"column\":" : "{\"column\":")
      output.appendJSON(table.template.columns[place].shortName)
      output.append(",\"level\":")
      output.appendJSON(level.rawValue)
      output.append(",\"support\":[")
      writeSupport(column: place, study, &output)
      output.append("]}")
    }
    output.append("]}")
  }

  private func writeSupport(column: Int, _ study: AppraisedStudy, _ output: inout OutputBuffer) {
    guard let name = table.template.tool else {
      let concern = StudyConcern.allCases[column]
      if let finding = concern.finding(study) {
        write(
          SupportLine(
            question: concern.rawValue, text: concern.rawValue, answer: .yes, comment: finding.comment,
            fullText: "whether it is so", level: finding.level, evidence: finding.evidence), study, &output)
      }
      return
    }
    guard let domain = table.template.domains[column], let appraisal = study.appraisal(by: name) else { return }
    let part = AppraisalTool.named(name).domains[domain]
    for (place, answer) in appraisal.answers.filter({ $0.domain == domain }).enumerated() {
      if place > 0 { output.append(",") }
      let question = part.questions[answer.question]
      write(
        SupportLine(
          question: question.id, text: question.text, answer: answer.answer, comment: answer.comment,
          fullText: question.fullText, level: answer.level, evidence: answer.evidence), study, &output)
    }
  }

  /// One answer with what speaks for it.
  private struct SupportLine {
    let question: String
    let text: String
    let answer: Answer
    let comment: String
    let fullText: String
    let level: BiasLevel?
    let evidence: [Int]
  }

  private func write(_ support: SupportLine, _ study: AppraisedStudy, _ output: inout OutputBuffer) {
    output.append("{\"question\":")
    output.appendJSON(support.question)
    output.append(",\"text\":")
    output.appendJSON(support.text)
    output.append(",\"answer\":")
    output.appendJSON(support.answer.rawValue)
    output.append(",\"level\":")
    output.appendJSON(support.level.map(table.template.written)?.rawValue)
    output.append(",\"comment\":")
    output.appendJSON(support.comment)
    output.append(",\"fullText\":")
    output.appendJSON(support.fullText)
    output.append(",\"quotes\":[")
    for (place, index) in support.evidence.enumerated() {
      let quote = study.quotes[index]
      output.append(place > 0 ? ",{\"field\":" : "{\"field\":")
      output.appendJSON(quote.field)
      output.append(",\"start\":")
      output.append(quote.start)
      output.append(",\"end\":")
      output.append(quote.end)
      output.append(",\"quote\":")
      output.appendJSON(quote.text)
      output.append(",\"rule\":")
      output.appendJSON(quote.rule)
      output.append("}")
    }
    output.append("]}")
  }
}

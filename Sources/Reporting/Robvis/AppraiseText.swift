package import CriticalAppraisal

/// Which records are appraised, and how many are left aside and why.
package struct AppraiseTally: Sendable, Equatable {
  package private(set) var read = 0
  package private(set) var duplicates = 0
  package private(set) var offTopic = 0
  package private(set) var withoutTool = 0

  package init() {}

  /// Whether a record is appraised.
  package mutating func takes(_ appraisal: Appraisal, isOffTopic: Bool) -> Bool {
    read += 1
    if appraisal.duplicateOf != nil {
      duplicates += 1
    } else if isOffTopic {
      offTopic += 1
    } else if appraisal.suggested.tools.isEmpty, !appraisal.design.label.isPrimaryHumanStudy {
      withoutTool += 1
    } else {
      return true
    }
    return false
  }

  /// Counts the older version of a record, whose place a newer one took.
  package mutating func countReplaced() { duplicates += 1 }
}

/// What `appraise` says on the terminal.
package struct AppraiseText {
  private let studies: [AppraisedStudy]
  private let tally: AppraiseTally
  private let files: AppraisalFiles
  private let version: ToolVersion

  package init(studies: [AppraisedStudy], tally: AppraiseTally, files: AppraisalFiles, version: ToolVersion) {
    (self.studies, self.tally, self.files, self.version) = (studies, tally, files, version)
  }

  package var text: String {
    let left = [
      (tally.duplicates, "repeated"), (tally.offTopic, "not about the topic"),
      (tally.withoutTool, "of a design that none of the tools is for"),
    ].filter { $0.0 > 0 }.map { "\(Percent.grouped($0.0)) \($0.1)" }
    var lines = [
      Columns.wrap(
        "\(Percent.grouped(studies.count)) of \(Percent.grouped(tally.read)) records are appraised"
          + (left.isEmpty ? "." : "; left aside: \(left.joined(separator: ", "))."))
    ]
    lines += ["", "Tool                      studies   questions   answered   defects shown"]
    lines += AppraisalTool.Name.allCases.compactMap(row)
    lines += ["", "Table for robvis               studies"]
    lines += files.tables.map { Columns.fit($0.template.rawValue, 28) + Columns.right(String($0.studies.count), 10) }
    lines += [
      "",
      Columns.wrap(
        "Suggested, not assessed: an answer stands where a sentence of the abstract speaks to the question, a level where "
          + "one shows a defect. The full text decides."), version.description,
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ name: AppraisalTool.Name) -> String? {
    let appraisals = studies.compactMap { $0.appraisal(by: name) }
    if appraisals.isEmpty { return nil }
    let tool = AppraisalTool.named(name)
    let answered = appraisals.reduce(0) { $0 + $1.answers.count }
    let defects = tool.hasLevels ? String(appraisals.reduce(0) { $0 + $1.answers.count { $0.level != nil } }) : "–"
    return Columns.fit(name.rawValue, 24) + Columns.right(Percent.grouped(appraisals.count), 9)
      + Columns.right(Percent.grouped(appraisals.count * tool.questionCount), 12)
      + Columns.right(Percent.grouped(answered), 11) + Columns.right(defects, 16)
  }
}

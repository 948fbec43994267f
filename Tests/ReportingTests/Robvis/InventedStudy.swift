import Bibliography

@testable import CriticalAppraisal
@testable import Reporting

/// Studies with answers made by hand, for tables.
enum InventedStudy {
  static let version = ToolVersion(model: "1.0")

  /// A study that one tool was answered for: each answer suggests a level in a domain.
  static func make(
    _ tool: AppraisalTool.Name?, levels: [(domain: Int, level: BiasLevel?)] = [], author: String? = "Smith",
    kind: RecordFieldKind = .authorFamilyName, year: Int? = 2004, design: StudyDesign = .prospectiveCohort,
    subtype: DesignSubtype? = nil, flags: [StudyFlag] = [], verdict: Verdict = .cannotTell
  ) -> AppraisedStudy {
    var fields: [(RecordFieldKind, String)] = [(.pmid, "990000001")]
    if let author { fields.append((kind, author)) }
    if let year { fields.append((.year, String(year))) }
    var appraisal = InventedAppraisal.make(design: design, verdict: verdict)
    let abstract = "Überall Tee. The cut-off was 12%."
    appraisal.record = InventedRecord.make(title: "Tea & \"cells\"", abstract: abstract, fields)
    appraisal.design.subtype = subtype
    appraisal.evidence = [
      Evidence(
        purpose: .signalling, field: .abstract, section: 0..<0, range: appraisal.record.abstract,
        rule: "conduct.matched")
    ]
    if let tool {
      let answers = levels.map { domain, level in
        SuggestedAnswer(
          domain: domain, question: 0, answer: .probablyNo, evidence: [0], comment: "invented", level: level)
      }
      appraisal.suggested.tools = [ToolAppraisal(tool: tool, answers: answers)]
    }
    appraisal.suggested.flags = flags.map { StudyFlagFinding(flag: $0, evidence: [0], comment: "invented") }
    if verdict == .flawed {
      appraisal.comparison.support = [.outcomeDefined, .markerAfter].map {
        SupportForJudgement(question: $0, answer: .yes, evidence: [0], comment: "invented", fullText: "dates")
      }
    }
    return AppraisedStudy(appraisal)
  }

  /// A table of studies by the names of their own.
  static func table(
    _ template: RobvisTemplate, _ studies: [AppraisedStudy], hasOverall: Bool = true, weight: String? = nil
  ) -> RobvisTable {
    RobvisTable(
      template, studies, names: StudyNames.unique(studies.map(\.baseName)),
      options: RobvisTable.Options(hasOverall: hasOverall, weight: weight))
  }

  /// A study for a template, with a level in its second domain.
  static func make(for template: RobvisTemplate) -> AppraisedStudy {
    guard let tool = template.tool else {
      return make(nil, flags: [.noControl, .smallGroups], verdict: .flawed)
    }
    let level: BiasLevel = tool == .robinsI ? .serious : .high
    return make(tool, levels: [(0, nil), (1, level)])
  }
}

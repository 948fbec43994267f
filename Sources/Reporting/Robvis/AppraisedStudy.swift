internal import Bibliography
package import CriticalAppraisal

/// What the files for reviewers keep of one appraisal.
package struct AppraisedStudy: Sendable {
  /// A quote with its place, as the outputs give it.
  package struct ShownQuote: Sendable {
    let field: String
    let start: Int
    let end: Int
    let text: String
    let rule: String
  }

  package let id: String
  let title: String
  /// `Author 2004`, not yet told apart from others.
  package let baseName: String
  package let design: StudyDesign
  let isCluster: Bool
  let comparison: ComparisonJudgement
  package let suggested: SuggestedAppraisal
  let quotes: [ShownQuote]

  package init(_ appraisal: Appraisal) {
    let record = appraisal.record
    id = record.id
    title = record.text(record.title)
    baseName = StudyNames.base(record)
    design = appraisal.design.label
    isCluster = appraisal.design.subtype == .cluster
    comparison = appraisal.comparison
    suggested = appraisal.suggested
    quotes = appraisal.evidence.map { evidence in
      let scalars = evidence.scalarRange(in: record)
      return ShownQuote(
        field: evidence.fieldName(in: record), start: scalars.lowerBound, end: scalars.upperBound,
        text: record.text(evidence.range), rule: evidence.rule)
    }
  }

  /// The answers by a tool; nil where it does not fit the study.
  func appraisal(by tool: AppraisalTool.Name) -> ToolAppraisal? { suggested.tools.first { $0.tool == tool } }

  /// The templates that the study goes into by itself: those of its tools, else the generic one.
  package var templates: [RobvisTemplate] {
    let templates = suggested.tools.flatMap { appraisal -> [RobvisTemplate] in
      switch appraisal.tool {
      case .rob2: [isCluster ? .rob2Cluster : .rob2]
      case .robinsI: [.robinsIV2]
      case .robinsE: [.robinsE]
      case .quips: [.quips]
      case .quadas2: [.quadas2, .quadas2Applicability]
      default: []
      }
    }
    return templates.isEmpty && design.isPrimaryHumanStudy ? [.generic] : templates
  }
}

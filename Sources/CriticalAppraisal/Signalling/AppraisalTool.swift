/// A tool by which reviewers judge studies: its domains, and the questions of each with what an abstract can answer.
///
/// The wording of the questions is short and ours; the tool's own guidance decides. An abstract can show a defect and
/// hardly ever its absence (reference: bias §3), so that no rule gives the lowest level, and none an overall judgement.
package struct AppraisalTool: Sendable {
  /// The tools, in the order of the outputs.
  package enum Name: String, CaseIterable, Sendable {
    case rob2 = "RoB 2"
    case robinsI = "ROBINS-I V2"
    case robinsE = "ROBINS-E"
    case quips = "QUIPS"
    case quadas2 = "QUADAS-2"
    case amstar2 = "AMSTAR 2"
    case nosCohort = "NOS cohort"
    case nosCaseControl = "NOS case-control"
    case jbiCaseControl = "JBI case-control"
    case jbiCrossSectional = "JBI cross-sectional"
    case jbiQuasiExperimental = "JBI quasi-experimental"
    case jbiCaseSeries = "JBI case series"
    case jbiCaseReport = "JBI case report"
  }

  package let name: Name
  /// The year or version of the tool.
  package let version: String
  package let domains: [ToolDomain]

  /// Whether its domains have levels of concern; checklists have items only.
  package var hasLevels: Bool {
    switch name {
    case .rob2, .robinsI, .robinsE, .quips, .quadas2: true
    default: false
    }
  }

  package var questionCount: Int { domains.reduce(0) { $0 + $1.questions.count } }

  /// The tool of a name.
  package static func named(_ name: Name) -> AppraisalTool {
    switch name {
    case .rob2: rob2
    case .robinsI: robinsI
    case .robinsE: robinsE
    case .quips: quips
    case .quadas2: quadas2
    case .amstar2: amstar2
    case .nosCohort: nosCohort
    case .nosCaseControl: nosCaseControl
    case .jbiCaseControl: jbiCaseControl
    case .jbiCrossSectional: jbiCrossSectional
    case .jbiQuasiExperimental: jbiQuasiExperimental
    case .jbiCaseSeries: jbiCaseSeries
    case .jbiCaseReport: jbiCaseReport
    }
  }
}

/// A domain of a tool, or the whole of a checklist.
package struct ToolDomain: Sendable {
  /// `D1`, or `A1` for a concern about applicability.
  package let id: String
  package let name: String
  package let questions: [ToolQuestion]

  init(_ id: String, _ name: String, _ questions: [ToolQuestion]) {
    (self.id, self.name, self.questions) = (id, name, questions)
  }

  /// Whether it asks if the study fits the review's question rather than if it is biased.
  package var isApplicability: Bool { id.hasPrefix("A") }
}

/// A signalling question, with what in an abstract answers it.
package struct ToolQuestion: Sendable {
  package let id: String
  package let text: String
  /// What only the full text can show.
  package let fullText: String
  /// The first whose ground is found answers.
  let rules: [AnswerRule]

  init(_ id: String, _ text: String, _ fullText: String, _ rules: AnswerRule...) {
    (self.id, self.text, self.fullText, self.rules) = (id, text, fullText, rules)
  }
}

/// What answers a question, and what follows from it.
struct AnswerRule: Sendable {
  let ground: AnswerGround
  let answer: Answer
  let comment: String
  /// The level that the domain gets from it; nil where it shows no defect.
  let level: BiasLevel?

  init(_ ground: AnswerGround, _ answer: Answer, _ comment: String, level: BiasLevel? = nil) {
    (self.ground, self.answer, self.comment, self.level) = (ground, answer, comment, level)
  }

  init(_ sign: StudySign, _ answer: Answer, _ comment: String, level: BiasLevel? = nil) {
    self.init(.sign(sign), answer, comment, level: level)
  }
}

/// What an answer rests on; each has a sentence to show.
enum AnswerGround: Sendable, Equatable {
  case sign(StudySign)
  /// F1: the groups were formed by a past outcome.
  case outcomeDefined
  /// F2: the marker was measured after it.
  case markerAfter
  /// The marker was measured before the outcome was known.
  case markerBefore
  /// What shows the judged design.
  case design
  /// What shows its kind.
  case subtype(DesignSubtype)
  /// Two or more groups are compared.
  case groups
  /// People were counted.
  case participants
}

/// Chooses the tools by which a study is judged, by its design and what it asks of its factor (reference: bias §2).
struct ToolDispatcher {
  /// What a study asks.
  enum Role { case prognosis, treatment, exposure }

  let design: StudyDesign
  let verdict: Verdict
  let isAboutTopic: Bool
  let signs: StudySigns

  var tools: [AppraisalTool.Name] {
    switch design {
    case .rct: [.rob2]
    case .nonRandomisedTrial: [.robinsI]
    case .prospectiveCohort, .retrospectiveCohort, .cohortUnspecified: [ofCohort, .nosCohort]
    case .caseControl: (setsOutcomesApart || isAboutTopic ? [.quips] : []) + [.nosCaseControl, .jbiCaseControl]
    case .crossSectional: (setsOutcomesApart ? [.quips] : []) + [.jbiCrossSectional]
    case .diagnosticAccuracy: [.quadas2]
    case .systematicReview: [.amstar2]
    case .beforeAfter: [.jbiQuasiExperimental]
    case .caseSeries: [.jbiCaseSeries]
    case .caseReport: [.jbiCaseReport]
    case .narrativeReview, .guideline, .opinion, .protocolOnly, .animal, .inVitro, .qualitative, .modelling, .other,
      .cannotTell:
      []
    }
  }

  private var setsOutcomesApart: Bool { verdict == .flawed || verdict == .possiblyFlawed }

  private var ofCohort: AppraisalTool.Name {
    switch role {
    case .prognosis: .quips
    case .treatment: .robinsI
    case .exposure: .robinsE
    }
  }

  /// A topic asks for its marker as a prognostic factor; otherwise the role of which most sentences speak.
  var role: Role {
    if isAboutTopic || setsOutcomesApart { return .prognosis }
    let treatment = signs.count(.treatmentRole)
    let prognosis = signs.count(.prognosticRole)
    if treatment > max(prognosis, signs.count(.exposureRole)) { return .treatment }
    return prognosis >= signs.count(.exposureRole) ? .prognosis : .exposure
  }
}

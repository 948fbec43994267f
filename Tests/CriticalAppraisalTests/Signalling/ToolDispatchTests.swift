import Testing

@testable import CriticalAppraisal

/// Which tools fit which study (reference: bias §2).
@Suite @MainActor struct ToolDispatchTests {
  /// The tools of each design, where neither topic nor verdict nor words say what is asked.
  static let table: [StudyDesign: [AppraisalTool.Name]] = [
    .rct: [.rob2], .nonRandomisedTrial: [.robinsI], .prospectiveCohort: [.quips, .nosCohort],
    .retrospectiveCohort: [.quips, .nosCohort], .cohortUnspecified: [.quips, .nosCohort],
    .caseControl: [.nosCaseControl, .jbiCaseControl], .crossSectional: [.jbiCrossSectional],
    .diagnosticAccuracy: [.quadas2], .beforeAfter: [.jbiQuasiExperimental], .systematicReview: [.amstar2],
    .caseReport: [.jbiCaseReport], .caseSeries: [.jbiCaseSeries], .narrativeReview: [], .guideline: [], .opinion: [],
    .protocolOnly: [], .animal: [], .inVitro: [], .qualitative: [], .modelling: [], .other: [], .cannotTell: [],
  ]

  static let cohorts: [StudyDesign] = [.prospectiveCohort, .retrospectiveCohort, .cohortUnspecified]

  private func tools(
    _ design: StudyDesign, _ verdict: Verdict = .cannotTell, isAboutTopic: Bool = false,
    signs: StudySigns = StudySigns()
  ) -> [AppraisalTool.Name] {
    ToolDispatcher(design: design, verdict: verdict, isAboutTopic: isAboutTopic, signs: signs).tools
  }

  @Test(arguments: StudyDesign.allCases) func everyDesignHasItsTools(design: StudyDesign) throws {
    #expect(tools(design) == (try #require(Self.table[design])))
  }

  /// A flawed comparison is asked about as a prognostic factor is, whatever design the study has otherwise.
  @Test(arguments: StudyDesign.allCases, [Verdict.flawed, .possiblyFlawed])
  func groupsByOutcomeAskForQUIPS(design: StudyDesign, verdict: Verdict) throws {
    let plain = try #require(Self.table[design])
    let adds = design == .caseControl || design == .crossSectional
    #expect(tools(design, verdict) == (adds ? [.quips] + plain : plain))
  }

  @Test(arguments: StudyDesign.allCases) func theTopicAsksForAPrognosticFactor(design: StudyDesign) throws {
    let plain = try #require(Self.table[design])
    #expect(tools(design, isAboutTopic: true) == (design == .caseControl ? [.quips] + plain : plain))
  }

  @Test(arguments: [
    ("Cells were a predictor of live birth. Age was a risk factor for loss.", AppraisalTool.Name.quips),
    ("Forty women were treated with tea. Thirty received tea as therapy. Live births were counted.", .robinsI),
    ("Coffee consumption and risk of miscarriage were studied. Smoking was associated with loss.", .robinsE),
    ("Tea was drunk in a house.", .quips),
  ])
  func theWordsOfACohortTellItsRole(text: String, tool: AppraisalTool.Name) throws {
    let signs = try SignReader.signs(text)
    for design in Self.cohorts {
      #expect(tools(design, signs: signs) == [tool, .nosCohort])
      #expect(tools(design, isAboutTopic: true, signs: signs) == [.quips, .nosCohort])
      #expect(tools(design, .flawed, signs: signs) == [.quips, .nosCohort])
    }
  }

  @Test func wordsChangeNoOtherDesignsTools() throws {
    let signs = try SignReader.signs("Forty women were treated with tea. Thirty received tea as therapy.")
    for design in StudyDesign.allCases where !Self.cohorts.contains(design) {
      #expect(tools(design, signs: signs) == Self.table[design])
    }
  }
}

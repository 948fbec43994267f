import Testing

@testable import CriticalAppraisal

@Suite struct StartingLevelTests {
  struct Row: Sendable, CustomStringConvertible {
    let design: StudyDesign
    var subtype: DesignSubtype?
    var timing = MarkerTiming.before
    var verdict = Verdict.sound
    let question: QuestionType
    let level: Int?

    init(
      _ question: QuestionType, _ design: StudyDesign, _ subtype: DesignSubtype? = nil,
      _ timing: MarkerTiming = .before,
      _ verdict: Verdict = .sound, at level: Int?
    ) {
      self.design = design
      self.subtype = subtype
      self.timing = timing
      self.verdict = verdict
      self.question = question
      self.level = level
    }

    var description: String {
      "\(question) \(design) \(subtype?.rawValue ?? "") \(timing) \(verdict)"
    }
  }

  static let prognosis: [Row] = [
    Row(.prognosis, .systematicReview, at: 1),
    Row(.prognosis, .systematicReview, .scoping, at: nil),
    Row(.prognosis, .systematicReview, .umbrella, at: nil),
    Row(.prognosis, .prospectiveCohort, at: 2),
    Row(.prognosis, .prospectiveCohort, .secondaryAnalysis, at: 3),
    Row(.prognosis, .prospectiveCohort, nil, .cannotTell, .cannotTell, at: 3),
    Row(.prognosis, .prospectiveCohort, nil, .after, .possiblyFlawed, at: 4),
    Row(.prognosis, .prospectiveCohort, nil, .before, .flawed, at: 4),
    Row(.prognosis, .retrospectiveCohort, at: 3),
    Row(.prognosis, .retrospectiveCohort, nil, .sameTime, at: 4),
    Row(.prognosis, .cohortUnspecified, nil, .mixed, at: 3),
    Row(.prognosis, .rct, at: 3),
    Row(.prognosis, .caseControl, at: 4),
    Row(.prognosis, .caseControl, .outcomeDefined, .after, .flawed, at: 4),
    Row(.prognosis, .caseControl, .nested, at: 3),
    Row(.prognosis, .caseControl, .caseCohort, .after, at: 4),
    Row(.prognosis, .caseControl, .nested, .cannotTell, .cannotTell, at: 4),
    Row(.prognosis, .diagnosticAccuracy, .twoGate, at: 4),
    Row(.prognosis, .crossSectional, nil, .sameTime, .cannotTell, at: 4),
    Row(.prognosis, .caseSeries, at: 4),
    Row(.prognosis, .animal, at: nil),
    Row(.prognosis, .opinion, at: nil),
    Row(.prognosis, .cannotTell, at: nil),
  ]

  static let others: [Row] = [
    Row(.diagnosis, .systematicReview, at: 1),
    Row(.diagnosis, .diagnosticAccuracy, .oneGate, at: 2),
    Row(.diagnosis, .diagnosticAccuracy, at: 3),
    Row(.diagnosis, .diagnosticAccuracy, .twoGate, at: 4),
    Row(.diagnosis, .caseControl, at: 4),
    Row(.diagnosis, .inVitro, at: 5),
    Row(.treatment, .systematicReview, .metaAnalysis, at: 1),
    Row(.treatment, .rct, .crossover, at: 2),
    Row(.treatment, .nonRandomisedTrial, .quasiRandom, at: 3),
    Row(.treatment, .nonRandomisedTrial, .singleArm, at: 4),
    Row(.treatment, .nonRandomisedTrial, .historicalControl, at: 4),
    Row(.treatment, .retrospectiveCohort, nil, .cannotTell, .notApplicable, at: 3),
    Row(.treatment, .caseControl, .nested, at: 4),
    Row(.treatment, .beforeAfter, at: 4),
    Row(.treatment, .caseReport, at: 4),
    Row(.treatment, .animal, at: 5),
    Row(.treatment, .protocolOnly, at: nil),
    Row(.harms, .rct, at: 2),
    Row(.harms, .caseControl, .nested, at: 3),
    Row(.harms, .caseControl, at: 4),
    Row(.prevalence, .systematicReview, at: 2),
    Row(.prevalence, .crossSectional, .survey, at: 3),
    Row(.prevalence, .crossSectional, nil, .after, .flawed, at: nil),
    Row(.prevalence, .caseControl, at: nil),
    Row(.prevalence, .caseSeries, at: 4),
  ]

  @Test(arguments: prognosis + others) func aDesignStartsAtTheLevelOfTheTable(row: Row) {
    let start = StartingLevel(
      row.design, row.subtype, timing: row.timing, verdict: row.verdict, question: row.question)
    #expect(start.level == row.level, "\(row): \(start.reason)")
  }

  /// Whatever the question: a flawed comparison and an outcome-defined one are never above level 4.
  @Test(arguments: QuestionType.allCases) func aFlawedComparisonIsNeverAboveFour(question: QuestionType) {
    for design in StudyDesign.allCases where design.isPrimaryHumanStudy {
      for timing in MarkerTiming.allCases {
        for (subtype, verdict) in [(nil, Verdict.flawed), (DesignSubtype.outcomeDefined, .cannotTell)] {
          let start = StartingLevel(design, subtype, timing: timing, verdict: verdict, question: question)
          if question == .prevalence, subtype != nil { continue }
          #expect(start.level ?? 5 >= 4, "\(design), \(timing): \(start.reason)")
        }
      }
    }
  }

  @Test(arguments: QuestionType.allCases) func everyLevelHasItsReason(question: QuestionType) {
    for design in StudyDesign.allCases {
      for timing in MarkerTiming.allCases {
        let start = StartingLevel(design, nil, timing: timing, verdict: .sound, question: question)
        #expect(start.reason.count > 10)
        #expect((1...5).contains(start.level ?? 1))
        // A record that is no study in people has no level above mechanism, whatever it says of timing.
        if !design.isPrimaryHumanStudy, design != .systematicReview { #expect(start.level ?? 5 == 5) }
      }
    }
  }
}

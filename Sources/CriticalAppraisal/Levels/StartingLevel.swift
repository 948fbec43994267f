/// The level of evidence at which a study starts by its design, with a sentence why.
///
/// It is the row and column of the table, no grade of certainty: the study's quality, its precision and how directly it
/// answers can take it down, and a large effect up, which only a reader of the full text can judge.
/// (OCEBM Levels of Evidence Working Group. The Oxford 2011 Levels of Evidence; reference: taxonomy §4.)
package struct StartingLevel: Sendable, Equatable {
  /// The level, 1 the best and 5 the least; nil where the table has no place for the design.
  package let level: Int?
  package let reason: String

  package init(_ level: Int?, _ reason: String) {
    self.level = level
    self.reason = reason
  }

  /// The starting level of a study for a question.
  ///
  /// - Parameters:
  ///   - timing: when the marker was measured; it matters where the question is what will happen.
  ///   - verdict: that on the comparison which answers the question; `.notApplicable` where it is about another one.
  package init(
    _ design: StudyDesign, _ subtype: DesignSubtype?, timing: MarkerTiming, verdict: Verdict, question: QuestionType
  ) {
    if let answer = Self.withoutStudy(design, subtype, question) {
      self = answer
    } else if design == .systematicReview {
      self = Self.ofReview(subtype, question)
    } else if question == .prevalence {
      self = PrevalenceLevel.start(design, subtype, verdict)
    } else if Self.isDefinedByOutcome(design, subtype, verdict) {
      self = Self.ofOutcomeDefined(design, subtype)
    } else {
      switch question {
      case .prognosis: self = PrognosisLevel.start(design, subtype, timing)
      case .diagnosis: self = DiagnosisLevel.start(design, subtype)
      case .treatment: self = InterventionLevel.start(design, subtype, isHarm: false)
      case .harms: self = InterventionLevel.start(design, subtype, isHarm: true)
      case .prevalence: self = PrevalenceLevel.start(design, subtype, verdict)
      }
    }
  }

  /// What holds no results of its own in people; nil for a study or a systematic review.
  private static func withoutStudy(
    _ design: StudyDesign, _ subtype: DesignSubtype?, _ question: QuestionType
  ) -> StartingLevel? {
    switch design {
    case .animal, .inVitro:
      [.prognosis, .prevalence].contains(question)
        ? StartingLevel(nil, "mechanism in animals or cells has no place in the table for this question")
        : StartingLevel(5, "mechanism in animals or cells")
    case .modelling where subtype == .mendelianRandomisation:
      StartingLevel(nil, "the table has no place for Mendelian randomisation")
    case .modelling: StartingLevel(nil, "a model has the level of the studies that it is fed with")
    case .narrativeReview, .opinion, .guideline:
      StartingLevel(nil, "it is no study; the level is that of the studies it leans on")
    case .protocolOnly: StartingLevel(nil, "a protocol has no results yet")
    case .qualitative: StartingLevel(nil, "the table has no place for qualitative studies")
    case .other: StartingLevel(nil, "the table has no place for this kind of paper")
    case .cannotTell: StartingLevel(nil, "the design cannot be told")
    default: nil
    }
  }

  private static func ofReview(_ subtype: DesignSubtype?, _ question: QuestionType) -> StartingLevel {
    switch subtype {
    case .scoping: return StartingLevel(nil, "a scoping review maps studies and weighs none")
    case .umbrella: return StartingLevel(nil, "the level is that of the reviews it holds")
    default: break
    }
    return switch question {
    case .prognosis: StartingLevel(1, "systematic review, if of inception cohorts; else the level of its studies")
    case .diagnosis:
      StartingLevel(1, "systematic review, if of blinded cross-sectional studies; else the level of its studies")
    case .treatment: StartingLevel(1, "systematic review, if of randomised trials; else the level of its studies")
    case .harms:
      StartingLevel(1, "systematic review, if of randomised or nested case-control studies; else that of its studies")
    case .prevalence: StartingLevel(2, "systematic review of surveys, if they fit the local circumstances")
    }
  }

  private static func isDefinedByOutcome(
    _ design: StudyDesign, _ subtype: DesignSubtype?, _ verdict: Verdict
  ) -> Bool {
    verdict == .flawed || subtype == .outcomeDefined || (design == .diagnosticAccuracy && subtype == .twoGate)
  }

  private static func ofOutcomeDefined(_ design: StudyDesign, _ subtype: DesignSubtype?) -> StartingLevel {
    subtype == .twoGate
      ? StartingLevel(4, "two-gate: the diseased and the healthy were enrolled apart, as in a case-control study")
      : StartingLevel(4, "the groups were formed by a past outcome: case-control, or a cohort of poor quality")
  }
}

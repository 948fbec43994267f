/// What a record's design is, and why.
package struct DesignJudgement: Sendable {
  package var label: StudyDesign
  package var subtype: DesignSubtype?
  /// The place of the quote that shows the sub-type in the appraisal's evidence.
  package var subtypeQuote: Int?
  /// The probability of `label`; of the likeliest design where the label is `cannotTell`.
  package var probability: Float
  /// The next likeliest designs, likeliest first.
  package var alternatives: [Alternative]
  package var stated: Stated?
  package var index: IndexOpinion
  package var path: [PathStep]

  package struct Alternative: Sendable, Equatable {
    package var label: StudyDesign
    package var probability: Float
  }

  /// What the authors call the study.
  package struct Stated: Sendable, Equatable {
    package var label: StudyDesign
    /// The place of the quote in the appraisal's evidence.
    package var quote: Int
  }

  /// What PubMed's index says of the design.
  package struct IndexOpinion: Sendable, Equatable {
    package var labels: [StudyDesign] = []
    /// True where no label of the index can be reconciled with the judged design.
    package var disagrees = false
  }
}

/// One question on the way to the design, with its answer.
package struct PathStep: Sendable {
  package var question: StaticString
  package var answer: Answer
  package var evidence: [Int]
}

/// An answer to a signalling question.
package enum Answer: String, Sendable {
  case yes
  case probablyYes
  case probablyNo
  case no
  case cannotTell
  case noInformation
}

/// A kind within a design.
package enum DesignSubtype: String, CaseIterable, Sendable {
  case metaAnalysis, networkMetaAnalysis, individualParticipantData, scoping, umbrella
  case nested, caseCohort, outcomeDefined, oneGate, twoGate
  case cluster, crossover, factorial, quasiRandom, secondaryAnalysis, pooledAnalysis, singleArm, pilot
  case interruptedTimeSeries, historicalControl, survey, registry, psychometric, mixedMethods
  case economic, machineLearning, bioinformatics, mendelianRandomisation, simulation

  /// The designs that have such a kind.
  package var designs: [StudyDesign] {
    switch self {
    case .metaAnalysis, .networkMetaAnalysis, .individualParticipantData, .scoping, .umbrella: [.systematicReview]
    case .nested, .caseCohort, .outcomeDefined: [.caseControl]
    case .oneGate, .twoGate: [.diagnosticAccuracy]
    case .cluster, .crossover, .factorial: [.rct, .nonRandomisedTrial]
    case .quasiRandom, .singleArm, .historicalControl: [.nonRandomisedTrial, .beforeAfter]
    case .secondaryAnalysis, .pooledAnalysis: [.rct, .prospectiveCohort, .retrospectiveCohort]
    case .pilot: [.rct, .nonRandomisedTrial]
    case .interruptedTimeSeries: [.beforeAfter]
    case .survey, .psychometric: [.crossSectional]
    case .registry: [.retrospectiveCohort, .prospectiveCohort, .crossSectional]
    case .mixedMethods: [.qualitative]
    case .economic, .machineLearning, .bioinformatics, .mendelianRandomisation, .simulation: [.modelling]
    }
  }
}

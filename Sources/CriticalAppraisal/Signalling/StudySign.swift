/// What an abstract may state of how its study was done; each is a group of phrases in `asked/conduct.txt`.
package enum StudySign: String, CaseIterable, Sendable {
  // Who took part.
  case consecutive, representative, eligibility, healthyControls, matched, freeOfOutcome
  // How a trial was run.
  case randomSequence, quasiRandom, concealment, blindParticipants, blindAssessors, unblinded
  case intentionToTreat, perProtocol, baselineSimilar, baselineDifferent
  // How things were measured.
  case records, selfReport, validatedMeasure, cutoffFromData, quantiles, cutoffUsed, cutoffPrespecified,
    referenceStandard,
    interval
  case singleSample, unblindedAssay
  // Who stayed, and what became of the data.
  case followUpLength, lossStated, missingData, adjusted, sampleSize, smallSample
  // What was announced.
  case registered, funding
  // How a review was made.
  case databasesNamed, languageLimit, twoReviewers, riskOfBiasTool, metaModel, heterogeneity, publicationBias
  case excludedList
  // What is asked of the factor, on which the choice of the tool depends.
  case prognosticRole, treatmentRole, exposureRole

  /// The name of its group of phrases.
  var groupName: String { "conduct.\(rawValue)" }

  /// Whether its sentences count where others' studies and what is to come are told of as well: in a paper's own
  /// conclusions people name the weaknesses of their study.
  var isToldInConclusions: Bool {
    switch self {
    case .smallSample, .singleSample, .unblindedAssay, .lossStated, .prognosticRole, .treatmentRole, .exposureRole: true
    default: false
    }
  }
}

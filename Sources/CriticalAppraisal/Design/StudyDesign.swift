/// The design of a study, in the order of the house's list of labels.
package enum StudyDesign: String, CaseIterable, Sendable, Comparable {
  case rct
  case nonRandomisedTrial
  case prospectiveCohort
  case retrospectiveCohort
  case cohortUnspecified
  case caseControl
  case crossSectional
  case diagnosticAccuracy
  case beforeAfter
  case systematicReview
  case narrativeReview
  case caseReport
  case caseSeries
  case guideline
  case opinion
  case protocolOnly = "protocol"
  case animal
  case inVitro
  case qualitative
  case modelling
  case other
  case cannotTell

  /// The labels between which a judgement chooses; `cannotTell` is what remains when none is sure enough.
  package static let judged = allCases.filter { $0 != .cannotTell }

  /// The name in running text.
  package var name: String {
    switch self {
    case .rct: "randomised controlled trial"
    case .nonRandomisedTrial: "non-randomised trial"
    case .prospectiveCohort: "prospective cohort"
    case .retrospectiveCohort: "retrospective cohort"
    case .cohortUnspecified: "cohort, direction not stated"
    case .caseControl: "case-control study"
    case .crossSectional: "cross-sectional study"
    case .diagnosticAccuracy: "diagnostic accuracy study"
    case .beforeAfter: "before-after study"
    case .systematicReview: "systematic review"
    case .narrativeReview: "narrative review"
    case .caseReport: "case report"
    case .caseSeries: "case series"
    case .guideline: "guideline or consensus"
    case .opinion: "editorial, comment or letter"
    case .protocolOnly: "protocol"
    case .animal: "animal study"
    case .inVitro: "in vitro study"
    case .qualitative: "qualitative study"
    case .modelling: "modelling study"
    case .other: "other"
    case .cannotTell: "cannot tell"
    }
  }

  /// Whether the study observed or treated people and measured something in them.
  package var isPrimaryHumanStudy: Bool {
    switch self {
    case .rct, .nonRandomisedTrial, .prospectiveCohort, .retrospectiveCohort, .cohortUnspecified, .caseControl,
      .crossSectional, .diagnosticAccuracy, .beforeAfter, .caseReport, .caseSeries, .qualitative:
      true
    case .systematicReview, .narrativeReview, .guideline, .opinion, .protocolOnly, .animal, .inVitro, .modelling,
      .other,
      .cannotTell:
      false
    }
  }

  package static func < (left: StudyDesign, right: StudyDesign) -> Bool { left.place < right.place }

  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

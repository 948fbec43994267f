/// The rows "does this intervention help" and "what are the common harms" of the OCEBM 2011 table.
enum InterventionLevel {
  static func start(_ design: StudyDesign, _ subtype: DesignSubtype?, isHarm: Bool) -> StartingLevel {
    switch subtype {
    case .singleArm: return StartingLevel(4, "one treated group without controls: a case series")
    case .historicalControl: return StartingLevel(4, "historical controls")
    case .secondaryAnalysis where design != .rct, .pooledAnalysis where design != .rct:
      return StartingLevel(3, "cohort within trials: the groups compared were not randomised")
    default: break
    }
    switch design {
    case .rct: return StartingLevel(2, "randomised trial")
    case .nonRandomisedTrial: return StartingLevel(3, "controlled trial without randomisation")
    case .prospectiveCohort, .retrospectiveCohort, .cohortUnspecified:
      return StartingLevel(3, "cohort, if it has a control group; else 4")
    case .caseControl where isHarm && [.nested, .caseCohort].contains(subtype):
      return StartingLevel(3, "cases and controls of one cohort")
    case .caseControl: return StartingLevel(4, "case-control study")
    case .beforeAfter: return StartingLevel(4, "before and after: historical controls")
    case .caseReport, .caseSeries: return StartingLevel(4, "case series, or a single case")
    case .crossSectional: return StartingLevel(4, "cross-sectional: nobody was followed")
    default: return StartingLevel(4, "no controlled comparison of treated and untreated people is shown")
    }
  }
}

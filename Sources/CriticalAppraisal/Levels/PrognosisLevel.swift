/// The row "what will happen" of the OCEBM 2011 table.
///
/// The full table calls a cohort poor whose sampling favours those that have the outcome already; where the marker was
/// measured after the outcome, or with it, nobody was followed, so that no design makes more of it than that.
enum PrognosisLevel {
  static func start(_ design: StudyDesign, _ subtype: DesignSubtype?, _ timing: MarkerTiming) -> StartingLevel {
    switch design {
    case .caseReport, .caseSeries: return StartingLevel(4, "case series, or a single case")
    case .beforeAfter: return StartingLevel(4, "before and after in one group, nobody to compare with")
    case .crossSectional where timing != .before:
      return StartingLevel(4, "cross-sectional: nobody was followed; the table has no better place for it")
    case .caseControl where ![.nested, .caseCohort].contains(subtype): return StartingLevel(4, "case-control study")
    default: break
    }
    switch timing {
    case .after: return StartingLevel(4, "the marker was measured after the outcome")
    case .sameTime: return StartingLevel(4, "marker and outcome at one time: nobody was followed")
    case .cannotTell, .notApplicable:
      return design == .caseControl
        ? StartingLevel(4, "case-control within a cohort, the marker not known to come first")
        : StartingLevel(3, "cohort; that the marker came before the outcome is not shown")
    case .mixed: return StartingLevel(3, "cohort in which the marker came before the outcome only in part")
    case .before: break
    }
    return switch design {
    case .prospectiveCohort where subtype != .secondaryAnalysis && subtype != .pooledAnalysis:
      StartingLevel(2, "prospective cohort, if all were enrolled at one early point (inception cohort); else 3")
    case .rct, .nonRandomisedTrial: StartingLevel(3, "an arm of a trial, followed")
    case .caseControl: StartingLevel(3, "cases and controls of one cohort, the marker measured first")
    default: StartingLevel(3, "cohort, the marker measured first")
    }
  }
}

/// The row "how common is the problem" of the OCEBM 2011 table.
enum PrevalenceLevel {
  static func start(_ design: StudyDesign, _ subtype: DesignSubtype?, _ verdict: Verdict) -> StartingLevel {
    switch design {
    case .crossSectional, .prospectiveCohort, .retrospectiveCohort, .cohortUnspecified:
      verdict == .flawed
        ? StartingLevel(nil, "groups formed by outcome: their sizes were chosen and tell no share")
        : StartingLevel(3, "a sample that is not known to be random; 1 if it is a local random sample or a census")
    case .caseControl: StartingLevel(nil, "cases and controls: their numbers were chosen and tell no share")
    case .diagnosticAccuracy where subtype == .twoGate:
      StartingLevel(nil, "two gates: their numbers were chosen and tell no share")
    case .caseReport, .caseSeries: StartingLevel(4, "case series, or a single case")
    default: StartingLevel(4, "people chosen for another purpose, as in a case series")
    }
  }
}

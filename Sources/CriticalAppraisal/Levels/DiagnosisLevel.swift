/// The row "is the test accurate" of the OCEBM 2011 table.
enum DiagnosisLevel {
  static func start(_ design: StudyDesign, _ subtype: DesignSubtype?) -> StartingLevel {
    switch design {
    case .diagnosticAccuracy where subtype == .oneGate:
      StartingLevel(2, "one-gate accuracy study, if the reference standard was applied to all and blinded; else 3")
    case .diagnosticAccuracy:
      StartingLevel(3, "accuracy study; that those enrolled were consecutive is not shown")
    case .caseControl: StartingLevel(4, "case-control study")
    case .caseReport, .caseSeries: StartingLevel(4, "case series, or a single case")
    case .beforeAfter: StartingLevel(4, "before and after in one group")
    default: StartingLevel(3, "people were tested, but a reference standard applied to all is not shown")
    }
  }
}

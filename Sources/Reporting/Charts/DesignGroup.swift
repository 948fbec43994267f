internal import CriticalAppraisal

/// Designs that share a colour, since nobody tells 22 colours apart.
enum DesignGroup {
  static let parts: [(name: String, designs: [StudyDesign], paint: ChartPaint)] = [
    ("trials", [.rct, .nonRandomisedTrial], .trial), ("prospective cohorts", [.prospectiveCohort], .cohort),
    ("other cohorts", [.retrospectiveCohort, .cohortUnspecified], .looseCohort),
    ("case-control", [.caseControl], .caseControl),
    ("cross-sectional, diagnostic", [.crossSectional, .diagnosticAccuracy], .crossSection),
    ("before-after, cases, qualitative", [.beforeAfter, .caseReport, .caseSeries, .qualitative], .cases),
    ("reviews, guidelines", [.systematicReview, .narrativeReview, .guideline], .review),
    ("other", [.opinion, .protocolOnly, .animal, .inVitro, .modelling, .other, .cannotTell], .other),
  ]

  static let series = parts.map { ChartTable.Series(name: $0.name, paint: $0.paint) }
}

/// The colours of charts: each at least 3:1 against white and against the page's dark ground, so that both modes share
/// them; a hatch sets apart what could not be judged.
enum ChartPaint: String, CaseIterable, Sendable {
  case forward, back, together, mixed, unknown
  case flawed, possibly, sound, aside
  case trial, cohort, looseCohort, caseControl, crossSection, cases, review, other

  var colour: SVGColour {
    switch self {
    case .forward, .sound, .cohort: SVGColour(0x1F8A80)
    case .back, .flawed, .caseControl: SVGColour(0xC2562D)
    case .together, .possibly, .crossSection: SVGColour(0xB98217)
    case .mixed, .cases: SVGColour(0x8B6BB1)
    case .unknown, .aside, .other: SVGColour(0x868E96)
    case .trial: SVGColour(0x2F6FB0)
    case .looseCohort: SVGColour(0x6B9A3F)
    case .review: SVGColour(0xA1687C)
    }
  }

  /// Whether it stands for an answer that is missing.
  var isHatched: Bool { self == .unknown }
}

package import CriticalAppraisal

/// The colours of robvis.
package enum BiasPalette: String, CaseIterable, Sendable {
  case cochrane
  case colourBlind = "colour-blind"

  /// The colour of a level.
  package func fill(of level: BiasLevel) -> SVGColour { fill(of: level.grade) }

  private func fill(of grade: BiasGrade) -> SVGColour {
    switch (self, grade) {
    case (.cochrane, .low): SVGColour(0x02C100)
    case (.cochrane, .middle): SVGColour(0xE2DF07)
    case (.cochrane, .high): SVGColour(0xBF0000)
    case (.cochrane, .highest): SVGColour(0x820000)
    case (.cochrane, .noInformation): SVGColour(0x4EA1F7)
    case (.colourBlind, .low): SVGColour(0xFED98E)
    case (.colourBlind, .middle): SVGColour(0xFE9929)
    case (.colourBlind, .high): SVGColour(0xD95F0E)
    case (.colourBlind, .highest): SVGColour(0x993404)
    case (.colourBlind, .noInformation): .white
    case (_, .notApplicable): SVGColour(0xCCCCCC)
    }
  }
}

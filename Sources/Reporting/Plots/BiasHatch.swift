internal import CriticalAppraisal

/// The pattern of a level in a bar, so that bars can be read without colour; drawn as lines, since many programs that
/// read SVG do not know patterns.
struct BiasHatch {
  let grade: BiasGrade

  private enum Direction { case rising, falling, level, upright }

  private static let spacing = 7.0

  /// The lines inside a box; nil where the level has none or the box is too thin.
  func element(x: Double, y: Double, width: Double, height: Double, ink: SVGColour) -> SVGElement? {
    let path = directions.map { lines($0, x, y, width, height) }.joined()
    guard !path.isEmpty, width >= 1 else { return nil }
    return SVGElement(
      "path",
      [
        "d": .text(path), "fill": "none", "stroke": .text(ink.hex), "stroke-opacity": 0.38,
        "stroke-width": grade == .noInformation ? 1.6 : 1.0,
        "stroke-dasharray": grade == .noInformation ? "1.6 5.4" : "none",
      ])
  }

  private var directions: [Direction] {
    switch grade {
    case .low: []
    case .middle: [.rising]
    case .high: [.rising, .falling]
    case .highest: [.upright, .level]
    case .noInformation: [.level]
    case .notApplicable: [.falling]
    }
  }

  private func lines(_ direction: Direction, _ x: Double, _ y: Double, _ width: Double, _ height: Double) -> String {
    let step = Self.spacing
    switch direction {
    case .level:
      return stride(from: step / 2, to: height, by: step).map { line(x, y + $0, x + width, y + $0) }.joined()
    case .upright:
      return stride(from: step / 2, to: width, by: step).map { line(x + $0, y, x + $0, y + height) }.joined()
    case .rising, .falling:
      // A slanting line enters the box at its upper or left edge, and leaves it at its lower or right one.
      return stride(from: step, to: width + height, by: step * 1.4).map { offset in
        let (startX, startY) = (max(0, offset - height), min(offset, height))
        let (endX, endY) = (min(offset, width), max(0, offset - width))
        return direction == .rising
          ? line(x + startX, y + startY, x + endX, y + endY)
          : line(x + width - startX, y + startY, x + width - endX, y + endY)
      }.joined()
    }
  }

  private func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> String {
    "M\(SVGNumber.text(x1)) \(SVGNumber.text(y1))L\(SVGNumber.text(x2)) \(SVGNumber.text(y2))"
  }
}

package import CriticalAppraisal
import Statistics

/// Reliability diagrams as SVG, one a question that has probabilities: the mean probability of each bin against the share
/// that is right, with its Wilson interval; a point's area grows with the number of records.
///
/// (DeGroot MH, Fienberg SE. The comparison and evaluation of forecasters. Statistician 1983;32:12-22.)
package struct ReliabilityPicture {
  private let heads: [(name: String, calibration: Calibration)]

  package init(_ evaluation: Evaluation) {
    heads = evaluation.heads.compactMap { head in head.calibration.map { (head.head.name, $0) } }
  }

  private static let side = 260.0
  private static let (left, top, bottom, right) = (58.0, 58.0, 52.0, 22.0)
  private static let panelWidth = left + side + right
  /// The radius of the point with the most records; no point is smaller than the least.
  private static let (mostRadius, leastRadius) = (11.0, 2.5)

  package var svg: String {
    let (width, height) = (Self.panelWidth * Double(max(1, heads.count)), Self.top + Self.side + Self.bottom)
    let names = heads.map(\.name).joined(separator: " and ")
    var lines = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Self.number(width)) \(Self.number(height))" \
      width="\(Self.number(width))" height="\(Self.number(height))" role="img" \
      aria-labelledby="reliability-title reliability-desc" font-family="system-ui, sans-serif" font-size="12" \
      fill="currentColor">
      """,
      "<title id=\"reliability-title\">Reliability of \(names)</title>",
      "<desc id=\"reliability-desc\">\(description)</desc>",
      // Alone or as an image the picture chooses its ink by the reader's mode; inside a page it takes the page's.
      "<style>svg:root{color:#1f2328}@media (prefers-color-scheme:dark){svg:root{color:#e6edf3}}</style>",
    ]
    for (place, head) in heads.enumerated() {
      lines.append("<g transform=\"translate(\(Self.number(Double(place) * Self.panelWidth)) 0)\">")
      lines += frame(head.name, head.calibration)
      let most = head.calibration.bins.map(\.right.total).max() ?? 0
      lines += head.calibration.bins.compactMap { point($0, most: most) }
      lines.append("</g>")
    }
    return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private var description: String {
    let panels = heads.map { head in
      let bins = head.calibration.bins.compactMap(Self.words).joined(separator: "; ")
      return "\(head.name), expected calibration error \(Decimals.three(head.calibration.expectedError)): \(bins)."
    }
    return (["Points on the diagonal are well calibrated, points below it too sure."] + panels).joined(separator: " ")
  }

  private func frame(_ name: String, _ calibration: Calibration) -> [String] {
    let (x, y) = (Self.x, Self.y)
    var lines = [
      "<text x=\"\(x(0))\" y=\"22\" font-size=\"15\" font-weight=\"600\">\(name)</text>",
      """
      <text x="\(x(0))" y="42" opacity="0.75">calibration error \(Decimals.three(calibration.expectedError)), \
      \(EvaluationSentences.counted(calibration.total, "record"))</text>
      """,
      "<path d=\"M\(x(0)) \(y(0))L\(x(1)) \(y(1))\" stroke=\"currentColor\" stroke-dasharray=\"4 4\" opacity=\"0.6\"/>",
      "<path d=\"M\(x(0)) \(y(1))V\(y(0))H\(x(1))\" fill=\"none\" stroke=\"currentColor\"/>",
    ]
    for tick in stride(from: 0, through: 10, by: 2) {
      let share = Double(tick) / 10
      let label = Decimals.three(share).dropLast(2)
      if tick > 0 {
        lines.append(
          "<path d=\"M\(x(0)) \(y(share))H\(x(1))M\(x(share)) \(y(0))V\(y(1))\" stroke=\"currentColor\" opacity=\"0.12\"/>"
        )
      }
      lines.append(
        "<text x=\"\(x(share))\" y=\"\(Self.number(Self.top + Self.side + 18))\" text-anchor=\"middle\">\(label)</text>"
      )
      lines.append(
        "<text x=\"\(Self.number(Self.left - 8))\" y=\"\(y(share))\" dy=\"4\" text-anchor=\"end\">\(label)</text>")
    }
    lines.append(
      """
      <text x="\(x(0.5))" y="\(Self.number(Self.top + Self.side + 40))" text-anchor="middle">mean probability of the \
      likeliest label</text>
      """)
    lines.append("<text transform=\"translate(18 \(y(0.5))) rotate(-90)\" text-anchor=\"middle\">share right</text>")
    return lines
  }

  private func point(_ bin: Calibration.Bin, most: Int) -> String? {
    guard let mean = bin.meanProbability, let share = bin.right.value, let interval = bin.right.wilson(),
      let words = Self.words(bin)
    else { return nil }
    let radius = max(Self.leastRadius, Self.mostRadius * (Double(bin.right.total) / Double(most)).squareRoot())
    let (x, y) = (Self.x(mean), Self.y)
    return """
      <g><title>\(words)</title><circle cx="\(x)" cy="\(y(share))" r="\(Self.number(radius))" fill="#3b82c4" \
      fill-opacity="0.75"/><path d="M\(x) \(y(interval.lowerBound))V\(y(interval.upperBound))" \
      stroke="currentColor" stroke-width="1.25"/></g>
      """
  }

  /// A bin in words; nil where no record lies in it.
  private static func words(_ bin: Calibration.Bin) -> String? {
    guard let mean = bin.meanProbability else { return nil }
    return
      "\(EvaluationSentences.counted(bin.right.total, "record")) of mean probability \(Decimals.three(mean)), right "
      + Decimals.withRange(bin.right.value, bin.right.wilson())
  }

  private static func x(_ share: Double) -> String { number(left + side * share) }
  private static func y(_ share: Double) -> String { number(top + side * (1 - share)) }

  /// A length to the hundredth of a unit, so that no machine writes another last digit.
  private static func number(_ value: Double) -> String { ((value * 100).rounded() / 100).description }
}

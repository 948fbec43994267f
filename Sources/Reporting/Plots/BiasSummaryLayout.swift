/// Where the parts of a summary's bars stand, from the left: short name, name, bar, number of studies.
struct BiasSummaryLayout {
  let nameX: Double
  let barX: Double
  let countX: Double
  let width: Double

  static let barWidth = 440.0
  static let barHeight = 28.0
  private static let (widestShort, widestName) = (150.0, 215.0)

  init(_ bars: [BiasBar]) {
    // A bar with one name only, such as "Overall", may run on into the column of the full names.
    let shortWidth = bars.filter { !$0.name.isEmpty }.map { Self.short($0).width }.max() ?? 0
    let names = bars.map { Self.name($0).width }.max() ?? 0
    nameX = shortWidth + (names > 0 && shortWidth > 0 ? 10 : 0)
    let labels = max(nameX + names, bars.map { Self.short($0).width }.max() ?? 0)
    barX = labels > 0 ? labels + 16 : 30
    countX = barX + Self.barWidth + 14
    width = countX + max(30, bars.map { TextStyle.body.width(of: Self.count($0)) }.max() ?? 0)
  }

  static func short(_ bar: BiasBar) -> FittedText { FittedText(bar.shortName, .heading, width: widestShort, most: 3) }
  static func name(_ bar: BiasBar) -> FittedText { FittedText(bar.name, .body, width: widestName, most: 4) }
  static func count(_ bar: BiasBar) -> String { "n = \(bar.count)" }

  /// The place of a share on the axis.
  func x(_ share: Double) -> Double { barX + Self.barWidth * share }
}

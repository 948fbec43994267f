/// The summary plot: a bar for every domain, divided by the levels of the studies or of their weight.
///
/// (McGuinness LA, Higgins JPT. Risk-of-bias VISualization (robvis). Res Synth Methods 2021;12:55-61.)
package struct BiasSummaryPlot {
  private let table: BiasTable
  private let palette: BiasPalette
  private let weights: BiasWeights

  /// The summary of the table, by weight where there is one weight a row, such as a meta-analysis gives them.
  package init(_ table: BiasTable, palette: BiasPalette, weights: [Double]? = nil) {
    (self.table, self.palette) = (table, palette)
    self.weights = BiasWeights(weights, count: table.rows.count)
  }

  /// The shares of each column of the table, in its order.
  package var shares: [[BiasShare]] { table.columns.indices.map { bar($0).shares } }

  /// The shares of the overall judgement; empty where no study has one.
  package var overallShares: [BiasShare] { BiasBar(overallOf: table, weights: weights.values).shares }

  /// The picture, the same bytes for the same table.
  package var svg: String {
    let groups = self.groups
    let layout = BiasSummaryLayout(groups.flatMap(\.bars))
    var body = BiasSummaryBars(
      groups: groups, layout: layout, palette: palette, isWeighted: weights.isWeighted
    ).block
    body.stack(SegmentLegend(levels: table.levelsUsed, palette: palette).block(width: layout.width), gap: 20)
    return PicturePage(
      id: "bias-summary-\(PicturePage.slug(table.tool))-\(palette.rawValue)", title: table.heading,
      subtitle: subtitle, description: description(groups.flatMap(\.bars)), note: note, width: layout.width, body: body
    ).svg
  }

  private func bar(_ column: Int) -> BiasBar { BiasBar(table, column: column, weights: weights.values) }

  private var groups: [(heading: String?, bars: [BiasBar])] {
    let isDivided = !table.applicability.isEmpty
    var groups: [(heading: String?, bars: [BiasBar])] = [
      (isDivided ? "Risk of bias" : nil, table.domains.map(bar)), ("Applicability", table.applicability.map(bar)),
    ]
    if table.hasOverall { groups.append((nil, [BiasBar(overallOf: table, weights: weights.values)])) }
    return groups.filter { !$0.bars.isEmpty }
  }

  private var subtitle: String {
    let parts = [table.tool, table.studyCount, weights.isWeighted ? "weighted" : ""]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private var note: String { [weights.warning ?? "", table.note].filter { !$0.isEmpty }.joined(separator: " ") }

  private func description(_ bars: [BiasBar]) -> String {
    let start = "\(table.tool.isEmpty ? "Judgements" : table.tool) of \(table.studyCount), "
    let kind = weights.isWeighted ? "by weight." : "every study counting the same."
    let words = bars.flatMap { bar in bar.shares.map { bar.words(of: $0, isWeighted: weights.isWeighted) + "." } }
    let parts = [start + kind, table.rows.isEmpty ? table.columnWords : ""] + words + [note]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

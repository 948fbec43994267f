/// Bars that lie one under the other, each divided by series; its name stands above it, so that it is read on a narrow
/// screen too.
struct StackedRowsChart {
  let table: ChartTable

  private static let (width, barHeight, pitch) = (440.0, 20.0, 46.0)

  var frame: ChartFrame {
    ChartFrame(name: table.name, title: table.title, words: table.words, width: Self.width, body: body)
  }

  private var body: SVGBlock {
    let most = Double(max(1, table.rows.map(\.total).max() ?? 1))
    let numberWidth = TextStyle.heading.width(of: Percent.grouped(Int(most))) + 8
    let scale = (Self.width - numberWidth) / most
    var bars = SVGBlock()
    for row in table.rows {
      let top = bars.height
      bars.add(.ink(row.name, x: 0, y: top + 14))
      var x = 0.0
      for place in table.series.indices where row.counts[place] > 0 {
        let width = Double(row.counts[place]) * scale
        let segment = ChartSegment(paint: table.series[place].paint, count: row.counts[place])
        let parts = segment.elements(x: x, y: top + 20, width: width, height: Self.barHeight)
        let filter = row.filters.isEmpty ? nil : row.filters[place]
        bars.add(.linked(filter, count: row.counts[place], table.words(row, place), parts))
        x += width
      }
      bars.add(.ink(Percent.grouped(row.total), x: x + 5, y: top + 34, isBold: true))
      bars.height += Self.pitch
    }
    if table.series.count > 1 { bars.stack(ChartLegend(series: table.series).block(width: Self.width), gap: 8) }
    return bars
  }
}

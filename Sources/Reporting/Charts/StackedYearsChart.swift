/// Columns over a line of years, each divided by series.
struct StackedYearsChart {
  let table: ChartTable

  private static let (width, height) = (880.0, 200.0)

  var frame: ChartFrame {
    ChartFrame(name: table.name, title: table.title, words: table.words, width: Self.width, body: body)
  }

  /// Room for the numbers of the axis.
  private var left: Double {
    let most = Self.step(table.rows.map(\.total).max() ?? 1).end
    return max(34, TextStyle(size: 11, isBold: false, colour: .quiet).width(of: Percent.grouped(most)) + 8)
  }

  private var body: SVGBlock {
    let left = left
    let top = Self.step(table.rows.map(\.total).max() ?? 1)
    let scale = Self.height / Double(top.end)
    var block = SVGBlock()
    for tick in stride(from: 0, through: top.end, by: top.step) {
      let y = 8 + Self.height - Double(tick) * scale
      let path = "M\(SVGNumber.text(left)) \(SVGNumber.text(y))H\(SVGNumber.text(Self.width))"
      block.add(.line(path, tick == 0 ? "axis" : "hair", width: 1))
      block.add(.ink(Percent.grouped(tick), x: left - 6, y: y + 4, size: 11, anchor: .end, isQuiet: true))
    }
    let pitch = (Self.width - left) / Double(max(1, table.rows.count))
    let every = max(1, Int((40 / pitch).rounded(.up)))
    for (place, row) in table.rows.enumerated() {
      let x = left + Double(place) * pitch
      block.elements += column(row, x: x, pitch: pitch, scale: scale)
      if place % every == 0 {
        let style = TextStyle(size: 11, isBold: false, colour: .quiet)
        let middle = min(x + pitch / 2, Self.width - style.width(of: row.name) / 2)
        block.add(.ink(row.name, x: middle, y: Self.height + 26, size: 11, anchor: .middle, isQuiet: true))
      }
    }
    block.height = Self.height + 34
    block.stack(ChartLegend(series: table.series).block(width: Self.width), gap: 8)
    return block
  }

  private func column(_ row: ChartTable.Row, x: Double, pitch: Double, scale: Double) -> [SVGElement] {
    let width = min(30, pitch * 0.82)
    var y = 8 + Self.height
    return table.series.indices.filter { row.counts[$0] > 0 }.map { place in
      let height = Double(row.counts[place]) * scale
      y -= height
      let segment = ChartSegment(paint: table.series[place].paint, count: row.counts[place], isNumbered: false)
      let parts = segment.elements(x: x + (pitch - width) / 2, y: y, width: width + 1, height: max(0.5, height - 0.75))
      let filter = row.filters.isEmpty ? nil : row.filters[place]
      return .linked(filter, count: row.counts[place], table.words(row, place), parts)
    }
  }

  /// The end of the axis and its step, in round numbers, with five steps at most.
  private static func step(_ most: Int) -> (step: Int, end: Int) {
    var size = 1
    while true {
      for factor in [1, 2, 5] {
        let step = factor * size
        if step * 5 >= most { return (step, (most + step - 1) / step * step) }
      }
      size *= 10
    }
  }
}

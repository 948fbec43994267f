/// Counts in rows and series, which a chart draws and a table beside it tells in figures.
struct ChartTable: Sendable {
  /// One of the parts that bars are divided into.
  struct Series: Sendable {
    let name: String
    let paint: ChartPaint
  }

  struct Row: Sendable {
    let name: String
    /// One count a series.
    let counts: [Int]
    /// What each count stands for, one a series; empty where the chart stands alone.
    let filters: [RecordFilter]
    /// What the whole row stands for.
    var all: RecordFilter?

    var total: Int { counts.reduce(0, +) }
  }

  /// The end of the ids inside a page.
  let name: String
  let title: String
  /// What the rows are, as the head of the first column.
  let rowHeading: String
  /// What is counted, in the plural: `studies`.
  let unit: String
  let series: [Series]
  let rows: [Row]

  /// A table without the series that nothing falls into.
  init(name: String, title: String, rowHeading: String, unit: String, series: [Series], rows: [Row]) {
    (self.name, self.title, self.rowHeading, self.unit) = (name, title, rowHeading, unit)
    let kept = series.indices.filter { place in rows.contains { $0.counts[place] > 0 } }
    self.series = kept.map { series[$0] }
    self.rows = rows.map { row in
      Row(
        name: row.name, counts: kept.map { row.counts[$0] },
        filters: row.filters.isEmpty ? [] : kept.map { row.filters[$0] }, all: row.all)
    }
  }

  var total: Int { rows.reduce(0) { $0 + $1.total } }
  var isEmpty: Bool { total == 0 }

  /// The counts in words, for those who do not see the picture.
  var words: String {
    rows.map { row in
      let parts = zip(series, row.counts).filter { $1 > 0 }.map { "\($1) \($0.name)" }
      return "\(row.name): \(parts.isEmpty ? "none" : parts.joined(separator: ", "))."
    }.joined(separator: " ")
  }

  /// What one count says, as a tooltip.
  func words(_ row: Row, _ place: Int) -> String {
    "\(row.name), \(series[place].name): \(Percent.grouped(row.counts[place])) of \(Percent.grouped(row.total)) \(unit)"
  }
}

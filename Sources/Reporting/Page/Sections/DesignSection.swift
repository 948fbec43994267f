internal import CriticalAppraisal

/// The designs, year by year and altogether.
struct DesignSection: PageSection {
  let id = "designs"
  let title = "Designs by year"
  let shortTitle = "Designs"

  func content(_ page: PageMaterial) -> [HTMLNode] {
    let table = Self.byYear(page)
    if table.isEmpty { return [] }
    return [
      .figure(StackedYearsChart(table: table).frame, table, isWide: true), Self.designs(page),
    ]
  }

  /// The population by year and group of designs, with the years between that have none.
  static func byYear(_ page: PageMaterial) -> ChartTable {
    let members = page.records.filter(page.isInPopulation)
    let known = members.compactMap(\.year)
    guard let first = known.min(), let last = known.max() else {
      return ChartTable(name: "years", title: "", rowHeading: "", unit: "", series: [], rows: [])
    }
    // Single years as long as columns can be told apart, else as many together as it takes.
    let width = [1, 2, 5, 10, 20, 50].first { (last - first) / $0 < 60 } ?? 100
    let spans = stride(from: first / width * width, through: last, by: width).map { $0...($0 + width - 1) }
    let parts = DesignGroup.parts
    let rows = spans.map { span -> ChartTable.Row in
      let inSpan = members.filter { $0.year.map(span.contains) ?? false }
      let counts = parts.map { part in inSpan.count { part.designs.contains($0.design) } }
      let all = page.population.and(FacetKey.year, span.map(String.init))
      let filters = parts.map { all.and(FacetKey.design, $0.designs.map(\.rawValue)) }
      let name = width == 1 ? String(span.lowerBound) : "\(span.lowerBound)–\(span.upperBound)"
      return ChartTable.Row(name: name, counts: counts, filters: page.isLinked ? filters : [], all: all)
    }
    let what = page.hasEvidence ? "Studies in the evidence" : "Counted records"
    return ChartTable(
      name: "years", title: "\(what) by year and design", rowHeading: "Year", unit: page.unit,
      series: DesignGroup.series, rows: rows)
  }

  /// Every design, in the evidence and among all records that count.
  private static func designs(_ page: PageMaterial) -> HTMLNode {
    let figures = page.figures
    let evidence = Dictionary(uniqueKeysWithValues: figures.evidence.designs.map { ($0.name, $0.count) })
    var table = HTMLTable(caption: "Judged designs", heads: ["Design", "in the evidence", "of all counted"])
    table.rows = figures.designs.filter { $0.count > 0 }.map { figure in
      let name = SummaryText.designNames[figure.name] ?? figure.name
      let inEvidence = RecordFilter.evidence.and(FacetKey.design, [figure.name])
      return [
        .text(name), .number(evidence[figure.name] ?? 0, inEvidence, of: "studies in the evidence, \(name)"),
        .number(figure.count, RecordFilter.counted.and(FacetKey.design, [figure.name]), of: "counted records, \(name)"),
      ]
    }
    return table.node
  }
}

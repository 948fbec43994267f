internal import CriticalAppraisal

/// Which designs measured the marker first.
struct TimingSection: PageSection {
  let id = "timing"
  let title = "Designs by timing"
  let shortTitle = "Timing"

  func content(_ page: PageMaterial) -> [HTMLNode] {
    let table = Self.table(page)
    if table.isEmpty { return [] }
    return [
      .paragraph(
        "A design's name does not tell when the marker was measured: a prospective cohort may have been formed by a past failure."
      ),
      .figure(StackedRowsChart(table: table).frame, table),
    ]
  }

  static func table(_ page: PageMaterial) -> ChartTable {
    let rows = StudyDesign.allCases.map { design in
      (
        name: design.name, filter: page.population.and(FacetKey.design, [design.rawValue]),
        isMember: { (record: CountedRecord, _: Int) in record.design == design }
      )
    }
    let series = (page.hasEvidence ? TimingGroup.parts : TimingGroup.partsOfRecords).map { part in
      (
        ChartTable.Series(name: part.name, paint: part.paint), filter: (FacetKey.timing, part.timings.map(\.rawValue)),
        isMember: { (record: CountedRecord, _: Int) in part.timings.contains(record.marker) }
      )
    }
    return page.table(
      name: "timing", title: "When each design measured the marker", rowHeading: "Design", rows: rows, series: series)
  }
}

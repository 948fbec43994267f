internal import CriticalAppraisal

/// What PubMed's index says of designs, against what we read.
struct IndexSection: PageSection {
  let id = "index"
  let title = "PubMed\u{2019}s index against our reading"
  let shortTitle = "Index"

  func content(_ page: PageMaterial) -> [HTMLNode] {
    let table = Self.table(page)
    if table.series.allSatisfy({ $0.name == IndexAgreement.silent.name }) { return [] }
    let count = page.figures.indexDisagreements.count
    return [
      .make(
        "p",
        holding: [
          .text(
            "Of \(Percent.grouped(page.figures.counted.count)) counted records PubMed\u{2019}s publication types or MeSH name a design that cannot be reconciled with the text in "
          ),
          .number(count, .all(.indexDisagrees), of: "records where index and text differ"), ".",
        ]), .figure(StackedRowsChart(table: table).frame, table),
    ]
  }

  static func table(_ page: PageMaterial) -> ChartTable {
    let agreements = page.columns.text.index
    let rows = StudyDesign.allCases.map { design in
      (
        name: design.name, filter: RecordFilter.counted.and(FacetKey.design, [design.rawValue]),
        isMember: { (record: CountedRecord, _: Int) in record.design == design }
      )
    }
    let series = [IndexAgreement.agrees, .differs, .silent].map { agreement in
      (
        ChartTable.Series(name: agreement.name, paint: agreement.paint), filter: (FacetKey.index, [agreement.key]),
        isMember: { (_: CountedRecord, place: Int) in agreements[place] == agreement }
      )
    }
    return page.table(
      name: "index", title: "Judged design and what the index says", rowHeading: "Judged design", rows: rows,
      series: series, of: { $0.standing == .counted }, unit: "records")
  }
}

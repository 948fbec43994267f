package import CriticalAppraisal

/// What the sections of a page are made of: the figures, and the records behind them.
package struct PageMaterial {
  let summary: EvidenceSummary
  let figures: SummaryFigures
  let version: ToolVersion
  let sentences: SummarySentences
  /// What the summary makes of each record read.
  let records: [CountedRecord]
  let columns: PageRecords
  let lists: RecordLists
  /// Whether numbers lead to records; not so where charts stand alone.
  let isLinked: Bool

  package init(
    _ summary: EvidenceSummary, figures: SummaryFigures, records: PageRecords, version: ToolVersion,
    isLinked: Bool = true
  ) {
    (self.summary, self.figures, self.version, columns) = (summary, figures, version, records)
    sentences = SummarySentences(figures, topic: summary.topic, verification: summary.verification)
    let counted = summary.countedRecords
    self.records = counted
    lists = RecordLists(counted)
    self.isLinked = isLinked
  }

  var topic: TopicLabel { summary.topic }
  var hasEvidence: Bool { figures.evidence.studies.count > 0 }

  /// The studies of the denominator, or all records that count where there are none.
  var population: RecordFilter { hasEvidence ? .evidence : .counted }
  var unit: String { hasEvidence ? "studies" : "records" }

  /// Whether the record is in the population.
  func isInPopulation(_ record: CountedRecord) -> Bool {
    hasEvidence ? record.isEvidence : record.standing == .counted
  }

  /// A chart's table: how many records of the population fall into each row and each series.
  func table(
    name: String, title: String, rowHeading: String,
    rows: [(name: String, filter: RecordFilter, isMember: (CountedRecord, Int) -> Bool)],
    series: [(ChartTable.Series, filter: (String, [String]), isMember: (CountedRecord, Int) -> Bool)],
    of isCounted: ((CountedRecord) -> Bool)? = nil, unit: String? = nil
  ) -> ChartTable {
    let isCounted = isCounted ?? isInPopulation
    let kept = records.enumerated().filter { isCounted($0.element) }
    let filled = rows.map { row -> ChartTable.Row in
      let members = kept.filter { row.isMember($0.element, $0.offset) }
      let counts = series.map { part in members.count { part.isMember($0.element, $0.offset) } }
      let filters = isLinked ? series.map { row.filter.and($0.filter.0, $0.filter.1) } : []
      return ChartTable.Row(name: row.name, counts: counts, filters: filters, all: row.filter)
    }
    return ChartTable(
      name: name, title: title, rowHeading: rowHeading, unit: unit ?? self.unit, series: series.map(\.0),
      rows: filled.filter { $0.total > 0 })
  }
}

/// Lists of records behind numbers that the facets cannot tell, by names that the address can hold.
final class RecordLists {
  private let places: [String: Int]
  private(set) var values: [RecordFacet.Value] = []
  private(set) var lists: [[Int]] = []

  init(_ records: [CountedRecord]) {
    let counted = records.enumerated().filter { $0.element.standing == .counted }
    places = Dictionary(counted.map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// The filter for the counted records of these ids, each once.
  func filter(_ key: String, _ name: String, ids: [String]) -> RecordFilter {
    filter(key, name, places: ids.compactMap { places[$0] })
  }

  /// The filter for the records at these places.
  func filter(_ key: String, _ name: String, places: [Int]) -> RecordFilter {
    if !values.contains(where: { $0.key == key }) {
      values.append(RecordFacet.Value(key: key, name: name))
      lists.append(Set(places).sorted())
    }
    return RecordFilter((FacetKey.list, [key]))
  }
}

internal import CriticalAppraisal

/// Where the marker was measured, and what told the groups apart.
struct CompartmentSection: PageSection {
  let id = "compartments"
  let title = "Marker compartment and outcome"
  let shortTitle = "Where"

  func content(_ page: PageMaterial) -> [HTMLNode] {
    if !page.hasEvidence { return [] }
    let compartments = Self.compartments(page)
    let definitions = Self.definitions(page)
    var nodes: [HTMLNode] = []
    if compartments.rows.contains(where: { $0.name != "not stated" }) {
      nodes.append(.figure(StackedRowsChart(table: compartments).frame, compartments))
    }
    if !definitions.isEmpty {
      nodes.append(.figure(StackedRowsChart(table: definitions).frame, definitions))
      nodes.append(.paragraph("A study that makes several comparisons stands in several of these rows.", "note"))
    }
    return nodes
  }

  static func compartments(_ page: PageMaterial) -> ChartTable {
    let rows = page.compartments.enumerated().map { place, name in
      (
        name: name, filter: RecordFilter.evidence.and(FacetKey.compartment, [name]),
        isMember: { (record: CountedRecord, _: Int) in record.compartment == place }
      )
    }
    return page.table(
      name: "compartments", title: "Where the marker was measured, and the verdict", rowHeading: "Compartment",
      rows: rows, series: Self.verdicts)
  }

  static func definitions(_ page: PageMaterial) -> ChartTable {
    let bits = page.columns.text.definitions
    let rows = Comparison.Definition.allCases.enumerated().map { bit, definition in
      (
        name: definition.shortName, filter: RecordFilter.evidence.and(FacetKey.definition, [definition.rawValue]),
        isMember: { (_: CountedRecord, place: Int) in bits[place] >> UInt8(bit) & 1 == 1 }
      )
    }
    return page.table(
      name: "groups", title: "What told the groups apart, and the verdict", rowHeading: "Groups by", rows: rows,
      series: Self.verdicts)
  }

  private static var verdicts: [(ChartTable.Series, filter: (String, [String]), isMember: (CountedRecord, Int) -> Bool)]
  {
    VerdictGroup.parts.map { part in
      (
        ChartTable.Series(name: part.name, paint: part.paint), filter: (FacetKey.verdict, [part.verdict.rawValue]),
        isMember: { record, _ in record.verdict == part.verdict }
      )
    }
  }
}

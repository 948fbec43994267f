internal import CriticalAppraisal

/// The levels at which studies start in the OCEBM table: those of the evidence, and the records of each treatment.
struct LevelSection: PageSection {
  let id = "levels"
  let title = "Levels of evidence"
  let shortTitle = "Levels"

  func content(_ page: PageMaterial) -> [HTMLNode] {
    let sentences = LevelSentences(page.figures, question: page.topic.question)
    var nodes: [HTMLNode] = []
    if let sentence = sentences.evidence {
      let table = Self.table(page)
      nodes += [.paragraph(sentence), .figure(StackedRowsChart(table: table).frame, table)]
    }
    let treatments = Self.treatments(page)
    if let treatments { nodes.append(treatments) }
    return nodes.isEmpty ? [] : nodes + [.paragraph(Self.caveat, "note")]
  }

  private static let caveat =
    "These are starting levels, never grades of certainty. \(LevelSentences.meaning)"

  /// The name of a level in figures and in the page's address.
  static func key(_ level: Int?) -> String { level.map(String.init) ?? "none" }

  /// The studies of the evidence by level and group of designs.
  static func table(_ page: PageMaterial) -> ChartTable {
    let rows = page.figures.evidence.levels.map { figure in
      (
        name: LevelSentences.names[figure.name] ?? figure.name,
        filter: RecordFilter.evidence.and(FacetKey.level, [figure.name]),
        isMember: { (record: CountedRecord, _: Int) in Self.key(record.level) == figure.name }
      )
    }
    let series = DesignGroup.parts.map { part in
      (
        ChartTable.Series(name: part.name, paint: part.paint), filter: (FacetKey.design, part.designs.map(\.rawValue)),
        isMember: { (record: CountedRecord, _: Int) in part.designs.contains(record.design) }
      )
    }
    return page.table(
      name: "levels", title: "Starting levels of evidence (OCEBM 2011, no grades of certainty), by design",
      rowHeading: "Starting level", rows: rows, series: series, of: \.isEvidence, unit: "studies")
  }

  /// The records of each treatment by level; nil where none of the topic's treatments has a record.
  private static func treatments(_ page: PageMaterial) -> HTMLNode? {
    let studied = page.figures.treatments.enumerated().filter { $1.records.count > 0 }
    // Levels that nothing has are left out.
    let levels = page.figures.evidence.levels.map(\.name).filter { level in
      studied.contains { $1.levels.contains { $0.name == level && $0.count > 0 } }
    }
    if levels.isEmpty { return nil }
    var table = HTMLTable(
      caption: "Records on each treatment by starting level (OCEBM 2011, treatment benefits)",
      heads: ["Treatment"] + levels.map { LevelSentences.names[$0] ?? $0 })
    table.rows = studied.map { place, treatment in
      let cells = levels.map { level -> HTMLNode in
        let ids = treatment.levels.first { $0.name == level }?.ids ?? []
        let name = "\(treatment.name): \(LevelSentences.names[level] ?? level)"
        return .number(ids.count, page.lists.filter("treatment\(place).level.\(level)", name, ids: ids), of: name)
      }
      return [.text(treatment.name)] + cells
    }
    return table.node
  }
}

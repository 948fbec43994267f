internal import CriticalAppraisal

/// Suggested levels of concern by the tools that fit the studies, as summary and traffic-light plots.
struct SuggestedLevelSection: PageSection {
  let id = "suggested"
  let title = "Suggested risk of bias"
  let shortTitle = "Bias"

  /// Rows of a traffic-light plot that a page can hold.
  private static let mostRows = 90

  func content(_ page: PageMaterial) -> [HTMLNode] {
    let tables = SuggestedTables(page)
    if tables.all.isEmpty { return [] }
    return [
      .paragraph(
        "A level stands only where a sentence shows a defect; nothing is called low, and nothing is assessed. What no "
          + "sentence speaks to is \u{201C}no information\u{201D}.")
    ] + tables.all.map { part(page, $0.table, $0.places) }
  }

  private func part(_ page: PageMaterial, _ table: RobvisTable, _ places: [Int]) -> HTMLNode {
    let plotted = table.plotted(title: table.template.toolName, version: page.version)
    let bars = BiasSummaryPlot(plotted, palette: .colourBlind).svg
    var children: [HTMLNode] = [
      .make("h3", text: "\(table.template.toolName), \(BiasTable.counted(places.count))"),
      .scrolling("Summary plot, \(table.template.toolName)", [.plot(bars)]),
      .folded("The same as a table", [Self.counts(page, table, plotted, places)]),
    ]
    if places.count <= Self.mostRows {
      let lights = TrafficLightPlot(plotted, palette: .colourBlind).svg
      children.append(
        .folded(
          "Traffic-light plot, study by study",
          [.scrolling("Traffic-light plot, \(table.template.toolName)", [.plot(lights)])]))
    } else {
      children.append(
        .paragraph(
          "The traffic-light plot of so many studies is written by --charts and by hindsight appraise.", "note"))
    }
    return .make("div", .type("tool"), holding: children)
  }

  /// How many studies each domain gives each level.
  private static func counts(_ page: PageMaterial, _ table: RobvisTable, _ plotted: BiasTable, _ places: [Int])
    -> HTMLNode
  {
    let levels = plotted.levelsUsed
    var counts = HTMLTable(
      caption: "Levels suggested by \(table.template.toolName)", heads: ["Domain"] + levels.map(\.rawValue))
    counts.rows = plotted.columns.enumerated().map { column, domain in
      let cells = levels.enumerated().map { rank, level -> HTMLNode in
        let members = zip(places, plotted.rows).filter { $0.1.levels[column] == level }.map(\.0)
        let name = "\(table.template.toolName), \(domain.label): \(level.rawValue)"
        let filter = page.lists.filter("\(table.template.rawValue).\(column + 1).\(rank)", name, places: members)
        return .number(members.count, filter, of: name)
      }
      return [.text(domain.label)] + cells
    }
    return counts.node
  }
}

/// The studies of the evidence by the templates that they fit.
struct SuggestedTables {
  let all: [(table: RobvisTable, places: [Int])]

  init(_ page: PageMaterial) {
    let studies = page.columns.studies.filter { page.records[$0.place].isEvidence }
    let names = StudyNames.unique(studies.map(\.study.baseName))
    all = RobvisTemplate.allCases.compactMap { template in
      let members = studies.indices.filter { studies[$0].study.templates.contains(template) }
      if members.isEmpty || template == .generic { return nil }
      let table = RobvisTable(
        template, members.map { studies[$0].study }, names: members.map { names[$0] }, options: .init(hasOverall: false)
      )
      return (table, members.map { studies[$0].place })
    }
  }
}

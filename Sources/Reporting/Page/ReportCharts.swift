internal import CriticalAppraisal

/// The charts of the page as files of their own, with what each shows as title and description.
package struct ReportCharts {
  private let page: PageMaterial

  package init(_ page: PageMaterial) { self.page = page }

  /// The files by their names; charts that would show nothing are left out.
  package var files: [(name: String, svg: String)] {
    var frames: [ChartFrame] = []
    if page.hasEvidence { frames.append(AnswerSection.chart(page).frame) }
    let years = DesignSection.byYear(page)
    if !years.isEmpty { frames.append(StackedYearsChart(table: years).frame) }
    var tables = [TimingSection.table(page)]
    if page.hasEvidence {
      tables += [
        VerdictSection.table(page), CompartmentSection.compartments(page), CompartmentSection.definitions(page),
        LevelSection.table(page),
      ]
    }
    tables.append(IndexSection.table(page))
    frames += tables.filter { !$0.isEmpty }.map { StackedRowsChart(table: $0).frame }
    return frames.map { ("\($0.name).svg", Self.text($0.alone)) } + plots
  }

  private var plots: [(name: String, svg: String)] {
    SuggestedTables(page).all.flatMap { table, _ -> [(name: String, svg: String)] in
      let plotted = table.plotted(title: page.topic.title, version: page.version)
      let name = table.template.rawValue
      return [
        ("\(name)-summary.svg", BiasSummaryPlot(plotted, palette: .colourBlind).svg),
        ("\(name)-traffic-light.svg", TrafficLightPlot(plotted, palette: .colourBlind).svg),
      ]
    }
  }

  private static func text(_ element: SVGElement) -> String {
    var text = ""
    element.write(to: &text)
    return text
  }
}

import Testing

@testable import CriticalAppraisal
@testable import Reporting

/// The plots of what is suggested: nobody has judged, so nothing is low and nothing is overall.
@Suite struct SuggestedPlotTests {
  @Test(arguments: RobvisTemplate.allCases) func thereIsNoOverallAndNoLow(template: RobvisTemplate) throws {
    let studies = [InventedStudy.make(for: template), InventedStudy.make(for: template)]
    let plotted = InventedStudy.table(template, studies).plotted(title: "Tea", version: InventedStudy.version)
    #expect(!plotted.hasOverall)
    #expect(plotted.rows.map(\.study) == ["Smith 2004a", "Smith 2004b"])
    #expect(plotted.columns.map(\.shortName) == template.columns.map(\.shortName))
    #expect(!plotted.levelsUsed.contains(.low) && plotted.levelsUsed.count > 1)
    #expect(BiasSummaryPlot(plotted, palette: .cochrane).overallShares.isEmpty)
    for palette in BiasPalette.allCases {
      for svg in [
        TrafficLightPlot(plotted, palette: palette).svg, BiasSummaryPlot(plotted, palette: palette).svg,
      ] {
        let picture = try #require(Picture(svg))
        #expect(picture.words.contains("not assessed by anybody"))
        #expect(!picture.words.lowercased().contains("overall"))
        #expect(!picture.titles.contains { $0.hasSuffix(": Low") || $0.contains("verall") })
        #expect(!picture.all("text").contains { ["Low", "Overall"].contains($0.text) })
      }
    }
  }

  @Test(arguments: RobvisTemplate.allCases) func withoutStudiesThereIsAPictureToo(template: RobvisTemplate) throws {
    let plotted = InventedStudy.table(template, []).plotted(title: "", version: InventedStudy.version)
    for svg in [TrafficLightPlot(plotted, palette: .cochrane).svg, BiasSummaryPlot(plotted, palette: .cochrane).svg] {
      #expect(try #require(Picture(svg)).root?.name == "svg")
    }
  }

  @Test(arguments: SampleRun.names) func theSamplesHaveNoLow(name: String) throws {
    let studies = try SampleRun.appraisals(name).map(AppraisedStudy.init)
    let files = AppraisalFiles(
      title: "Tea", studies: studies, names: StudyNames.unique(studies.map(\.baseName)), templates: [],
      palette: .colourBlind, options: RobvisTable.Options(), version: InventedStudy.version)
    #expect(!files.tables.isEmpty)
    for table in files.tables {
      let cells = table.csv.split(separator: "\n").flatMap { $0.split(separator: ",") }
      #expect(!cells.contains("Low"))
      #expect(!table.plotted(title: "", version: InventedStudy.version).levelsUsed.contains(.low))
      #expect(Set(table.names).count == table.names.count)
    }
    let (once, again) = (files.all, files.all)
    #expect(once.map(\.name) == again.map(\.name) && once.map(\.bytes) == again.map(\.bytes))
  }
}

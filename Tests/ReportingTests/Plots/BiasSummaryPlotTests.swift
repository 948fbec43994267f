import CriticalAppraisal
import Reporting
import Testing

@Suite("The summary plot")
struct BiasSummaryPlotTests {
  private static let four = BiasTable(
    title: "Four", tool: "ROB 2", columns: [.init(shortName: "D1", name: "Randomisation")],
    rows: [
      .init(study: "A 1", levels: [.low], overall: .high), .init(study: "B 2", levels: [.low]),
      .init(study: "C 3", levels: [.high], overall: .low), .init(study: "D 4", levels: [.someConcerns]),
    ], note: "Note")

  @Test("The shares of every bar sum to one, with and without weights", arguments: [1, 12, 80, 300])
  func sums(studies: Int) {
    let table = Tables.robinsI(studies)
    let weights = table.rows.indices.map { 1 / Double($0 + 3) }
    for plot in [
      BiasSummaryPlot(table, palette: .cochrane), BiasSummaryPlot(table, palette: .cochrane, weights: weights),
    ] {
      for shares in plot.shares {
        #expect(abs(shares.reduce(0) { $0 + $1.share } - 1) < 1e-12)
        #expect(shares.reduce(0) { $0 + $1.count } == studies)
        #expect(shares.map(\.level) == shares.map(\.level).sorted())
      }
    }
  }

  @Test("The pieces of each bar fill its width and touch")
  func pieces() throws {
    let picture = try #require(Picture(BiasSummaryPlot(Tables.robinsI(12), palette: .cochrane).svg))
    let pieces = picture.all("rect").filter { $0.attributes["height"] == "28" && $0.attributes["fill"] == "none" }
    let bars = Dictionary(grouping: pieces, by: \.y)
    #expect(bars.count == 7)
    for bar in bars.values {
      let boxes = bar.compactMap { piece -> (x: Double, width: Double)? in
        guard let x = piece.attributes["x"].flatMap(Double.init),
          let width = piece.attributes["width"].flatMap(Double.init)
        else { return nil }
        return (x, width)
      }
      #expect(abs(boxes.reduce(0) { $0 + $1.width } - 440) < 0.05)
      for (one, next) in zip(boxes, boxes.dropFirst()) { #expect(abs(one.x + one.width - next.x) < 0.021) }
    }
  }

  @Test("Weights move the shares but not the counts")
  func weights() throws {
    let plain = BiasSummaryPlot(Self.four, palette: .cochrane)
    #expect(plain.shares.first?.map(\.share) == [0.5, 0.25, 0.25])
    let weighted = BiasSummaryPlot(Self.four, palette: .cochrane, weights: [1, 1, 6, 2])
    #expect(weighted.shares.first?.map(\.share) == [0.2, 0.2, 0.6])
    #expect(weighted.shares.first?.map(\.count) == [2, 1, 1])
    #expect(weighted.overallShares.map(\.share) == [6.0 / 7, 1.0 / 7])
    let picture = try #require(Picture(weighted.svg))
    #expect(picture.titles.contains("D1 Randomisation: High, 60.0% of the weight, 1 of 4 studies"))
    #expect(picture.titles.contains("Overall: Low, 85.7% of the weight, 1 of 2 studies"))
    #expect(picture.all("text").contains { $0.text == "Share of the weight" })
    #expect(picture.all("text").contains { $0.text == "ROB 2 · 4 studies · weighted" })
  }

  @Test(
    "Weights that cannot be used are not used, and the picture says so",
    arguments: [
      [1, 2, 3], [1, 2, 3, -1], [1, 2, 3, .nan], [1, 2, 3, .infinity], [0, 0, 0, 0],
    ])
  func badWeights(weights: [Double]) throws {
    let plot = BiasSummaryPlot(Self.four, palette: .cochrane, weights: weights)
    #expect(plot.shares.first?.map(\.share) == [0.5, 0.25, 0.25])
    let picture = try #require(Picture(plot.svg))
    #expect(picture.all("text").contains { $0.text.hasPrefix("The weights given could not be used") })
    #expect(!picture.words.contains("by weight"))
  }

  @Test("Shares and counts stand in the tooltips and in the description, n beside the bars")
  func words() throws {
    let picture = try #require(Picture(BiasSummaryPlot(Self.four, palette: .colourBlind).svg))
    #expect(picture.titles.contains("D1 Randomisation: Low, 2 of 4 studies, 50.0%"))
    #expect(picture.words.contains("D1 Randomisation: Some concerns, 1 of 4 studies, 25.0%."))
    #expect(picture.all("text").map(\.text).filter { $0.hasPrefix("n = ") } == ["n = 4", "n = 2"])
    for tick in ["0%", "25%", "50%", "75%", "100%"] {
      #expect(picture.all("text").contains { $0.text == tick && $0.attributes["font-size"] == "11" })
    }
  }

  @Test("Grades are told apart by their patterns too")
  func patterns() throws {
    let columns = [BiasTable.Column(shortName: "D1", name: "One")]
    let patterns = try [BiasLevel.low, .moderate, .serious, .critical, .noInformation, .notApplicable].map { level in
      let table = BiasTable(title: "", tool: "", columns: columns, rows: [.init(study: "A", levels: [level])], note: "")
      let picture = try #require(Picture(BiasSummaryPlot(table, palette: .cochrane).svg))
      let hatch = picture.all("path").first { $0.attributes["stroke-opacity"] != nil }
      return "\(hatch?.attributes["d"] ?? "") \(hatch?.attributes["stroke-dasharray"] ?? "")"
    }
    #expect(Set(patterns).count == patterns.count)
  }

  @Test("Small and great shares are never rounded to nothing and all")
  func percents() {
    let shares = BiasShare.shares(of: [.low, .high], weights: [0.001, 0.999])
    #expect(shares.map(\.percent) == ["<1%", ">99%"])
    #expect(shares.map(\.precisePercent) == ["0.1%", "99.9%"])
    #expect(BiasShare.shares(of: [.low], weights: [2]).map(\.percent) == ["100%"])
    #expect(BiasShare.shares(of: [.low], weights: [0]).isEmpty)
  }

  @Test("Without a study the picture says so")
  func empty() throws {
    let picture = try #require(Picture(BiasSummaryPlot(Tables.robinsI(0), palette: .cochrane, weights: []).svg))
    #expect(picture.all("text").contains { $0.text == "No study" })
    #expect(picture.words.contains("no study"))
    #expect(!picture.all("text").contains { $0.text.contains("could not be used") })
  }

  @Test("The same table gives the same bytes")
  func bytes() {
    let weights = (0..<300).map { 1 / Double($0 + 1) }
    let one = BiasSummaryPlot(Tables.robinsI(300), palette: .cochrane, weights: weights).svg
    #expect(one == BiasSummaryPlot(Tables.robinsI(300), palette: .cochrane, weights: weights).svg)
    #expect(one.firstMatch(of: /="-?\d+\.\d{3}/) == nil)
  }
}

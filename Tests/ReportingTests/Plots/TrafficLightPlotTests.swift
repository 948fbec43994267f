import CriticalAppraisal
import Reporting
import Testing

@Suite("The traffic-light plot")
struct TrafficLightPlotTests {
  @Test("A dot for every domain of every study, and one for every overall judgement", arguments: [1, 12, 46, 300])
  func dotCount(studies: Int) throws {
    let table = Tables.robinsI(studies)
    let picture = try #require(Picture(TrafficLightPlot(table, palette: .cochrane).svg))
    let overall = table.rows.filter { $0.overall != nil }.count
    #expect(picture.all("circle").filter { $0.attributes["r"] == "10" }.count == studies * 6 + overall)
    #expect(
      Set(picture.titles).isSuperset(
        of: table.rows.map { "\($0.study), D2 Classification of interventions: \($0.levels[1].rawValue)" }))
  }

  @Test("Two thousand studies are drawn, each under a header near it")
  func manyStudies() throws {
    let picture = try #require(Picture(TrafficLightPlot(Tables.robinsI(2000), palette: .colourBlind).svg))
    #expect(picture.all("text").filter { Tables.studies(2000).contains($0.text) }.count == 2000)
    #expect(picture.all("text").filter { $0.text == "Study" }.count == 45)
  }

  @Test("The picture is whole for those who hear it")
  func accessibility() throws {
    let table = Tables.robinsI(12)
    let picture = try #require(Picture(TrafficLightPlot(table, palette: .cochrane).svg))
    #expect(picture.root?.attributes["role"] == "img")
    #expect(picture.titles.first == table.title)
    let ids = try #require(picture.root?.attributes["aria-labelledby"]).split(separator: " ").map(String.init)
    #expect(ids == ["title", "desc"].compactMap { picture.all($0).first?.attributes["id"] })
    #expect(picture.words.hasPrefix("ROBINS-I V2 of 12 studies. Domains: D1 Confounding; D2 "))
    #expect(picture.words.contains("Smith 2000a: D1 Low, D2 Critical, "))
    for row in table.rows { #expect(picture.words.contains("\(row.study): D1 \(row.levels[0].rawValue)")) }
    #expect(picture.words.hasSuffix(Tables.note))
  }

  @Test("Applicability stands apart under its heading, whatever the order of the columns")
  func applicability() throws {
    let table = BiasTable(
      title: "T", tool: "QUADAS-2",
      columns: [
        .init(shortName: "A1", name: "Fit", isApplicability: true), .init(shortName: "D1", name: "Selection"),
        .init(shortName: "D2", name: "Test"),
      ], rows: [.init(study: "Rossi 2011", levels: [.high, .low, .unclear])], note: "")
    let picture = try #require(Picture(TrafficLightPlot(table, palette: .cochrane).svg))
    #expect(picture.all("text").contains { $0.text == "Applicability" })
    #expect(!picture.all("text").contains { $0.text == "Overall" })
    let dots = picture.all("circle").filter { $0.attributes["r"] == "10" }
    #expect(dots.map { $0.attributes["fill"] } == ["#02C100", "#E2DF07", "#BF0000"])
    let places = dots.compactMap { $0.attributes["cx"].flatMap(Double.init) }
    #expect(places[2] - places[1] > places[1] - places[0])
    #expect(picture.titles.contains("Rossi 2011, A1 Fit: High"))
  }

  @Test("A column without a short name is headed by its full one")
  func lackOfShortName() throws {
    let table = BiasTable(
      title: "T", tool: "Own", columns: [.init(shortName: "", name: "Blinding")],
      rows: [.init(study: "A 1", levels: [.low])], note: "")
    for svg in [TrafficLightPlot(table, palette: .cochrane).svg, BiasSummaryPlot(table, palette: .cochrane).svg] {
      #expect(try #require(Picture(svg)).all("text").filter { $0.text == "Blinding" }.count == 1)
    }
  }

  @Test("Hostile names are written as they are, and long ones are whole in a tooltip")
  func hardNames() throws {
    let picture = try #require(Picture(TrafficLightPlot(Tables.hard, palette: .cochrane).svg))
    let texts = picture.all("text").map(\.text)
    #expect(texts.contains("R&D <Group> \"Q\" 2011"))
    #expect(texts.contains("Line break and \u{FFFD}control\u{FFFD} 2012"))
    #expect(picture.titles.contains(Tables.hard.rows[0].study))
    #expect(texts.contains { $0.hasSuffix("… 2004a") })
    #expect(texts.contains("Unnamed study"))
  }

  @Test("Without a study the picture says so")
  func empty() throws {
    let picture = try #require(Picture(TrafficLightPlot(Tables.robinsI(0), palette: .cochrane).svg))
    #expect(picture.all("text").contains { $0.text == "No study" })
    #expect(picture.words.hasPrefix("ROBINS-I V2 of no study."))
    #expect(picture.all("circle").isEmpty)
  }

  @Test("A level that is missing is drawn as no information, one too many not at all")
  func rowLengths() throws {
    let table = BiasTable(
      title: "", tool: "", columns: [.init(shortName: "D1", name: "One"), .init(shortName: "D2", name: "Two")],
      rows: [.init(study: "A 1", levels: [.low]), .init(study: "B 2", levels: [.low, .high, .critical])], note: "")
    let picture = try #require(Picture(TrafficLightPlot(table, palette: .cochrane).svg))
    #expect(picture.titles.contains("A 1, D2 Two: No information"))
    #expect(picture.all("circle").filter { $0.attributes["r"] == "10" }.count == 4)
    #expect(!picture.titles.contains { $0.contains("Critical") })
  }

  @Test("The same table gives the same bytes, on a white ground, with lengths to the hundredth")
  func bytes() throws {
    let svg = TrafficLightPlot(Tables.robinsI(80), palette: .cochrane).svg
    #expect(svg == TrafficLightPlot(Tables.robinsI(80), palette: .cochrane).svg)
    #expect(svg.firstMatch(of: /\d\.\d{3}/) == nil)
    let picture = try #require(Picture(svg))
    let ground = try #require(picture.all("rect").first)
    #expect(ground.attributes["fill"] == "#FFFFFF")
    #expect(ground.attributes["width"] == picture.root?.attributes["width"])
    #expect(svg != TrafficLightPlot(Tables.robinsI(80), palette: .colourBlind).svg)
  }
}

import Testing

@testable import CriticalAppraisal
@testable import Reporting

@Suite("Charts")
struct ChartTests {
  private static func table(_ counts: [[Int]], isLinked: Bool = false) -> ChartTable {
    let series = TimingGroup.series.prefix(counts[0].count)
    return ChartTable(
      name: "made", title: "Made & <drawn>", rowHeading: "Row", unit: "studies", series: Array(series),
      rows: counts.enumerated().map { place, row in
        ChartTable.Row(
          name: "row \(place)", counts: row,
          filters: isLinked ? row.indices.map { RecordFilter(("row", ["\(place).\($0)"])) } : [])
      })
  }

  private static func text(_ element: SVGElement) -> String {
    var text = ""
    element.write(to: &text)
    return text
  }

  @Test("Every count of the table is a part of the picture, and no other is", arguments: [true, false])
  func counts(isRows: Bool) throws {
    let table = Self.table([[3, 0, 2, 0, 1], [0, 1, 0, 0, 12], [1204, 1, 1, 0, 0]], isLinked: true)
    let frame = isRows ? StackedRowsChart(table: table).frame : StackedYearsChart(table: table).frame
    for element in [frame.inPage, frame.alone] {
      let picture = try #require(Picture(Self.text(element)))
      let parts = picture.all("a").compactMap { $0.attributes["data-n"].flatMap(Int.init) }
      #expect(parts == table.rows.flatMap { $0.counts.filter { $0 > 0 } })
      let places = picture.all("a").compactMap { $0.attributes["href"] }
      #expect(places.first == "#row=0.0" && Set(places).count == parts.count)
    }
    #expect(table.series.count == 4, "a series of nothing is left out")
  }

  @Test("Bars are as long as what they count")
  func lengths() throws {
    let picture = try #require(
      Picture(Self.text(StackedRowsChart(table: Self.table([[10, 30], [20, 0]])).frame.inPage)))
    let bars = picture.all("rect").filter { $0.attributes["height"] == "20" }
    let widths = bars.compactMap { $0.attributes["width"].flatMap(Double.init) }.map { $0 + 1 }
    #expect(widths.count == 3)
    #expect(abs(widths[1] - 3 * widths[0]) < 0.1 && abs(widths[2] - 2 * widths[0]) < 0.1)
  }

  @Test("A chart alone has a ground, a title and words, and no link")
  func alone() throws {
    let picture = try #require(Picture(Self.text(StackedRowsChart(table: Self.table([[1, 2]])).frame.alone)))
    #expect(picture.root?.attributes["role"] == "img")
    #expect(picture.titles.contains("Made & <drawn>"))
    #expect(picture.words == "row 0: 1 before the outcome, 2 at the same time.")
    #expect(picture.all("a").isEmpty)
    #expect(picture.all("rect").first?.attributes["fill"] == "#FFFFFF")
  }

  @Test(
    "The answer's picture says the share, its interval and its bounds",
    arguments: [
      (
        TimingShare(before: 11, notBefore: 18, cannotTell: 4),
        ["38 % of those judged (95 % CI 23 to 56)", "33 % to 45 % with all that cannot be told (worst case 20 to 62)"]
      ),
      (TimingShare(before: 0, notBefore: 5, cannotTell: 0), ["0 % of those judged (95 % CI 0 to 43)"]),
      (
        TimingShare(before: 0, notBefore: 0, cannotTell: 3),
        ["0 % to 100 % with all that cannot be told (worst case 0 to 100)"]
      ),
    ])
  func share(_ share: TimingShare, _ words: [String]) throws {
    let picture = try #require(Picture(Self.text(ShareChart(share: share).frame.inPage)))
    let texts = picture.all("text").map(\.text)
    for word in words { #expect(texts.contains(word), "\(texts)") }
    let counts = picture.all("a").compactMap { $0.attributes["data-n"].flatMap(Int.init) }
    #expect(counts == [share.before, share.notBefore, share.cannotTell].filter { $0 > 0 })
    let width = picture.root?.attributes["width"].flatMap(Double.init) ?? 0
    for text in picture.all("text") where text.attributes["text-anchor"] == "start" {
      let x = text.attributes["x"].flatMap(Double.init) ?? -1
      #expect(x >= 0 && x < width)
    }
  }

  @Test(
    "Colours can be told from both grounds, and what is written into them can be read", arguments: ChartPaint.allCases)
  func colours(_ paint: ChartPaint) {
    #expect(paint.colour.contrast(with: .white) >= 3)
    #expect(paint.colour.contrast(with: SVGColour(0x14181D)) >= 3)
    #expect(paint.colour.contrast(with: paint.colour.ink) >= 4.5)
  }

  @Test("Every design has one group, every verdict and timing one part")
  func groups() {
    #expect(DesignGroup.parts.flatMap(\.designs).sorted() == StudyDesign.allCases.sorted())
    #expect(Set(VerdictGroup.parts.map(\.verdict)) == Set(Verdict.allCases) && VerdictGroup.parts.count == 5)
    #expect(Set(TimingGroup.parts.flatMap(\.timings)) == Set(MarkerTiming.allCases))
    #expect(
      Set(TimingGroup.before + TimingGroup.notBefore + TimingGroup.cannotTell).count == MarkerTiming.allCases.count)
  }
}

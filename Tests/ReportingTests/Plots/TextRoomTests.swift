import CriticalAppraisal
import Reporting
import Testing

@Suite("The room of the texts")
struct TextRoomTests {
  private static let tables = [
    Tables.robinsI(0), Tables.robinsI(1), Tables.robinsI(12), Tables.robinsI(80), Tables.quadas(12), Tables.quips(12),
    Tables.hard, Tables.bare, Tables.crowded,
  ]

  @Test("No text overlaps another or leaves the picture", arguments: tables.indices, BiasPalette.allCases)
  func textsHaveRoom(table: Int, palette: BiasPalette) throws {
    let table = Self.tables[table]
    let weights = table.rows.indices.map { Double($0) + 0.5 }
    let pictures = [
      TrafficLightPlot(table, palette: palette).svg, BiasSummaryPlot(table, palette: palette).svg,
      BiasSummaryPlot(table, palette: palette, weights: weights).svg,
    ]
    for svg in pictures {
      let picture = try #require(Picture(svg))
      let width = try #require(picture.root?.attributes["width"].flatMap(Double.init))
      let height = try #require(picture.root?.attributes["height"].flatMap(Double.init))
      let boxes = picture.elements.compactMap(TextBox.init)
      #expect(boxes.count > 3)
      for (place, box) in boxes.enumerated() {
        #expect(box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height, "\(box.text)")
        for other in boxes[(place + 1)...] where box.overlaps(other) {
          Issue.record("\"\(box.text)\" overlaps \"\(other.text)\"")
        }
      }
    }
  }

  @Test("No text lies under a dot")
  func textsAreFreeOfDots() throws {
    for table in Self.tables {
      let picture = try #require(Picture(TrafficLightPlot(table, palette: .cochrane).svg))
      let boxes = picture.elements.compactMap(TextBox.init)
      for circle in picture.all("circle") {
        let x = circle.x + (circle.attributes["cx"].flatMap(Double.init) ?? 0)
        let y = circle.y + (circle.attributes["cy"].flatMap(Double.init) ?? 0)
        let radius = circle.attributes["r"].flatMap(Double.init) ?? 0
        for box in boxes {
          let isApart =
            box.left >= x + radius || box.right <= x - radius || box.top >= y + radius || box.bottom <= y - radius
          #expect(isApart, "\(box.text)")
        }
      }
    }
  }
}

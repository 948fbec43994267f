import CriticalAppraisal
import Reporting
import Testing

@Suite("Palettes and symbols")
struct PaletteTests {
  /// Colours of robvis, written out once more on purpose.
  private static let expected: [(BiasLevel, cochrane: String, colourBlind: String, symbol: String)] = [
    (.low, "#02C100", "#FED98E", "+"), (.someConcerns, "#E2DF07", "#FE9929", "−"),
    (.moderate, "#E2DF07", "#FE9929", "−"), (.unclear, "#E2DF07", "#FE9929", "−"), (.high, "#BF0000", "#D95F0E", "×"),
    (.serious, "#BF0000", "#D95F0E", "×"), (.veryHigh, "#820000", "#993404", "!"),
    (.critical, "#820000", "#993404", "!"), (.noInformation, "#4EA1F7", "#FFFFFF", "?"),
    (.notApplicable, "#CCCCCC", "#CCCCCC", ""),
  ]

  @Test("Every level has the colour and the symbol of robvis")
  func colours() {
    #expect(Set(Self.expected.map(\.0)) == Set(BiasLevel.allCases))
    for (level, cochrane, colourBlind, symbol) in Self.expected {
      #expect(BiasPalette.cochrane.fill(of: level).hex == cochrane)
      #expect(BiasPalette.colourBlind.fill(of: level).hex == colourBlind)
      #expect(level.grade.symbol.rawValue == symbol)
    }
  }

  @Test(
    "Every dot of a picture is drawn in its level's colour, with its level's symbol", arguments: BiasPalette.allCases)
  func dots(palette: BiasPalette) throws {
    for level in BiasLevel.allCases {
      let column = BiasTable.Column(shortName: "D1", name: "Confounding")
      let table = BiasTable(
        title: "T", tool: "Generic", columns: [column], rows: [.init(study: "Smith 2004a", levels: [level])], note: "")
      let picture = try #require(Picture(TrafficLightPlot(table, palette: palette).svg))
      #expect(picture.titles.contains("Smith 2004a, D1 Confounding: \(level.rawValue)"))
      // One in the table, one in the legend.
      let circles = picture.all("circle")
      #expect(circles.map { $0.attributes["fill"] } == Array(repeating: palette.fill(of: level).hex, count: 2))
      let strokes = picture.all("path").filter { $0.attributes["d"] == level.grade.symbol.path }
      #expect(strokes.count == (level == .notApplicable ? 0 : 2))
      for stroke in strokes { #expect(stroke.attributes["stroke"] == palette.fill(of: level).ink.hex) }
    }
  }

  @Test("Symbols stand out from their colours by 4.5 to 1", arguments: BiasPalette.allCases, BiasLevel.allCases)
  func contrast(palette: BiasPalette, level: BiasLevel) {
    let fill = palette.fill(of: level)
    #expect(fill.contrast(with: fill.ink) >= 4.5)
  }

  @Test("Contrast is that of WCAG")
  func knownContrast() {
    #expect(abs(SVGColour.black.contrast(with: .white) - 21) < 1e-9)
    // A grey whose ratio to white is widely quoted as the least that passes.
    #expect(abs(SVGColour(0x767676).contrast(with: .white) - 4.54) < 0.005)
    #expect(abs(SVGColour(0xFF0000).contrast(with: .white) - 3.998) < 0.005)
    #expect(SVGColour(0x00000A).hex == "#00000A")
  }

  @Test("Levels are in order of severity, those that judge nothing last")
  func severity() {
    let order: [BiasLevel] = [
      .low, .someConcerns, .moderate, .unclear, .high, .serious, .veryHigh, .critical, .noInformation, .notApplicable,
    ]
    #expect(BiasLevel.allCases.shuffled().sorted() == order)
  }

  @Test("The symbols of the grades differ, so that a picture can be read without colour")
  func symbols() {
    #expect(Set(BiasGrade.allCases.map(\.symbol)).count == BiasGrade.allCases.count)
    #expect(Set(BiasSymbol.allCases.compactMap(\.path)).count == BiasSymbol.allCases.count - 1)
  }
}

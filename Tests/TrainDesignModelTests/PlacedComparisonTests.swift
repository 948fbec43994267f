import Bibliography
import CriticalAppraisal
import Foundation
import Testing

@testable import train_design_model

/// Real abstracts in which a few words were changed, as their file has them.
@Suite struct PlacedComparisonTests {
  private static func text(_ json: String) throws -> ComparisonText? {
    try JSONDecoder().decode(PlacedComparison.self, from: Data(json.utf8))
      .text(title: "Tea in the ill", abstract: "Tea was drunk by 4 ill men – and by 5 well men.")
  }

  private static let edited = """
    {"pmid":"990000001","edits":[{"field":"abstract","start":19,"end":22,"text":"relapsed"},
      {"field":"abstract","start":38,"end":42,"text":"cured"},{"field":"title","start":11,"end":14,"text":"relapsed"}],
     "design":"caseControl","marker_timing":"after","verdict":"flawed",
     "quotes":[{"slot":"pastGroups","field":"abstract","start":17,"end":31},{"slot":"nonsense","field":"title","start":0,"end":3}]}
    """

  @Test func editsAreLaidOnTheOriginal() throws {
    let text = try #require(try Self.text(Self.edited))
    let record = text.gold.record
    #expect(record.text(record.title) == "Tea in the relapsed")
    #expect(record.text(record.abstract) == "Tea was drunk by 4 relapsed men – and by 5 cured men.")
    #expect(text.source == .edited)
    #expect(text.verdict == .flawed)
    #expect(text.quotes == [.pastGroups: ["4 relapsed men"]])
    #expect(text.marked.contains(.followed))
  }

  /// A changed text is no copy of its original, but stands on the same side of every split.
  @Test func aChangedTextIsSplitWithItsOriginal() throws {
    let gold = try #require(try Self.text(Self.edited)).gold
    #expect(gold.id != "990000001")
    #expect(gold.splitID == "990000001")
  }

  @Test func aTextThatWasOnlyReadKeepsItsWords() throws {
    let json = """
      {"pmid":"990000001","edits":[],"design":"caseControl","marker_timing":"after","verdict":"notApplicable","quotes":[]}
      """
    let text = try #require(try Self.text(json))
    #expect(text.source == .read)
    #expect(text.gold.id == "990000001")
    #expect(text.gold.record.text(text.gold.record.title) == "Tea in the ill")
  }

  @Test(arguments: [("\"flawed\"", "\"bad\""), ("\"caseControl\"", "\"bad\"")])
  func anUnknownLabelMakesNoText(part: String, instead: String) throws {
    #expect(try Self.text(Self.edited.replacing(part, with: instead)) == nil)
  }
}

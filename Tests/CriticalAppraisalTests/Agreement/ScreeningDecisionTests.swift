import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

/// Decisions as screening programs write them.
@Suite struct ScreeningDecisionTests {
  private static func said(_ note: String) -> [String] {
    ScreeningDecision.rayyan(note).map { "\($0.rater ?? "") \($0.answer)" }
  }

  @Test("Rayyan's notes name each rater") func rayyan() {
    let note =
      #"Own note | RAYYAN-INCLUSION: {"Kofi"=>"Included", "Ama"=>"Maybe", "Bob"=>"Excluded"} | RAYYAN-LABELS: a,b"#
    #expect(Self.said(note) == ["Kofi included", "Ama maybe", "Bob excluded"])
    #expect(Self.said(#"RAYYAN-INCLUSION: {""Kofi""=>""Included""}"#) == ["Kofi included"])
  }

  @Test(
    "damaged notes hold no decision, or those before the damage",
    arguments: [
      ("RAYYAN-INCLUSION:", 0), ("RAYYAN-INCLUSION: {", 0), ("RAYYAN-INCLUSION: {}", 0),
      (#"RAYYAN-INCLUSION: {"Kofi"=>"}"#, 0), (#"RAYYAN-INCLUSION: {"A"=>"Included", "B"}"#, 1),
      ("RAYYAN-LABELS: a", 0),
      (#"RAYYAN-INCLUSION: {"A"=>"Perhaps"}"#, 0),
    ])
  func damaged(note: String, count: Int) { #expect(ScreeningDecision.rayyan(note).count == count) }

  @Test("Rayyan's note may stand in a custom field, such as C1 of RIS", arguments: [RecordFieldKind.note, .extraValue])
  func anyField(kind: RecordFieldKind) {
    let note = #"Journal Article Greece 1984 | RAYYAN-INCLUSION: {"Kofi"=>"Excluded"}"#
    let record = Record.sample(title: "Tea", abstract: "").adding(kind, note)
    #expect(ScreeningDecision.all(in: record) == [ScreeningDecision(rater: "Kofi", answer: "excluded")])
  }

  @Test("ASReview's notes hold a decision, unless the record was not seen") func asreview() {
    #expect(ScreeningDecision.asreview("x. ASReview_relevant. y") == "included")
    #expect(ScreeningDecision.asreview("ASReview_irrelevant") == "excluded")
    #expect(ScreeningDecision.asreview("ASReview_not_seen") == nil)
  }
}

import Testing

@testable import CriticalAppraisal

/// Answers as people type them.
@Suite struct AnswerWordTests {
  @Test("each answer is known by its name, whatever its capitals and blanks") func names() {
    for timing in MarkerTiming.allCases {
      #expect(AnswerWord(timing.rawValue).markerTiming == timing)
      #expect(AnswerWord(" \(timing.rawValue.uppercased()) ").markerTiming == timing)
    }
    for design in StudyDesign.allCases {
      #expect(AnswerWord(design.rawValue).design == design)
      #expect(AnswerWord(design.name).design == design, "\(design.name)")
    }
    for verdict in Verdict.allCases { #expect(AnswerWord(verdict.rawValue).verdict == verdict) }
  }

  @Test(
    "variants mean the same",
    arguments: [
      ("cannot tell", MarkerTiming.cannotTell), ("can't tell", .cannotTell), ("?", .cannotTell),
      ("Unclear", .cannotTell),
      ("same time", .sameTime), ("N/A", .notApplicable), ("not applicable", .notApplicable), ("Before", .before),
      ("before the outcome", .before), ("both", .mixed),
    ])
  func timings(text: String, timing: MarkerTiming) { #expect(AnswerWord(text).markerTiming == timing) }

  @Test(
    "spelling of both sides of the ocean",
    arguments: [
      ("Randomized controlled trial", StudyDesign.rct), ("randomised trial", .rct), ("case-control", .caseControl),
      ("Cross sectional", .crossSectional), ("meta-analysis", .systematicReview),
      ("non-randomized trial", .nonRandomisedTrial),
    ])
  func designs(text: String, design: StudyDesign) { #expect(AnswerWord(text).design == design) }

  @Test("what is no answer is none", arguments: ["befor", "yes", "later", "x", "42"]) func unknown(text: String) {
    #expect(AnswerWord(text).markerTiming == nil)
  }

  @Test("a dash leaves a cell open", arguments: ["", " ", "-", "–", " — "]) func open(text: String) {
    #expect(AnswerWord.isOpen(text))
  }

  @Test("yes and no") func yesAndNo() {
    #expect(["Yes", "y", "TRUE", "1"].allSatisfy { AnswerWord($0).yesOrNo == true })
    #expect(["no", "N", "false", "0"].allSatisfy { AnswerWord($0).yesOrNo == false })
    #expect(AnswerWord("perhaps").yesOrNo == nil)
  }
}

import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

/// People's answers in the place of the program's labels.
@Suite struct HumanCheckTests {
  private static let title = "Invented drops for invented ears: a randomised controlled trial"
  private static let text = "We randomly assigned 80 patients to drops or placebo. Hearing improved in both groups."

  private static func appraisal(_ answers: String) throws -> Appraisal {
    let sheet = try WrittenSheet.read("id,checker,marker_timing,design,verdict,is_evidence\n\(answers)\n")
    let appraiser = try Appraiser(topic: nil, checks: SettledChecks(sheet))
    return appraiser.appraise(Record.sample(title: title, abstract: text).adding(.pmid, "990000001", code: 1))
  }

  @Test("answers stand in the labels, and the program's are kept") func answersStand() throws {
    let appraisal = try Self.appraisal("pmid:990000001,Ann,after,case series,flawed,no")
    #expect(appraisal.design.label == .caseSeries && appraisal.design.subtype == nil)
    #expect(appraisal.timing.marker == .after)
    #expect(appraisal.comparison.verdict == .flawed && appraisal.comparison.confidence == nil)
    let checked = try #require(appraisal.checked)
    #expect(checked.by == ["Ann"])
    #expect(checked.machine.design == .rct && checked.machine.markerTiming == .before)
    #expect(checked.changes == [.markerTiming, .design, .verdict])
    #expect(checked.answers.isEvidence == false)
  }

  @Test("what is not answered stays as it was") func othersStay() throws {
    let plain = try Self.appraisal("pmid:990000002,Ann,after,,,")
    #expect(plain.checked == nil)
    let same = try Self.appraisal("pmid:990000001,Ann,before,,,")
    #expect(same.design.label == plain.design.label && same.comparison.verdict == plain.comparison.verdict)
    #expect(try #require(same.checked).changes.isEmpty)
    #expect(try Self.appraisal("pmid:990000001,Ann,,,,").checked == nil)
  }

  @Test("tools and questions follow the design that people gave") func toolsFollow() throws {
    let program = try Self.appraisal("pmid:990000002,Ann,,,,")
    let people = try Self.appraisal("pmid:990000001,Ann,,systematic review,,")
    #expect(program.suggested.tools.map(\.tool) != people.suggested.tools.map(\.tool))
  }

  @Test("the summary counts answers, and what the program alone says beside them") func summary() throws {
    var summary = EvidenceSummary(topic: TopicLabel(try Topic.embedded("nk-cells")))
    let labels = MachineLabels(markerTiming: .before, design: .prospectiveCohort, verdict: .sound)
    for pmid in 1...4 {
      var appraisal = InventedAppraisal.make(pmid: pmid)
      if pmid == 1 {
        appraisal.timing.marker = .after
        appraisal.checked = HumanCheck(by: ["Ann"], answers: HumanAnswers(markerTiming: .after), machine: labels)
      } else if pmid == 2 {
        appraisal.checked = HumanCheck(by: ["Ann"], answers: HumanAnswers(isEvidence: false), machine: labels)
      }
      summary.count(appraisal)
    }
    let figures = summary.figures
    #expect(figures.evidence.share == TimingShare(before: 2, notBefore: 1, cannotTell: 0))
    let checking = try #require(figures.checking)
    #expect(checking.naive == TimingShare(before: 4, notBefore: 0, cannotTell: 0))
    #expect(checking.checked.ids == ["pmid:1", "pmid:2"])
    #expect(checking.changed.ids == ["pmid:1"] && checking.takenOut.ids == ["pmid:2"])
    #expect(summary.drawingPlaces.evidence == [0, 1, 2, 3])
  }
}

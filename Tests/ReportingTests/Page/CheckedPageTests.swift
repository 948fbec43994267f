import Bibliography
import Foundation
import TestSupport
import Testing

@testable import CriticalAppraisal
@testable import Reporting

@Suite("Records checked by hand on the page")
struct CheckedPageTests {
  private static let program = MachineLabels(markerTiming: .before, design: .prospectiveCohort, verdict: .sound)

  /// Four studies that the program holds to be prospective: one changed, one confirmed, one taken out, one not checked.
  private static func page(_ verification: VerifiedFraction? = nil) throws -> SamplePage {
    var appraisals = (1...4).map { InventedAppraisal.make(pmid: 990_000_000 + $0) }
    let answers = [
      HumanAnswers(markerTiming: .after), HumanAnswers(markerTiming: .before), HumanAnswers(isEvidence: false),
    ]
    for (place, answer) in answers.enumerated() {
      appraisals[place].checked = HumanCheck(by: ["Ann", "Bob"], answers: answer, machine: program)
    }
    appraisals[0].timing.marker = .after
    return try SamplePage(appraisals, verification: verification)
  }

  /// A table of `verify draw` in which 17 of 20 of 60 and 2 of 30 of 340 were found to be before.
  private static func verification() throws -> VerifiedFraction {
    var lines = ["id,marker_timing,checker,machine_marker_timing,stratum,stratum_size,stratum_drawn,studies"]
    for (stratum, machine, size, drawn, before) in [
      ("before-sure", "before", 60, 20, 17), ("notBefore-sure", "after", 340, 30, 2),
    ] {
      lines += (0..<drawn).map { place in
        "\(stratum)#\(place),\(place < before ? "before" : "after"),Ann,\(machine),\(stratum),\(size),\(drawn),400"
      }
    }
    var sheet = CheckSheet()
    let table = try TextTable(ScatteredByteSource(Array(lines.joined(separator: "\n").utf8)), file: "ann.csv")
    try CheckSheetReader(table, isOneOfSeveral: false).read(into: &sheet)
    return VerifiedFraction(sheet, SettledChecks(sheet))
  }

  @Test("The facet and the numbers of the section show the records of the figures")
  func facet() throws {
    let page = try Self.page()
    let checking = try #require(page.material.figures.checking)
    let filters: [(RecordFilter, SummaryFigures.Figure)] = [
      (.counted.and(FacetKey.checked, ["changed", "same"]), checking.checked),
      (.counted.and(FacetKey.checked, ["changed"]), checking.changed),
      (RecordFilter((FacetKey.list, ["checked.out"])), checking.takenOut),
    ]
    for (filter, figure) in filters {
      #expect(try page.ids(filter) == figure.ids, "\(figure.name)")
      #expect(figure.count > 0)
    }
    #expect(try page.places(RecordFilter((FacetKey.checked, ["no"]))) == [3])
    #expect(CheckedSection().content(page.material).map(\.html).joined().contains("href=\"#list=checked.out\""))
    #expect(CheckedSection().content(try SamplePage.ofSamples().material).isEmpty)
  }

  @Test("The list is told which records were checked and which labels that changed, and the record who did")
  func column() throws {
    let page = try Self.page()
    let bytes = try SamplePage.opened(PageData(page.material).deflated)
    let data = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(data["checked"] as? [Int] == [3, 1, 1, 0])
    let block = try #require(
      try JSONSerialization.jsonObject(with: Data(try SamplePage.opened(page.blocks[0]))) as? [[String: Any]])
    let checked = (block[0]["appraisal"] as? [String: Any])?["checked"] as? [String: Any]
    #expect(checked?["by"] as? [String] == ["Ann", "Bob"])
    let every = CheckMark(
      HumanCheck(
        by: ["Ann"], answers: HumanAnswers(markerTiming: .after, design: .caseSeries, verdict: .flawed),
        machine: Self.program))
    #expect(every == [.checked, .changedTiming, .changedDesign, .changedVerdict])
  }

  /// The shares are those of reference: statistics §4.
  @Test("The answer shows the program's own share and the corrected one, in the picture and in the table")
  func corrected() throws {
    let page = try Self.page(try Self.verification())
    let html = page.html
    let estimates = AnswerSection.chart(page.material).estimates
    #expect(estimates.map(\.mark) == [.headline, .program, .corrected])
    #expect(estimates[1].words == "15 % by the program alone (95 % CI 12 to 19)")
    #expect(estimates[2].words == "18 % corrected by 50 checked by hand (95 % CI 9.7 to 27)")
    for estimate in estimates { #expect(html.contains(">\(estimate.words)</text>"), "\(estimate.words)") }
    #expect(html.contains("What share measured the marker first"))
    #expect(html.contains("only the corrected estimate does"))
    #expect(!html.contains("records were checked by hand."), "the caveat is that of a checked body")
  }

  @Test("Without a corrected estimate the answer shows the headline's share alone")
  func uncorrected() throws {
    let plain = VerifiedFraction(CheckSheet(), SettledChecks(CheckSheet()))
    for verification in [nil, plain] {
      let page = try Self.page(verification)
      #expect(AnswerSection.chart(page.material).estimates.map(\.mark) == [.headline])
      #expect(!page.html.contains("What share measured the marker first"))
    }
  }

  @Test("Where all studies were checked, the share is what people counted, with its interval")
  func counted() {
    let share = TimingShare(before: 9, notBefore: 19, cannotTell: 1)
    let estimate = ShareEstimate(.corrected, "with all checked by hand", share)
    #expect(estimate?.counts == .init(before: 9, judged: 28))
    #expect(estimate?.words == "32 % with all checked by hand (95 % CI 18 to 51)")
    #expect(ShareEstimate(.headline, "", TimingShare(before: 0, notBefore: 0, cannotTell: 2)) == nil)
  }
}

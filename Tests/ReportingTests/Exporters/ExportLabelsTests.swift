import Bibliography
import CriticalAppraisal
import Testing

@testable import Reporting

@Suite struct ExportLabelsTests {
  @Test func theSamplesGetKeywordsThatNoProgramSplits() throws {
    for name in SampleRun.names {
      for appraisal in try SampleRun.appraisals(name) {
        let labels = ExportLabels(appraisal)
        #expect(labels.keywords.count >= 3)
        #expect(Set(labels.keywords).count == labels.keywords.count)
        for keyword in labels.keywords + [labels.shortLabel] {
          #expect(keyword.hasPrefix("hindsight/") && !keyword.contains { ",; \n\"".contains($0) }, "\(keyword)")
        }
        #expect(labels.note.hasPrefix("Hindsight: \(appraisal.design.label.name)"))
        #expect(labels.note.hasSuffix(" [/Hindsight]") && !labels.note.utf8.contains { $0 < 0x20 })
      }
    }
  }

  @Test func theNoteQuotesWhatTheJudgementRestsOn() throws {
    for appraisal in try SampleRun.appraisals("nk-cells.xml") {
      guard let evidence = appraisal.evidence.first(where: { $0.purpose == .design }) else { continue }
      #expect(ExportLabels(appraisal).note.contains("“\(appraisal.record.text(evidence.range))”"))
    }
  }

  @Test func keywordsSayDesignTimingVerdictTopicAndStatus() {
    var appraisal = InventedAppraisal.make(design: .caseControl, marker: .after, verdict: .flawed, isRetracted: true)
    appraisal.design.subtype = .outcomeDefined
    appraisal.duplicateOf = "pmid:990000009"
    let labels = ExportLabels(appraisal)
    #expect(
      labels.keywords == [
        "hindsight/design/case-control", "hindsight/subtype/outcome-defined", "hindsight/timing/after",
        "hindsight/verdict/flawed-comparison", "hindsight/topic/nk-cells", "hindsight/status/retracted",
        "hindsight/status/duplicate",
      ])
    #expect(labels.shortLabel == "hindsight/case-control/after/flawed-comparison")
    #expect(labels.note.contains("status: retracted, duplicate; same record as pmid:990000009 [/Hindsight]"))
  }

  /// The name of the file would make another note of the same record in the next run.
  @Test func theNoteNamesNoFile() {
    var appraisal = InventedAppraisal.make(pmid: nil, file: "first.ris")
    appraisal.duplicateOf = "first.ris#7"
    #expect(!ExportLabels(appraisal).note.contains("first.ris"))
  }

  @Test(arguments: [
    (StudyDesign.prospectiveCohort, "prospective-cohort"), (.inVitro, "in-vitro"), (.rct, "rct"),
    (.protocolOnly, "protocol"), (.cannotTell, "cannot-tell"),
  ])
  func designsAreNamedInSmallLetters(design: StudyDesign, name: String) {
    #expect(ExportLabels.name(design) == name)
  }
}

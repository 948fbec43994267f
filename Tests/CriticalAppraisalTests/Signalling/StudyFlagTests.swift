import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

/// What a reviewer should look at, whatever the tool.
@Suite @MainActor struct StudyFlagTests {
  /// An invented abstract for a flag, and what its quote must hold.
  struct Example: CustomTestStringConvertible, Sendable {
    var flag: StudyFlag
    var quote: String
    var title: String
    var abstract: String
    var testDescription: String { "\(flag)" }
  }

  nonisolated static let examples = [
    Example(
      flag: .singleSample, quote: "single blood sample", title: "NK cells before IVF: a prospective cohort study",
      abstract: "METHODS: In this prospective cohort study a single blood sample was taken from 150 women before IVF. "
        + "They were followed to the pregnancy test. RESULTS: NK cells did not predict pregnancy."),
    Example(
      flag: .noControl, quote: "case series", title: "Tea after recurrent miscarriage: a case series",
      abstract: "METHODS: In this case series of 25 women with recurrent miscarriage all were given tea. RESULTS: "
        + "Fifteen of the women had a live birth."),
    Example(
      flag: .smallGroups, quote: "12", title: "NK cells after miscarriage",
      abstract: "METHODS: NK cells were counted in blood of 12 women with recurrent miscarriage and 15 fertile "
        + "controls, three months after the last miscarriage. RESULTS: They were higher after miscarriage."),
    Example(
      flag: .cutoffFromData, quote: "optimal cut-off", title: "NK cells before IVF: a prospective cohort study",
      abstract: "METHODS: NK cells were measured in 150 women before IVF, and the women were followed prospectively. "
        + "RESULTS: By ROC analysis the optimal cut-off was 12%."),
    Example(
      flag: .cutoffFromData, quote: "highest quartile", title: "NK cells before IVF: a prospective cohort study",
      abstract: "METHODS: NK cells were measured in 150 women before IVF, and the women were followed prospectively. "
        + "RESULTS: Women in the highest quartile had fewer live births."),
    Example(
      flag: .unblindedAssay, quote: "not blinded", title: "NK cells after miscarriage",
      abstract: "METHODS: NK cells were counted in biopsies of 42 women with recurrent miscarriage and 35 fertile "
        + "controls. The observers were not blinded to the group. RESULTS: They were higher after miscarriage."),
    Example(
      flag: .indexEvent, quote: "recurrent miscarriage", title: "",
      abstract: ComparisonExample.all.first { $0.exception == "E8" }?.abstract ?? ""),
  ]

  private func flags(_ appraisal: Appraisal) -> [StudyFlag] { appraisal.suggested.flags.map(\.flag) }

  @Test func everyFlagHasAnExample() {
    #expect(Set(Self.examples.map(\.flag) + [.retracted]) == Set(StudyFlag.allCases))
  }

  @Test(arguments: examples) func theFlagIsRaisedWithItsQuote(example: Example) throws {
    let appraisal = try SharedAppraisers.appraise(example.abstract, title: example.title)
    let finding = try #require(appraisal.suggested.flags.first { $0.flag == example.flag })
    let quotes = finding.evidence.map { appraisal.record.text(appraisal.evidence[$0].range) }
    #expect(quotes.contains { $0.contains(example.quote) }, "\(quotes)")
    #expect(!finding.comment.isEmpty)
  }

  @Test(arguments: examples.map(\.abstract) + ComparisonExample.all.map(\.abstract))
  func noFlagIsWithoutAQuote(abstract: String) throws {
    let appraisal = try SharedAppraisers.appraise(abstract)
    for finding in appraisal.suggested.flags {
      #expect(!finding.evidence.isEmpty, "\(finding.flag)")
      #expect(finding.evidence.allSatisfy(appraisal.evidence.indices.contains))
    }
    #expect(Set(flags(appraisal)).count == flags(appraisal).count)
  }

  @Test(arguments: ["", "We counted cells in mice.", examples[0].abstract])
  func aRetractionNeedsNoQuote(abstract: String) throws {
    let record = Record.sample(title: "Tea", abstract: abstract).adding(.publicationType, "Retracted Publication")
    let appraisal = try SharedAppraisers.nkCells().appraise(record)
    #expect(appraisal.suggested.flags.last?.flag == .retracted)
    #expect(appraisal.suggested.flags.last?.evidence == [])
    #expect(flags(appraisal).count { $0 == .retracted } == 1)
  }

  @Test func aCutOffFromElsewhereIsNoFlag() throws {
    let abstract = Self.examples[3].abstract + " A prespecified threshold of 10% was used as well."
    #expect(!flags(try SharedAppraisers.appraise(abstract)).contains(.cutoffFromData))
  }

  @Test func twentyInAGroupAreNotFew() throws {
    let abstract = Self.examples[2].abstract.replacing("12 women", with: "20 women").replacing("15", with: "21")
    #expect(!flags(try SharedAppraisers.appraise(abstract)).contains(.smallGroups))
    let nineteen = Self.examples[2].abstract.replacing("12 women", with: "20 women").replacing("15", with: "19")
    #expect(flags(try SharedAppraisers.appraise(nineteen)).contains(.smallGroups))
  }

  @Test func aCaseReportIsNotCalledSmall() throws {
    let appraisal = try SharedAppraisers.appraise(
      "We report a 33-year-old woman with recurrent miscarriage. She was treated with tea and had a live birth.",
      title: "Tea after recurrent miscarriage: a case report")
    #expect(appraisal.design.label == .caseReport)
    #expect(!flags(appraisal).contains(.smallGroups) && !flags(appraisal).contains(.noControl))
  }
}

import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

/// PubMed's index stands beside the text, and where the two cannot be reconciled it is shown.
@Suite @MainActor struct PubMedIndexTests {
  private static func signals(_ fields: [(RecordFieldKind, String, UInt32)]) -> [PubMedIndex.Signal] {
    var index = PubMedIndex.embedded()
    return index.signals(of: record(fields))
  }

  private static func record(_ fields: [(RecordFieldKind, String, UInt32)]) -> Record {
    fields.reduce(Record.sample(title: "", abstract: "")) { $0.adding($1.0, $1.1, code: $1.2) }
  }

  @Test(
    arguments: [
      ([(RecordFieldKind.publicationType, "Randomized Controlled Trial", 0)], [StudyDesign.rct]),
      ([(.publicationType, "", 16449)], [.rct]),
      ([(.publicationType, "randomized controlled trial", 0)], [.rct]),
      ([(.publicationType, "Journal Article", 16428)], []),
      ([(.meshDescriptor, "Randomized Controlled Trial", 0)], []),
      ([(.meshDescriptor, "Case-Control Studies", 0)], [.caseControl]),
      ([(.meshDescriptor, "Animals", 818), (.meshDescriptor, "Humans", 6801)], []),
      ([(.meshDescriptor, "Animals", 0)], [.animal]),
      ([(.meshDescriptor, "Humans", 0)], []),
      ([(.publicationType, "Editorial", 0)], [.opinion]),
      ([(.publicationType, "Systematic Review", 0)], [.systematicReview]),
    ] as [([(RecordFieldKind, String, UInt32)], [StudyDesign])])
  func headingsAndTypesSpeakOfADesign(fields: [(RecordFieldKind, String, UInt32)], labels: [StudyDesign]) {
    #expect(Self.signals(fields).map(\.label) == labels)
  }

  @Test func anIdentifierLearntByItsNameKeepsItsMeaning() {
    var index = PubMedIndex.embedded()
    let named = Self.record([(.publicationType, "Pragmatic Clinical Trial", 999_999)])
    let numbered = Self.record([(.publicationType, "", 999_999)])
    let sameNumberInMeSH = Self.record([(.meshDescriptor, "", 999_999)])
    #expect(index.signals(of: named).map(\.label) == [.rct])
    #expect(index.signals(of: numbered).map(\.label) == [.rct])
    #expect(index.signals(of: sameNumberInMeSH).isEmpty)
  }

  @Test(arguments: [
    (StudyDesign.rct, false), (.nonRandomisedTrial, false), (.caseReport, true), (.cannotTell, false),
  ])
  func theIndexDisagreesWhereNothingReconcilesThem(judged: StudyDesign, disagrees: Bool) {
    let signals = Self.signals([(.publicationType, "Controlled Clinical Trial", 18848)])
    let opinion = signals.opinion(against: judged)
    #expect(opinion.labels == [.nonRandomisedTrial])
    #expect(opinion.disagrees == disagrees)
  }

  @Test func aSilentIndexDisagreesWithNothing() {
    #expect(!Self.signals([]).opinion(against: .rct).disagrees)
  }

  @Test func theTextIsJudgedWithoutTheIndexWhereOnlyTextIsAskedFor() throws {
    let record = Record.sample(title: "On tea", abstract: "").adding(
      .publicationType, "Randomized Controlled Trial", code: 16449)
    let withIndex = try SharedAppraisers.nkCells().appraise(record).design
    let withoutIndex = try SharedAppraisers.withoutIndex().appraise(record).design
    #expect(withIndex.index.labels == [.rct])
    #expect(withIndex.label == .rct)
    #expect(withIndex.probability <= DesignClassifier.mostFromTitle)
    #expect(withoutIndex.index.labels.isEmpty)
    #expect(withoutIndex.label == .cannotTell)
  }

  @Test func aDisagreementIsShownBesideTheJudgement() throws {
    let record = Record.sample(
      title: "Tea in old age: a case report",
      abstract: "We report a case of an 80-year-old woman who drank tea. She was admitted, treated and discharged."
    ).adding(.publicationType, "Randomized Controlled Trial", code: 16449)
    let design = try SharedAppraisers.nkCells().appraise(record).design
    #expect(design.label == .caseReport)
    #expect(design.index == DesignJudgement.IndexOpinion(labels: [.rct], disagrees: true))
  }

  @Test(arguments: [16440, 16425, 75742] as [UInt32])
  func aNoticeIsNoStudy(type: UInt32) throws {
    let record = Record.sample(
      title: "Notice: a randomised controlled trial of tea", abstract: "A randomised controlled trial of tea."
    )
    .adding(.publicationType, "", code: type)
    let appraisal = try SharedAppraisers.nkCells().appraise(record)
    #expect(appraisal.design.label == .other)
    #expect(appraisal.design.alternatives.isEmpty)
    #expect(appraisal.design.path.map(\.answer) == [.yes])
    #expect(appraisal.quotes(.design).isEmpty)
    #expect(appraisal.comparison.verdict == .notApplicable)
  }
}

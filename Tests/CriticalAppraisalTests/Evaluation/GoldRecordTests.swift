import Bibliography
import Foundation
import TestSupport
import Testing

@testable import CriticalAppraisal

@Suite struct GoldRecordTests {
  private static func record(_ json: String) -> GoldRecord? {
    GoldRecord(jsonLine: json.utf8, file: "invented.jsonl", line: 7)
  }

  @Test func aLabelledRecordIsReadWhole() throws {
    let gold = try #require(
      Self.record(
        #"{"pmid":"990000001 ","title":"T","abstract":"A.","design":"protocol","design_subtype":"cluster","marker_timing":"before","data_collection":"mixed","verdict":"sound","indexed":true,"publication_types":["Journal Article"],"mesh":["Humans"]}"#
      ))
    #expect(gold.id == "990000001")
    #expect(gold.design == .protocolOnly)
    #expect(gold.subtype == "cluster")
    #expect(gold.markerTiming == .before)
    #expect(gold.dataCollection == .mixed)
    #expect(gold.verdict == "sound")
    #expect(gold.isIndexed == true)
    #expect(gold.record.id == "pmid:990000001")
    #expect(gold.record.text(gold.record.title) == "T")
    #expect(gold.record.text(gold.record.abstract) == "A.")
    #expect(gold.record.texts(.publicationType) == ["Journal Article"])
    #expect(gold.record.texts(.meshDescriptor) == ["Humans"])
  }

  @Test func labelledSectionsAreWrittenAsPubMedShowsThem() throws {
    let gold = try #require(
      Self.record(
        #"{"id":"x y","abstract":[{"label":"METHODS","text":"We did."},{"label":null,"text":"It was."}],"design":"rct"}"#
      ))
    #expect(gold.id == "xy")
    #expect(gold.record.text(gold.record.abstract) == "METHODS: We did. It was.")
    #expect(gold.record.text(of: .abstractLabel) == "METHODS")
  }

  @Test(arguments: [
    #"{"design":"rct"}"#, #"{"design":"rct","abstract":""}"#, #"{"design":"rct","title":null,"abstract":null}"#,
  ])
  func whatIsMissingIsEmpty(json: String) throws {
    let gold = try #require(Self.record(json))
    #expect(gold.id == "invented.jsonl#7")
    #expect(gold.record.abstract.isEmpty)
    #expect(gold.record.abstractOrigin == .none)
    #expect(gold.markerTiming == nil)
  }

  @Test(arguments: [
    "", "{", "[]", "null", "{}", #"{"design":"essay"}"#, #"{"design":7}"#, #"{"design":"rct","title":7}"#,
    #"{"design":"rct","abstract":[{"label":"A"}]}"#,
  ])
  func aLineThatIsNoneIsRefused(json: String) {
    #expect(Self.record(json) == nil)
  }

  @Test func aFileTellsHowManyLinesWereLeftOut() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "hindsight-gold-\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("{\"design\":\"rct\"}\nnot json\n\n{\"design\":\"other\"}\n{\"design\":\"essay\"}\n".utf8).write(to: file)
    let (records, skipped) = try GoldRecord.read(file.path)
    #expect(records.map(\.design) == [.rct, .other])
    #expect(skipped == 2)
  }

  @Test func aMissingFileIsAnError() {
    #expect(throws: ImportError.self) { try GoldRecord.read("/nowhere/invented.jsonl") }
  }

  /// The number of a record is the first 32 bits of its identifier's SHA-256, modulo 100.
  @Test(arguments: [("abc", 0xBA78_16BF), ("", 0xE3B0_C442)])
  func recordsAreSplitByTheirIdentifier(id: String, head: Int) throws {
    var gold = try #require(Self.record(#"{"design":"rct"}"#))
    gold.id = id
    #expect(gold.splitNumber == head % 100)
  }

  /// Variants of one text must not stand on both sides of a split.
  @Test func variantsAreSplitTogether() throws {
    let (one, other) = (
      try #require(Self.record(#"{"id":"inv-a-001","pair":3,"design":"rct"}"#)),
      try #require(Self.record(#"{"id":"inv-a-017","pair":3,"design":"caseControl"}"#))
    )
    let third = try #require(Self.record(#"{"id":"inv-a-018","pair":4,"design":"rct"}"#))
    #expect(one.splitID == "inv-a-#3")
    #expect(one.splitID == other.splitID)
    #expect(third.splitID != one.splitID)
  }
}

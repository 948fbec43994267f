import Foundation
import Testing

/// Every record that comes in is counted once: as a duplicate, deleted, retracted or one that counts.
@Suite struct RecordCountsTests {
  /// One thing that a file may hold.
  private enum Entry {
    case record(Int, version: Int, Kind)
    case deletion([Int])

    enum Kind: CaseIterable { case plain, retracted, notice, concern }

    static func random(_ random: inout some RandomNumberGenerator) -> Entry {
      func pmid() -> Int { 990_000_001 + Int.random(in: 0..<25, using: &random) }
      if Int.random(in: 0..<10, using: &random) == 0 { return .deletion([pmid(), pmid()]) }
      let kind = Kind.allCases.randomElement(using: &random) ?? .plain
      return .record(pmid(), version: .random(in: 1...2, using: &random), kind)
    }

    var xml: String {
      switch self {
      case .deletion(let pmids):
        return "<DeleteCitation>\(pmids.map { "<PMID Version=\"1\">\($0)</PMID>" }.joined())</DeleteCitation>\n"
      case .record(let pmid, let version, let kind):
        let type: String? =
          switch kind {
          case .plain: nil
          case .retracted: "RetractionIn"
          case .notice: "RetractionOf"
          case .concern: "ExpressionOfConcernIn"
          }
        let correction = type.map {
          "<CommentsCorrectionsList><CommentsCorrections RefType=\"\($0)\"/></CommentsCorrectionsList>"
        }
        return InventedXML.record(pmid, title: "Invented record \(pmid), version \(version)")
          .replacing("Version=\"1\"", with: "Version=\"\(version)\"")
          .replacing("</MedlineCitation>", with: (correction ?? "") + "</MedlineCitation>")
      }
    }
  }

  /// What is to become of the records, worked out from the entries alone.
  private struct Expectation {
    var read = 0
    var ids: [String: [String]] = ["duplicates": [], "deleted": [], "retracted": [], "notices": [], "counted": []]

    init(_ entries: [Entry]) {
      for (place, entry) in entries.enumerated() {
        guard case .record(let pmid, _, let kind) = entry else { continue }
        read += 1
        let later = entries[(place + 1)...]
        let isDeleted = later.contains { if case .deletion(let pmids) = $0 { pmids.contains(pmid) } else { false } }
        let isReplaced = later.contains { if case .record(pmid, _, _) = $0 { true } else { false } }
        let fate = isDeleted ? "deleted" : isReplaced ? "duplicates" : kind == .retracted ? "retracted" : "counted"
        ids[fate]?.append("pmid:\(pmid)")
        if fate == "counted", kind == .notice { ids["notices"]?.append("pmid:\(pmid)") }
      }
    }
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64]) func theyAddUpToTheRecordsRead(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let files = (0..<3).map { _ in (0..<40).map { _ in Entry.random(&random) } }
    let folder = TemporaryFolder()
    for (number, entries) in files.enumerated() {
      let bytes = Data(InventedXML.document(entries.map(\.xml)).utf8)
      folder.write("\(number).xml", number == 1 ? try InventedXML.gzip(bytes) : bytes)
    }
    let ending = try Program.run(["report", "0.xml", "1.xml", "2.xml", "-o", "answer"], in: folder)
    #expect(ending.code == 0)
    #expect(ending.errors.split(separator: "\n").count == 1)
    let summary = try NDJSON.object(try folder.read("answer/summary.json"))
    let records = try #require(summary["records"] as? [String: Any])
    let expected = Expectation(files.flatMap { $0 })
    #expect(records["read"] as? Int == expected.read)
    #expect(try NDJSON.objects(try folder.read("answer/appraisals.ndjson")).count == expected.read)
    for (name, ids) in expected.ids {
      #expect((records[name] as? [String: Any])?["ids"] as? [String] == ids, "\(name)")
    }
    let fates = ["duplicates", "deleted", "retracted", "counted"].compactMap {
      (records[$0] as? [String: Any])?["count"] as? Int
    }
    #expect(fates.count == 4 && fates.reduce(0, +) == expected.read)
    #expect(fates.allSatisfy { $0 > 0 }, "each of them must have come up")
  }

  /// Numbers that look random and are the same each time.
  private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var word = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }
  }
}

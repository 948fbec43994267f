import Foundation
import TestSupport
import Testing

/// Real pages, held against a table of citations; neither is in this repository.
@Suite(.needsSharedData) struct RealPageTests {
  private static let shared = ProjectFolder.sharedData.deletingLastPathComponent()

  private func references(_ page: String) throws -> [[String: Any]] {
    let ending = try Program.run(
      [
        "audit", Self.shared.appending(path: "sources/\(page).txt").path, "--library",
        Self.shared.appending(path: "reference/nk-studies.tsv").path, "--format", "json",
      ], in: TemporaryFolder())
    #expect(ending.code == 0 && ending.errors == "")
    return try NDJSON.object(ending.output)["references"] as? [[String: Any]] ?? []
  }

  /// Of the ten references of both pages the table has these two and no other.
  @Test(arguments: [
    ("clinic-page-nk-cells", [nil, nil, 84, nil, nil]), ("hfea-reproductive-immunology", [nil, nil, nil, 92, nil]),
  ])
  func whatTheTableHasIsFoundAndNothingElse(page: String, lines: [Int?]) throws {
    let references = try references(page)
    let records = references.map { ($0["library"] as? [String: Any])?["record"] as? [String: Any] }
    #expect(records.map { $0?["line"] as? Int } == lines)
    #expect(references.allSatisfy { ($0["library"] as? [String: Any])?["finding"] as? String != "possible" })
    #expect(references.allSatisfy { $0["judgedFrom"] as? String == "title" })
  }

  @Test func reviewsAreKnownByTitleOrJournal() throws {
    let designs = try references("hfea-reproductive-immunology").map { $0["design"] as? [String: Any] }
    #expect(designs.map { $0?["label"] as? String == "systematicReview" } == [true, false, false, false, true])
    #expect(designs.map { $0?["byJournal"] as? Bool } == [true, false, false, false, false])
  }

  @Test func aPageWithoutReferencesSaysSo() throws {
    #expect(try references("clinic-page-immune-mechanisms").isEmpty)
  }
}

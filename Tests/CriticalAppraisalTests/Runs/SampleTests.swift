import Bibliography
import Foundation
import TestSupport
import Testing

@testable import CriticalAppraisal

/// The invented samples, whose labels are known since they were written to have them.
@Suite struct SampleTests {
  /// A row of `Tests/Fixtures/samples-expected.tsv`, by its headings.
  static func expected() throws -> [[String: String]] {
    let text = try String(contentsOf: ProjectFolder.fixtures.appending(path: "samples-expected.tsv"), encoding: .utf8)
    let rows = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    let headings = try #require(rows.first)
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(headings, $0)) }
  }

  static func appraisals(_ name: String) throws -> [Appraisal] {
    let appraiser = try Appraiser(topic: try Topic.embedded("nk-cells"))
    var appraisals: [Appraisal] = []
    _ = try Pipeline(
      inputs: [ProjectFolder.samples.appending(path: name).path], appraiser: appraiser, linking: .byIdentifier
    )
    .run { if case .appraisal(let appraisal) = $0 { appraisals.append(appraisal) } }
    return appraisals
  }

  @Test func mostSamplesAreJudgedAsTheyWereWritten() throws {
    let expected = try Self.expected()
    let appraisals = try ["nk-cells.xml", "graft-rejection.xml"].flatMap(Self.appraisals)
    #expect(expected.count == 66)
    #expect(appraisals.count == expected.count)
    var right: [String: Int] = [:]
    for (row, appraisal) in zip(expected, appraisals) {
      #expect(appraisal.record.text(of: .pmid) == row["pmid"])
      #expect(appraisal.record.version == Int(row["version"] ?? ""))
      let judged = [
        "design": appraisal.design.label.rawValue, "marker_timing": appraisal.timing.marker.rawValue,
        "verdict": appraisal.comparison.verdict.rawValue, "exception": appraisal.comparison.exception ?? "none",
        "compartment": appraisal.topics.first?.compartment.name ?? "none",
      ]
      for (key, value) in judged where row[key] == value { right[key, default: 0] += 1 }
    }
    print(
      "samples judged as written, of 66: \(right.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))"
    )
    #expect(right["design", default: 0] >= 50)
    #expect(right["compartment", default: 0] >= 60)
  }

  /// No sample that was written as another is called flawed.
  @Test func littleIsCalledFlawedThatIsNot() throws {
    let appraisals = try Self.appraisals("nk-cells.xml")
    let wrong = zip(try Self.expected(), appraisals).filter { row, appraisal in
      appraisal.comparison.verdict == .flawed && row["verdict"] != "flawed"
    }
    let ids = wrong.map { $0.1.record.id }
    // Two groups of failures, cases that were followed (E2), and a simulation of such a comparison.
    #expect(Set(ids).isSubset(of: ["pmid:990000015", "pmid:990000036", "pmid:990000048"]))
    withKnownIssue("some look-alikes among the samples are called flawed") {
      #expect(ids == [])
    }
  }

  @Test func theLaterVersionOfARecordIsNoDuplicateOfTheFirst() throws {
    let versions = try Self.appraisals("nk-cells.xml").filter { $0.record.id == "pmid:990000043" }
    #expect(versions.map(\.record.version) == [1, 2])
    #expect(versions.map(\.duplicateOf) == [nil, nil])
  }

  @Test func theSameFileGivesTheSameJudgementsEachTime() throws {
    let (first, second) = (try Self.appraisals("nk-cells.xml"), try Self.appraisals("nk-cells.xml"))
    for (one, other) in zip(first, second) { #expect("\(one)" == "\(other)") }
    #expect(first.count == second.count)
  }

  /// An appraiser that has read other records judges as a new one does.
  @Test func whatWasReadBeforeChangesNothing() throws {
    let fresh = try Self.appraisals("graft-rejection.xml")
    let appraiser = try Appraiser(topic: try Topic.embedded("nk-cells"))
    for appraisal in try Self.appraisals("nk-cells.xml") { _ = appraiser.appraise(appraisal.record) }
    for appraisal in fresh { #expect("\(appraiser.appraise(appraisal.record))" == "\(appraisal)") }
  }
}

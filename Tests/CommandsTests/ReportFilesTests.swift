import Foundation
import TestSupport
import Testing

/// The three files of a report, against one another and against what is printed.
@Suite struct ReportFilesTests {
  private let folder = TemporaryFolder()

  private func report(_ arguments: [String] = []) throws -> (
    printed: String, summary: [String: Any], lines: [[String: Any]]
  ) {
    let ending = try Program.run(["report", ProjectFolder.samples.path, "-o", "answer"] + arguments, in: folder)
    #expect(ending.code == 0)
    return (
      ending.output, try NDJSON.object(try folder.read("answer/summary.json")),
      try NDJSON.objects(try folder.read("answer/appraisals.ndjson"))
    )
  }

  private func ids(_ figure: Any?) -> [String] { (figure as? [String: Any])?["ids"] as? [String] ?? [] }

  private func named(_ figures: Any?) -> [String: [String]] {
    let list = figures as? [[String: Any]] ?? []
    return Dictionary(uniqueKeysWithValues: list.map { ($0["name"] as? String ?? "", ids($0)) })
  }

  @Test func everyNumberOfTheSummaryIsThatOfTheLines() throws {
    let (_, summary, lines) = try report()
    let records = try #require(summary["records"] as? [String: Any])
    #expect(records["read"] as? Int == lines.count)
    let replaced = lines.filter { $0["duplicateOf"] is String }
    #expect(ids(records["duplicates"]) == replaced.compactMap { $0["duplicateOf"] as? String })
    #expect(!replaced.isEmpty, "the samples hold a record in two versions")
    func isRetracted(_ line: [String: Any]) -> Bool {
      (line["status"] as? [String: Any])?["retracted"] as? Bool == true
    }
    let kept = lines.filter { !($0["duplicateOf"] is String) }
    #expect(ids(records["retracted"]) == kept.filter(isRetracted).compactMap { $0["id"] as? String })
    let counted = kept.filter { !isRetracted($0) }
    #expect(ids(records["counted"]) == counted.compactMap { $0["id"] as? String })
    for (figures, part, key) in [
      ("designs", "design", "label"), ("markerTimings", "timing", "marker"),
      ("dataCollections", "timing", "collection"),
      ("verdicts", "comparison", "verdict"),
    ] {
      let byLabel = named(summary[figures])
      #expect(byLabel.values.reduce(0) { $0 + $1.count } == counted.count)
      for (label, ids) in byLabel {
        let same = counted.filter { ($0[part] as? [String: Any])?[key] as? String == label }
        #expect(ids == same.compactMap { $0["id"] as? String }, "\(figures), \(label)")
      }
    }
  }

  @Test func theFractionIsThatOfTheStudies() throws {
    let (printed, summary, _) = try report()
    let evidence = try #require(summary["evidence"] as? [String: Any])
    let (before, notBefore) = (ids(evidence["before"]), ids(evidence["notBefore"]))
    let unknown = ids(evidence["cannotTell"])
    #expect(Set(before + notBefore + unknown) == Set(ids(evidence["studies"])))
    #expect(before.count + notBefore.count + unknown.count == ids(evidence["studies"]).count)
    let fraction = try #require(evidence["fractionBefore"] as? [String: Any])
    #expect(fraction["count"] as? Int == before.count)
    #expect(fraction["total"] as? Int == before.count + notBefore.count)
    let sentence = "In \(before.count) of \(before.count + notBefore.count) studies whose timing could be judged"
    let markdown = try folder.read("answer/summary.md")
    #expect(printed.replacing("\n", with: " ").contains(sentence))
    #expect(markdown.contains(sentence))
    for id in before + notBefore + unknown { #expect(markdown.contains(id.dropFirst("pmid:".count))) }
  }

  @Test func whatIsPrintedFitsEightyColumns() throws {
    for line in try report().printed.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test func everyQuoteIsTheSliceOfItsField() throws {
    // Titles are in the line itself; a quote from one must be the slice that its place says.
    let (_, _, lines) = try report()
    var checked = 0
    for line in lines {
      let title = Array((line["title"] as? String ?? "").unicodeScalars)
      for evidence in line["evidence"] as? [[String: Any]] ?? [] where evidence["field"] as? String == "title" {
        let (start, end) = (evidence["start"] as? Int ?? -1, evidence["end"] as? Int ?? -1)
        try #require(start >= 0 && start < end && end <= title.count)
        #expect(Array((evidence["quote"] as? String ?? "").unicodeScalars) == Array(title[start..<end]))
        checked += 1
      }
    }
    #expect(checked > 20)
  }
}

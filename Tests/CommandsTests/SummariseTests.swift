import Foundation
import TestSupport
import Testing

/// Joined summaries are those of one run over all inputs, to the byte.
@Suite struct SummariseTests {
  private let folder = TemporaryFolder()

  /// A generator whose numbers are the same in every run.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  /// The records of the samples, as XML elements.
  private func records() throws -> [String] {
    try ["nk-cells.xml", "graft-rejection.xml"].flatMap { name in
      let text = try String(contentsOf: ProjectFolder.samples.appending(path: name), encoding: .utf8)
      return text.components(separatedBy: "<PubmedArticle>").dropFirst().compactMap { part in
        part.range(of: "</PubmedArticle>").map { "<PubmedArticle>" + part[..<$0.upperBound] }
      }
    }
  }

  private func document(_ records: some Sequence<String>, delete: [String] = []) -> String {
    let deletions =
      delete.isEmpty
      ? "" : "<DeleteCitation>" + delete.map { "<PMID>\($0)</PMID>" }.joined() + "</DeleteCitation>"
    return "<?xml version=\"1.0\"?>\n<PubmedArticleSet>\n" + records.joined(separator: "\n") + deletions
      + "\n</PubmedArticleSet>\n"
  }

  private func report(_ inputs: [String], to place: String) throws {
    let ending = try Program.run(["report"] + inputs + ["--quiet", "--output", place], in: folder)
    #expect(ending.code == 0, "\(ending.errors)")
  }

  /// Reports each group of files by itself, joins them, and holds the result against one run over all.
  private func compare(_ groups: [[String]], _ round: Int) throws {
    var summaries: [String] = []
    for (number, files) in groups.enumerated() {
      try report(files, to: "part-\(round)-\(number)")
      summaries.append("part-\(round)-\(number)/summary.json")
    }
    try report(groups.flatMap(\.self), to: "whole-\(round)")
    let ending = try Program.run(["summarise"] + summaries + ["--output", "joined-\(round)"], in: folder)
    #expect(ending.code == 0, "\(ending.errors)")
    for name in ["summary.json", "summary.md"] {
      let (joined, whole) = (try folder.read("joined-\(round)/\(name)"), try folder.read("whole-\(round)/\(name)"))
      #expect(joined == whole, "\(name) of round \(round)")
    }
    let printed = try Program.run(["report", "--quiet"] + groups.flatMap(\.self), in: folder)
    #expect(ending.output == printed.output)
  }

  @Test func anySplitOfTheRecordsGivesTheSame() throws {
    let all = try records()
    #expect(all.count > 60)
    for round in 0..<4 {
      var dice = Dice(state: UInt64(round) * 77 + 1)
      let order = all.shuffled(using: &dice)
      let count = Int.random(in: 2...4, using: &dice)
      var parts = [[String]](repeating: [], count: count)
      // Some records come in two parts.
      for record in order + order.prefix(5) { parts[Int.random(in: 0..<count, using: &dice)].append(record) }
      let files = parts.indices.map { "\(round)-\($0).xml" }
      for (part, name) in zip(parts, files) {
        folder.write(name, document(part, delete: round == 2 ? ["990000003"] : []))
      }
      try compare(files.map { [$0] }, round)
    }
  }

  /// Where not all is PubMed XML, records are linked by content, over the borders of the parts too.
  @Test func duplicatesAreFoundOverTheBorders() throws {
    let all = try records()
    folder.write("a.xml", document(all.prefix(30)))
    let ris = try Program.run(["convert", "a.xml", "--to", "ris", "--no-labels", "--quiet"], in: folder).output
    // Without numbers only title, authors and place tell that they are the same.
    let bare = ris.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("AN  -") && !$0.hasPrefix("DO  -") && !$0.hasPrefix("C7  -") && !$0.hasPrefix("UR  -") }
    folder.write("b.ris", bare.joined(separator: "\n"))
    folder.write("c.xml", document(all.dropFirst(20).prefix(25)))
    try compare([["a.xml"], ["b.ris", "c.xml"]], 0)
    try compare([["c.xml", "b.ris"], ["a.xml"]], 1)
    let summary = try NDJSON.object(try folder.read("joined-0/summary.json"))
    let duplicates = (summary["records"] as? [String: Any])?["duplicates"] as? [String: Any]
    #expect((duplicates?["count"] as? Int ?? 0) >= 30)
  }

  @Test func joinedSummariesCanBeJoined() throws {
    let all = try records()
    for (number, part) in [all[..<20], all[20..<40], all[40...]].enumerated() {
      folder.write("\(number).xml", document(part))
      try report(["\(number).xml"], to: "\(number)")
    }
    try report(["0.xml", "1.xml", "2.xml"], to: "whole")
    _ = try Program.run(["summarise", "0/summary.json", "1/summary.json", "--output", "two"], in: folder)
    _ = try Program.run(["summarise", "two/summary.json", "2/summary.json", "--output", "three"], in: folder)
    #expect(try folder.read("three/summary.json") == folder.read("whole/summary.json"))
  }

  @Test func whatCannotBeJoinedIsTold() throws {
    folder.write("a.xml", document(try records().prefix(3)))
    try report(["a.xml"], to: "a")
    _ = try Program.run(["report", "a.xml", "--quiet", "--topic", "graft-rejection", "--output", "other"], in: folder)
    let summary = try folder.read("a/summary.json")
    folder.write("old.json", summary.replacing("\"model\":\"", with: "\"model\":\"0."))
    folder.write("bare.json", String(summary.split(separator: "\"part\":")[0].dropLast(2)) + "}")
    folder.write("prose.json", "no JSON")
    let cases: [(arguments: [String], said: String)] = [
      (["a/summary.json", "a/summary.json"], "a/summary.json: it is named twice; name each summary once"),
      (["a/summary.json", "other/summary.json"], "join summaries of one topic"),
      (["old.json"], "old.json: it was made by hindsight"), (["bare.json"], "bare.json: it holds no part to join"),
      (["prose.json"], "prose.json: it is no summary.json of report --output"), (["missing.json"], "missing.json"),
    ]
    for (arguments, said) in cases {
      let ending = try Program.run(["summarise"] + arguments, in: folder)
      #expect(ending.code == (arguments == ["missing.json"] ? 66 : 65), "\(arguments): \(ending.errors)")
      #expect(ending.errors.contains(said), "\(ending.errors)")
      #expect(ending.errors.split(separator: "\n").count == 1)
      #expect(ending.output.isEmpty)
    }
  }
}

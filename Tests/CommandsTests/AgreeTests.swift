import Foundation
import TestSupport
import Testing

/// Raters against each other.
@Suite struct AgreeTests {
  private let folder = TemporaryFolder()

  private func pairs(_ inputs: [String]) throws -> [[String: Any]] {
    let ending = try Program.run(["agree"] + inputs + ["--format", "json"], in: folder)
    #expect(ending.code == 0, "\(ending.errors)")
    return try NDJSON.object(ending.output)["pairs"] as? [[String: Any]] ?? []
  }

  @Test("two tables with a known table of agreement give its kappa") func twoTables() throws {
    // [[20, 5], [10, 15]]: kappa 0.4 (reference: statistics §7).
    let answers = [(20, "before", "before"), (5, "before", "after"), (10, "after", "before"), (15, "after", "after")]
    var (ann, bob) = ("id,marker_timing\n", "marker timing;note;pmid\n")
    var number = 990_000_000
    for (count, one, other) in answers {
      for _ in 0..<count {
        number += 1
        ann += "pmid:\(number),\(one)\n"
        bob += "\(other.uppercased());;\(number)\n"
      }
    }
    folder.write("ann.csv", ann)
    folder.write("bob.csv", bob)
    let pair = try #require(try pairs(["ann.csv", "bob.csv"]).first)
    #expect(pair["first"] as? String == "ann" && pair["second"] as? String == "bob")
    let field = try #require((pair["fields"] as? [[String: Any]])?.first)
    #expect(field["table"] as? [[Int]] == [[20, 5], [10, 15]])
    let kappa = try #require((field["kappa"] as? [String: Any])?["value"] as? Double)
    #expect(abs(kappa - 0.4) < 1e-9)
    let printed = try Program.run(["agree", "ann.csv", "bob.csv"], in: folder)
    #expect(printed.output.contains("0.40 (0.15 to 0.65)   0.40  0.41 (0.14 to 0.67)"))
    #expect(printed.output.contains("pmid:990000021 marker timing: ann before, bob after"))
    for line in printed.lines { #expect(line.count <= 80) }
  }

  @Test("Rayyan's raters and ASReview's labels are compared, record by record") func screening() throws {
    let tables = ProjectFolder.fixtures.appending(path: "exports/table").path
    let ending = try Program.run(
      ["agree", "\(tables)/rayyan.csv", "\(tables)/asreview.csv", "--format", "json"], in: folder)
    let result = try NDJSON.object(ending.output)
    let raters = (result["raters"] as? [[String: Any]])?.compactMap { $0["name"] as? String }
    #expect(raters == ["Kofi", "Ama", "asreview"])
    let group = try #require((result["groups"] as? [[String: Any]])?.first)
    #expect(group["field"] as? String == "included" && group["complete"] as? Int == 1)
    let disagreement = try #require((result["disagreements"] as? [[String: Any]])?.first)
    #expect(disagreement["id"] as? String == "pmid:990000001")
  }

  @Test("the program is a rater by its NDJSON, its CSV and the labels beside people's answers") func program() throws {
    let samples = ProjectFolder.samples.path
    folder.write("all.ndjson", try Program.run(["classify", samples], in: folder).output)
    folder.write("all.csv", try Program.run(["classify", samples, "-f", "csv"], in: folder).output)
    let pair = try #require(try pairs(["all.ndjson", "all.csv"]).first)
    for field in try #require(pair["fields"] as? [[String: Any]]) {
      let agreed = try #require(field["agreed"] as? [String: Any])
      #expect(agreed["count"] as? Int == agreed["total"] as? Int)
    }
    var table = FilledTable(try Program.run(["verify", "draw", samples], in: folder).output)
    table.fill("design") { table, row in row == 0 ? "opinion" : table[row, "machine_design"] }
    folder.write("ann.csv", table.text)
    let ending = try Program.run(["agree", "ann.csv"], in: folder)
    #expect(ending.output.hasPrefix("2 raters over \(table.rows.count) records: program and ann."))
    #expect(ending.output.contains("\(table[0, "id"]) design: program \(table[0, "machine_design"]), ann opinion"))
  }

  @Test("one rater, or nobody, is told as such") func tooFew() throws {
    folder.write("ann.csv", "id,marker_timing\npmid:1,before\n")
    let one = try Program.run(["agree", "ann.csv"], in: folder)
    #expect(one.code == 66 && one.errors == "error: all answers are of one rater, ann; give those of another too\n")
    let none = try Program.run(["agree", ProjectFolder.samples.appending(path: "nk-cells.xml").path], in: folder)
    #expect(none.code == 66 && none.errors.contains("no answer of any rater stands in it"))
    folder.write("bob.csv", "id,marker_timing\npmid:2,before\n")
    let apart = try Program.run(["agree", "ann.csv", "bob.csv"], in: folder)
    #expect(apart.code == 66 && apart.errors.contains("no two raters answered one question on one record"))
  }
}

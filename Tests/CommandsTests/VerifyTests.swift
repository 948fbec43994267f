import Foundation
import TestSupport
import Testing

/// Checking by hand, from the draw to the corrected report.
@Suite struct VerifyTests {
  private let folder = TemporaryFolder()
  private let samples = ProjectFolder.samples.path

  private func draw(_ arguments: [String] = []) throws -> (table: FilledTable, talk: String) {
    let ending = try Program.run(["verify", "draw", samples] + arguments, in: folder)
    #expect(ending.code == 0)
    return (FilledTable(ending.output), ending.errors)
  }

  /// All studies drawn, each with the program's own timing but the first two predicted before, which are after.
  private func filled(checker: String = "Ann") throws -> FilledTable {
    var (table, _) = try draw()
    table.fill("checker") { _, _ in checker }
    table.fill("marker_timing") { table, row in row < 2 ? "After" : table[row, "machine_marker_timing"] }
    return table
  }

  private func evidence(_ arguments: [String] = []) throws -> [String: Any] {
    let run = ["report", samples, "-o", "report", "--force", "-q"] + arguments
    #expect(try Program.run(run, in: folder).code == 0)
    return try NDJSON.object(try folder.read("report/summary.json"))
  }

  private func count(_ value: Any?, _ key: String = "count") -> Int { (value as? [String: Any])?[key] as? Int ?? -1 }

  @Test("the studies drawn are those of the evidence, each once, with quotes and room for answers")
  func theDraw() throws {
    let (table, talk) = try draw()
    let summary = try evidence()
    let studies = ((summary["evidence"] as? [String: Any])?["studies"] as? [String: Any])?["ids"] as? [String]
    let ids = table.rows.indices.map { table[$0, "id"] }
    #expect(Set(ids) == Set(try #require(studies)) && ids.count == studies?.count)
    for row in table.rows.indices {
      #expect(table[row, "studies"] == "\(ids.count)")
      #expect(!table[row, "abstract"].isEmpty && !table[row, "title"].isEmpty)
      #expect(table[row, "marker_timing"].isEmpty && table[row, "checker"].isEmpty)
    }
    #expect(table.rows.indices.contains { !table[$0, "timing_quote"].isEmpty })
    #expect(talk.contains("drew \(ids.count) of \(ids.count) studies"))
    #expect(talk.contains("not covered"))
  }

  @Test("the same seed draws the same, another others, and a smaller sample is one of the larger strata")
  func seeds() throws {
    let one = try Program.run(["verify", "draw", samples, "--most", "12"], in: folder)
    #expect(one.outputBytes == (try Program.run(["verify", "draw", samples, "--most", "12"], in: folder)).outputBytes)
    let other = try Program.run(["verify", "draw", samples, "--most", "12", "--seed", "2"], in: folder)
    #expect(one.outputBytes != other.outputBytes)
    #expect(FilledTable(one.output).rows.count == 12)
  }

  @Test("records beyond the evidence are drawn where they are asked for") func beyond() throws {
    let (table, talk) = try draw(["--beyond"])
    #expect(table.rows.indices.contains { table[$0, "stratum"] == "beyond" })
    #expect(!talk.contains("not covered"))
  }

  @Test("what people found corrects the fraction, however a spreadsheet wrote the table") func apply() throws {
    let table = try filled()
    folder.write("plain.csv", table.text)
    folder.write("mangled.csv", table.mangled())
    let (plain, mangled) = (
      try Program.run(["verify", "apply", "plain.csv", "--format", "json"], in: folder),
      try Program.run(["verify", "apply", "mangled.csv", "--format", "json"], in: folder)
    )
    #expect(plain.code == 0 && mangled.code == 0 && mangled.errors == "")
    let verification = try #require(try NDJSON.object(plain.output)["verification"] as? [String: Any])
    let other = try #require(try NDJSON.object(mangled.output)["verification"] as? [String: Any])
    #expect(NSDictionary(dictionary: verification) == NSDictionary(dictionary: other))
    #expect(count(verification["counted"]) == count(verification["naive"]) - 2)
    let printed = try Program.run(["verify", "apply", "plain.csv"], in: folder)
    #expect(printed.output.contains("were checked by hand (κ = 0."))
    #expect(printed.output.contains("Program and people differ"))
    for line in printed.lines { #expect(line.count <= 80, "\(line)") }
    #expect(try Program.run(["verify", "apply", "plain.csv", "-f", "md"], in: folder).output.contains("## Strata"))
  }

  @Test("a sample gives an estimate with an interval; without the rows of a stratum there is none") func sample() throws
  {
    var (table, _) = try draw(["--most", "14"])
    table.fill("marker_timing") { table, row in table[row, "machine_marker_timing"] }
    folder.write("sample.csv", table.text)
    let ending = try Program.run(["verify", "apply", "sample.csv"], in: folder)
    #expect(ending.output.replacing("\n", with: " ").contains("After checking 14 studies by hand (κ = 1.00)"))
    let lines = table.text.split(separator: "\n").filter { !$0.contains("\"notBefore-sure\"") }
    folder.write("cut.csv", lines.joined(separator: "\n"))
    let cut = try Program.run(["verify", "apply", "cut.csv"], in: folder)
    #expect(cut.output.contains("There is no corrected estimate"))
  }

  @Test("people's answers stand in the report, marked, with the program's own fraction and the corrected one")
  func report() throws {
    let before = try evidence()
    let table = try filled()
    folder.write("ann.csv", table.text)
    let after = try evidence(["--verified", "ann.csv"])
    func timing(_ summary: [String: Any]) -> Int { count((summary["evidence"] as? [String: Any])?["before"]) }
    #expect(timing(after) == timing(before) - 2)
    let checking = try #require(after["checking"] as? [String: Any])
    #expect(count(checking["changed"]) == 2 && count(checking["checked"]) == table.rows.count)
    #expect(count(checking["naive"], "before") == timing(before))
    #expect(before["checking"] is NSNull && before["verification"] is NSNull)
    let verification = try #require(after["verification"] as? [String: Any])
    #expect(count(verification["counted"]) == timing(after))
    let lines = try NDJSON.objects(try folder.read("report/appraisals.ndjson"))
    let first = try #require(lines.first { $0["id"] as? String == table[0, "id"] })
    #expect((first["timing"] as? [String: Any])?["marker"] as? String == "after")
    let checked = try #require(first["checked"] as? [String: Any])
    #expect(checked["by"] as? [String] == ["Ann"] && checked["changes"] as? [String] == ["markerTiming"])
    #expect((checked["machine"] as? [String: Any])?["markerTiming"] as? String == "before")
    #expect(lines.contains { $0["checked"] is NSNull })
    let printed = try Program.run(["report", samples, "--verified", "ann.csv"], in: folder).output
    #expect(printed.contains("The program alone says") && printed.contains("were checked by hand"))
    #expect(!printed.contains("no record was checked"))
    let summary = try folder.read("report/summary.md")
    #expect(summary.contains("were checked by hand"))
  }

  @Test("every command that judges takes the answers and marks them") func everyCommand() throws {
    let table = try filled()
    folder.write("ann.csv", table.text)
    let id = table[0, "id"]
    func run(_ arguments: [String]) throws -> String {
      try Program.run(arguments + ["--verified", "ann.csv"], in: folder).output
    }
    let csv = FilledTable(try run(["classify", samples, "--format", "csv"]))
    let row = try #require(csv.rows.indices.first { csv[$0, "id"] == id })
    #expect(csv[row, "marker_timing"] == "after" && csv[row, "machine_marker_timing"] == "before")
    #expect(csv[row, "checked_by"] == "Ann" && csv[row, "checked_fields"] == "marker_timing")
    let ris = try run(["convert", samples, "--to", "ris"])
    #expect(ris.contains("checked by Ann; the program alone says marker timing before the outcome"))
    #expect(ris.contains("KW  - hindsight/status/checked-by-hand"))
    #expect(try run(["convert", samples, "--to", "csv"]).contains("hindsight_checked_by"))
    let explained = try run(["explain", samples, "--id", id])
    #expect(explained.contains("Checked  by Ann: marker timing; the program alone says marker timing before"))
    #expect(explained.contains("Timing   marker after the outcome\n"))
  }

  @Test("what cannot be used is told with its line and a cure") func problems() throws {
    folder.write("bad.csv", "id,checker,marker_timing\npmid:990000002,Ann,befor\npmid:1,Ann,after\n")
    let ending = try Program.run(["classify", samples, "--verified", "bad.csv"], in: folder)
    #expect(ending.code == 0)
    #expect(ending.errors.contains("bad.csv:2: “befor” is no answer for marker_timing; it was left open; write one of"))
    #expect(ending.errors.contains("1 record with answers is not in the input (pmid:1)"))
    #expect(try Program.run(["classify", samples, "--verified", "bad.csv", "--strict"], in: folder).code == 65)
    folder.write("own.csv", try Program.run(["classify", samples, "-f", "csv"], in: folder).output)
    let own = try Program.run(["report", samples, "--verified", "own.csv"], in: folder)
    #expect(own.code == 66 && own.output == "" && own.errors.contains("in which no person answered"))
    #expect(try Program.run(["verify", "apply", "none.csv"], in: folder).code == 66)
    for arguments in [["--most", "3"], ["--most", "20", "--all"], ["--sure-from", "2"], ["--seed", "a,b"]] {
      #expect(try Program.run(["verify", "draw", samples] + arguments, in: folder).code == 64, "\(arguments)")
    }
  }

  @Test("two people who differ leave a question open, and their agreement is counted") func twoPeople() throws {
    var bob = try filled(checker: "Bob")
    bob.fill("marker_timing") { table, row in table[row, "machine_marker_timing"] }
    folder.write("ann.csv", try filled().text)
    folder.write("bob.csv", bob.text)
    let ending = try Program.run(["verify", "apply", "ann.csv", "bob.csv", "--format", "json"], in: folder)
    #expect(ending.code == 0)
    #expect(ending.errors.split(separator: "\n").count == 2 && ending.errors.contains("Ann after, Bob before"))
    let agreement = try #require(try NDJSON.object(ending.output)["agreement"] as? [String: Any])
    let pair = try #require((agreement["people"] as? [[String: Any]])?.first)
    #expect(pair["first"] as? String == "Ann" && pair["second"] as? String == "Bob")
    let field = try #require((pair["fields"] as? [[String: Any]])?.first)
    #expect(count(field["agreed"]) == bob.rows.count - 2 && count(field["agreed"], "total") == bob.rows.count)
  }
}

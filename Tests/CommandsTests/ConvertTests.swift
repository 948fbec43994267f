import Foundation
import Testing

/// Converting from end to end: every record that goes in comes out, and the numbers are told.
@Suite struct ConvertTests {
  private let folder = TemporaryFolder()
  private static let formats = ["ris", "nbib", "bibtex", "csv", "csl-json", "endnote-xml", "ndjson"]

  init() {
    folder.write("good.xml", InventedXML.document(count: 1234))
    folder.write(
      "mixed.xml",
      InventedXML.document([
        InventedXML.record(
          990_000_001, title: "An invented randomised controlled trial",
          abstract: "Women were randomly assigned to the invented drug or placebo in this double-blind trial."),
        InventedXML.record(
          990_000_002, title: "An invented review of the literature", abstract: "This narrative review tells of it."),
        InventedXML.record(
          990_000_003, title: "Another invented randomised controlled trial",
          abstract: "Men were randomly assigned to the invented drug or placebo in this double-blind trial."),
        InventedXML.record(
          990_000_003, title: "Another invented randomised controlled trial",
          abstract: "Men were randomly assigned to the invented drug or placebo in this double-blind trial."),
      ]))
  }

  private static func records(_ text: String, _ format: String) -> Int {
    let mark =
      switch format {
      case "ris": "ER  - \r\n"
      case "nbib": "PMID- "
      case "bibtex": "\n@"
      case "csv": "\r\n"
      case "csl-json": "\n{"
      case "endnote-xml": "<record>"
      default: "\n"
      }
    let found = text.ranges(of: mark).count
    return format == "csv" ? found - 1 : format == "bibtex" ? found + 1 : found
  }

  @Test(arguments: formats, [true, false]) func allRecordsComeOut(format: String, labelled: Bool) throws {
    let ending = try Program.run(
      ["convert", "good.xml", "--to", format] + (labelled ? [] : ["--no-labels"]), in: folder)
    #expect(ending.code == 0)
    #expect(Self.records(ending.output, format) == 1234)
    #expect(ending.errors.hasPrefix("1,234 records in, 1,234 records out\n"))
    #expect(ending.output.lowercased().contains("hindsight/design/") == (labelled && format != "ndjson"))
  }

  @Test func quietSaysNothing() throws {
    let ending = try Program.run(["convert", "good.xml", "--to", "ris", "-o", "out.ris", "-q"], in: folder)
    #expect(ending.code == 0 && ending.output == "" && ending.errors == "")
    #expect(Self.records(try folder.read("out.ris"), "ris") == 1234)
  }

  @Test func duplicatesAreWrittenAndMarked() throws {
    let ending = try Program.run(["convert", "mixed.xml", "--to", "ris"], in: folder)
    #expect(ending.errors.hasPrefix("4 records in, 4 records out\namong them 1 duplicate, written like the others\n"))
    #expect(ending.output.ranges(of: "KW  - hindsight/status/duplicate\r\n").count == 1)
    #expect(ending.output.ranges(of: "AN  - 990000003\r\n").count == 2)
  }

  @Test func oneFileADesign() throws {
    let ending = try Program.run(
      ["convert", "mixed.xml", "--to", "ris", "--split-by", "design", "-o", "out"], in: folder)
    #expect(ending.code == 0 && ending.output == "")
    #expect(ending.errors.contains("4 records in, 4 records out\n"))
    #expect(ending.errors.hasSuffix("          3  rct.ris\n          1  narrative-review.ris\n"))
    #expect(Self.records(try folder.read("out/rct.ris"), "ris") == 3)
    #expect(Self.records(try folder.read("out/narrative-review.ris"), "ris") == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url("out").path).count == 2)
  }

  @Test func filesOfDesignsAreReplacedOnlyWithForce() throws {
    folder.write("out/rct.ris", "mine")
    folder.write("out/case-report-2.ris", "mine")
    folder.write("out/rct-notes.ris", "mine")
    let arguments = ["convert", "mixed.xml", "--to", "ris", "--split-by", "design", "-o", "out"]
    let refused = try Program.run(arguments, in: folder)
    #expect(refused.code == 64)
    #expect(
      refused.errors
        == "error: out has case-report-2.ris and 1 more file of designs already; give --force to replace, or another folder\n"
    )
    #expect(try folder.read("out/rct.ris") == "mine")
    let forced = try Program.run(arguments + ["--force"], in: folder)
    #expect(forced.code == 0)
    #expect(forced.errors.contains("warning: case-report-2.ris is of an earlier run and was left"))
    #expect(Self.records(try folder.read("out/rct.ris"), "ris") == 3)
    #expect(try folder.read("out/case-report-2.ris") == "mine")
    #expect(try folder.read("out/rct-notes.ris") == "mine")
  }

  /// Covidence takes 15,000 records a file.
  @Test func aDesignOfManyRecordsMakesSeveralFiles() throws {
    // Without title and abstract the design of all is the same.
    let records = (0..<15_003).map { InventedXML.record(990_000_001 + $0, title: "", abstract: "") }
    folder.write("many.xml", InventedXML.document(records))
    let ending = try Program.run(
      ["convert", "many.xml", "--to", "ris", "--no-labels", "--split-by", "design", "-o", "out"], in: folder)
    #expect(ending.errors.hasPrefix("15,003 records in, 15,003 records out\n"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url("out").path).sorted()
    #expect(names.count == 2)
    let counts = try names.map { Self.records(try folder.read("out/\($0)"), "ris") }
    #expect(counts.sorted() == [3, 15_000])
    #expect(names.contains { $0.hasSuffix("-2.ris") })
    let rayyan = try Program.run(
      ["convert", "many.xml", "--to", "ris", "--no-labels", "--split-by", "design", "-o", "one", "--for", "rayyan"],
      in: folder)
    #expect(rayyan.code == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url("one").path).count == 1)
  }

  @Test(arguments: [
    ["--to", "ris", "--split-by", "design"], ["--to", "ris", "--split-by", "design", "-o", "-"],
    ["--to", "ris", "--excel"], ["--to", "docx"], ["--to", "ris", "--for", "word"], [],
  ])
  func whatCannotBeDoneIsRefused(arguments: [String]) throws {
    let ending = try Program.run(["convert", "good.xml"] + arguments, in: folder)
    #expect(ending.code == 64 && ending.output == "")
    #expect(folder.names == ["good.xml", "mixed.xml"])
  }

  @Test func aRunThatReadsNothingLeavesNothing() throws {
    let file = try Program.run(["convert", "missing.xml", "--to", "ris", "-o", "out.ris"], in: folder)
    #expect(file.code == 66 && file.errors.hasSuffix("\nout.ris was not written\n"))
    let parts = try Program.run(
      ["convert", "missing.xml", "--to", "ris", "-o", "out", "--split-by", "design"], in: folder)
    #expect(parts.code == 66 && parts.errors.hasSuffix("\nnothing was written in out\n"))
    #expect(folder.names == ["good.xml", "mixed.xml"])
  }

  @Test func whatHasNoPlaceIsNamed() throws {
    let contract = try Program.run(["convert", "good.xml", "--to", "ndjson"], in: folder)
    #expect(
      contract.errors.contains("note: not carried over") && contract.errors.contains("--no-labels writes the whole"))
    let whole = try Program.run(["convert", "good.xml", "--to", "ndjson", "--no-labels"], in: folder)
    #expect(whole.errors == "1,234 records in, 1,234 records out\n")
    #expect(try NDJSON.objects(whole.output).allSatisfy { $0["abstract"] is String && $0["authors"] is [Any] })
  }

  /// The labels stand between tags by which a program's files are known, and must not hide them.
  @Test(arguments: ["\r\n", "\n"]) func risComesOutAsItWentInAndTheSecondTimeChangesNothing(lineEnd: String) throws {
    let records = (1...40).map { number in
      """
      TY  - JOUR
      AB  - Women were followed from invented exposure \(number) to an invented outcome in this prospective cohort.
      AU  - Erfunden, A.
      DA  - Aug 1
      DB  - Scopus
      DO  - 10.9999/invented.\(number % 30)
      N1  - Export Date: 1 May 2020
      PY  - 2001
      TI  - An invented cohort \(number % 30)
      XX  -
      ID  - \(number)
      ER  -\u{20}


      """
    }
    let text = records.joined().replacing("\n", with: lineEnd)
    folder.write("in.ris", text)
    let first = try Program.run(["convert", "in.ris", "--to", "ris", "-o", "first.ris"], in: folder)
    #expect(first.errors.hasPrefix("40 records in, 40 records out\namong them 10 duplicates"))
    _ = try Program.run(["convert", "first.ris", "--to", "ris", "-o", "second.ris"], in: folder)
    let labelled = try folder.read("first.ris")
    #expect(try folder.read("second.ris") == labelled)
    #expect(labelled.ranges(of: "KW  - hindsight/design/").count == 40)
    let plain = try Program.run(["convert", "first.ris", "--to", "ris", "--no-labels"], in: folder)
    #expect(plain.outputBytes == Data(text.utf8))
  }
}

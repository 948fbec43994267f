import Foundation
import Testing

/// Files come into being whole or not at all, and none is replaced unasked.
@Suite struct OutputFileTests {
  private let folder = TemporaryFolder()

  init() { folder.write("good.xml", InventedXML.document(count: 3)) }

  @Test func classifyWritesWhatItWouldPrint() throws {
    let printed = try Program.run(["classify", "good.xml"], in: folder)
    let ending = try Program.run(["classify", "good.xml", "--output", "out.ndjson"], in: folder)
    #expect(ending.code == 0)
    #expect(ending.output == "" && ending.errors == "")
    #expect(try folder.read("out.ndjson") == printed.output)
    #expect(folder.names == ["good.xml", "out.ndjson"])
  }

  @Test func aFileIsReplacedOnlyWithForce() throws {
    folder.write("out.ndjson", "mine")
    let refused = try Program.run(["classify", "good.xml", "-o", "out.ndjson"], in: folder)
    #expect(refused.code == 64)
    #expect(
      refused.errors == "error: out.ndjson is there already; give --force to replace it, or another name\n")
    #expect(try folder.read("out.ndjson") == "mine")
    let forced = try Program.run(["classify", "good.xml", "-o", "out.ndjson", "--force"], in: folder)
    #expect(forced.code == 0)
    #expect(try NDJSON.ids(try folder.read("out.ndjson")).count == 3)
    #expect(folder.names == ["good.xml", "out.ndjson"])
  }

  @Test func aRunThatReadsNothingLeavesAnOlderFileAsItWas() throws {
    folder.write("out.ndjson", "mine")
    let ending = try Program.run(["classify", "missing.xml", "-o", "out.ndjson", "--force"], in: folder)
    #expect(ending.code == 66)
    #expect(ending.errors.hasSuffix("\nout.ndjson was not written\n"))
    #expect(try folder.read("out.ndjson") == "mine")
    #expect(folder.names == ["good.xml", "out.ndjson"])
  }

  @Test func aReportThatReadsNothingLeavesNoFolder() throws {
    let ending = try Program.run(["report", "missing.xml", "-o", "answer"], in: folder)
    #expect(ending.code == 66)
    #expect(ending.output == "")
    #expect(ending.errors.hasSuffix("\nnothing was written in answer\n"))
    #expect(folder.names == ["good.xml"])
  }

  @Test func aReportReplacesItsFilesOnlyWithForce() throws {
    folder.write("answer/summary.md", "mine")
    folder.write("answer/notes.txt", "mine too")
    let refused = try Program.run(["report", "good.xml", "-o", "answer"], in: folder)
    #expect(refused.code == 64)
    #expect(
      refused.errors == "error: answer has summary.md already; give --force to replace, or another folder\n")
    #expect(try folder.read("answer/summary.md") == "mine")
    let forced = try Program.run(["report", "good.xml", "-o", "answer", "--force"], in: folder)
    #expect(forced.code == 0)
    let names = "summary.json, summary.md, appraisals.ndjson, methods.md, flow.csv, flow.svg, manifest.json"
    #expect(forced.errors == "wrote \(names) in answer\n")
    #expect(try folder.read("answer/summary.md") != "mine")
    #expect(try folder.read("answer/notes.txt") == "mine too")
    let there = try FileManager.default.contentsOfDirectory(atPath: folder.url("answer").path).sorted()
    #expect(
      there == [
        "appraisals.ndjson", "flow.csv", "flow.svg", "manifest.json", "methods.md", "notes.txt", "summary.json",
        "summary.md",
      ])
  }
}

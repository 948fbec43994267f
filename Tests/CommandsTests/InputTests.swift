import Foundation
import TestSupport
import Testing

/// Where records may come from.
@Suite struct InputTests {
  /// A line without the name of its file, which is all that may differ between the ways in.
  private func withoutFile(_ text: String) -> String {
    text.replacing(/"file":"[^"]*"/, with: "\"file\":\"\"")
  }

  @Test func standardInputGzipAndFileGiveTheSameLines() throws {
    let folder = TemporaryFolder()
    let sample = try Data(contentsOf: ProjectFolder.samples.appending(path: "nk-cells.xml"))
    folder.write("sample.xml", sample)
    let zipped = try InventedXML.gzip(sample)
    // Neither the suffix nor its absence counts.
    folder.write("zipped.xml", zipped)
    let plain = try Program.run(["classify", "sample.xml"], in: folder)
    #expect(plain.lines.count >= 40)
    #expect(plain.code == 0)
    for (arguments, input) in [
      (["classify", "zipped.xml"], Data()), (["classify", "-"], sample), (["classify", "-"], zipped),
    ] {
      let ending = try Program.run(arguments, in: folder, input: input)
      #expect(ending.code == 0)
      #expect(withoutFile(ending.output) == withoutFile(plain.output))
    }
  }

  @Test func standardInputIsNamedByADash() throws {
    let ending = try Program.run(
      ["classify", "-"], in: TemporaryFolder(), input: Data(InventedXML.document(count: 1).utf8))
    let source = try #require(try NDJSON.objects(ending.output).first?["source"] as? [String: Any])
    #expect(source["file"] as? String == "-")
    #expect(source["line"] as? Int == 3)
  }

  @Test func aFolderGivesItsExportsInTheOrderOfTheirNames() throws {
    let folder = TemporaryFolder()
    func put(_ name: String, _ pmid: Int) {
      folder.write("in/\(name)", InventedXML.document([InventedXML.record(pmid, title: "Invented")]))
    }
    put("b.xml", 990_000_002)
    put("a.xml", 990_000_001)
    put("below/c.xml", 990_000_003)
    put(".hidden.xml", 990_000_004)
    put("notes.docx", 990_000_005)
    let ending = try Program.run(["classify", "in"], in: folder)
    #expect(ending.code == 0)
    #expect(try NDJSON.ids(ending.output) == ["pmid:990000001", "pmid:990000002", "pmid:990000003"])
    #expect(try Program.run(["classify", "in/"], in: folder).outputBytes == ending.outputBytes)
  }

  @Test func anArchiveGivesItsExportsInItsOwnOrder() throws {
    let archive = try Data(contentsOf: ProjectFolder.fixtures.appending(path: "exports/zip/export.zip"))
    let folder = TemporaryFolder()
    folder.write("x.zip", archive)
    let ending = try Program.run(["classify", "x.zip", "--verbose"], in: folder)
    #expect(ending.code == 0)
    #expect(try NDJSON.ids(ending.output) == ["pmid:990000001", "pmid:990000002", "pmid:990000003"])
    let files = try NDJSON.objects(ending.output).compactMap { ($0["source"] as? [String: Any])?["file"] as? String }
    #expect(files == ["x.zip/articles.json", "x.zip/below/records.xml", "x.zip/below/records.xml"])
    #expect(ending.errors.contains("customizations_log.csv (Rayyan's log of decisions) in the archive was left aside"))
    // A pipe cannot be read from its end, where an archive keeps its directory.
    let piped = try Program.run(["classify", "-"], in: folder, input: archive)
    #expect(piped.code == 66)
    #expect(
      piped.errors
        == "error: -: this is a zip archive, which cannot be read from a pipe; save it to a file and name that\n")
  }

  @Test func severalInputsFollowOneAnotherAndRepeatsAreLinked() throws {
    let folder = TemporaryFolder()
    folder.write("one.xml", InventedXML.document(count: 2))
    folder.write("two.xml", InventedXML.document(count: 3))
    let ending = try Program.run(["classify", "two.xml", "one.xml"], in: folder)
    let lines = try NDJSON.objects(ending.output)
    #expect(
      lines.compactMap { ($0["source"] as? [String: Any])?["file"] as? String } == [
        "two.xml", "two.xml", "two.xml", "one.xml", "one.xml",
      ])
    #expect(lines.map { $0["duplicateOf"] as? String } == [nil, nil, nil, "pmid:990000001", "pmid:990000002"])
  }

  @Test func aBadInputAmongGoodOnesCostsOnlyItself() throws {
    let folder = TemporaryFolder()
    folder.write("one.xml", InventedXML.document(count: 1))
    folder.write("page.xml", "<!DOCTYPE html><html><body>502</body></html>")
    folder.write("two.xml", InventedXML.document([InventedXML.record(990_000_009, title: "Invented")]))
    let ending = try Program.run(["classify", "one.xml", "page.xml", "two.xml"], in: folder)
    #expect(ending.code == 66)
    #expect(try NDJSON.ids(ending.output) == ["pmid:990000001", "pmid:990000009"])
    #expect(
      ending.errors
        == "error: page.xml: this is a web page without a list of references; an error page may have been saved under "
        + "this name; export the records again\n")
  }

  @Test func twoRunsGiveTheSameBytes() throws {
    let arguments = ["classify", ProjectFolder.samples.path]
    let first = try Program.run(arguments, in: TemporaryFolder())
    let second = try Program.run(arguments, in: TemporaryFolder())
    #expect(first.outputBytes == second.outputBytes)
    #expect(first.code == 0 && !first.outputBytes.isEmpty)
  }
}

import Foundation
import TestSupport
import Testing

/// The outputs of a report that a methods section needs, and the table.
@Suite struct ReportOutputsTests {
  private let folder = TemporaryFolder()
  private let files = ["--csv", "all.csv", "--markdown", "all.md", "--methods", "how.md", "--manifest", "made.json"]

  private func report(_ arguments: [String], input: Data = Data()) throws -> Program.Ending {
    let ending = try Program.run(["report"] + arguments, in: folder, input: input)
    #expect(ending.code == 0, "\(ending.errors)")
    return ending
  }

  /// The samples and duplicates in another format, so that records are linked over files.
  private func writeInputs() throws {
    let sample = ProjectFolder.samples.appending(path: "nk-cells.xml")
    folder.write("in/a.xml", try Data(contentsOf: sample))
    let converted = try Program.run(["convert", sample.path, "--to", "ris", "--no-labels"], in: folder)
    folder.write("in/b.ris", converted.outputBytes)
  }

  @Test func allOutputsAreTheSameOnOneThreadAndOnThree() throws {
    try writeInputs()
    let names = [
      "answer/summary.json", "answer/summary.md", "answer/appraisals.ndjson", "answer/methods.md", "answer/flow.csv",
      "answer/flow.svg", "answer/manifest.json", "all.csv", "all.md", "how.md", "made.json",
    ]
    let one = try report(["in", "-o", "answer", "--workers", "1"] + files)
    let first = try names.map { try folder.read($0) }
    let three = try report(["in", "-o", "answer", "--workers", "3", "--force"] + files)
    #expect(one.output == three.output)
    for (name, text) in zip(names, first) {
      #expect(!text.isEmpty)
      #expect(try folder.read(name) == text, "\(name)")
    }
    #expect(first[1] == first[8] && first[3] == first[9])
  }

  @Test func theTableLinksDuplicatesAsTheLinesDo() throws {
    try writeInputs()
    _ = try report(["in", "-o", "answer", "--csv", "all.csv"])
    let lines = try NDJSON.objects(try folder.read("answer/appraisals.ndjson"))
    let links = lines.compactMap { $0["duplicateOf"] as? String }
    #expect(links.count > 40)
    // Each cell of the column stands between commas; ids of the samples need no quotes.
    let table = try folder.read("all.csv")
    for id in Set(links) { #expect(table.contains(",\(id),"), "\(id)") }
    #expect(table.hasPrefix("id,pmid,"))
  }

  @Test func theManifestNamesWhatWentInAndCameOut() throws {
    let bytes = try Data(contentsOf: ProjectFolder.samples.appending(path: "nk-cells.xml"))
    folder.write("a.xml", bytes)
    _ = try report(["a.xml", "-o", "answer"])
    let manifest = try NDJSON.object(try folder.read("answer/manifest.json"))
    let input = try #require((manifest["inputs"] as? [[String: Any]])?.first)
    let file = try #require(input["file"] as? [String: Any])
    #expect(file["bytes"] as? Int == bytes.count)
    #expect(input["records"] as? Int == 52)
    let outputs = try #require(manifest["outputs"] as? [[String: Any]])
    #expect(outputs.count == 6)
    for output in outputs {
      let name = try #require(output["name"] as? String)
      #expect(output["bytes"] as? Int == (try folder.read("answer/\(name)")).utf8.count, "\(name)")
    }
    // What comes through a pipe is summed up on its way, with the same result.
    _ = try report(["-", "--manifest", "piped.json"], input: bytes)
    let piped = try NDJSON.object(try folder.read("piped.json"))
    let pipe = (piped["inputs"] as? [[String: Any]])?.first?["file"] as? [String: Any]
    #expect(pipe?["sha256"] as? String == file["sha256"] as? String)
    #expect(pipe?["bytes"] as? Int == bytes.count)
    #expect((piped["outputs"] as? [Any])?.isEmpty == true)
  }

  @Test(arguments: ["--csv", "--markdown", "--methods", "--manifest"]) func nothingIsReplacedUnasked(option: String)
    throws
  {
    folder.write("a.xml", try Data(contentsOf: ProjectFolder.samples.appending(path: "graft-rejection.xml")))
    folder.write("mine", "mine")
    let ending = try Program.run(["report", "a.xml", option, "mine"], in: folder)
    #expect(ending.code == 64)
    #expect(try folder.read("mine") == "mine")
    #expect(folder.names == ["a.xml", "mine"])
    let dash = try Program.run(["report", "a.xml", option, "-"], in: folder)
    #expect(dash.code == 64)
    #expect(dash.errors.contains("\(option) - would mix"))
  }
}

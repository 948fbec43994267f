import Foundation
import Testing

/// Judgements against labels of a careful reading.
@Suite struct EvaluateTests {
  private let folder = TemporaryFolder()
  private let rct = """
    {"id":"990000001","title":"Invented drops for invented ears: a randomised controlled trial","abstract":"We randomly \
    assigned 80 patients to drops or placebo. Allocation was concealed. Hearing improved in both groups.","design":"rct"}
    """

  @Test func agreementIsCounted() throws {
    folder.write("gold.jsonl", rct + "\n" + rct.replacing("\"design\":\"rct\"", with: "\"design\":\"caseReport\""))
    let ending = try Program.run(["evaluate", "gold.jsonl"], in: folder)
    #expect(ending.code == 0 && ending.errors == "")
    #expect(ending.output.contains("\n1 of 2 right: accuracy 0.500 (0.095 to 0.905).\n"))
    for line in ending.lines { #expect(line.count <= 80) }
  }

  @Test func linesThatHoldNoRecordAreLeftOutAndCounted() throws {
    folder.write("gold.jsonl", "{\"id\":\"1\"}\n" + rct + "\nnot JSON\n")
    let ending = try Program.run(["evaluate", "gold.jsonl"], in: folder)
    #expect(ending.code == 0)
    #expect(ending.errors == "warning: gold.jsonl: 2 lines hold no labelled record; left out\n")
    #expect(ending.output.contains("\n1 of 1 right: "))
  }

  @Test func aFileWithoutLabelledRecordsIsNoGold() throws {
    folder.write("gold.jsonl", "not JSON\n")
    let ending = try Program.run(["evaluate", "gold.jsonl"], in: folder)
    #expect(ending.code == 66)
    #expect(ending.output == "")
    #expect(
      ending.errors == "error: gold.jsonl: no line holds a labelled record; each must be a JSON object with title, "
        + "abstract and design\n")
  }

  @Test(arguments: ["text", "json", "md"]) func aFileHoldsWhatIsPrintedEachTime(format: String) throws {
    folder.write("gold.jsonl", rct)
    let printed = try Program.run(["evaluate", "gold.jsonl", "--format", format], in: folder)
    #expect(printed.code == 0 && !printed.output.isEmpty)
    let arguments = [
      "evaluate", "gold.jsonl", "--format", format, "--output", "out", "--reliability", "picture.svg",
    ]
    let written = try Program.run(arguments, in: folder)
    #expect(written.code == 0 && written.output == "" && written.errors == "")
    #expect(try folder.read("out") == printed.output)
    #expect(try folder.read("picture.svg").hasPrefix("<svg "))
    let again = try Program.run(arguments, in: folder)
    #expect(again.code == 64)
    #expect(again.errors == "error: out is there already; give --force to replace it, or another name\n")
    #expect(try Program.run(arguments + ["--force"], in: folder).code == 0)
  }

  @Test func anotherModelJudgesOrIsAnOpponent() throws {
    folder.write("gold.jsonl", rct)
    let embedded = "Sources/CAssets/files/models/design.bin"
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../\(embedded)").standardized
      .path
    let judged = try Program.run(["evaluate", "gold.jsonl", "--model", path], in: folder)
    let plain = try Program.run(["evaluate", "gold.jsonl"], in: folder)
    #expect(judged.code == 0 && judged.output == plain.output)
    let compared = try Program.run(
      ["evaluate", "gold.jsonl", "--model", path, "--against", path, "--format", "json"], in: folder)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(compared.output.utf8)) as? [String: Any])
    #expect((object["against"] as? [String: Any])?["common"] as? Int == 1)
    folder.write("half.bin", "hindsight-design-model\t1\nhead\tdesign\t92\trct other\n")
    folder.write("none.bin", "weights\n")
    for (arguments, message) in [
      (
        ["--model", "none.bin"],
        "none.bin: the first line is not hindsight-design-model and a version; train the model anew"
      ),
      (
        ["--model", "half.bin"], "half.bin: the file ends before its numbers do; get it again, or train the model anew"
      ),
      (
        ["--against", "half.bin"],
        "half.bin: the file ends before its numbers do; get it again, or train the model anew"
      ),
    ] {
      let ending = try Program.run(["evaluate", "gold.jsonl"] + arguments, in: folder)
      #expect(ending.code == 66 && ending.output == "" && ending.errors == "error: \(message)\n")
    }
    #expect(try Program.run(["evaluate", "gold.jsonl", "--model", "missing.bin"], in: folder).code == 66)
  }

  @Test func whatClassifyWroteIsAnOpponent() throws {
    folder.write("gold.jsonl", rct)
    let document = InventedXML.document([InventedXML.record(990_000_001, title: "A case report of an invented ear")])
    folder.write("records.xml", document)
    let classified = try Program.run(["classify", "records.xml", "--output", "other.ndjson"], in: folder)
    #expect(classified.code == 0)
    let ending = try Program.run(
      ["evaluate", "gold.jsonl", "--against", "other.ndjson", "--format", "json"], in: folder)
    #expect(ending.code == 0 && ending.errors == "")
    let object = try NDJSON.object(ending.output)
    #expect((object["against"] as? [String: Any])?["common"] as? Int == 1)
    let design = try #require((object["heads"] as? [String: Any])?["design"] as? [String: Any])
    let comparison = try #require(design["comparison"] as? [String: Any])
    #expect(comparison["onlyThis"] as? Int == 1 && comparison["onlyOther"] as? Int == 0)
    #expect(comparison["better"] as? String == "this")
  }

  @Test func anOpponentMayComeThroughAPipe() throws {
    folder.write("gold.jsonl", rct)
    folder.write("half.ndjson", "{\"id\":\"pmid:990000001\",\"design\":{\"label\":\"other\"}}\n")
    // A pipe can be read once.
    let pipe = folder.url("pipe").path
    try #require(mkfifo(pipe, 0o600) == 0)
    let writer = try Process.run(
      URL(filePath: "/bin/sh"), arguments: ["-c", "cat \"$1\" >\"$2\"", "sh", folder.url("half.ndjson").path, pipe])
    let ending = try Program.run(["evaluate", "gold.jsonl", "--against", "pipe", "--format", "json"], in: folder)
    writer.terminate()
    #expect(ending.code == 0 && ending.errors == "")
    #expect((try NDJSON.object(ending.output)["against"] as? [String: Any])?["common"] as? Int == 1)
  }

  struct Case: CustomTestStringConvertible {
    let arguments: String
    let code: Int32
    let errors: String
    var testDescription: String { arguments }
  }

  @Test(arguments: [
    Case(
      arguments: "missing.jsonl", code: 66,
      errors: "error: missing.jsonl: there is no such file or folder; check the name and the folder you are in\n"),
    Case(
      arguments: "gold.jsonl --against missing.ndjson", code: 66,
      errors: "error: missing.ndjson: there is no such file or folder; check the name and the folder you are in\n"),
    Case(
      arguments: "gold.jsonl --against prose.txt", code: 66,
      errors: "error: prose.txt: no line holds a judged record; give what hindsight classify --format ndjson writes\n"),
    Case(
      arguments: "gold.jsonl --against strangers.ndjson", code: 66,
      errors: "error: strangers.ndjson: none of its records is one of the labelled records; classify the same "
        + "records, with their PubMed numbers\n"),
    Case(
      arguments: "gold.jsonl --against half.ndjson --output out", code: 0,
      errors: "warning: half.ndjson: 1 line holds no judged record; left out\n"),
    Case(
      arguments: "gold.jsonl --reliability nowhere/picture.svg", code: 74,
      errors: "error: nowhere/picture.svg: it cannot be written (No such file or directory); make its folder first "
        + "or choose another place\n"),
  ])
  func everyEndHasItsCodeAndItsSentence(row: Case) throws {
    folder.write("gold.jsonl", rct)
    folder.write("prose.txt", "Cells may do harm.\n")
    folder.write("strangers.ndjson", "{\"id\":\"pmid:1\",\"design\":{\"label\":\"rct\"}}\n")
    folder.write("half.ndjson", "{\"id\":\"pmid:990000001\",\"design\":{\"label\":\"rct\"}}\nnot JSON\n")
    let before = folder.names
    let ending = try Program.run(["evaluate"] + row.arguments.split(separator: " ").map(String.init), in: folder)
    #expect(ending.code == row.code)
    #expect(ending.errors == row.errors)
    #expect(ending.output == "", "nothing half done is printed")
    #expect(folder.names == (row.code == 0 ? (before + ["out"]).sorted() : before))
  }

  @Test(arguments: [
    (["--reliability", "-"], "Error: the picture cannot go to standard output; name a file for it\n"),
    (
      ["--reliability", "a", "--output", "a"],
      "Error: --output and --reliability name one file; give the picture a name of its own\n"
    ),
  ])
  func thePictureNeedsAFileOfItsOwn(arguments: [String], message: String) throws {
    folder.write("gold.jsonl", rct)
    let ending = try Program.run(["evaluate", "gold.jsonl"] + arguments, in: folder)
    #expect(ending.code == 64 && ending.errors.hasPrefix(message))
  }
}

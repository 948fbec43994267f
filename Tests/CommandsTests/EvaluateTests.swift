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
    #expect(ending.output.hasPrefix("design: 1 of 2 right, accuracy 0.500, "))
    for line in ending.lines { #expect(line.count <= 80) }
  }

  @Test func linesThatHoldNoRecordAreLeftOutAndCounted() throws {
    folder.write("gold.jsonl", "{\"id\":\"1\"}\n" + rct + "\nnot JSON\n")
    let ending = try Program.run(["evaluate", "gold.jsonl"], in: folder)
    #expect(ending.code == 0)
    #expect(ending.errors == "warning: gold.jsonl: 2 lines hold no labelled record; left out\n")
    #expect(ending.output.hasPrefix("design: 1 of 1 right"))
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
}

import Foundation
import Testing

/// A topic is a data file that anyone can write.
@Suite struct TopicFileTests {
  private let folder = TemporaryFolder()

  private static let rejection = """
    name: invented-rejection
    title: invented marker and graft rejection
    marker:
      name: the invented marker
      phrases: |
        soluble zeta
    setting:
      phrases: |
        {kidney,graft}
    compartments:
    - name: plasma
      phrases: |
        plasma
    outcomes:
      failed: |
        {rejection,rejected}
      successful: |
        without rejection
    """

  private func report(_ arguments: [String]) throws -> Program.Ending {
    folder.write(
      "in.xml",
      InventedXML.document([
        InventedXML.record(
          990_000_001,
          title: "Soluble zeta in plasma before kidney grafting and later rejection: a prospective cohort study",
          abstract:
            "In this prospective cohort study we took plasma before transplantation from 80 recipients and followed "
            + "them for two years. Rejection was later seen in 20 recipients."),
        InventedXML.record(990_000_002, title: "Invented soil bacteria", abstract: "No people were studied."),
      ]))
    return try Program.run(["report", "in.xml", "-o", "answer"] + arguments, in: folder)
  }

  @Test func theRecordsAreCountedOnTheTopicOfTheFile() throws {
    folder.write("rejection.yaml", Self.rejection)
    let ending = try report(["--topic", "rejection.yaml"])
    #expect(ending.code == 0)
    #expect(ending.output.hasPrefix("invented marker and graft rejection\n"))
    let summary = try NDJSON.object(try folder.read("answer/summary.json"))
    let topic = try #require(summary["topic"] as? [String: Any])
    #expect(topic["name"] as? String == "invented-rejection")
    let all = (summary["topicRecords"] as? [String: Any])?["all"] as? [String: Any]
    #expect(all?["ids"] as? [String] == ["pmid:990000001"])
    let first = try #require(try NDJSON.objects(try folder.read("answer/appraisals.ndjson")).first)
    let match = try #require((first["topics"] as? [[String: Any]])?.first)
    #expect(match["name"] as? String == "invented-rejection")
    #expect(match["compartment"] as? String == "plasma")
  }

  @Test func theEmbeddedTopicIsTheDefault() throws {
    let ending = try report([])
    #expect(ending.output.contains("No record is about NK cells in reproduction."))
  }

  @Test func aTopicFileWithAMissingEntryIsNamedWithIt() throws {
    folder.write("bad.yaml", Self.rejection.replacing("title: invented marker and graft rejection\n", with: ""))
    let ending = try report(["--topic", "bad.yaml"])
    #expect(ending.code == 64)
    #expect(
      ending.errors
        == "error: bad.yaml:1: the entry title is missing\n")
    #expect(!folder.has("answer"))
  }

  @Test func checkTellsEveryDefectByItsLine() throws {
    folder.write("bad.yaml", Self.rejection.replacing("plasma\n  phrases: |", with: "plasma\n  phrase: |"))
    let ending = try Program.run(["topic", "check", "bad.yaml"], in: folder)
    #expect(ending.code == 65)
    #expect(ending.output == "")
    #expect(
      ending.errors == """
        bad.yaml:11: the entry compartments.phrases is missing
        bad.yaml:12: no topic has the entry compartments.phrase; it may mean phrases
        2 defects in bad.yaml

        """)
  }

  @Test func checkSaysWhatASoundFileHas() throws {
    folder.write("good.yaml", Self.rejection)
    let ending = try Program.run(["topic", "check", "good.yaml"], in: folder)
    #expect(ending.code == 0)
    #expect(ending.output.hasPrefix("invented-rejection: invented marker and graft rejection\n  marker: 1 line"))
    #expect(ending.output.hasSuffix("  question: what will happen (prognosis)\n"))
  }

  @Test func embeddedTopicsAreListedAndShown() throws {
    let list = try Program.run(["topic", "list"], in: folder)
    #expect(list.output.contains("nk-cells\tNK cells in reproduction\n"))
    let shown = try Program.run(["topic", "show", "preterm-birth"], in: folder)
    folder.write("own.yaml", shown.output)
    #expect(try Program.run(["topic", "check", "own.yaml"], in: folder).code == 0)
    let unknown = try Program.run(["topic", "show", "tea"], in: folder)
    #expect(unknown.code == 64)
    #expect(unknown.errors.contains("there is no embedded topic tea"))
  }
}

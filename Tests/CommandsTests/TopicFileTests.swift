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
        == "error: bad.yaml: the topic cannot be read (the entry title is missing); compare it with nk-cells.yaml\n")
    #expect(!folder.has("answer"))
  }
}

import Foundation
import Testing

/// Duplicates from end to end.
@Suite struct DedupTests {
  private let folder = TemporaryFolder()

  init() {
    folder.write("ovid.ris", InventedExports.ovid)
    folder.write("pubmed.csv", InventedExports.pubMedTable)
  }

  private func dedup(_ arguments: [String]) throws -> Program.Ending {
    try Program.run(["dedup", "ovid.ris", "pubmed.csv", "-q"] + arguments, in: folder)
  }

  private static let counts = """
      records    repeated  of earlier  source
                   inside     sources
            4           1           0  ovid.ris
            2           0           1  pubmed.csv
            6           1           1  all

    PRISMA: 6 records identified, 2 duplicates removed before screening, 4 left to
    screen; 0 possible pairs to look at.

    """

  @Test func groupsAndCountsAreShown() throws {
    let ending = try dedup([])
    #expect(ending.code == 0 && ending.errors == "")
    #expect(
      ending.output == Self.counts + """

        one report, by the same DOI:
          * Invented cells before transfer: a prospective cohort study (2012)
              doi:10.9999/invented.101  ovid.ris:5
            Invented cells before transfer: a prospective cohort study (2012)
              doi:10.9999/invented.101  ovid.ris:47
            Invented cells before transfer: a prospective cohort study (2012)
              pmid:990000101  pubmed.csv:3

        """)
    #expect(try dedup(["--counts"]).output == Self.counts)
    #expect(try dedup([]).outputBytes == ending.outputBytes)
  }

  @Test func theCountsAddUp() throws {
    let counts = try #require(try NDJSON.object(try dedup(["--format", "json"]).output)["counts"] as? [String: Any])
    let sources = try #require(counts["sources"] as? [[String: Any]])
    func sum(_ key: String) -> Int { sources.reduce(0) { $0 + ($1[key] as? Int ?? 0) } }
    #expect(sum("identified") == counts["identified"] as? Int)
    #expect(sum("within") + sum("across") == counts["duplicates"] as? Int)
    #expect(counts["remaining"] as? Int == sum("identified") - sum("within") - sum("across"))
    #expect(sum("identified") == 6)
  }

  @Test func jsonAndTheTableNameTheSameRecords() throws {
    let json = try NDJSON.object(try dedup(["-f", "json"]).output)
    let groups = try #require(json["groups"] as? [[String: Any]])
    #expect(groups.map { $0["kept"] as? Int } == [0])
    let records = try #require(groups[0]["records"] as? [[String: Any]])
    #expect(records.map { $0["line"] as? Int } == [5, 47, 3])
    #expect(records.map { $0["reason"] as? String } == [nil, "sameDOI", "sameDOI"])
    let rows = try dedup(["-f", "csv"]).output.split(separator: "\r\n")
    #expect(rows[0] == "group,role,reason,id,duplicate_of,file,line,year,title")
    #expect(rows.dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false)[6] } == ["5", "47", "3"])
    #expect(rows[1].hasPrefix("1,kept,,doi:10.9999/invented.101,,ovid.ris,"))
    #expect(rows[3].hasPrefix("1,duplicate,sameDOI,pmid:990000101,doi:10.9999/invented.101,pubmed.csv,"))
  }

  @Test func aPairThatIsOnlyPossibleIsListedAndNotLinked() throws {
    folder.write(
      "pair.ris",
      """
      TY  - JOUR
      TI  - Invented cells in invented women with an invented loss of many kinds
      AU  - Erfunden, Anna
      PY  - 2012
      JO  - Invented Journal of Tests
      DO  - 10.9999/invented.1
      ER  -\u{20}

      TY  - JOUR
      TI  - Invented cells in invented women with an invented loss of many kinds
      AU  - Erfunden, Anna
      PY  - 2012
      JO  - Invented Journal of Tests
      DO  - 10.9999/invented.2
      ER  -\u{20}

      """)
    let ending = try Program.run(["dedup", "pair.ris"], in: folder)
    #expect(ending.output.contains("2 records identified, 0 duplicates removed before screening, 2 left to"))
    #expect(ending.output.contains("1 possible pair to look at."))
    #expect(ending.output.contains("possible: the same paper by its title, but two DOIs:\n  ? Invented cells in"))
    let json = try NDJSON.object(try Program.run(["dedup", "pair.ris", "-f", "json"], in: folder).output)
    let possible = try #require(json["possible"] as? [[String: Any]])
    #expect(possible.map { $0["doubt"] as? String } == ["otherDOI"])
    #expect((json["groups"] as? [Any])?.count == 0)
  }

  @Test func aFileIsReplacedOnlyWithForce() throws {
    #expect(try dedup(["-o", "out.txt"]).output == "")
    let first = try folder.read("out.txt")
    #expect(first.hasPrefix(Self.counts))
    let refused = try dedup(["-o", "out.txt", "--counts"])
    #expect(refused.code == 64 && refused.errors.contains("give --force to replace it"))
    #expect(try folder.read("out.txt") == first)
    #expect(try dedup(["-o", "out.txt", "--counts", "--force"]).code == 0)
    #expect(try folder.read("out.txt") == Self.counts)
  }

  @Test func nothingIsWrittenWhereNothingIsRead() throws {
    let ending = try Program.run(["dedup", "missing.ris", "-o", "out.txt"], in: folder)
    #expect(ending.code == 66 && !folder.has("out.txt"))
    let partly = try Program.run(["dedup", "missing.ris", "ovid.ris"], in: folder)
    #expect(partly.code == 66 && partly.output.contains("4 records identified"))
    #expect(try Program.run(["dedup", "ovid.ris", "--strict", "-q"], in: folder).code == 65)
  }

  /// The record with an abstract stands for the report, wherever it is.
  @Test func aReportInTwoFormatsCountsOnce() throws {
    folder.write("bare.ris", InventedExports.bareRIS)
    folder.write("full.xml", InventedExports.pubMedXML)
    let report = try Program.run(["report", "bare.ris", "full.xml", "-o", "answer"], in: folder)
    #expect(report.code == 0)
    let summary = try NDJSON.object(try folder.read("answer/summary.json"))
    let records = try #require(summary["records"] as? [String: Any])
    #expect(records["read"] as? Int == 2)
    #expect((records["counted"] as? [String: Any])?["ids"] as? [String] == ["pmid:990000101"])
    let lines = try NDJSON.objects(try folder.read("answer/appraisals.ndjson"))
    #expect(lines.map { $0["duplicateOf"] as? String } == ["pmid:990000101", nil])
    // What streams can only link back.
    let classified = try NDJSON.objects(try Program.run(["classify", "bare.ris", "full.xml"], in: folder).output)
    #expect(classified[0]["duplicateOf"] is NSNull)
    #expect(classified[1]["duplicateOf"] as? String == classified[0]["id"] as? String)
  }
}

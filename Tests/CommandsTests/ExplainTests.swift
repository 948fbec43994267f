import Foundation
import TestSupport
import Testing

/// One record with its path and its quotes.
@Suite struct ExplainTests {
  private let sample = ProjectFolder.samples.appending(path: "nk-cells.xml").path

  @Test func aRecordIsFoundByAnyOfItsNames() throws {
    let lines = try NDJSON.objects(try Program.run(["classify", sample], in: TemporaryFolder()).output)
    let identifiers = lines.compactMap { $0["identifiers"] as? [String: Any] }
    let wanted = try #require(identifiers.first { $0["doi"] is String && $0["pmid"] is String })
    let (pmid, doi) = (wanted["pmid"] as? String ?? "?", wanted["doi"] as? String ?? "?")
    let first = try Program.run(["explain", sample, "--id", pmid], in: TemporaryFolder())
    #expect(first.code == 0 && first.errors == "")
    #expect(first.output.contains("pmid:\(pmid)"))
    for id in ["pmid:\(pmid)", "PMID:\(pmid)", doi, "doi:\(doi)", "DOI:\(doi.uppercased())"] {
      let ending = try Program.run(["explain", sample, "--id", id], in: TemporaryFolder())
      #expect(ending.code == 0)
      #expect(ending.output == first.output)
    }
  }

  @Test func thePathAndTheVerdictAreShown() throws {
    let ending = try Program.run(["explain", sample, "--id", "990000003"], in: TemporaryFolder())
    for heading in ["\nDesign ", "\nPath\n", "\nTiming ", "\nVerdict "] { #expect(ending.output.contains(heading)) }
    for line in ending.lines { #expect(line.count <= 80, "\(line)") }
  }

  @Test func anUnknownRecordIsSaidToBeMissing() throws {
    let ending = try Program.run(["explain", sample, "--id", "pmid:1"], in: TemporaryFolder())
    #expect(ending.code == 66)
    #expect(ending.output == "")
    #expect(ending.errors == "error: no record pmid:1 is in the input; look for its PubMed number or DOI there\n")
  }

  @Test func partOfANumberIsNotARecord() throws {
    #expect(try Program.run(["explain", sample, "--id", "99000000"], in: TemporaryFolder()).code == 66)
  }
}

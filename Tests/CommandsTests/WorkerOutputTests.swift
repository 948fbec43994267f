import Foundation
import TestSupport
import Testing

/// However many threads work at a run, it writes the same bytes and says the same of what is amiss.
@Suite struct WorkerOutputTests {
  private let folder = TemporaryFolder()

  private func check(_ arguments: [String], input: Data = Data(), records: Int) throws {
    let alone = try Program.run(arguments + ["--workers", "1"], in: folder, input: input)
    #expect(alone.output.utf8.count { $0 == 0x0A } >= records)
    for workers in ["2", "3", "7"] {
      let several = try Program.run(arguments + ["--workers", workers], in: folder, input: input)
      #expect(several.outputBytes == alone.outputBytes, "\(workers) workers")
      #expect(several.errors == alone.errors)
      #expect(several.code == alone.code)
    }
  }

  /// Enough records that several threads are hired, every 50th of them broken in another way, and repeats.
  private func damaged(_ count: Int) -> Data {
    var records: [Data] = []
    for number in 0..<count {
      let record = InventedXML.record(
        990_000_001 + number % 700, title: "Müller's invented trial \(number)",
        abstract: "We randomly assigned \(number % 90 + 20) women to invented drops or placebo.")
      let text =
        switch number {
        case _ where number % 50 != 49: record
        case _ where number % 200 == 49: record.replacing("</Abstract>", with: "")
        case _ where number % 200 == 99: record.replacing("Müller", with: "A & B &secret;")
        case _ where number % 200 == 149:
          "<!-- no record: <PubmedArticle> -->" + record.replacing("</PubmedArticle>", with: "")
        default: "<DeleteCitation><PMID Version=\"1\">990000003</PMID></DeleteCitation>\n"
        }
      records.append(number % 120 == 7 ? text.data(using: .isoLatin1) ?? Data() : Data(text.utf8))
    }
    return Data("<?xml version=\"1.0\"?>\n<PubmedArticleSet>\n".utf8) + records.joined()
      + Data("</PubmedArticleSet>".utf8)
  }

  @Test(arguments: ["ndjson", "csv", "table"]) func samples(format: String) throws {
    try check(["classify", ProjectFolder.samples.path, "--verbose", "--format", format], records: 60)
  }

  @Test func exportsOfEveryFormatAndDialect() throws {
    try check(
      ["classify", ProjectFolder.root.appending(path: "Tests/Fixtures/exports").path, "--verbose"], records: 100)
  }

  @Test func damagedRecordsPlainPackedCutAndPiped() throws {
    let bytes = damaged(900)
    folder.write("a.xml", bytes)
    folder.write("b.xml.gz", try InventedXML.gzip(bytes))
    folder.write("cut.xml.gz", try InventedXML.gzip(bytes).dropLast(900))
    folder.write("cut.xml", bytes.prefix(bytes.count * 2 / 3))
    try check(["classify", "a.xml", "--verbose", "--quarantine", "bad.xml", "--force"], records: 700)
    try check(["classify", "b.xml.gz", "missing.xml", "cut.xml.gz", "cut.xml", "a.xml", "--verbose"], records: 2500)
    try check(["classify", "-", "cut.xml", "--verbose"], input: bytes, records: 1300)
  }
}

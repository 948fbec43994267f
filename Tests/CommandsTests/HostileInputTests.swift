import Foundation
import Testing

/// Input made to harm, or cut off on its way.
@Suite struct HostileInputTests {
  private let folder = TemporaryFolder()

  @Test func anEntityBombIsNotExpanded() throws {
    let entities = (1...9).map { "<!ENTITY a\($0) \"\(String(repeating: "&a\($0 - 1);", count: 10))\">" }
    let bomb = "<!DOCTYPE PubmedArticleSet [<!ENTITY a0 \"ha\">\(entities.joined())]>\n"
    folder.write(
      "bomb.xml",
      InventedXML.document(
        [
          InventedXML.record(990_000_001, title: "&a9;"), InventedXML.record(990_000_002, title: "&a0; &amp; more"),
        ], documentType: bomb))
    let ending = try Program.run(["classify", "bomb.xml"], in: folder)
    #expect(ending.code == 0)
    #expect(ending.errors.contains("the entity &a9; is defined through other entities and is not expanded; "))
    #expect(try NDJSON.objects(ending.output).map { $0["title"] as? String } == ["&a9;", "ha & more"])
  }

  @Test func anExternalEntityIsNeverFetched() throws {
    folder.write("secret.txt", "the secret itself")
    let type = "<!DOCTYPE PubmedArticleSet SYSTEM \"missing.dtd\" [<!ENTITY s SYSTEM \"secret.txt\">]>\n"
    folder.write(
      "outside.xml",
      InventedXML.document([InventedXML.record(990_000_001, title: "see &s; here")], documentType: type))
    let ending = try Program.run(["classify", "outside.xml"], in: folder)
    #expect(ending.code == 0)
    #expect(try NDJSON.objects(ending.output).first?["title"] as? String == "see &s; here")
    #expect(!ending.output.contains("the secret itself"))
  }

  @Test func aCutGzipFileGivesTheRecordsBeforeTheCut() throws {
    // Titles that do not repeat, so that the cut comes amid the records.
    let records = (0..<2000).map { number in
      InventedXML.record(990_000_001 + number, title: "Invented \(number &* 2_654_435_761 % 1_000_003)")
    }
    let whole = try InventedXML.gzip(Data(InventedXML.document(records).utf8))
    folder.write("cut.xml.gz", whole.prefix(whole.count / 2))
    let ending = try Program.run(["classify", "cut.xml.gz"], in: folder)
    #expect(ending.code == 0)
    #expect(
      ending.errors.hasPrefix(
        "error: cut.xml.gz: the compressed data stops before its end, so records at the end are missing; download the "
          + "file again and check its md5\n"))
    let ids = try NDJSON.ids(ending.output)
    #expect((200..<1900).contains(ids.count))
    #expect(ids == (0..<ids.count).map { "pmid:\(990_000_001 + $0)" })
    #expect(try Program.run(["classify", "cut.xml.gz", "--strict"], in: folder).code == 65)
  }

  @Test func aGzipFileCutInItsHeaderHoldsNothing() throws {
    let whole = try InventedXML.gzip(Data(InventedXML.document(count: 3).utf8))
    folder.write("cut.xml.gz", whole.prefix(12))
    let ending = try Program.run(["classify", "cut.xml.gz"], in: folder)
    #expect(ending.code == 66)
    #expect(
      ending.errors
        == "error: cut.xml.gz: reading stopped (the compressed data holds nothing readable); check the disk or "
        + "copy the file again\n")
  }

  @Test func aCutDocumentGivesTheRecordsBeforeTheCut() throws {
    let whole = InventedXML.document(count: 3)
    folder.write("cut.xml", String(whole.dropLast(150)))
    let ending = try Program.run(["classify", "cut.xml"], in: folder)
    #expect(ending.code == 0)
    #expect(ending.errors.hasPrefix("warning: cut.xml:5: "))
    let lines = try NDJSON.objects(ending.output)
    #expect(lines.count == 3)
    #expect((lines.last?["status"] as? [String: Any])?["notice"] as? String == "incomplete")
  }

  @Test func manyWarningsAreCountedNotShown() throws {
    let records = (1...30).map { InventedXML.record(990_000_000 + $0, title: "Müller \($0)") }
    folder.write("latin.xml", try #require(InventedXML.document(records).data(using: .isoLatin1)))
    let ending = try Program.run(["classify", "latin.xml"], in: folder)
    let said = ending.errors.split(separator: "\n")
    #expect(said.count == 21)
    #expect(said.last == "… and 10 more warnings; --verbose shows all")
    #expect(try Program.run(["classify", "latin.xml", "-v"], in: folder).errors.split(separator: "\n").count == 30)
    #expect(try Program.run(["classify", "latin.xml", "-q"], in: folder).errors == "")
  }
}

import Foundation
import Testing

/// What is broken gets its sentence, and what can be read is read.
@Suite struct BadInputTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    /// The content of the input; nil where there is no such file.
    let bytes: Data?
    let code: Int32
    let errors: String
    /// The last digits of the PMIDs that are read all the same.
    let read: [Int]
    var testDescription: String { name }
  }

  private static let good = InventedXML.record(990_000_001, title: "First invented record")
  private static let last = InventedXML.record(990_000_003, title: "Third invented record")

  private static func between(_ title: String, documentType: String = "") -> Data {
    let record = InventedXML.record(990_000_002, title: title)
    return Data(InventedXML.document([good, record, last], documentType: documentType).utf8)
  }

  private static let others =
    "export the records as RIS, NBIB, PubMed XML, EndNote XML, BibTeX or CSV\n"

  private static let unreadable = [
    Case(
      name: "missing.xml", bytes: nil, code: 66,
      errors: "error: missing.xml: there is no such file or folder; check the name and the folder you are in\n",
      read: []),
    Case(
      name: "zero.xml", bytes: Data(), code: 66, errors: "error: zero.xml: the file is empty; export it again\n",
      read: []),
    Case(
      name: "text.xml", bytes: Data("Dear all, here are the records.".utf8), code: 66,
      errors: "error: text.xml: no records were found in this file; " + others, read: []),
    Case(
      name: "other.xml", bytes: Data("<?xml version=\"1.0\"?><feed><entry/></feed>".utf8), code: 66,
      errors: "error: other.xml: this is XML, but its root element <feed> holds no records that are known here; "
        + others, read: []),
    Case(
      name: "page.xml", bytes: Data("<!DOCTYPE html>\n<html><head><title>502</title></head></html>".utf8), code: 66,
      errors:
        "error: page.xml: this is a web page without a list of references; an error page may have been saved under this name; "
        + "export the records again\n", read: []),
    Case(
      name: "none.xml", bytes: Data("<?xml version=\"1.0\"?><PubmedArticleSet></PubmedArticleSet>".utf8), code: 66,
      errors: "error: none.xml: the format is known, but the file holds no record; export it again\n", read: []),
  ]

  private static let damaged = [
    Case(
      name: "declared.xml",
      bytes: Data(
        InventedXML.document(
          [InventedXML.record(990_000_001, title: "Müller"), last],
          declaration: "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n"
        ).utf8), code: 0,
      errors:
        "warning: declared.xml:1: the file declares the encoding ISO-8859-1, but its bytes are not; it was read as "
        + "UTF-8; look at letters with accents\n", read: [1, 3]),
    Case(
      name: "invalid.xml",
      bytes: InventedXML.document([good, InventedXML.record(990_000_002, title: "Müller"), last]).data(
        using: .isoLatin1),
      code: 0,
      errors:
        "warning: invalid.xml:4: record 990000002: 1 byte not in UTF-8 read as Windows-1252; compare it with PubMed\n",
      read: [1, 2, 3]),
    Case(
      name: "long.xml", bytes: between(String(repeating: "long words ", count: 20 << 20 / 11)), code: 0,
      errors:
        "warning: long.xml:4: record 990000002: a text longer than 1 MB was cut to its first part; fetch the record "
        + "again from PubMed\n", read: [1, 2, 3]),
    Case(
      name: "nested.xml",
      bytes: between(
        String(repeating: "<b>", count: 300_000) + "deep" + String(repeating: "</b>", count: 300_000)), code: 0,
      errors:
        "warning: nested.xml:4: record 990000002: elements are nested more than 256 deep; what could be read of this "
        + "record was kept; fetch the record again from PubMed\n", read: [1, 2, 3]),
    Case(
      name: "outside.xml",
      bytes: between(
        "see &secret; here",
        documentType: "<!DOCTYPE PubmedArticleSet [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>\n"),
      code: 0,
      errors:
        "warning: outside.xml:5: record 990000002: the entity &secret; stands for another file, which is not fetched; "
        + "it stays in the text as written; read such a text in PubMed itself\n", read: [1, 2, 3]),
  ]

  @Test(arguments: unreadable + damaged)
  func everyDefectHasItsSentenceAndTheRestIsRead(row: Case) throws {
    let folder = TemporaryFolder()
    if let bytes = row.bytes { folder.write(row.name, bytes) }
    let ending = try Program.run(["classify", row.name], in: folder)
    #expect(ending.code == row.code)
    #expect(ending.errors == row.errors)
    #expect(try NDJSON.ids(ending.output) == row.read.map { "pmid:99000000\($0)" })
    let strict = try Program.run(["classify", row.name, "--strict"], in: folder)
    #expect(strict.code == (row.code == 0 ? 65 : row.code))
    #expect(ending.outputBytes.count < 4 << 20, "what was cut stays cut")
  }

  @Test func aFolderWithoutExportsIsNamed() throws {
    let folder = TemporaryFolder()
    folder.write("in/notes.docx", "not an export")
    let ending = try Program.run(["report", "in"], in: folder)
    #expect(ending.code == 66)
    #expect(
      ending.errors
        == "error: in: the folder holds no file that could be an export; put exports in it or name the files\n")
    #expect(ending.output == "")
  }
}

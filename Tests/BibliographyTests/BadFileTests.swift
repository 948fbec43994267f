import Bibliography
import Testing

/// Files that hold no records, or not the ones hoped for: the exact words, the file, and what to do.
@Suite struct BadFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  struct Bad: CustomTestStringConvertible, Sendable {
    var name: String
    var bytes: [UInt8]
    var message: String

    init(_ name: String, _ text: String, _ message: String) { self.init(name, Array(text.utf8), message) }
    init(_ name: String, _ bytes: [UInt8], _ message: String) {
      (self.name, self.bytes, self.message) = (name, bytes, message)
    }

    var testDescription: String { name }
  }

  static let fetch = "fetch the records from PubMed as XML (efetch -db pubmed -format xml) or an NLM baseline file"
  static let webPage =
    "this is a web page, not PubMed XML; an error page may have been saved under this name; export the records again"
  static let later = "this version reads PubMed XML; fetch the same records with efetch -db pubmed -format xml"

  static let hopeless: [Bad] = [
    Bad("empty.xml", "", "the file is empty; export it again"),
    Bad("spaces.xml", " \n\n\t", "the file is empty; export it again"),
    Bad("zeros.xml", [UInt8](repeating: 0, count: 5000), "the file is empty; export it again"),
    Bad("notes.xml", "We met on Monday.", "this is not PubMed XML; \(fetch)"),
    Bad("noise.xml", (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ 0xA5) }, "this is not PubMed XML; \(fetch)"),
    Bad("error.xml", "<!DOCTYPE html>\n<html><body>502 Bad Gateway</body></html>", webPage),
    Bad("error2.xml", "<HTML><HEAD><TITLE>Error</TITLE></HEAD></HTML>", webPage),
    Bad("error3.xml", "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0//EN\"><html/>", webPage),
    Bad("error4.xml", "<!-- proxy --><h1>Gateway time-out</h1>", webPage),
    Bad(
      "feed.xml", "<?xml version=\"1.0\"?><rss><channel/></rss>",
      "this is XML, but its root element <rss> holds no PubMed records; \(fetch)"),
    Bad("export.xml", "TY  - JOUR\nTI  - Invented\nER  -\n", "this looks like RIS, not PubMed XML; \(later)"),
    Bad(
      "pubmed.txt", "\nPMID- 990000001\nTI  - Invented\n",
      "this looks like PubMed (NBIB) text, not PubMed XML; \(later)"),
    Bad("endnote.xml", "<xml><records/></xml>", "this looks like EndNote XML, not PubMed XML; \(later)"),
    Bad(
      "full.xml", "<article dtd-version=\"1.2\"><front/></article>",
      "this looks like JATS full text, not PubMed XML; \(later)"),
    Bad(
      "a.zip", "PK\u{3}\u{4}xyz",
      "this is a zip archive whose directory is missing, as when a download breaks off; download it again"),
    Bad("none.xml", Invented.set(), "the file is PubMed XML but holds no record; export it again"),
    Bad(
      "empty.gz", GzipMember.of([]), "the file is empty; export it again"),
    Bad(
      "short.gz", [0x1F, 0x8B, 8, 0],
      "reading stopped (the compressed data holds nothing readable); check the disk or copy the file again"),
    Bad(
      "damaged.gz", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xFF, 0xFF, 0xFF, 0xFF],
      "reading stopped (the compressed data holds nothing readable); check the disk or copy the file again"),
  ]

  @Test(arguments: hopeless) func aFileWithoutRecordsIsToldWithACure(_ bad: Bad) throws {
    let path = try folder.write(bad.bytes, to: bad.name)
    let reading = Reading(path: path)
    #expect(reading.records == [])
    #expect(reading.diagnostics == [])
    #expect(reading.error?.description == "\(path): \(bad.message)")
    #expect(reading.error?.file == path)
  }

  @Test func aMissingFileIsTold() {
    let path = folder.path + "/gone.xml"
    let message = "\(path): there is no such file or folder; check the name and the folder you are in"
    #expect(Reading(path: path).error?.description == message)
    #expect(throws: ImportError.noSuchFile(path)) { try InputPaths.expand(path) }
  }

  @Test func aFolderWithoutExportsIsTold() throws {
    _ = try folder.write([], to: "notes.md")
    _ = try folder.write([], to: ".hidden.xml")
    _ = try folder.write([], to: ".git/a.xml")
    let error = #expect(throws: ImportError.self) { try InputPaths.expand(folder.path) }
    #expect(
      error?.description
        == "\(folder.path): the folder holds no file that could be an export; put .xml or .xml.gz files in it or name the files"
    )
  }

  @Test func filesOfOtherKindsInAFolderAreNamed() throws {
    for name in ["a.xml", "b.HTML", ".c.html", "notes.md"] { _ = try folder.write([], to: name) }
    let path = folder.path
    #expect(
      InputPaths.leftAside(in: path).map(\.description) == [
        "warning: \(path): b.HTML was left aside in the folder; if records are in it, give such a file by its own name, or export them in another form"
      ])
    for name in ["d.xlsx", "e/customizations_log.csv", "g.rdf"] { _ = try folder.write([], to: name) }
    #expect(
      InputPaths.leftAside(in: path).first?.summary
        == "b.HTML, d.xlsx, e/customizations_log.csv and 1 more were left aside in the folder")
    #expect(InputPaths.leftAside(in: path + "/a.xml") == [])
    #expect(InputPaths.leftAside(in: "-") == [])
  }

  @Test func aFoldersExportsAreTakenInOrder() throws {
    let names = [
      "b.xml", "a.XML", "c/d.xml.gz", "a.txt", "z.csv", "z.ris", "z.json", "z.nxml", "z.ris.gz", "z.html", "z.md",
      "__MACOSX/z.ris", "customizations_log.csv",
    ]
    for name in names { _ = try folder.write([], to: name) }
    let expected = ["a.XML", "a.txt", "b.xml", "c/d.xml.gz", "z.csv", "z.json", "z.nxml", "z.ris", "z.ris.gz"]
      .map { folder.path + "/" + $0 }
    #expect(try InputPaths.expand(folder.path) == expected)
    #expect(try InputPaths.expand(folder.path + "/") == expected)
    #expect(try InputPaths.expand(folder.path + "/z.html") == [folder.path + "/z.html"])
    #expect(try InputPaths.expand("-") == ["-"])
  }

  @Test func aFolderGivenAsAFileCannotBeRead() {
    #expect(Reading(path: folder.path).error?.description.contains("reading stopped") == true)
  }
}

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

  static let others = "export the records as RIS, NBIB, PubMed XML, EndNote XML, BibTeX or CSV"
  static let webPage =
    "this is a web page without a list of references; an error page may have been saved under this name; export the records again"

  static let hopeless: [Bad] = [
    Bad("empty.xml", "", "the file is empty; export it again"),
    Bad("spaces.xml", " \n\n\t", "the file is empty; export it again"),
    Bad("zeros.xml", [UInt8](repeating: 0, count: 5000), "the file is empty; export it again"),
    Bad("notes.xml", "We met on Monday.", "no records were found in this file; \(others)"),
    Bad(
      "noise.xml", (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ 0xA5) },
      "no records were found in this file; \(others)"),
    Bad("error.xml", "<!DOCTYPE html>\n<html><body>502 Bad Gateway</body></html>", webPage),
    Bad("error2.xml", "<HTML><HEAD><TITLE>Error</TITLE></HEAD></HTML>", webPage),
    Bad("error3.xml", "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0//EN\"><html/>", webPage),
    Bad("error4.xml", "<!-- proxy --><h1>Gateway time-out</h1>", webPage),
    Bad(
      "feed.xml", "<?xml version=\"1.0\"?><rss><channel/></rss>",
      "this is XML, but its root element <rss> holds no records that are known here; \(others)"),
    Bad("paper.pdf", "%PDF-1.7\n", "this looks like a PDF, which is not read; \(others)"),
    Bad(
      "a.zip", "PK\u{3}\u{4}xyz",
      "this is a zip archive whose directory is missing, as when a download breaks off; download it again"),
    Bad("none.xml", Invented.set(), "the format is known, but the file holds no record; export it again"),
    Bad(
      "empty.gz", GzipMember.of([]), "the file is empty; export it again"),
    Bad(
      "twice.gz", GzipMember.of(Array("PK\u{3}\u{4}\nTY  - JOUR\nTI  - x\nER  - \n".utf8)),
      "this is a zip archive; unpack it and name the files in it"),
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
    #expect(reading.diagnostics.allSatisfy { $0.hasPrefix("note:") })
    #expect(reading.error?.description == "\(path): \(bad.message)")
    #expect(reading.error?.file == path)
  }

  @Test func aFolderNamedLikeAFileIsAFolder() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Array("TY  - JOUR\nER  - \n".utf8), to: "old.ris/a.ris")
    #expect(try InputPaths.expand(folder.path) == [file])
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
        == "\(folder.path): the folder holds no file that could be an export; put exports in it or name the files"
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

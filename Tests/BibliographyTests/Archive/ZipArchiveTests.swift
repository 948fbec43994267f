import Foundation
import TestSupport
import Testing

@testable import Bibliography

@Suite struct ZipArchiveTests {
  typealias Entry = ZipBuilder.Entry

  let folder: TemporaryFolder
  static let xml = Array(Invented.set(Invented.article(1), Invented.article(2)).utf8)
  static let json = Array("[\(JSONShapeTests.item(1))]".utf8)

  init() throws { folder = try TemporaryFolder() }

  private func archive(_ entries: [Entry], _ name: String = "x.zip", comment: String = "") throws -> String {
    try folder.write(ZipBuilder.archive(entries, comment: comment), to: name)
  }

  static let forms: [Entry] = [
    Entry(name: "a.xml", bytes: xml), Entry(name: "a.xml", bytes: xml, isDeflated: true),
    Entry(name: "a.xml", bytes: xml, hasDescriptor: true),
    Entry(name: "a.xml", bytes: xml, isDeflated: true, hasDescriptor: true),
    Entry(name: "a.xml", bytes: xml, isDeflated: true, isLong: true),
    Entry(name: "a.xml", bytes: GzipMember.of(xml), isDeflated: true),
    Entry(name: "below/a", bytes: xml),
  ]

  @Test(arguments: forms.indices, ["", "a comment"]) func aMemberIsReadInWhateverForm(index: Int, comment: String)
    throws
  {
    let entry = Self.forms[index]
    let path = try archive([Entry(name: "below/", bytes: []), entry], comment: entry.isLong ? "" : comment)
    let names = try InputPaths.expand(path)
    #expect(names == ["\(path)/\(entry.name)"])
    let reading = Reading(path: names[0])
    #expect(reading.pmids == ["990000001", "990000002"])
    #expect(reading.diagnostics == [])
    #expect(reading.error == nil)
    #expect(reading.records.map(\.record.source.file) == [names[0], names[0]])
    // An archive of one export needs no more than its own name.
    #expect(Reading(path: path).pmids == reading.pmids)
  }

  @Test func whatAProgramPackedIsUnpacked() throws {
    let path = ProjectFolder.fixtures.appending(path: "exports/zip/export.zip").path
    let names = try InputPaths.expand(path)
    #expect(names == ["\(path)/articles.json", "\(path)/below/records.xml"])
    let readings = names.map { Reading(path: $0) }
    #expect(readings.map(\.pmids) == [["990000001"], ["990000002", "990000003"]])
    #expect(readings.allSatisfy { $0.error == nil && $0.diagnostics.isEmpty })
  }

  @Test func aMembersSizeAndProgressAreThoseInTheArchive() throws {
    let path = try archive(Self.forms.prefix(2).map { $0 })
    let input = try InputFile("\(path)/a.xml#2")
    while try input.reader.next() != nil {}
    #expect(input.size == InputFile.size(of: "\(path)/a.xml#2"))
    #expect(input.consumed == input.size)
  }

  @Test func exportsAreFoundByContentInTheOrderOfTheArchive() throws {
    let path = try archive([
      Entry(name: "z.txt", bytes: Self.json), Entry(name: "a.dat", bytes: Self.xml, isDeflated: true),
      Entry(name: "customizations_log.csv", bytes: Array("created_at,user_id,title\n1,2,x\n".utf8)),
      Entry(name: "figure.png", bytes: [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0]),
      Entry(name: "readme.txt", bytes: Array("Thank you.".utf8)), Entry(name: "empty.txt", bytes: []),
      Entry(name: "__MACOSX/._z.txt", bytes: Self.json), Entry(name: ".hidden.xml", bytes: Self.xml),
      Entry(name: "inner.zip", bytes: ZipBuilder.archive([Entry(name: "a.xml", bytes: Self.xml)])),
    ])
    #expect(try InputPaths.expand(path) == ["\(path)/z.txt", "\(path)/a.dat"])
    let aside = InputPaths.leftAside(in: path)
    #expect(aside.map(\.severity) == [.note])
    #expect(
      aside.first?.summary
        == "customizations_log.csv (Rayyan's log of decisions), figure.png (no export), readme.txt (no export) and 2 more in the archive were left aside"
    )
    #expect(
      Reading(path: path).error?.description
        == "\(path): this zip archive holds 2 exports; name one of them, such as \(path)/z.txt")
  }

  @Test func anExportThatCannotBeReadIsNotPassedOver() throws {
    let path = try archive([Entry(name: "a.xml", bytes: Self.xml), Entry(name: "b.ris", bytes: Array("no RIS".utf8))])
    #expect(try InputPaths.expand(path) == ["\(path)/a.xml", "\(path)/b.ris"])
    #expect(Reading(path: "\(path)/b.ris").error != nil)
    #expect(InputPaths.leftAside(in: path) == [])
  }

  @Test func aFoldersArchivesAreOpenedToo() throws {
    _ = try archive([Entry(name: "a.xml", bytes: Self.xml), Entry(name: "note.txt", bytes: [0x41])], "in/b.zip")
    _ = try folder.write(Self.xml, to: "in/c.xml")
    _ = try folder.write(Array("no zip".utf8), to: "in/d.zip")
    let path = folder.path + "/in"
    #expect(try InputPaths.expand(path) == ["\(path)/b.zip/a.xml", "\(path)/c.xml", "\(path)/d.zip"])
    #expect(InputPaths.leftAside(in: path).map(\.file) == ["\(path)/b.zip"])
  }

  struct Hopeless: Sendable, CustomTestStringConvertible {
    var name: String
    var entries: [Entry] = []
    var bytes: [UInt8]?
    var problem: String
    var testDescription: String { name }
  }

  static let whole = ZipBuilder.archive([Entry(name: "a.xml", bytes: xml, isDeflated: true)])
  static let hopeless: [Hopeless] = [
    Hopeless(
      name: "x.xlsx", entries: ["[Content_Types].xml", "xl/workbook.xml"].map { Entry(name: $0, bytes: [0x3C]) },
      problem: "this is an Excel workbook, which is not read; open it and save it as CSV"),
    Hopeless(
      name: "x.docx", entries: ["[Content_Types].xml", "word/document.xml"].map { Entry(name: $0, bytes: [0x3C]) },
      problem: "this is a Word document, which is not read; open it and save it as plain text"),
    Hopeless(
      name: "x.ods", entries: ["mimetype", "content.xml"].map { Entry(name: $0, bytes: [0x3C]) },
      problem: "this is an OpenDocument file, which is not read; open it and save it as CSV or plain text"),
    Hopeless(
      name: "locked.zip", entries: [Entry(name: "a.ris", bytes: xml, isEncrypted: true)],
      problem: "this member of the archive is encrypted; unpack the archive with its password and name the file"),
    Hopeless(
      name: "odd.zip", entries: [Entry(name: "a.txt", bytes: xml, method: 14)],
      problem:
        "this member of the archive is packed in a way that is not read (method 14); unpack the archive and name the file"
    ),
    Hopeless(
      name: "pictures.zip", entries: [Entry(name: "a.gif", bytes: Array("GIF89a".utf8))],
      problem: "this zip archive holds no export, only a.gif (no export); export the records again"),
    Hopeless(name: "none.zip", problem: "this zip archive holds no export; export the records again"),
    Hopeless(
      name: "cut.zip", bytes: Array(whole.prefix(whole.count / 2)),
      problem: "this is a zip archive whose directory is missing, as when a download breaks off; download it again"),
  ]

  @Test(arguments: hopeless) func anArchiveWithoutRecordsIsToldWithACure(_ bad: Hopeless) throws {
    let path = try folder.write(bad.bytes ?? ZipBuilder.archive(bad.entries), to: bad.name)
    let names = try InputPaths.expand(path)
    try #require(names.count == 1)
    #expect(Reading(path: names[0]).error?.description == "\(names[0]): \(bad.problem)")
  }

  @Test(arguments: ["x.zip/b.xml", "x.zip/", "x.zip/../x.zip", "y.zip/a.xml"]) func aMemberThatIsNotThereIsTold(
    _ name: String
  ) throws {
    _ = try archive([Self.forms[0]])
    let path = "\(folder.path)/\(name)"
    #expect(throws: ImportError.noSuchFile(path)) { try InputPaths.expand(path) }
    #expect(Reading(path: path).error != nil)
  }

  @Test func damageInAMemberIsTold() throws {
    var bytes = ZipBuilder.archive([Entry(name: "a.xml", bytes: Self.xml)])
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: Array("An invented".utf8)) })
    bytes[place] = UInt8(ascii: "O")
    let reading = Reading(path: try folder.write(bytes, to: "x.zip"))
    #expect(reading.pmids.count == 2)
    #expect(reading.diagnostics.count == 1)
    #expect(reading.diagnostics.first?.contains("the compressed data is damaged") == true)
  }

  /// A member gives what the directory announces and no more, however much its data would unpack to.
  @Test(arguments: [100, 1_000_000] as [UInt32]) func noMoreIsUnpackedThanAnnounced(size: UInt32) throws {
    let bytes = [UInt8](repeating: 0x20, count: 200_000)
    let path = try archive([Entry(name: "a.xml", bytes: bytes, isDeflated: true, announcedSize: size)])
    let archive = try ZipArchive(path)
    let source = try archive.open(try #require(archive.members.first))
    #expect(try source.readAll().count == min(Int(size), bytes.count))
    #expect(source.defect == .damaged)
  }

  @Test func anyBytesAreAnArchiveOrAnError() throws {
    var random = SeededNumbers(seed: 5)
    let file = ZipBuilder.archive(Self.forms)
    let short = ZipBuilder.archive([Entry(name: "a.json", bytes: Self.json), Entry(name: "b.json", bytes: Self.json)])
    for number in 0..<200 {
      let damage = RandomDamageTests.Damage.allCases[number % RandomDamageTests.Damage.allCases.count]
      let path = try folder.write(damage.apply(to: number % 4 == 0 ? file : short, &random), to: "x.zip")
      let names = try InputPaths.expand(path)
      #expect(!names.isEmpty)
      for name in names {
        let reading = Reading(path: name)
        #expect(reading.error != nil || !reading.records.isEmpty || !reading.diagnostics.isEmpty, "\(number)")
      }
      _ = InputPaths.leftAside(in: path)
    }
  }
}

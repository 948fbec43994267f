import Bibliography
import Testing

/// Compression, encodings and other wrappings around sound records.
@Suite struct WrappedFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  static let accented = Invented.set(
    Invented.article(1, title: Invented.title("Étude inventée – “citée”")), Invented.article(2))

  private func read(_ bytes: [UInt8], as name: String = "a.xml") throws -> Reading {
    Reading(path: try folder.write(bytes, to: name))
  }

  @Test(arguments: ["a.xml", "a.xml.gz", "a.txt", "noname"])
  func gzipIsKnownByItsBytesNotItsName(name: String) throws {
    let reading = try read(GzipMember.of(Array(Self.accented.utf8)), as: name)
    #expect(reading.pmids == ["990000001", "990000002"])
    #expect(reading.diagnostics == [])
  }

  @Test(arguments: [1, 37, 500, 1000]) func severalMembersAreOneFile(size: Int) throws {
    let bytes = Array(Self.accented.utf8)
    let members = stride(from: 0, to: bytes.count, by: size).map { GzipMember.of(Array(bytes[$0...].prefix(size))) }
    let reading = try read(members.flatMap { $0 }, as: "a.xml.gz")
    #expect(reading.pmids == ["990000001", "990000002"])
    #expect(reading.diagnostics == [])
  }

  static let records = (1...40).map { Invented.article($0) }

  @Test func aTruncatedFileGivesWhatItHolds() throws {
    let whole = GzipMember.of(Array(Invented.set(Self.records).utf8))
    let path = try folder.write(Array(whole.prefix(whole.count / 2)), to: "a.xml.gz")
    let reading = Reading(path: path)
    #expect(reading.error == nil)
    #expect(Array(reading.pmids.prefix(19)) == (1...19).map(Invented.pmid))
    #expect(
      reading.diagnostics.first
        == "error: \(path): the compressed data stops before its end, so records at the end are missing; download the file again and check its md5"
    )
    #expect(reading.diagnostics.count == 2)
  }

  @Test func onlyTheTrailerMissingStillCountsAsTruncated() throws {
    let whole = GzipMember.of(Array(Invented.set(Self.records).utf8))
    let path = try folder.write(Array(whole.dropLast(3)), to: "a.xml.gz")
    let reading = Reading(path: path)
    #expect(reading.pmids.count == 40)
    #expect(
      reading.diagnostics == [
        "error: \(path): the compressed data stops before its end, so records at the end are missing; download the file again and check its md5"
      ])
  }

  @Test func aWrongChecksumIsTold() throws {
    var bytes = GzipMember.of(Array(Invented.set(Self.records).utf8))
    bytes[bytes.count - 6] ^= 1
    let path = try folder.write(bytes, to: "a.xml.gz")
    let reading = Reading(path: path)
    #expect(reading.pmids.count == 40)
    #expect(
      reading.diagnostics == [
        "error: \(path): the compressed data is damaged, so the records after the damage are missing; download the file again and check its md5"
      ])
  }

  @Test func bytesBehindTheCompressedDataAreTold() throws {
    let path = try folder.write(GzipMember.of(Array(Self.accented.utf8)) + [0, 0] + Array("junk".utf8), to: "a.xml.gz")
    let reading = Reading(path: path)
    #expect(reading.pmids.count == 2)
    #expect(
      reading.diagnostics == [
        "warning: \(path): bytes that are not gzip follow the compressed data and were passed over; check that no record is missing at the end"
      ])
  }

  @Test func paddingBehindTheCompressedDataIsFine() throws {
    let reading = try read(GzipMember.of(Array(Self.accented.utf8)) + [UInt8](repeating: 0, count: 512))
    #expect(reading.pmids.count == 2)
    #expect(reading.diagnostics == [])
  }

  struct Encoded: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var bytes: [UInt8]
  }

  static let encodings: [Encoded] = [
    Encoded(testDescription: "UTF-8", bytes: Array(accented.utf8)),
    Encoded(testDescription: "UTF-8 with mark", bytes: [0xEF, 0xBB, 0xBF] + accented.utf8),
    Encoded(testDescription: "UTF-16LE with mark", bytes: [0xFF, 0xFE] + utf16(accented, swapped: false)),
    Encoded(testDescription: "UTF-16BE with mark", bytes: [0xFE, 0xFF] + utf16(accented, swapped: true)),
    Encoded(testDescription: "UTF-16LE", bytes: utf16(accented, swapped: false)),
    Encoded(testDescription: "UTF-16BE", bytes: utf16(accented, swapped: true)),
    Encoded(
      testDescription: "Windows-1252",
      bytes: accented.replacing("UTF-8", with: "windows-1252").unicodeScalars.map { scalar in
        ["–": 0x96, "“": 0x93, "”": 0x94][scalar] ?? UInt8(scalar.value)
      }),
    Encoded(testDescription: "carriage returns", bytes: Array(accented.replacing("\n", with: "\r\n").utf8)),
  ]

  static func utf16(_ text: String, swapped: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8))
      return swapped ? [high, low] : [low, high]
    }
  }

  @Test(arguments: encodings) func everyEncodingGivesTheSameText(_ encoded: Encoded) throws {
    let reading = try read(encoded.bytes)
    #expect(reading.pmids == ["990000001", "990000002"])
    #expect(reading.records.first?.record.titleText == "Étude inventée – “citée”")
    #expect(reading.lines == [4, 14])
    #expect(reading.diagnostics == [])
  }

  @Test(arguments: ["ISO-8859-1", "windows-1252", "UTF-16", "KOI8-R"])
  func aWrongDeclarationIsTold(name: String) throws {
    let path = try folder.write(Array(Self.accented.replacing("UTF-8", with: name).utf8), to: "a.xml")
    let reading = Reading(path: path)
    #expect(reading.records.first?.record.titleText == "Étude inventée – “citée”")
    #expect(reading.records.count == 2)
    #expect(
      reading.diagnostics == [
        "warning: \(path):1: the file declares the encoding \(name), but its bytes are not; it was read as UTF-8; look at letters with accents"
      ])
  }

  @Test func aDocumentPrintedAsAQuotedStringIsRead() throws {
    let escaped = Self.accented.replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    let reading = try read(Array("\"\(escaped)\"\n".utf8))
    #expect(reading.pmids == ["990000001", "990000002"])
    #expect(reading.lines == [4, 14])
  }
}

import Testing

@testable import Bibliography

@Suite struct EncodingTests {
  @Test(arguments: [
    ("utf-8", TextEncoding.utf8), ("UTF8", .utf8), ("ISO-8859-1", .windows1252), ("latin1", .windows1252),
    ("Windows-1252", .windows1252), ("US-ASCII", .windows1252), ("UTF-16", .utf16LittleEndian),
    ("utf-16BE", .utf16BigEndian),
    ("KOI8-R", nil), ("", nil),
  ])
  func anEncodingIsKnownByItsNames(name: String, encoding: TextEncoding?) {
    #expect(TextEncoding(named: name.utf8) == encoding)
  }

  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0x3C], TextEncoding.utf8, 3), ([0xFF, 0xFE, 0x3C, 0], .utf16LittleEndian, 2),
      ([0xFE, 0xFF, 0, 0x3C], .utf16BigEndian, 2), ([0x3C, 0], .utf16LittleEndian, 0), ([0, 0x3C], .utf16BigEndian, 0),
      ([0x3C, 0x61], .utf8, 0), ([0xE9], .utf8, 0), ([], .utf8, 0),
    ] as [([UInt8], TextEncoding, Int)])
  func marksAndZerosTellTheEncoding(head: [UInt8], encoding: TextEncoding, markLength: Int) {
    let guess = EncodingGuess(head: head)
    #expect(guess.encoding == encoding)
    #expect(guess.markLength == markLength)
    #expect(guess.wrongDeclaration == nil)
  }

  @Test(
    arguments: [
      ("<?xml version='1.0' encoding='ISO-8859-1'?><a>\u{E9}", true, TextEncoding.utf8, "ISO-8859-1"),
      ("<?xml version='1.0' encoding='ISO-8859-1'?><a>\u{E9}A", false, .windows1252, nil),
      ("<?xml version='1.0' encoding='ISO-8859-1'?><a>", false, .windows1252, nil),
      ("<?xml version='1.0' encoding='UTF-8'?><a>\u{E9}", true, .utf8, nil),
      ("<?xml version='1.0' encoding='Klingon'?><a>", true, .utf8, "Klingon"),
      ("<?xml version='1.0' encoding=\"utf-16\"?><a>", true, .utf8, "utf-16"),
      ("<?xml version='1.0'?><a>", true, .utf8, nil),
      ("<?xml encoding?><a>", true, .utf8, nil), ("<?xml encoding='UTF-16", true, .utf8, nil),
    ] as [(String, Bool, TextEncoding, String?)])
  func aDeclarationCountsWhereTheBytesAllowIt(text: String, isUTF8: Bool, encoding: TextEncoding, wrong: String?) {
    let head = isUTF8 ? Array(text.utf8) : text.unicodeScalars.map { UInt8($0.value) }
    let guess = EncodingGuess(head: head)
    #expect(guess.encoding == encoding)
    #expect(guess.wrongDeclaration == wrong)
  }

  @Test(
    arguments: [
      ([0x41], 1), ([0xC3, 0xA9], 2), ([0xE2, 0x82, 0xAC], 3), ([0xF0, 0x9F, 0x92, 0xA1], 4), ([0xC0, 0x80], 0),
      ([0xC1, 0xBF], 0),
      ([0xE0, 0x9F, 0xBF], 0), ([0xED, 0xA0, 0x80], 0), ([0xED, 0x9F, 0xBF], 3), ([0xF0, 0x8F, 0xBF, 0xBF], 0),
      ([0xF4, 0x8F, 0xBF, 0xBF], 4), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0), ([0x80], 0),
      ([0xC3], 0),
      ([0xC3, 0x41], 0), ([0xE2, 0x82], 0), ([0xE2, 0x82, 0x41], 0), ([0xFF], 0),
    ] as [([UInt8], Int)])
  func aSequencesLengthIsThatOfUnicodesTable(bytes: [UInt8], length: Int) {
    #expect(bytes.withUnsafeBufferPointer { UTF8Validity.sequenceLength($0, at: 0) } == length)
    #expect(UTF8Validity.isValidPrefix(bytes + [0x41]) == (length > 0))
  }

  @Test func everyScalarsEncodingIsOneSequence() {
    for value in stride(from: UInt32(0), through: 0x10FFFF, by: 61) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(scalar).utf8)
      if bytes.withUnsafeBufferPointer({ UTF8Validity.sequenceLength($0, at: 0) }) != bytes.count {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }

  @Test func aCutOffLastSequenceIsStillAPrefix() {
    let bytes = Array("aé€💡".utf8)
    for count in 0...bytes.count { #expect(UTF8Validity.isValidPrefix(Array(bytes.prefix(count)))) }
  }

  /// WHATWG's index of windows-1252; the five unassigned bytes are our own choice.
  @Test(
    arguments: [
      (0x41, "A"), (0x80, "€"), (0x85, "…"), (0x91, "‘"), (0x92, "’"), (0x96, "–"), (0x99, "™"), (0x9F, "Ÿ"),
      (0xA0, "\u{A0}"), (0xE9, "é"),
      (0xFF, "ÿ"), (0x81, "\u{FFFD}"), (0x8D, "\u{FFFD}"), (0x8F, "\u{FFFD}"), (0x90, "\u{FFFD}"), (0x9D, "\u{FFFD}"),
    ] as [(UInt8, Unicode.Scalar)])
  func aByteOfWindows1252HasItsCharacter(byte: UInt8, scalar: Unicode.Scalar) {
    #expect(Windows1252.scalar(byte) == scalar)
    var bytes: [UInt8] = []
    Windows1252.append(byte, to: &bytes)
    #expect(bytes == Array(String(scalar).utf8))
  }

  @Test(arguments: [1, 2, 3, 5, 4096]) func surrogatesSplitBetweenReadsAreJoined(chunk: Int) throws {
    let text = "a💡é\u{10FFFF}"
    let source = TranscodingByteSource(
      ChunkedByteSource(WrappedFileTests.utf16(text, swapped: true), chunk: chunk), from: .utf16BigEndian)
    #expect(String(decoding: try source.readAll(asking: 3), as: UTF8.self) == text)
  }

  @Test func aLoneSurrogateBecomesTheReplacementCharacter() throws {
    let units: [UInt8] = [0x3D, 0xD8, 0x41, 0x00, 0xA1, 0xDC, 0x42, 0x00]
    let source = TranscodingByteSource(ChunkedByteSource(units), from: .utf16LittleEndian)
    #expect(String(decoding: try source.readAll(), as: UTF8.self) == "\u{FFFD}A\u{FFFD}B")
  }
}

import Testing

@testable import Bibliography

@Suite struct ByteSourceTests {
  static let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }

  @Test(arguments: [(1, 4096), (7, 1), (100_000, 100), (.max, 1 << 16)])
  func everyMemberIsUnpackedWhateverThePieces(chunk: Int, asked: Int) throws {
    let parts = [Self.bytes[..<1], Self.bytes[1..<70_000], [], Self.bytes[70_000...]].map { Array($0) }
    let source = GzipByteSource(ChunkedByteSource(parts.flatMap(GzipMember.of), chunk: chunk))
    #expect(try source.readAll(asking: asked) == Self.bytes)
    #expect(source.defect == nil)
  }

  @Test(arguments: [(30, StreamDefect.truncated), (4, .truncated), (0, nil)])
  func aTruncatedStreamGivesWhatItHolds(missing: Int, defect: StreamDefect?) throws {
    let packed = GzipMember.of(Array(Self.bytes.prefix(100)))
    let source = GzipByteSource(ChunkedByteSource(Array(packed.dropLast(missing))))
    let found = try source.readAll()
    #expect(found == Array(Self.bytes.prefix(found.count)))
    #expect(found.count >= 100 - max(0, missing - 8))
    #expect(source.defect == defect)
  }

  @Test func aDamagedSecondMemberLeavesTheFirst() throws {
    var second = GzipMember.of(Array(Self.bytes.prefix(50)))
    second[10] = 7
    let source = GzipByteSource(ChunkedByteSource(GzipMember.of(Array(Self.bytes.prefix(100))) + second))
    #expect(try source.readAll() == Array(Self.bytes.prefix(100)))
    #expect(source.defect == .damaged)
  }

  @Test func consumedCountsTheFilesOwnBytes() throws {
    let packed = GzipMember.of(Self.bytes)
    let source = GzipByteSource(ChunkedByteSource(packed))
    _ = try source.readAll()
    #expect(source.consumed == packed.count)
  }

  @Test(arguments: [0, 1, 50, 200]) func aPrefixIsGivenAgain(count: Int) throws {
    let base = ChunkedByteSource(Array(Self.bytes.prefix(100)), chunk: 9)
    let prefix = try base.readPrefix(count)
    #expect(prefix == Array(Self.bytes.prefix(min(count, 100))))
    #expect(try PrefixedByteSource(prefix: prefix, base).readAll(asking: 4) == Array(Self.bytes.prefix(100)))
  }

  @Test(arguments: [1, 2, 5, 4096]) func aQuotedTextLosesItsQuotesAndEscapes(chunk: Int) throws {
    let source = QuotedTextByteSource(ChunkedByteSource(#""<a b=\"c\">\n\t\\x</a>""#, chunk: chunk))
    #expect(String(decoding: try source.readAll(asking: 4), as: UTF8.self) == "<a b=\"c\">\n\t\\x</a>")
  }

  @Test(arguments: [
    (#""<a b=\"1\">"#, true), (#""<a>""#, false), ("<a b=\"1\">", false), ("", false),
  ])
  func onlyALiteralOfMarkupCountsAsQuoted(head: String, isQuoted: Bool) {
    #expect(QuotedTextByteSource.begins(Array(head.utf8)) == isQuoted)
  }
}

@Suite struct ByteWindowTests {
  @Test(arguments: [1000, 40_000, 65_536, .max]) func whatIsHeldCanBeReadAgain(chunk: Int) throws {
    let window = ByteWindow(ChunkedByteSource(ByteSourceTests.bytes, chunk: chunk))
    var position = 0
    while let piece = try window.piece(at: position) {
      #expect(piece.elementsEqual(ByteSourceTests.bytes[position..<(position + piece.count)]))
      position += piece.count
    }
    #expect(position == ByteSourceTests.bytes.count)
    #expect(window.end == position)
    #expect(window.isAtEnd)
    #expect(window.bytes(in: 65_000..<66_000) == Array(ByteSourceTests.bytes[65_000..<66_000]))
    #expect(try window.piece(at: position) == nil)
  }

  @Test func whatIsLetGoIsGone() throws {
    let window = ByteWindow(ChunkedByteSource(ByteSourceTests.bytes))
    _ = try window.piece(at: 150_000)
    window.release(before: 100_000)
    #expect(window.start == 65_536)
    #expect(try window.piece(at: 10) == nil)
    #expect(window.bytes(in: 65_530..<65_540) == Array(ByteSourceTests.bytes[65_536..<65_540]))
    #expect(window.bytes(in: 0..<10) == [])
  }

  @Test func smallPiecesShareAChunk() throws {
    let window = ByteWindow(ChunkedByteSource(Array(ByteSourceTests.bytes.prefix(5000)), chunk: 10))
    let first = try #require(try window.piece(at: 0))
    #expect(first.count == 10)
    _ = try window.piece(at: 4999)
    #expect(first.elementsEqual(ByteSourceTests.bytes.prefix(10)))
    #expect(try window.piece(at: 0)?.count == 5000)
  }
}

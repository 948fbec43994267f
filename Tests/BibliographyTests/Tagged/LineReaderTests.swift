import Testing

@testable import Bibliography

@Suite struct LineReaderTests {
  static func lines(_ bytes: [UInt8], chunk: Int = .max) throws -> [(number: Int, text: String)] {
    var reader = LineReader(ChunkedByteSource(bytes, chunk: chunk))
    var lines: [(number: Int, text: String)] = []
    while let line = try reader.next() { lines.append((line.number, String(decoding: line.text, as: UTF8.self))) }
    return lines
  }

  @Test(arguments: [
    ("", []), ("one", ["one"]), ("one\n", ["one"]), ("one\ntwo", ["one", "two"]), ("one\r\ntwo\r\n", ["one", "two"]),
    ("one\rtwo\r", ["one", "two"]), ("\r\n\r\n", ["", ""]), ("\r\r\n\n", ["", "", ""]),
    ("one\r\ntwo\rthree\nfour", ["one", "two", "three", "four"]), ("a\0b\0\n", ["ab"]), ("\0\0", []),
    ("one\n\u{FEFF}two\n", ["one", "two"]),
  ]) func aLineEndsInAnyOfThreeWays(text: String, expected: [String]) throws {
    for chunk in Reading.awkwardChunks {
      let lines = try Self.lines(Array(text.utf8), chunk: chunk)
      #expect(lines.map(\.text) == expected, "in pieces of \(chunk)")
      #expect(lines.map(\.number) == Array(1..<(expected.count + 1)))
    }
  }

  @Test func theBytesBehindAHeldPlaceAreKept() throws {
    let text = (1...60_000).map { "line \($0)\r\n" }.joined()
    var reader = LineReader(ChunkedByteSource(text, chunk: 1000))
    var start = 0
    var end = 0
    while let line = try reader.next() {
      if line.number == 100 {
        start = line.start
        reader.hold(from: start)
      }
      if line.number == 50_000 { end = line.next }
    }
    let kept = String(decoding: reader.bytes(in: start..<end), as: UTF8.self)
    #expect(kept.hasPrefix("line 100\r\n"))
    #expect(kept.hasSuffix("line 50000\r\n"))
    #expect(kept.utf8.count == end - start)
  }

  @Test func aLineWithoutEndComesInPieces() throws {
    let longest = LineReader.longestLine
    let bytes = [UInt8](repeating: 0x61, count: 2 * longest + 10) + Array("\nnext\n".utf8)
    var reader = LineReader(ChunkedByteSource(bytes, chunk: 1 << 20))
    var found: [[Int]] = []
    while let line = try reader.next() { found.append([line.number, line.text.count, line.isRest ? 1 : 0]) }
    #expect(found == [[1, longest, 0], [1, longest, 1], [1, 10, 1], [2, 4, 0]])
  }
}

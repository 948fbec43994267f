import Foundation
import TestSupport
import Testing

@testable import Bibliography

/// All that came of reading a JSON text, the quarantined records too.
struct JSONReading: Equatable {
  var reading: Reading
  var quarantined: [QuarantinedRecord]

  /// Reads a text as a run does, its format found by its beginning; whole and in awkward pieces, which must be alike.
  static func of(
    _ text: String, options: ReadingOptions = ReadingOptions(),
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> JSONReading {
    try of(Array(text.utf8), options: options, sourceLocation: sourceLocation)
  }

  static func of(
    _ bytes: [UInt8], options: ReadingOptions = ReadingOptions(),
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> JSONReading {
    let whole = try JSONReading(bytes, chunk: .max, options, sourceLocation)
    for chunk in Reading.awkwardChunks {
      let inPieces = try JSONReading(bytes, chunk: chunk, options, sourceLocation)
      #expect(inPieces == whole, "in pieces of \(chunk) bytes", sourceLocation: sourceLocation)
    }
    return whole
  }

  static func fixture(_ name: String) throws -> JSONReading {
    let path = ProjectFolder.fixtures.appending(path: "exports/\(name)").path
    return try of(try FileByteSource(path).readAll())
  }

  init(
    _ bytes: [UInt8], chunk: Int, _ options: ReadingOptions = ReadingOptions(),
    _ sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let head = TextHead(Array(bytes.prefix(FormatDetector.headLength)))
    let readers: [any RecordFormatReader.Type] = [EuropePMCJSONReader.self, CSLJSONReader.self]
    let type = try #require(readers.first { $0.recognises(head) }, sourceLocation: sourceLocation)
    let reader = type.init(ChunkedByteSource(bytes, chunk: chunk), head: head, file: "a.json", options: options)
    reading = Reading(reader)
    quarantined = reader.takeQuarantined()
  }

  var records: [Record] { reading.records.map(\.record) }
  var titles: [String] { records.map(\.titleText) }
}

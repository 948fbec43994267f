import Bibliography
import Foundation
import TestSupport
import Testing

/// All that came of reading a text in one of the formats.
struct TextReading: Equatable {
  var records: [RecordContent] = []
  var originals: [String] = []
  var diagnostics: [ImportDiagnostic] = []
  var quarantined: [QuarantinedRecord] = []
  var error: ImportError?

  init(
    _ type: any RecordFormatReader.Type, _ bytes: [UInt8], chunk: Int = .max,
    options: ReadingOptions = ReadingOptions()
  ) {
    let head = TextHead(Array(bytes.prefix(FormatDetector.headLength)))
    let reader = type.init(ChunkedByteSource(bytes, chunk: chunk), head: head, file: "a", options: options)
    do throws(ImportError) {
      while let record = try reader.next() {
        records.append(RecordContent(record))
        originals.append(String(decoding: record.original, as: UTF8.self))
      }
    } catch {
      self.error = error
    }
    diagnostics = reader.takeDiagnostics()
    quarantined = reader.takeQuarantined()
  }

  /// Reads a text whole and in pieces of every awkward size, which must all give the same.
  static func of(
    _ type: any RecordFormatReader.Type, _ bytes: [UInt8], options: ReadingOptions = ReadingOptions(),
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) -> TextReading {
    let whole = TextReading(type, bytes, options: options)
    for chunk in Reading.awkwardChunks {
      let inPieces = TextReading(type, bytes, chunk: chunk, options: options)
      #expect(inPieces == whole, "in pieces of \(chunk) bytes", sourceLocation: sourceLocation)
    }
    return whole
  }

  static func of(
    _ type: any RecordFormatReader.Type, _ text: String, options: ReadingOptions = ReadingOptions(),
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) -> TextReading {
    of(type, Array(text.utf8), options: options, sourceLocation: sourceLocation)
  }

  /// Reads a file of Tests/Fixtures/exports as the program does.
  static func fixture(_ path: String) throws -> [Record] {
    let file = try InputFile(ProjectFolder.fixtures.appending(path: "exports/" + path).path)
    var records: [Record] = []
    while let record = try file.reader.next() { records.append(record) }
    return records
  }

  var titles: [String] { records.map(\.record.titleText) }
  var lines: [Int] { records.map(\.record.source.line) }

  /// Lines passed over, as the diagnostic counts them.
  var skippedLines: Int { diagnostics.filter { $0.matter == .skippedLines }.map(\.count).reduce(0, +) }
}

import Bibliography
import Testing

/// All that came of reading one input.
struct Reading: Equatable {
  var records: [RecordContent] = []
  var diagnostics: [String] = []
  var deletions: [UInt32] = []
  var error: ImportError?

  /// Sizes of pieces that cut tags, references and characters everywhere.
  static let awkwardChunks = [1, 2, 3, 7, 63, 64, 1000]

  /// Reads a document as `a.xml`, whole and in pieces of every awkward size, which must all give the same.
  static func of(_ xml: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) -> Reading {
    of(Array(xml.utf8), sourceLocation: sourceLocation)
  }

  static func of(_ bytes: [UInt8], sourceLocation: Testing.SourceLocation = #_sourceLocation) -> Reading {
    let whole = Reading(bytes, chunk: .max)
    for chunk in awkwardChunks {
      let inPieces = Reading(bytes, chunk: chunk)
      #expect(inPieces == whole, "in pieces of \(chunk) bytes", sourceLocation: sourceLocation)
    }
    return whole
  }

  /// The one record of a document that is read without any complaint.
  static func record(_ xml: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> Record {
    let reading = of(xml, sourceLocation: sourceLocation)
    #expect(reading.diagnostics == [], sourceLocation: sourceLocation)
    try #require(reading.records.count == 1, sourceLocation: sourceLocation)
    return reading.records[0].record
  }

  init(_ bytes: [UInt8], chunk: Int) {
    self.init(PubMedXMLReader(ChunkedByteSource(bytes, chunk: chunk), file: "a.xml"))
  }

  /// Reads a file as a run does: unwrapped, its encoding and format found.
  init(path: String) {
    do throws(ImportError) {
      let file = try InputFile(path)
      self.init(file.reader)
      diagnostics.insert(contentsOf: file.diagnostics.map(\.description), at: 0)
    } catch {
      self.init(error: error)
    }
  }

  init(error: ImportError) { self.error = error }
  init(deletions: [UInt32]) { self.deletions = deletions }

  init(_ reader: any RecordReader) {
    do throws(ImportError) {
      while let record = try reader.next() { records.append(RecordContent(record)) }
    } catch {
      self.error = error
    }
    diagnostics = reader.takeDiagnostics().map(\.description)
    deletions = reader.takeDeletions()
  }

  var pmids: [String] { records.map { $0.record.text(of: .pmid) ?? "" } }
  var titles: [String] { records.map(\.record.titleText) }
  var lines: [Int] { records.map(\.record.source.line) }
}

/// A record, to be compared in every part.
struct RecordContent: Equatable, CustomStringConvertible {
  var record: Record

  init(_ record: Record) { self.record = record }

  static func == (left: Self, right: Self) -> Bool {
    left.record.source == right.record.source && left.hasSameContent(as: right)
  }

  /// Whether all but the place in the file is equal.
  func hasSameContent(as other: Self) -> Bool {
    record.bytes == other.record.bytes && record.fields == other.record.fields
      && record.title == other.record.title && record.abstract == other.record.abstract
      && record.abstractOrigin == other.record.abstractOrigin && record.isBook == other.record.isBook
      && record.hasRetractionDate == other.record.hasRetractionDate
      && record.isIncomplete == other.record.isIncomplete
  }

  var description: String { "\(record.source.line): \(String(decoding: record.bytes, as: UTF8.self))" }
}

extension Record {
  var titleText: String { text(title) }
  var abstractText: String { text(abstract) }
}

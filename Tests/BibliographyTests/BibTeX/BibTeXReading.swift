import Bibliography
import Testing

/// All that came of reading a BibTeX text.
struct BibTeXReading: Equatable {
  var content: Reading
  var quarantined: [QuarantinedRecord]

  var records: [Record] { content.records.map(\.record) }
  var diagnostics: [String] { content.diagnostics }
  var titles: [String] { records.map(\.titleText) }

  /// Reads a text whole and in pieces of awkward sizes, which must all give the same.
  static func of(_ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) -> BibTeXReading {
    of(Array(text.utf8), sourceLocation: sourceLocation)
  }

  static func of(_ bytes: [UInt8], sourceLocation: Testing.SourceLocation = #_sourceLocation) -> BibTeXReading {
    let whole = BibTeXReading(bytes, chunk: .max)
    for chunk in Reading.awkwardChunks {
      let inPieces = BibTeXReading(bytes, chunk: chunk)
      #expect(inPieces == whole, "in pieces of \(chunk) bytes", sourceLocation: sourceLocation)
    }
    return whole
  }

  /// The one record of a text that is read without any complaint.
  static func record(_ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> Record {
    let reading = of(text, sourceLocation: sourceLocation)
    #expect(reading.diagnostics == [], sourceLocation: sourceLocation)
    return try #require(reading.records.first, sourceLocation: sourceLocation)
  }

  /// The record of an entry with one field.
  static func field(_ name: String, _ value: String, type: String = "article") throws -> Record {
    try record("@\(type){key,\n  \(name) = {\(value)},\n}\n")
  }

  init(_ bytes: [UInt8], chunk: Int) {
    let reader = BibTeXReader(
      ChunkedByteSource(bytes, chunk: chunk), head: TextHead(Array(bytes.prefix(FormatDetector.headLength))),
      file: "a.bib", options: ReadingOptions(keepsOriginal: true))
    content = Reading(reader)
    quarantined = reader.takeQuarantined()
  }
}

extension Record {
  /// The authors as `Family, Given, Jr`, groups as they are.
  var authorNames: [String] {
    var names: [String] = []
    for field in fields {
      switch field.kind {
      case .authorFamilyName, .collectiveName: names.append(text(field.range))
      case .authorForeName, .authorSuffix: names[names.count - 1] += ", " + text(field.range)
      default: break
      }
    }
    return names
  }

  /// The fields for which there is no kind, by name.
  var extras: [String: String] {
    Dictionary(zip(texts(.extraName), texts(.extraValue))) { $0 + "|" + $1 }
  }
}

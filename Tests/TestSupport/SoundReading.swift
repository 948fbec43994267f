package import Bibliography

/// All that came of reading any bytes whatever, and what must hold of it.
package struct SoundReading {
  package private(set) var records: [Record] = []
  package private(set) var diagnostics: [ImportDiagnostic] = []
  package private(set) var quarantined: [QuarantinedRecord] = []
  package private(set) var error: ImportError?
  /// The first thing found that must never be.
  package private(set) var defect: String?

  /// Reads to the end; more records than `most` are a defect, as is a line beyond it.
  package init(_ reader: any RecordReader, most: Int) {
    do throws(ImportError) {
      while records.count <= most, let record = try reader.next() { records.append(record) }
      if records.count <= most, try reader.next() != nil { defect = "a record comes after the end" }
    } catch {
      self.error = error
    }
    diagnostics = reader.takeDiagnostics()
    quarantined = reader.takeQuarantined()
    defect = defect ?? firstDefect(most)
  }

  private init(_ reader: any RecordFormatReader.Type, _ source: any ByteSource, _ bytes: [UInt8], keeps: Bool) {
    let head = TextHead(Array(bytes.prefix(FormatDetector.headLength)))
    _ = reader.recognises(head)
    let options = ReadingOptions(keepsOriginal: keeps)
    self.init(reader.init(source, head: head, file: "a", options: options), most: bytes.count + 1)
    if !keeps, records.contains(where: { !$0.original.isEmpty }) { defect = "the file's own text is kept unasked" }
  }

  /// Reads bytes in pieces of many sizes, and in as few as can be, and says what is wrong with what came of it.
  package static func defect(of bytes: [UInt8], with reader: any RecordFormatReader.Type) -> String? {
    let keeps = bytes.count % 2 == 0
    let whole = SoundReading(reader, WholeByteSource(bytes), bytes, keeps: keeps)
    let inPieces = SoundReading(reader, ScatteredByteSource(bytes), bytes, keeps: keeps)
    return whole.defect ?? inPieces.defect ?? whole.difference(from: inPieces, reader.format)
  }

  private func firstDefect(_ most: Int) -> String? {
    if records.count > most { return "more records than bytes" }
    for (number, record) in records.enumerated() {
      if let defect = Self.defect(of: record) { return "record \(number + 1): \(defect)" }
      if !(1...most).contains(record.source.line) { return "record \(number + 1): its line is \(record.source.line)" }
    }
    for diagnostic in diagnostics {
      if !(0...most).contains(diagnostic.line) { return "a line that cannot be: \(diagnostic)" }
      if diagnostic.count < 1 { return "a count that cannot be: \(diagnostic)" }
    }
    let told = diagnostics.filter { $0.matter == .quarantined }.reduce(0) { $0 + $1.count }
    if told != quarantined.count { return "\(quarantined.count) records are set apart, \(told) are told of" }
    for record in quarantined where !(1...most).contains(record.line) {
      return "a record set apart on line \(record.line)"
    }
    return nil
  }

  private static func defect(of record: Record) -> String? {
    let bytes = record.bytes
    if String(validating: bytes, as: UTF8.self) == nil { return "its text is not UTF-8" }
    if String(validating: record.original, as: UTF8.self) == nil { return "the file's own text is not UTF-8" }
    func isEdge(_ place: Int) -> Bool { place == bytes.count || place < bytes.count && bytes[place] & 0xC0 != 0x80 }
    func isSound(_ range: Range<Int>) -> Bool { isEdge(range.lowerBound) && isEdge(range.upperBound) }
    if !isSound(record.title) { return "its title is no part of its text" }
    if !isSound(record.abstract) { return "its abstract is no part of its text" }
    if !isSound(record.methods) { return "its methods are no part of its text" }
    // `RecordField.range` would trap where the end lies before the start.
    for field in record.fields where field.end < field.start || !isSound(field.range) {
      return "its field \(field.kind) is no part of its text"
    }
    return nil
  }

  private func difference(from other: Self, _ format: RecordFormat) -> String? {
    // Whether PubMed's reader sees a defect in what it passes over depends on where a piece ends.
    if format == .pubmedXML, !diagnostics.isEmpty || !other.diagnostics.isEmpty { return nil }
    let suffix = "differs with the sizes of the pieces"
    if records.count != other.records.count { return "the number of records \(suffix)" }
    for (number, (one, two)) in zip(records, other.records).enumerated() where !Self.areSame(one, two) {
      return "record \(number + 1) \(suffix): \(one) against \(two)"
    }
    if diagnostics != other.diagnostics { return "what is told \(suffix): \(diagnostics) against \(other.diagnostics)" }
    if quarantined != other.quarantined { return "what is set apart \(suffix)" }
    return error == other.error ? nil : "the error \(suffix)"
  }

  private static func areSame(_ one: Record, _ two: Record) -> Bool {
    one.bytes == two.bytes && one.fields == two.fields && one.source == two.source && one.title == two.title
      && one.abstract == two.abstract && one.abstractOrigin == two.abstractOrigin && one.methods == two.methods
      && one.isBook == two.isBook && one.hasRetractionDate == two.hasRetractionDate
      && one.isIncomplete == two.isIncomplete && one.original == two.original
  }
}

/// Bytes in memory, as many at once as are asked for.
private final class WholeByteSource: ByteSource {
  private let bytes: [UInt8]
  private(set) var consumed = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ImportError) -> Int {
    let count = min(buffer.count, bytes.count - consumed)
    buffer.copyBytes(from: bytes[consumed..<(consumed + count)])
    consumed += count
    return count
  }
}

/// A format of tagged text: how its lines are told apart, and how a record's tags and values become a `Record`.
///
/// The rest is the same for all such formats, and `TaggedRecordReader` does it: lines, the bounds of records, limits,
/// quarantine, encodings, skipped lines and the record's own text. A reader is then a small class around it:
///
///     package final class XReader: RecordFormatReader {
///       package static let format = RecordFormat.x
///       private var reader: TaggedRecordReader<XSyntax>
///       package static func recognises(_ head: TextHead) -> Bool { … }
///       package init(_ source: any ByteSource, head: TextHead, file: String, options: ReadingOptions) {
///         reader = TaggedRecordReader(source, XSyntax(…), file: file, options: options)
///       }
///       package func next() throws(ImportError) -> Record? { try reader.next() }
///       package func takeDiagnostics() -> [ImportDiagnostic] { reader.takeDiagnostics() }
///       package func takeQuarantined() -> [QuarantinedRecord] { reader.takeQuarantined() }
///     }
///
/// The class must not be generic: a generic one is called through its protocol without being specialised, which costs
/// most of the speed.
protocol TaggedSyntax {
  static var format: RecordFormat { get }

  /// The program whose habits the file shows.
  var dialect: String? { get }

  /// Says what a line is; it comes without its line end and is not empty in the sense of holding no byte only.
  func line(_ text: UnsafeBufferPointer<UInt8>, _ progress: TaggedProgress) -> TaggedLine

  /// A record begins; what was known of the one before is to be forgotten.
  mutating func begin()

  /// A tag has been added to the open record.
  mutating func take(_ tag: UInt32)

  /// Builds the record from its tags and values into the builder, which is empty.
  mutating func build(_ record: TaggedRecord, into builder: inout RecordBuilder) -> TaggedOutcome
}

extension TaggedSyntax {
  mutating func begin() {}
  mutating func take(_ tag: UInt32) {}
}

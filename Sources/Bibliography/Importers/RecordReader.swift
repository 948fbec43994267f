/// Reads the records of one file, one after the other.
///
/// Reading is a synchronous pull: `next()` gives a record as soon as it is complete and nil at the end. A defect in the
/// data never ends the reading: it becomes a diagnostic, and the next sound record follows. An error is thrown only
/// where nothing more can be had from the file.
package protocol RecordReader: AnyObject {
  /// The next record, nil at the end of the file.
  func next() throws(ImportError) -> Record?

  /// What was found amiss since the last call.
  func takeDiagnostics() -> [ImportDiagnostic]

  /// PubMed numbers that the file asks to delete (`DeleteCitation`), since the last call.
  func takeDeletions() -> [UInt32]

  /// Records that could not be read, since the last call; each has its diagnostic too.
  func takeQuarantined() -> [QuarantinedRecord]
}

extension RecordReader {
  package func takeDeletions() -> [UInt32] { [] }
  package func takeQuarantined() -> [QuarantinedRecord] { [] }
}

/// A reader of one format, which tells by a file's beginning whether it can read it.
package protocol RecordFormatReader: RecordReader, SendableMetatype {
  static var format: RecordFormat { get }

  /// Whether the beginning of a text shows this format; the file's name counts for nothing.
  static func recognises(_ head: TextHead) -> Bool

  /// Reads a text of which `head` is the beginning; `source` gives it from its first byte on, as UTF-8 unless its
  /// encoding could not be told.
  init(_ source: any ByteSource, head: TextHead, file: String, options: ReadingOptions)
}

/// What a run wants of its readers.
package struct ReadingOptions: Sendable {
  /// Each record carries the file's own text of it in `Record.original`.
  package var keepsOriginal: Bool

  /// Sees the bytes of standard input as they are read, since nobody can read them again.
  package var watchesStandardInput: (@Sendable (UnsafeRawBufferPointer) -> Void)?

  package init(keepsOriginal: Bool = false) { self.keepsOriginal = keepsOriginal }
}

/// A record that could not be read: set apart with its text, so that somebody can mend it.
package struct QuarantinedRecord: Sendable, Equatable {
  package var file: String
  /// The line, from 1, on which its text begins.
  package var line: Int
  /// Why it could not be read, in a lower-case sentence.
  package var cause: String
  /// Its text, as it stands in the file.
  package var text: [UInt8]

  package init(file: String, line: Int, cause: String, text: [UInt8]) {
    self.file = file
    self.line = line
    self.cause = cause
    self.text = text
  }
}

/// Where a record came from.
package struct SourceLocation: Sendable, Equatable {
  /// The file as the user named it; `-` is standard input.
  package var file: String
  package var format: RecordFormat
  /// The program whose habits the file shows, where the format has such dialects.
  package var dialect: String?
  /// The line, from 1, on which the record begins.
  package var line: Int
  /// The number of the record in its file, from 1.
  package var ordinal: Int

  package init(file: String, format: RecordFormat, dialect: String? = nil, line: Int, ordinal: Int) {
    self.file = file
    self.format = format
    self.dialect = dialect
    self.line = line
    self.ordinal = ordinal
  }

  /// Where a person finds the record: `records.ris:120`, or `library.xml:1, record 12` where many stand on a line.
  package var words: String { Self.words(file: file, line: line, ordinal: ordinal) }

  package static func words(file: String, line: Int, ordinal: Int) -> String {
    ordinal > line ? "\(file):\(line), record \(ordinal)" : "\(file):\(line)"
  }
}

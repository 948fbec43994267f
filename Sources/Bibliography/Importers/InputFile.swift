/// One input of a run, opened: unwrapped, its encoding and format found by its content.
package struct InputFile {
  /// The name as the user gave it.
  package let name: String
  package let reader: any RecordReader
  package let format: RecordFormat
  /// How the file's bytes spell its text; single records of a text format may turn out to be Windows-1252.
  package let encoding: TextEncoding
  /// Bytes of the file as it lies on the disk; nil where that cannot be known, as for standard input.
  package let size: Int?
  /// What was found amiss before the first record.
  package let diagnostics: [ImportDiagnostic]
  private let file: FileByteSource

  /// Bytes of the file read so far.
  package var consumed: Int { file.consumed }

  /// Opens a file, or standard input for `-`.
  package init(_ name: String, _ options: ReadingOptions = ReadingOptions()) throws(ImportError) {
    self.name = name
    file = try FileByteSource(name)
    size = file.size
    var source: any ByteSource = file
    var head = try source.readPrefix(FormatDetector.headLength)
    source = PrefixedByteSource(prefix: head, source)
    if head.starts(with: [0x1F, 0x8B]) {
      source = GzipByteSource(source)
      head = try source.readPrefix(FormatDetector.headLength)
      source = PrefixedByteSource(prefix: head, source)
    }
    let guess = EncodingGuess(head: head)
    diagnostics = guess.wrongDeclaration.map { [Self.wrongEncoding(name, declared: $0, actual: guess.encoding)] } ?? []
    encoding = guess.encoding
    if guess.markLength > 0 { _ = try source.readPrefix(guess.markLength) }
    if guess.encoding != .utf8 {
      source = TranscodingByteSource(source, from: guess.encoding)
      head = try source.readPrefix(FormatDetector.headLength)
      source = PrefixedByteSource(prefix: head, source)
    } else {
      head.removeFirst(guess.markLength)
    }
    if QuotedTextByteSource.begins(head) {
      source = QuotedTextByteSource(source)
      head = try source.readPrefix(FormatDetector.headLength)
      source = PrefixedByteSource(prefix: head, source)
    }
    (format, reader) = try Self.reader(for: TextHead(head), source, name, options)
  }

  /// The size of a regular file; nil for anything else.
  package static func size(of name: String) -> Int? { FileByteSource.size(of: name) }

  private static func reader(
    for head: TextHead, _ source: any ByteSource, _ name: String, _ options: ReadingOptions
  ) throws(ImportError) -> (RecordFormat, any RecordReader) {
    if let type = FormatDetector.reader(for: head) {
      return (type.format, type.init(source, head: head, file: name, options: options))
    }
    switch FormatDetector.detect(head) {
    case .empty:
      if source.defect != nil { throw .readFailed(name, reason: "the compressed data holds nothing readable") }
      throw .emptyFile(name)
    case .webPage: throw .webPage(name)
    case .otherXML(let root): throw .unknownXML(name, root: root)
    case .otherFormat(let format): throw .otherFormat(name, name: format)
    case .records, .unknown: throw .notRecords(name)
    }
  }

  private static func wrongEncoding(_ file: String, declared: String, actual: TextEncoding) -> ImportDiagnostic {
    ImportDiagnostic(
      .warning, file: file, line: 1,
      summary: "the file declares the encoding \(declared), but its bytes are not; it was read as \(actual.rawValue)",
      cure: "look at letters with accents")
  }
}

/// Makes records of found references, one after the other.
struct ReferenceRecords: ~Copyable {
  private let file: String
  private let format: RecordFormat
  private let options: ReadingOptions
  private var builder = RecordBuilder()
  private var found: ArraySlice<FoundReference> = []
  private var count = 0
  private var diagnostics: [ImportDiagnostic] = []

  init(file: String, format: RecordFormat, options: ReadingOptions) {
    self.file = file
    self.format = format
    self.options = options
  }

  /// Nothing has been found in the file so far.
  var isEmpty: Bool { count == 0 && found.isEmpty }

  mutating func add(_ references: [FoundReference]) { found += references }

  mutating func add(_ diagnostic: ImportDiagnostic) { diagnostics.append(diagnostic) }

  mutating func next() -> Record? {
    guard let reference = found.popFirst() else { return nil }
    count += 1
    builder.reset()
    builder.add(reference)
    if reference.isMended {
      diagnostics.append(
        ImportDiagnostic(
          .warning, file: file, line: reference.line, matter: .encodingFallback,
          summary: "the reference holds bytes that are no UTF-8; they were read as Windows-1252",
          cure: "look at letters with accents"))
    }
    return builder.record(
      source: SourceLocation(file: file, format: format, line: reference.line, ordinal: count),
      original: options.keepsOriginal ? reference.text : [])
  }

  /// Tells of the lines in which no reference was seen.
  mutating func note(_ finder: borrowing ReferenceFinder) {
    if finder.skippedLines == 0 { return }
    diagnostics.append(
      ImportDiagnostic(
        .note, file: file, line: finder.firstSkippedLine, matter: .skippedLines, count: finder.skippedLines,
        summary: "\(finder.skippedLines) lines hold no reference that could be told and were passed over",
        cure: "nothing needs doing, unless a reference is missing"))
  }

  mutating func takeDiagnostics() -> [ImportDiagnostic] {
    defer { diagnostics.removeAll() }
    return diagnostics
  }
}

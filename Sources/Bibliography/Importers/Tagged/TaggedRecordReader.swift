/// Reads the records of a tagged text, whatever its tags: what `TaggedSyntax` leaves out.
///
/// Only the lines of the present record are held. A record longer than the limits is passed over and quarantined.
struct TaggedRecordReader<Syntax: TaggedSyntax>: ~Copyable {
  private let source: any ByteSource
  private var lines: LineReader
  private var syntax: Syntax
  private var builder = RecordBuilder()
  private var notes: TaggedNotes
  private let keepsOriginal: Bool

  private var progress = TaggedProgress()
  private var fields: UnsafeMutablePointer<TaggedField>
  private var fieldCapacity = 256
  private var fieldCount = 0
  /// Where the open record's first line starts and its last ends in the stream, line end included.
  private var start = 0
  private var end = 0
  private var firstLine = 0
  /// Lines of the open record that are not blank.
  private var lineCount = 0
  /// The beginning of a record that is over the limits, and why; it is no longer collected.
  private var excess: (text: [UInt8], cause: String)?
  private var ordinal = 0
  private var isFinished = false

  init(_ source: any ByteSource, _ syntax: Syntax, file: String, options: ReadingOptions) {
    self.source = source
    self.syntax = syntax
    lines = LineReader(source)
    notes = TaggedNotes(file: file)
    keepsOriginal = options.keepsOriginal
    fields = .allocate(capacity: fieldCapacity)
  }

  deinit { fields.deallocate() }

  mutating func takeDiagnostics() -> [ImportDiagnostic] { notes.takeDiagnostics() }

  mutating func takeQuarantined() -> [QuarantinedRecord] { notes.takeQuarantined() }

  mutating func next() throws(ImportError) -> Record? {
    while !isFinished {
      guard let line = try lines.next() else { return try finishFile() }
      let meaning =
        line.isRest ? TaggedLine(role: .continuation) : syntax.line(line.text, progress)
      switch meaning.role {
      case .tag:
        if !progress.isOpen { open(line) }
        add(meaning, line)
      case .continuation:
        if progress.isOpen { extend(line, from: meaning.valueStart) } else { notes.skip(line.number) }
      case .opening:
        let record = progress.isOpen ? close(isClosed: false) : nil
        open(line)
        add(meaning, line)
        if let record { return record }
      case .closing:
        if !progress.isOpen {
          notes.skip(line.number)
        } else {
          end = line.next
          lineCount += 1
          if let record = close(isClosed: true) { return record }
        }
      case .blank:
        progress.blankLines += 1
        continue
      case .odd: notes.skip(line.number)
      case .form: break
      }
      progress.blankLines = 0
    }
    return nil
  }

  private mutating func open(_ line: LineReader.Line) {
    progress.isOpen = true
    start = line.start
    firstLine = line.number
    lineCount = 0
    fieldCount = 0
    lines.hold(from: start)
    syntax.begin()
  }

  @inline(__always)
  private mutating func add(_ meaning: TaggedLine, _ line: LineReader.Line) {
    syntax.take(meaning.tag)
    progress.lastTag = meaning.tag
    if excess == nil {
      if fieldCount == fieldCapacity { growFields() }
      let offset = UInt32(truncatingIfNeeded: line.start &- start)
      (fields + fieldCount).initialize(
        to: TaggedField(
          tag: meaning.tag, nameStart: offset, nameEnd: offset &+ UInt32(truncatingIfNeeded: meaning.nameEnd),
          valueStart: offset &+ UInt32(truncatingIfNeeded: meaning.valueStart),
          valueEnd: offset &+ UInt32(truncatingIfNeeded: line.text.count)))
      fieldCount &+= 1
    }
    note(line)
  }

  /// A continuation line makes the value before it longer, with all that stands between.
  @inline(__always)
  private mutating func extend(_ line: LineReader.Line, from valueStart: Int) {
    if excess == nil, fieldCount > 0 {
      fields[fieldCount &- 1].valueEnd = UInt32(truncatingIfNeeded: line.end &- start)
    }
    note(line)
  }

  @inline(__always)
  private mutating func note(_ line: LineReader.Line) {
    end = line.next
    lineCount &+= 1
    if excess == nil, end &- start <= TaggedLimits.longestRecord, fieldCount <= TaggedLimits.mostFields { return }
    dropExcess(line)
  }

  /// Keeps the beginning of a record that is too long and lets the rest of it go by.
  private mutating func dropExcess(_ line: LineReader.Line) {
    if excess == nil {
      let kept = min(end - start, TaggedLimits.longestRecord)
      let cause =
        fieldCount > TaggedLimits.mostFields
        ? "the record has more than \(TaggedLimits.mostFields) fields"
        : "the record is longer than \(TaggedLimits.longestRecord >> 20) MB"
      // The line end may lie beyond what has been read, but never beyond what is held.
      excess = (Array(lines.bytes(in: start..<(start + kept))), cause)
    }
    lines.hold(from: nil)
  }

  private mutating func growFields() {
    let larger = UnsafeMutablePointer<TaggedField>.allocate(capacity: fieldCapacity * 2)
    larger.moveInitialize(from: fields, count: fieldCount)
    fields.deallocate()
    fields = larger
    fieldCapacity *= 2
  }

  private mutating func finishFile() throws(ImportError) -> Record? {
    let record = progress.isOpen ? close(isClosed: false, isAtEnd: true) : nil
    isFinished = true
    if let defect = source.defect { notes.report(defect) }
    notes.reportSkippedLines()
    if record == nil, ordinal == 0, !notes.hasQuarantined { throw .noRecords(notes.file) }
    return record
  }

  /// Ends the open record and gives it, unless it is none or cannot be read.
  private mutating func close(isClosed: Bool, isAtEnd: Bool = false) -> Record? {
    defer {
      progress = TaggedProgress()
      lines.hold(from: nil)
    }
    if let excess {
      self.excess = nil
      notes.quarantine(excess.text, line: firstLine, cause: excess.cause)
      return nil
    }
    builder.reset()
    let text = lines.bytes(in: start..<end)
    var (outcome, isMended, original) = (TaggedOutcome.noRecord, false, [UInt8]())
    switch TextSoundness(of: text) {
    case .sound:
      outcome = build(text.baseAddress, isClosed)
      if keepsOriginal { original = Array(text) }
    case .holdsSeparators:
      outcome = buildWithoutSeparators(text, isClosed)
      if keepsOriginal { original = Array(text) }
    case .noUTF8:
      isMended = true
      outcome = buildMended(text, isClosed)
      if keepsOriginal { original = UTF8Validity.mended(text) }
    }
    switch outcome {
    case .noRecord:
      notes.skip(firstLine, count: lineCount)
      return nil
    case .defect(let cause):
      notes.quarantine(Array(text), line: firstLine, cause: cause)
      return nil
    case .record: break
    }
    ordinal += 1
    builder.isIncomplete = isAtEnd && !isClosed && source.defect != nil
    let record = builder.record(
      source: SourceLocation(
        file: notes.file, format: Syntax.format, dialect: syntax.dialect, line: firstLine, ordinal: ordinal),
      original: original)
    if isMended { notes.reportEncoding(of: record) }
    return record
  }

  @inline(__always)
  private mutating func build(_ text: UnsafePointer<UInt8>?, _ isClosed: Bool) -> TaggedOutcome {
    guard let text else { return .noRecord }
    let fields = UnsafeBufferPointer(start: UnsafePointer(fields), count: fieldCount)
    return syntax.build(TaggedRecord(text: text, fields: fields, isClosed: isClosed), into: &builder)
  }

  /// U+2028 and U+2029 become white space that the builder tidies; they are three bytes, as the tabs put in their place.
  private mutating func buildWithoutSeparators(_ text: UnsafeBufferPointer<UInt8>, _ isClosed: Bool) -> TaggedOutcome {
    var copy = Array(text)
    for index in 0..<max(0, copy.count - 2)
    where copy[index] == 0xE2 && copy[index + 1] == 0x80 && copy[index + 2] | 1 == 0xA9 {
      copy.replaceSubrange(index..<(index + 3), with: [0x09, 0x09, 0x09])
    }
    return copy.withUnsafeBufferPointer { build($0.baseAddress, isClosed) }
  }

  /// The places of names and values move where bytes become characters, so each is mended by itself.
  private mutating func buildMended(_ text: UnsafeBufferPointer<UInt8>, _ isClosed: Bool) -> TaggedOutcome {
    var mended: [UInt8] = []
    for index in 0..<fieldCount {
      let field = fields[index]
      func append(_ from: UInt32, _ to: UInt32) -> (UInt32, UInt32) {
        let start = UInt32(mended.count)
        mended += UTF8Validity.mended(UnsafeBufferPointer(rebasing: text[Int(from)..<Int(to)]))
        return (start, UInt32(mended.count))
      }
      let name = append(field.nameStart, field.nameEnd)
      let value = append(field.valueStart, field.valueEnd)
      fields[index] = TaggedField(
        tag: field.tag, nameStart: name.0, nameEnd: name.1, valueStart: value.0, valueEnd: value.1)
    }
    return mended.withUnsafeBufferPointer { build($0.baseAddress, isClosed) }
  }
}

/// How much of one record is read.
enum TaggedLimits {
  static let longestRecord = 4 << 20
  static let mostFields = 250_000
}

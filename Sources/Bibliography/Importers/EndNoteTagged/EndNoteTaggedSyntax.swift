/// A line a value, with `%` and a sign before it.
///
/// `%0` begins a record, wherever it stands; without it a title or author behind an empty line does, where the record
/// before has its title. Nothing ends a record but the next one.
struct EndNoteTaggedSyntax: TaggedSyntax {
  static let format = RecordFormat.endNoteTagged
  private(set) var dialect: String?
  private var hasType = false
  private var hasTitle = false

  private static let type = UInt32(UInt8(ascii: "0"))
  private static let title = UInt32(UInt8(ascii: "T"))
  private static let author = UInt32(UInt8(ascii: "A"))

  func line(_ text: UnsafeBufferPointer<UInt8>, _ progress: TaggedProgress) -> TaggedLine {
    if text.allSatisfy(ASCII.isSpace) { return TaggedLine(role: .blank) }
    guard text.count >= 2, text[0] == UInt8(ascii: "%"), text[1] > 0x20, text[1] < 0x7F,
      text.count == 2 || text[2] == 0x20 || text[2] == 0x09
    else { return TaggedLine(role: .continuation) }
    let tag = UInt32(text[1])
    return TaggedLine(
      role: beginsRecord(tag, progress) ? .opening : .tag, tag: tag, nameEnd: 2, valueStart: min(3, text.count))
  }

  private func beginsRecord(_ tag: UInt32, _ progress: TaggedProgress) -> Bool {
    if !progress.isOpen { return true }
    let isBehindGap = progress.blankLines > 0 && hasTitle
    if tag == Self.type { return hasType && !isWrittenTwice(progress) || isBehindGap }
    return isBehindGap && (tag == Self.title || tag == Self.author && progress.lastTag != Self.author)
  }

  /// MathSciNet says `%0` twice of a book of proceedings, a line after the other: that is no record without anything.
  private func isWrittenTwice(_ progress: TaggedProgress) -> Bool {
    progress.lastTag == Self.type && progress.blankLines == 0
  }

  mutating func begin() { (hasType, hasTitle) = (false, false) }

  mutating func take(_ tag: UInt32) {
    if tag == Self.type { hasType = true }
    if tag == Self.title { hasTitle = true }
  }

  mutating func build(_ record: TaggedRecord, into builder: inout RecordBuilder) -> TaggedOutcome {
    var fields = EndNoteTaggedFields(record)
    for field in record.fields { fields.add(field, record, &builder) }
    fields.finish(&builder)
    dialect = fields.dialect
    return .record
  }
}

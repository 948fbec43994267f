/// A number in angle brackets opens a record; a line without indent is a heading, or has a tag and a value.
struct OvidSyntax: TaggedSyntax {
  static let format = RecordFormat.ovid
  private(set) var dialect: String?

  private static let recordNumber: UInt32 = 1 << 16

  func line(_ text: UnsafeBufferPointer<UInt8>, _ progress: TaggedProgress) -> TaggedLine {
    guard let first = text.first(where: { !ASCII.isSpace($0) }) else { return TaggedLine(role: .blank) }
    if OvidHeading.isRecordNumber(text) {
      return TaggedLine(role: .opening, tag: Self.recordNumber, nameEnd: 0, valueStart: text.count)
    }
    if !progress.isOpen { return TaggedLine(role: .odd) }
    if ASCII.isSpace(text[0]) { return TaggedLine(role: .continuation) }
    if let start = OvidHeading.valueStart(text) {
      let name = UnsafeBufferPointer(rebasing: text[..<2])
      let field = OvidHeading.field(of: name) ?? .other
      return TaggedLine(role: .tag, tag: field.rawValue, nameEnd: 2, valueStart: start)
    }
    var end = text.count
    while end > 0, ASCII.isSpace(text[end - 1]) { end -= 1 }
    let name = UnsafeBufferPointer(rebasing: text[..<end])
    if let field = OvidHeading.field(of: name) {
      return TaggedLine(role: .tag, tag: field.rawValue, nameEnd: end, valueStart: text.count)
    }
    // A heading of a database that is not known here is short and begins with a capital; other text goes on.
    let isHeading = end <= 40 && first &- 0x41 < 26 && text[end - 1] != UInt8(ascii: ".") && progress.lastTag != 0
    return isHeading
      ? TaggedLine(role: .tag, tag: OvidHeading.Field.other.rawValue, nameEnd: end, valueStart: text.count)
      : TaggedLine(role: .continuation)
  }

  mutating func build(_ record: TaggedRecord, into builder: inout RecordBuilder) -> TaggedOutcome {
    var fields = OvidFields()
    for field in record.fields where field.tag != Self.recordNumber { fields.add(field, record, &builder) }
    fields.finish(&builder)
    dialect = fields.database
    return record.fields.count > 1 ? .record : .defect("the record holds nothing but its number")
  }
}

/// Two signs and a space before each value, three spaces before a further line, `PT` first and `ER` last in a record.
struct WebOfScienceSyntax: TaggedSyntax {
  static let format = RecordFormat.webOfScience
  private(set) var dialect: String? = "Web of Science"

  private static let opening = TaggedLine.tag("PT")
  private static let closing = TaggedLine.tag("ER")
  /// The first that a record has are its authors.
  private static let authorTags = (["AF", "AU", "BF", "BA"] as [StaticString]).map { TaggedLine.tag($0) }
  private static let form: Set<UInt32> = [TaggedLine.tag("FN"), TaggedLine.tag("VR"), TaggedLine.tag("EF")]

  func line(_ text: UnsafeBufferPointer<UInt8>, _ progress: TaggedProgress) -> TaggedLine {
    guard let first = text.first(where: { !ASCII.isSpace($0) }) else { return TaggedLine(role: .blank) }
    if ASCII.isSpace(text[0]) { return TaggedLine(role: .continuation) }
    guard text.count >= 2, first &- 0x41 < 26, text[1] &- 0x41 < 26 || ASCII.isDigit(text[1]),
      text.count == 2 || text[2] == 0x20
    else { return TaggedLine(role: progress.isOpen ? .continuation : .odd) }
    let tag = UInt32(text[0]) << 8 | UInt32(text[1])
    if tag == Self.closing, !text.dropFirst(2).contains(where: { !ASCII.isSpace($0) }) {
      return TaggedLine(role: .closing)
    }
    if !progress.isOpen, Self.form.contains(tag) { return TaggedLine(role: .form) }
    // The end of the file where the last record lacks its own.
    if tag == TaggedLine.tag("EF"), text.count == 2 { return TaggedLine(role: .form) }
    return TaggedLine(
      role: tag == Self.opening ? .opening : .tag, tag: tag, nameEnd: 2, valueStart: min(3, text.count))
  }

  mutating func build(_ record: TaggedRecord, into builder: inout RecordBuilder) -> TaggedOutcome {
    // `AF` says the same as `AU`, but whole, as `BF` does of the book's authors, who are the record's where it has no others.
    let authors = Self.authorTags.first { tag in record.fields.contains { $0.tag == tag && !record.value($0).isEmpty } }
    var fields = WebOfScienceFields()
    for field in record.fields {
      guard field.tag != authors, let place = Self.authorTags.firstIndex(of: field.tag) else {
        fields.add(field, record, &builder)
        continue
      }
      let saysLess = place % 2 == 1 && authors == Self.authorTags[place - 1]
      if !saysLess { builder.addExtra(record.name(field), record.value(field)) }
    }
    fields.finish(&builder)
    if let database = fields.database { dialect = database }
    return .record
  }
}

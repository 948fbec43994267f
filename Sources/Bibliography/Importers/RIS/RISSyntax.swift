/// RIS: `XX  - value`, from `TY` to `ER`, as the specification has it and as two dozen programs write it.
struct RISSyntax: TaggedSyntax {
  static let format = RecordFormat.ris
  static let type = UInt32(UInt8(ascii: "T")) << 8 | UInt32(UInt8(ascii: "Y"))
  static let end = UInt32(UInt8(ascii: "E")) << 8 | UInt32(UInt8(ascii: "R"))

  let program: RISDialect?
  var dialect: String? { program?.rawValue }

  private let meanings = RISMeaning.table()
  /// Whether the open record has its `TY`, and whether a tag that only records have.
  private var hasType = false
  private var hasSubstance = false

  init(dialect: RISDialect?) { program = dialect }

  /// The tag at the front of a line: a capital, a capital or digit, blanks, a hyphen, and a blank or nothing.
  ///
  /// The hyphen stands in the fifth place, where the specification puts it, or behind one blank or tab; with none
  /// between (`NF-kappa B`), or in a word, it is text.
  @inline(__always)
  static func name(of text: UnsafeBufferPointer<UInt8>) -> UInt32? {
    guard text.count >= 4, text[0] &- 0x41 < 26, isTagSign(text[1]) else { return nil }
    // The exact form, which nearly all lines have.
    if text.count > 4, text[2] == 0x20, text[3] == 0x20, text[4] == 0x2D {
      return UInt32(text[0]) << 8 | UInt32(text[1])
    }
    guard text[2] == 0x20 || text[2] == 0x09 else { return nil }
    let hyphen = text[3] == 0x2D ? 3 : 4
    guard hyphen < text.count, text[hyphen] == 0x2D, hyphen == 3 || text[3] == 0x20 else { return nil }
    // Where the form is exact, the blank behind the hyphen may be missing.
    if hyphen + 1 < text.count, !ASCII.isSpace(text[hyphen + 1]), hyphen == 3 { return nil }
    return UInt32(text[0]) << 8 | UInt32(text[1])
  }

  @inline(__always)
  private static func isTagSign(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 || byte &- 0x30 < 10 }

  @inline(__always)
  func line(_ text: UnsafeBufferPointer<UInt8>, _ progress: TaggedProgress) -> TaggedLine {
    guard let name = Self.name(of: text) else { return untagged(text, progress) }
    if name == Self.end { return TaggedLine(role: .closing) }
    let valueStart = text[3] == 0x2D ? 4 : 5
    // `IL - 6 rose` in an abstract: with one blank, only a known tag is one.
    if valueStart == 4, name != Self.type, meaning(name) == .unknown { return TaggedLine(role: .continuation) }
    let opens = name == Self.type && (hasType || !hasSubstance)
    return TaggedLine(role: opens ? .opening : .tag, tag: name, nameEnd: 2, valueStart: valueStart)
  }

  /// Ovid's and Cochrane's lines between records are no part of the one before, should its end be missing.
  private func untagged(_ text: UnsafeBufferPointer<UInt8>, _ progress: TaggedProgress) -> TaggedLine {
    if text.allSatisfy({ ASCII.isSpace($0) }) { return TaggedLine(role: .blank) }
    if text.begins("<<<<<<<") || text.begins("=======") || text.begins(">>>>>>>") { return TaggedLine(role: .odd) }
    if progress.blankLines > 0, text.begins("Link to the Ovid Full Text") || text.begins("Record #") {
      return TaggedLine(role: .odd)
    }
    return TaggedLine(role: .continuation)
  }

  mutating func begin() {
    hasType = false
    hasSubstance = false
  }

  @inline(__always)
  mutating func take(_ tag: UInt32) {
    if tag == Self.type { hasType = true } else if !hasSubstance { hasSubstance = meaning(tag).isOfRecordsOnly }
  }

  @inline(__always)
  func meaning(_ tag: UInt32) -> RISMeaning {
    let place = RISMeaning.place(tag)
    return place < meanings.count ? meanings[place] : .unknown
  }

  mutating func build(_ record: TaggedRecord, into builder: inout RecordBuilder) -> TaggedOutcome {
    // A TY alone without its ER, or such tags as databases put between records (NL, C1), are none.
    if hasType ? !record.isClosed && record.fields.count == 1 : !hasSubstance { return .noRecord }
    var assembly = RISAssembly(record, program)
    for field in record.fields { assembly.add(field, meaning(field.tag), to: &builder) }
    assembly.finish(&builder)
    return .record
  }
}

/// NBIB: a tag filled up to four signs, `- `, the value, and continuation lines indented by six blanks.
struct NBIBSyntax: TaggedSyntax {
  static let format = RecordFormat.nbib
  static let pmid = TaggedLine.tag("PMID")
  static let owner = TaggedLine.tag("OWN")

  let dialect: String?
  private let meanings = NBIBMeanings()
  /// Whether blank lines stand between all lines, as after a wrong conversion of line ends.
  private let isDoubleSpaced: Bool
  private var hasPMID = false
  private var hasOwner = false

  init(_ head: TextHead) {
    var (lines, blanks) = (0, 0)
    var isBlank = true
    let text = head.text.prefix(4000)
    for index in text.indices {
      let isEnd = text[index] == 0x0A || text[index] == 0x0D && !(index + 1 < text.endIndex && text[index + 1] == 0x0A)
      if isEnd, isBlank { blanks += 1 } else if isEnd { lines += 1 }
      if isEnd || !ASCII.isSpace(text[index]) { isBlank = isEnd }
    }
    isDoubleSpaced = lines > 8 && blanks >= lines - 2
    dialect = head.text.withUnsafeBufferPointer { text in
      if text.holds("OWN - ERIC") { return "ERIC" }
      return text.begins("PMC - ") ? "PubMed Central" : "PubMed"
    }
  }

  /// The tag at the front of a line, and where its value starts; blanks that fill it up are no part of it.
  @inline(__always)
  static func name(of text: UnsafeBufferPointer<UInt8>) -> (tag: UInt32, length: Int, value: Int)? {
    filledName(of: text) ?? anyName(of: text)
  }

  /// The same where the hyphen stands in the fifth place, as in nearly all lines: the four bytes before it are judged
  /// together, each by its highest bit.
  @inline(__always)
  private static func filledName(of text: UnsafeBufferPointer<UInt8>) -> (tag: UInt32, length: Int, value: Int)? {
    guard text.count > 4, text[4] == 0x2D, let base = text.baseAddress else { return nil }
    let word = UInt32(littleEndian: UnsafeRawPointer(base).loadUnaligned(as: UInt32.self))
    let marks: UInt32 = 0x8080_8080
    let low = word & ~marks
    let capitals = (low &+ 0x3F3F_3F3F) & ~(low &+ 0x2525_2525) & ~word & marks
    let digits = (low &+ 0x5050_5050) & ~(low &+ 0x4646_4646) & ~word & marks
    let length = (~(capitals | digits) & marks).trailingZeroBitCount >> 3
    let fill = UInt64(word ^ 0x2020_2020) &>> UInt64(length &* 8)
    guard capitals & 0x80 != 0, length > 1, fill == 0 else { return nil }
    return (word.byteSwapped &>> UInt32(truncatingIfNeeded: 32 &- length &* 8), length, 5)
  }

  private static func anyName(of text: UnsafeBufferPointer<UInt8>) -> (tag: UInt32, length: Int, value: Int)? {
    guard text.count >= 3, text[0] &- 0x41 < 26, isTagSign(text[1]) else { return nil }
    var tag = UInt32(text[0]) << 8 | UInt32(text[1])
    var length = 2
    while length < 4, length < text.count, isTagSign(text[length]) {
      tag = tag << 8 | UInt32(text[length])
      length &+= 1
    }
    var hyphen = length
    while hyphen < 4, hyphen < text.count, text[hyphen] == 0x20 { hyphen &+= 1 }
    guard hyphen < text.count, text[hyphen] == 0x2D else { return nil }
    // Where the tag is not filled up, the blank behind the hyphen is what tells it from a word.
    if hyphen < 4, hyphen &+ 1 < text.count, !ASCII.isSpace(text[hyphen &+ 1]) { return nil }
    return (tag, length, hyphen &+ 1)
  }

  @inline(__always)
  private static func isTagSign(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 || byte &- 0x30 < 10 }

  @inline(__always)
  func line(_ text: UnsafeBufferPointer<UInt8>, _ progress: TaggedProgress) -> TaggedLine {
    if text.count > 6, text[0] == 0x20, text[5] == 0x20, text[6] > 0x20 { return TaggedLine(role: .continuation) }
    guard let (tag, length, value) = Self.name(of: text) else {
      if text.allSatisfy({ ASCII.isSpace($0) }) { return TaggedLine(role: .blank) }
      let isIndented = text.first.map(ASCII.isSpace) == true
      return TaggedLine(role: isIndented || progress.blankLines == 0 ? .continuation : .odd)
    }
    let opens =
      tag == Self.pmid && hasPMID || tag == Self.owner && hasOwner
      || progress.blankLines > 0 && !isDoubleSpaced
    return TaggedLine(role: opens ? .opening : .tag, tag: tag, nameEnd: length, valueStart: value)
  }

  mutating func begin() {
    hasPMID = false
    hasOwner = false
  }

  @inline(__always)
  mutating func take(_ tag: UInt32) {
    if tag == Self.pmid { hasPMID = true }
    if tag == Self.owner { hasOwner = true }
  }

  mutating func build(_ record: TaggedRecord, into builder: inout RecordBuilder) -> TaggedOutcome {
    var assembly = NBIBAssembly(record)
    meanings.each(of: record.fields) { assembly.add($0, $1, to: &builder) }
    assembly.finish(&builder)
    return .record
  }
}

/// Collects one record's text in a growing arena, and copies it out as a `Record` when the record is complete.
///
/// The arena is kept from record to record, so that reading costs two allocations a record whatever it holds.
package struct RecordBuilder: ~Copyable {
  private var arena: UnsafeMutablePointer<UInt8>
  private var arenaCapacity: Int
  private var fields: UnsafeMutablePointer<RecordField>
  private var fieldCapacity: Int
  package private(set) var fieldCount = 0
  /// A bit for each kind of which there may be a field, so that most searches for one need not begin.
  private var kinds: UInt64 = 0
  /// Bytes of text so far: the place at which the next byte goes.
  package private(set) var count = 0

  package var title = 0..<0
  package var abstract = 0..<0
  package var abstractOrigin = AbstractOrigin.none
  package var methods = 0..<0
  package var isBook = false
  package var hasRetractionDate = false
  package var isIncomplete = false

  package init() {
    arenaCapacity = 1 << 14
    arena = .allocate(capacity: arenaCapacity)
    fieldCapacity = 1 << 8
    fields = .allocate(capacity: fieldCapacity)
  }

  deinit {
    arena.deallocate()
    fields.deallocate()
  }

  /// Forgets the record under construction.
  package mutating func reset() {
    count = 0
    fieldCount = 0
    kinds = 0
    title = 0..<0
    abstract = 0..<0
    abstractOrigin = .none
    methods = 0..<0
    isBook = false
    hasRetractionDate = false
    isIncomplete = false
  }

  @inline(__always)
  package mutating func append(_ bytes: UnsafePointer<UInt8>, count added: Int) {
    if count &+ added > arenaCapacity { reserve(added) }
    Self.copy(bytes, to: arena + count, added)
    count &+= added
  }

  /// Appends the first bytes, fewer than eight, of a word in the order of memory.
  ///
  /// All eight are stored, so the arena holds that many more.
  @inline(__always)
  mutating func append(word: UInt64, count added: Int) {
    if count &+ 8 > arenaCapacity { reserve(8) }
    UnsafeMutableRawPointer(arena).storeBytes(of: word, toByteOffset: count, as: UInt64.self)
    count &+= added
  }

  /// Most pieces are so short that a call to copy them costs more than the copying.
  @inline(__always)
  private static func copy(_ bytes: UnsafePointer<UInt8>, to place: UnsafeMutablePointer<UInt8>, _ count: Int) {
    if count > 32 || count < 8 {
      place.update(from: bytes, count: count)
      return
    }
    let (from, to) = (UnsafeRawPointer(bytes), UnsafeMutableRawPointer(place))
    @inline(__always) func copyWord(_ offset: Int) {
      to.storeBytes(
        of: from.loadUnaligned(fromByteOffset: offset, as: UInt64.self), toByteOffset: offset, as: UInt64.self)
    }
    copyWord(0)
    if count > 16 {
      copyWord(8)
      copyWord(count &- 16)
    }
    copyWord(count &- 8)
  }

  @inline(__always)
  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let base = bytes.baseAddress { append(base, count: bytes.count) }
  }

  @inline(__always)
  package mutating func append(_ byte: UInt8) {
    if count == arenaCapacity { reserve(1) }
    arena[count] = byte
    count &+= 1
  }

  package mutating func append(_ text: StaticString) {
    append(text.utf8Start, count: text.utf8CodeUnitCount)
  }

  /// Puts other bytes in the place of all from `start` on.
  package mutating func replace(from start: Int, with bytes: some Collection<UInt8>) {
    count = start
    reserve(bytes.count)
    for byte in bytes {
      arena[count] = byte
      count += 1
    }
  }

  /// The bytes from `start` to the end, valid until the next change.
  package func bytes(from start: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: arena + start, count: count - start)
  }

  package func bytes(in range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: arena + range.lowerBound, count: range.count)
  }

  package mutating func truncate(to end: Int) { count = end }

  @inline(__always)
  package mutating func add(_ field: RecordField) {
    if fieldCount == fieldCapacity { growFields() }
    (fields + fieldCount).initialize(to: field)
    fieldCount &+= 1
    kinds |= Self.bit(field.kind)
  }

  @inline(__always)
  private static func bit(_ kind: RecordFieldKind) -> UInt64 { 1 << UInt64(kind.rawValue & 63) }

  private mutating func growFields() {
    let larger = UnsafeMutablePointer<RecordField>.allocate(capacity: fieldCapacity * 2)
    larger.moveInitialize(from: fields, count: fieldCount)
    fields.deallocate()
    fields = larger
    fieldCapacity *= 2
  }

  package mutating func removeLastField() { fieldCount = max(0, fieldCount - 1) }

  package func field(at index: Int) -> RecordField { fields[index] }

  /// Says of the field added last that it is a major topic.
  package mutating func markLastAsMajor() {
    if fieldCount > 0 { fields[fieldCount - 1].isMajorTopic = true }
  }

  /// Whether a field of a kind has been added.
  package func holds(_ kind: RecordFieldKind) -> Bool { kinds & Self.bit(kind) != 0 }

  package func lastField(_ kind: RecordFieldKind) -> RecordField? {
    if kinds & Self.bit(kind) == 0 { return nil }
    for index in (0..<fieldCount).reversed() where fields[index].kind == kind { return fields[index] }
    return nil
  }

  package func firstField(_ kind: RecordFieldKind) -> RecordField? {
    if kinds & Self.bit(kind) == 0 { return nil }
    for index in 0..<fieldCount where fields[index].kind == kind { return fields[index] }
    return nil
  }

  /// The record, its text copied out of the arena.
  package func record(source: SourceLocation, original: [UInt8] = []) -> Record {
    Record(
      bytes: Array(UnsafeBufferPointer(start: arena, count: count)),
      fields: Array(UnsafeBufferPointer(start: fields, count: fieldCount)),
      source: source, title: title, abstract: abstract, abstractOrigin: abstractOrigin, methods: methods,
      isBook: isBook, hasRetractionDate: hasRetractionDate, isIncomplete: isIncomplete, original: original)
  }

  private mutating func reserve(_ added: Int) {
    let needed = count + added
    if needed <= arenaCapacity { return }
    let capacity = max(arenaCapacity * 2, needed)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: arena, count: count)
    arena.deallocate()
    arena = larger
    arenaCapacity = capacity
  }
}

extension RecordBuilder {
  /// Turns each run of white space from `start` on that holds a line end or tab into one space, and drops white space
  /// at both ends; runs of plain spaces inside stay as the authors set them.
  package mutating func tidyWhiteSpace(from start: Int) {
    var end = count
    while end > start, ASCII.isSpace(arena[end - 1]) { end -= 1 }
    var begin = start
    while begin < end, ASCII.isSpace(arena[begin]) { begin += 1 }
    var out = start
    var index = begin
    while index < end {
      let byte = arena[index]
      if ASCII.isSpace(byte) {
        var next = index
        var hasBreak = false
        while next < end, ASCII.isSpace(arena[next]) {
          if arena[next] != 0x20 { hasBreak = true }
          next += 1
        }
        let kept = hasBreak ? 1 : next - index
        for _ in 0..<kept {
          arena[out] = 0x20
          out += 1
        }
        index = next
      } else {
        arena[out] = byte
        out += 1
        index += 1
      }
    }
    count = out
  }
}

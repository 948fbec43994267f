/// One tag and its value, as places in the text of their record.
struct TaggedField {
  var tag: UInt32
  /// Where the line of the tag, and so its name, starts.
  var nameStart: UInt32
  var nameEnd: UInt32
  var valueStart: UInt32
  /// Behind the last continuation line.
  var valueEnd: UInt32
}

/// The tags and values of one record, in the order of the file, valid while the record is built.
struct TaggedRecord {
  let text: UnsafePointer<UInt8>
  let fields: UnsafeBufferPointer<TaggedField>
  /// False where another record, or the end of the file, came before the mark that closes a record.
  let isClosed: Bool

  /// A value as it stands in the file, its continuation lines with their line ends and indents: `RecordBuilder.add`
  /// makes one space of each.
  @inline(__always)
  func value(_ field: TaggedField) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text + Int(field.valueStart), count: Int(field.valueEnd - field.valueStart))
  }

  /// The tag as it is written in the file.
  func name(_ field: TaggedField) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text + Int(field.nameStart), count: Int(field.nameEnd - field.nameStart))
  }

  /// Calls back with each line of a value, white space at both ends dropped, for values that are a list of lines.
  @inline(__always)
  func eachLine(of field: TaggedField, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let value = value(field)
    // Most values are one line.
    if !value.holdsBreak {
      let line = value.trimmed
      if !line.isEmpty { body(line) }
      return
    }
    var start = 0
    while start < value.count {
      var end = start
      while end < value.count, value[end] != 0x0A, value[end] != 0x0D { end += 1 }
      var (first, last) = (start, end)
      while first < last, ASCII.isSpace(value[first]) { first += 1 }
      while last > first, ASCII.isSpace(value[last - 1]) { last -= 1 }
      if first < last { body(UnsafeBufferPointer(rebasing: value[first..<last])) }
      start = end + 1
    }
  }
}

/// What became of the tags and values of a record.
enum TaggedOutcome {
  case record
  /// They are none, only lines that stood between records; they are counted as skipped.
  case noRecord
  /// They cannot be read as a record, for the reason given in a lower-case sentence; it is quarantined.
  case defect(String)
}

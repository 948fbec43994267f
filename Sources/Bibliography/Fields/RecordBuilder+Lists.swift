/// Values that hold several: keywords, authors in one line.
extension RecordBuilder {
  /// Calls back with each part between the separators and line ends, white space at both ends dropped.
  package static func eachPart(
    _ text: UnsafeBufferPointer<UInt8>, _ separator: UInt8, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var start = 0
    while start <= text.count {
      var end = start
      while end < text.count, text[end] != separator, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
      var (first, last) = (start, end)
      while first < last, ASCII.isSpace(text[first]) { first += 1 }
      while last > first, ASCII.isSpace(text[last - 1]) { last -= 1 }
      if first < last { body(UnsafeBufferPointer(rebasing: text[first..<last])) }
      start = end + 1
    }
  }

  /// Adds each part of a value as a field of its own.
  package mutating func addEach(
    _ kind: RecordFieldKind, _ text: UnsafeBufferPointer<UInt8>, separatedBy separator: UInt8
  ) {
    Self.eachPart(text, separator) { add(kind, $0) }
  }

  @discardableResult
  package mutating func add(_ kind: RecordFieldKind, _ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { add(kind, $0) }
  }

  package mutating func addDate(_ date: String) {
    var date = date
    date.withUTF8 { addDate($0) }
  }
}

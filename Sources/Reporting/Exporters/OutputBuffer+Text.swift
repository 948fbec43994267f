extension OutputBuffer {
  mutating func append(_ bytes: some Collection<UInt8>) {
    let isDone: Void? = bytes.withContiguousStorageIfAvailable { append($0) }
    if isDone == nil { for byte in bytes { append(byte) } }
  }

  /// A text on one line: control signs become spaces.
  mutating func appendOneLine(_ text: String) {
    for byte in text.utf8 { append(byte < 0x20 ? 0x20 : byte) }
  }
}

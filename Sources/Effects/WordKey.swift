/// A word of ASCII letters for look-up: its first eight bytes and its length.
struct WordKey: Hashable {
  /// The first eight bytes.
  private var head: UInt64 = 0
  /// The number of bytes.
  private var length: Int

  /// The key of a word, of small letters only where `isFolding`.
  init(_ bytes: some Collection<UInt8>, isFolding: Bool) {
    length = bytes.count
    for byte in bytes.prefix(8) {
      let isCapital = 0x41...0x5A ~= byte
      head = head << 8 | UInt64(isFolding && isCapital ? byte | 0x20 : byte)
    }
  }
}

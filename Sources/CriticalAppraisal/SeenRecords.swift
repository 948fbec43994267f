internal import Bibliography

/// Which PubMed numbers have come before: a bit a number in pages made when needed, so that memory stays below 8 MB
/// whatever the input, all of PubMed among it.
struct SeenRecords {
  private static let pageBits = 1 << 15
  private var pages: [Int: [UInt64]] = [:]
  private var others: Set<String> = []

  /// Notes a record; true where its identifier has come before.
  mutating func isRepeat(_ record: Record) -> Bool {
    guard let number = record.pmidNumber else {
      // A record without any identifier is known by its place alone, which never comes twice.
      if record.first(.doi) == nil { return false }
      return !others.insert(record.id).inserted
    }
    let (page, bit) = (Int(number) / Self.pageBits, Int(number) % Self.pageBits)
    let mask: UInt64 = 1 << UInt64(bit & 63)
    let word = bit >> 6
    if pages[page, default: Array(repeating: 0, count: Self.pageBits / 64)][word] & mask != 0 { return true }
    pages[page, default: Array(repeating: 0, count: Self.pageBits / 64)][word] |= mask
    return false
  }
}

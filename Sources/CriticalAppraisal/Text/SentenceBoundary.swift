/// Tells the full stop that ends a sentence from those of abbreviations, initials and numbers.
enum SentenceBoundary {
  /// Whether the `.`, `?` or `!` at `index` ends a sentence that began at `start`.
  ///
  /// It does where white space and then a capital, a digit, an opening bracket or quote follow (or nothing), and, for a
  /// full stop, where no abbreviation or initial stands before it.
  static func isEnd(_ bytes: UnsafePointer<UInt8>, at index: Int, start: Int, end: Int) -> Bool {
    var next = index + 1
    while next < end, isCloser(bytes[next]) { next += 1 }
    if next == end { return true }
    if !isSpace(bytes[next]) { return false }
    while next < end, isSpace(bytes[next]) { next += 1 }
    if next == end { return true }
    let follows = bytes[next]
    let opens = follows &- 0x41 < 26 || follows &- 0x30 < 10 || follows == 0x28 || follows == 0x5B || follows == 0x22
    if !opens && follows < 0x80 { return false }
    return bytes[index] != 0x2E || !isAbbreviation(bytes, before: index, start: start)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

  private static func isCloser(_ byte: UInt8) -> Bool { byte == 0x29 || byte == 0x5D || byte == 0x22 || byte == 0x27 }

  private static func isAbbreviation(_ bytes: UnsafePointer<UInt8>, before index: Int, start: Int) -> Bool {
    var first = index
    while first > start, (bytes[first - 1] | 0x20) &- 0x61 < 26 { first -= 1 }
    let length = index - first
    // "e.g.", "i.e.", an initial: one letter behind another full stop or a capital standing alone.
    if length == 1 {
      return first == start || bytes[first - 1] == 0x2E || bytes[first] &- 0x41 < 26 && isSpace(bytes[first - 1])
    }
    if length == 0 || length > 6 { return false }
    var key: UInt64 = 0
    for offset in 0..<length { key = key << 8 | UInt64(bytes[first + offset] | 0x20) }
    return abbreviations.contains(key)
  }

  private static let abbreviations: Set<UInt64> = {
    let words = """
      vs al fig figs no nos approx dr prof mr mrs ms st eq eqs ref refs resp ca cf etc sp spp subsp var ed eds vol pp
      inc ltd co corp dept univ jr sr viz ie eg
      """
    return Set(
      words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map {
        $0.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      })
  }()
}

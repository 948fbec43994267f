/// Tells the full stop that ends a sentence from those of abbreviations, initials and numbers.
enum SentenceBoundary {
  /// Whether the `.`, `?` or `!` at `index` ends a sentence that began at `start`.
  ///
  /// It does where white space and then a capital, a digit, an opening bracket or quote follow (or nothing), and, for a
  /// full stop, where no abbreviation or initial stands before it.
  static func isEnd(_ bytes: UnsafePointer<UInt8>, at index: Int, start: Int, end: Int) -> Bool {
    let closed = endOfClosers(bytes, from: index + 1, end: end)
    let next = endOfSpace(bytes, from: closed, end: end)
    if next == end { return true }
    if next == closed { return false }
    let follows = bytes[next]
    // Narrow spaces stand inside numbers too ("± 79. × 10").
    if bytes[closed] >= 0x80 && !isCapital(follows) { return false }
    let opens = isCapital(follows) || isDigit(follows) || follows == 0x28 || follows == 0x5B || follows == 0x22
    if !opens && follows < 0x80 { return false }
    if bytes[index] != 0x2E { return true }
    var first = index
    while first > start, isLetter(bytes[first - 1]) { first -= 1 }
    let length = index - first
    if length == 0 || length > 6 { return true }
    if length == 1 {
      return LoneLetter.isEnd(bytes, at: first, start: start, before: Following(bytes, at: next, end: end))
    }
    // The end of a compound such as "GC-MS" or "PIK3CA", and capitals such as "ED", are names of something.
    if first > start, bytes[first - 1] == 0x2D || bytes[first - 1] == 0x2F || isDigit(bytes[first - 1]) { return true }
    guard let kind = Abbreviation.kinds[key(bytes, first, length)] else { return true }
    let following = Following(bytes, at: next, end: end)
    if isCapital(bytes[first + 1]), following.isWord { return true }
    switch kind {
    case .leading: return false
    case .numbering: return following.isWord
    case .trailing: return following.isOpener
    case .lowerCase: return isCapital(bytes[first]) && following.isOpener
    case .upperCase: return !isCapital(bytes[first])
    case .list: return following.isLetter
    }
  }

  /// Passes the brackets and quotes that close a sentence behind its full stop.
  static func endOfClosers(_ bytes: UnsafePointer<UInt8>, from index: Int, end: Int) -> Int {
    var index = index
    while index < end {
      switch bytes[index] {
      case 0x29, 0x5D, 0x22, 0x27: index += 1
      // ” and ’, then ».
      case 0xE2
      where index + 2 < end && bytes[index + 1] == 0x80 && (bytes[index + 2] == 0x9D || bytes[index + 2] == 0x99):
        index += 3
      case 0xC2 where index + 1 < end && bytes[index + 1] == 0xBB: index += 2
      default: return index
      }
    }
    return index
  }

  /// Passes white space, the narrow and the unbroken kinds too.
  static func endOfSpace(_ bytes: UnsafePointer<UInt8>, from index: Int, end: Int) -> Int {
    var index = index
    while index < end {
      switch bytes[index] {
      case 0x20, 0x09...0x0D: index += 1
      case 0xC2 where index + 1 < end && bytes[index + 1] == 0xA0: index += 2
      case 0xE2
      where index + 2 < end && bytes[index + 1] == 0x80
        && (0x80...0x8A ~= bytes[index + 2] || bytes[index + 2] == 0xAF):
        index += 3
      default: return index
      }
    }
    return index
  }

  static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// A word's first eight letters, small, in one number.
  static func key(_ bytes: UnsafePointer<UInt8>, _ first: Int, _ length: Int) -> UInt64 {
    var key: UInt64 = 0
    for offset in 0..<min(length, 8) { key = key << 8 | UInt64(bytes[first + offset] | 0x20) }
    return key
  }

  static func key(_ word: some StringProtocol) -> UInt64 { word.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }

  /// What stands behind a full stop and white space.
  struct Following {
    let isLetter: Bool
    /// A word in a sentence's manner: a capital and then small letters, or a capital alone.
    let isWord: Bool
    let isDigit: Bool
    /// Whether it is a word that begins sentences and is nobody's name.
    let isOpener: Bool

    init(_ bytes: UnsafePointer<UInt8>, at index: Int, end: Int) {
      var last = index
      while last < end, SentenceBoundary.isLetter(bytes[last]) { last += 1 }
      isLetter = last > index
      isDigit = SentenceBoundary.isDigit(bytes[index])
      let endsThere = last == end || bytes[last] == 0x20 || bytes[last] == 0x2C || bytes[last] == 0x2D
      isWord =
        isLetter && (last > index + 1 ? (index + 1..<last).allSatisfy { bytes[$0] & 0x20 != 0 } : endsThere)
      isOpener = isWord && endsThere && Opener.words.contains(SentenceBoundary.key(bytes, index, last - index))
    }
  }
}

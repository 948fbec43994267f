/// A word in 24 bytes: its letters without case and accents, and its digits, the first in the lowest byte.
///
/// Three machine words compare and hash faster than any string. Longer words are cut; the lexicons have none.
struct WordKey: Hashable, Sendable, BitwiseCopyable {
  static let capacity = 24

  var low: UInt64 = 0
  var middle: UInt64 = 0
  var high: UInt64 = 0

  /// Stands for any number in a phrase; no text word has such a byte.
  static let anyNumber = WordKey(low: 1)
  /// Stands for a number of four digits from 1900 to 2099.
  static let anyYear = WordKey(low: 2)

  init(low: UInt64 = 0, middle: UInt64 = 0, high: UInt64 = 0) {
    self.low = low
    self.middle = middle
    self.high = high
  }

  init(_ bytes: some Collection<UInt8>) {
    for (place, byte) in bytes.prefix(Self.capacity).enumerated() { set(byte, at: place) }
  }

  /// Puts a byte at a place below `capacity` that is still empty.
  @inline(__always)
  mutating func set(_ byte: UInt8, at place: Int) {
    let bits = UInt64(byte) << UInt64(place & 7 * 8)
    if place < 8 { low |= bits } else if place < 16 { middle |= bits } else { high |= bits }
  }

  /// One word for the hasher in place of three.
  func hash(into hasher: inout Hasher) { hasher.combine(mixed) }

  /// Whether the word has no more than eight letters.
  @inline(__always)
  var isShort: Bool { middle | high == 0 }

  @inline(__always)
  var mixed: UInt64 {
    (low ^ (middle &* 0xC2B2_AE3D_27D4_EB4F) ^ (high &* 0x1656_67B1_9E37_79F9)).mixed
  }
}

extension UInt64 {
  /// Its bits spread over a word, for hash tables; the middle and upper ones are the best.
  @inline(__always)
  var mixed: UInt64 {
    let product = self &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 29)
  }
}

/// Eight bytes of text at once (SWAR): how many are letters before the first other byte, and the letters in lower case.
struct LetterRun {
  let count: Int
  let lowered: UInt64

  @inline(__always)
  init(_ bytes: UnsafePointer<UInt8>) {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let raw = UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
    let folded = raw | (ones &* 0x20)
    let low = folded & (ones &* 0x7F)
    // The highest bit of each byte tells: at least "a", and not beyond "z", and ASCII.
    let isLetter = (low &+ (ones &* 0x1F)) & ~(low &+ (ones &* 0x05)) & ~raw & (ones &* 0x80)
    let others = ~isLetter & (ones &* 0x80)
    count = others.trailingZeroBitCount >> 3
    lowered = count == 8 ? folded : folded & ((1 << UInt64(count * 8)) &- 1)
  }
}

internal import CKernels

/// The n-grams that the model knows, by their keys: an open-addressing hash table with linear probing.
final class NGramTable {
  static let unknown: Int32 = -1

  let count: Int
  private let slots: UnsafeMutablePointer<HindsightPair>
  private let mask: Int
  /// A bit for the upper bits of each key: most n-grams that are unknown are told by it alone.
  private let filter: UnsafeMutablePointer<UInt64>
  private static let filterBits = 19

  /// The row of a key is its place in the list behind `firstRow`; a key that comes twice keeps its first.
  init(_ keys: some Collection<UInt32>, firstRow: Int = 0) {
    count = keys.count
    var size = 1024
    while size < keys.count * 2 { size *= 2 }
    mask = size - 1
    filter = .allocate(capacity: 1 << (Self.filterBits - 6))
    filter.initialize(repeating: 0, count: 1 << (Self.filterBits - 6))
    for key in keys {
      let bit = Int(key >> (32 - UInt32(Self.filterBits)))
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    slots = .allocate(capacity: size)
    slots.initialize(repeating: HindsightPair(key: 0, number: Self.unknown), count: size)
    for (row, key) in keys.enumerated() where self.row(key) == Self.unknown {
      var place = Int(key) & mask
      while slots[place].number >= 0 { place = (place + 1) & mask }
      slots[place] = HindsightPair(key: key, number: Int32(firstRow + row))
    }
  }

  deinit {
    slots.deallocate()
    filter.deallocate()
  }

  /// One for an n-gram that may be known, 0 for one that is not.
  @inline(__always)
  func mayKnow(_ key: UInt32) -> Int {
    let bit = Int(key >> (32 - UInt32(Self.filterBits)))
    return Int(truncatingIfNeeded: filter[bit >> 6] >> UInt64(bit & 63) & 1)
  }

  /// The row of an n-gram, `unknown` where the model does not know it.
  @inline(__always)
  func row(_ key: UInt32) -> Int32 {
    var place = Int(key) & mask
    while true {
      let slot = slots[place]
      if slot.key == key || slot.number < 0 { return slot.number }
      place = (place + 1) & mask
    }
  }

  /// Looks candidates up: writes row and sentence of those that are known, and gives how many they are.
  func lookUp(
    _ candidates: UnsafePointer<HindsightPair>, _ count: Int, into found: UnsafeMutablePointer<HindsightPair>
  ) -> Int {
    hindsight_look_up(candidates, count, slots, UInt64(mask), found)
  }
}

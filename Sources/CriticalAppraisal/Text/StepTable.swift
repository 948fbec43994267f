/// The known steps of an automaton, from a state and a word to the next state: an open hash table of one word an entry.
///
/// Few steps make up most of those taken. The latest stand together in a small table in front, which stays close to the
/// processor, while the large one has them scattered.
struct StepTable: ~Copyable {
  private static let free = UInt64.max

  /// State and word above, the next state in the lowest 24 bits: states are below 1 << 24.
  private var entries: UnsafeMutablePointer<UInt64>
  private var mask: Int
  private(set) var count = 0
  private let recent: UnsafeMutablePointer<UInt64>
  private static let recentCount = 1 << 12

  init() {
    mask = (1 << 14) - 1
    entries = .allocate(capacity: mask + 1)
    entries.initialize(repeating: Self.free, count: mask + 1)
    recent = .allocate(capacity: Self.recentCount)
    recent.initialize(repeating: Self.free, count: Self.recentCount)
  }

  deinit {
    entries.deallocate()
    recent.deallocate()
  }

  /// The next state, `UInt32.max` where the step is not known.
  @inline(__always)
  func find(_ state: UInt32, _ word: UInt16) -> UInt32 {
    let key = UInt64(state) << 16 | UInt64(word)
    let hash = Self.slot(key)
    let latest = recent[hash & (Self.recentCount - 1)]
    if latest >> 24 == key { return UInt32(truncatingIfNeeded: latest & 0xFF_FFFF) }
    return search(key, hash)
  }

  private func search(_ key: UInt64, _ hash: Int) -> UInt32 {
    var slot = hash & mask
    while entries[slot] != Self.free {
      if entries[slot] >> 24 == key {
        recent[hash & (Self.recentCount - 1)] = entries[slot]
        return UInt32(truncatingIfNeeded: entries[slot] & 0xFF_FFFF)
      }
      slot = (slot + 1) & mask
    }
    return .max
  }

  mutating func enter(_ state: UInt32, _ word: UInt16, _ next: UInt32) {
    // Fuller than most such tables: a small one stays nearer to the processor than short searches save.
    if count * 4 > mask * 3 { grow() }
    insert((UInt64(state) << 16 | UInt64(word)) << 24 | UInt64(next))
    count += 1
  }

  private mutating func grow() {
    let (old, oldMask) = (entries, mask)
    mask = mask * 2 + 1
    entries = .allocate(capacity: mask + 1)
    entries.initialize(repeating: Self.free, count: mask + 1)
    for slot in 0...oldMask where old[slot] != Self.free { insert(old[slot]) }
    old.deallocate()
  }

  private func insert(_ entry: UInt64) {
    var slot = Self.slot(entry >> 24) & mask
    while entries[slot] != Self.free { slot = (slot + 1) & mask }
    entries[slot] = entry
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }
}

/// Finds the pairs of records that are worth comparing.
struct CandidatePairs {
  private struct Entry {
    var key: UInt64
    var index: UInt32
  }

  /// A record is compared with so many that come after it under one key; more than these share nothing but a common
  /// heading.
  static let window = 24

  /// The pairs, each once, in order: the lower index stands in the higher half.
  static func find(in records: [PreparedRecord]) -> [UInt64] {
    var entries: [Entry] = []
    entries.reserveCapacity(records.count * 9)
    for (index, record) in records.enumerated() {
      BlockingKeys.visit(record) { entries.append(Entry(key: $0, index: UInt32(index))) }
    }
    entries.sort { $0.key != $1.key ? $0.key < $1.key : $0.index < $1.index }
    var pairs: [UInt64] = []
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].key == entries[start].key { end += 1 }
      if end - start > 1 { addPairs(entries[start..<end].map(\.index), records, to: &pairs) }
      start = end
    }
    pairs.sort()
    var count = 0
    for index in pairs.indices where index == 0 || pairs[index] != pairs[count - 1] {
      pairs[count] = pairs[index]
      count += 1
    }
    pairs.removeLast(pairs.count - count)
    return pairs
  }

  private static func addPairs(_ block: [UInt32], _ records: [PreparedRecord], to pairs: inout [UInt64]) {
    var block = block
    if block.count > window {
      // Likeness before place in the input: what is the same stands together.
      block.sort { left, right in
        let (one, two) = (records[Int(left)], records[Int(right)])
        if one.title.whole != two.title.whole { return one.title.whole < two.title.whole }
        if one.volume != two.volume { return one.volume < two.volume }
        if one.pages.first != two.pages.first { return one.pages.first < two.pages.first }
        return left < right
      }
    }
    for first in block.indices {
      for second in block[(first + 1)...].prefix(window) where second != block[first] {
        let (low, high) = (min(block[first], second), max(block[first], second))
        pairs.append(UInt64(low) << 32 | UInt64(high))
      }
    }
  }
}

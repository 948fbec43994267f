/// The numbers under which a record is looked for: two records are compared only where they share one.
struct BlockingKeys {
  /// Calls `body` with each key of a record.
  static func visit(_ record: PreparedRecord, _ body: (UInt64) -> Void) {
    func add(_ kind: UInt64, _ value: UInt64) { body(WordHash.combined(kind, value)) }
    if record.pmid != 0 { add(1, UInt64(record.pmid)) }
    if record.doi != 0 { add(2, record.doi) }
    let title = record.title
    if !title.isEmpty { add(3, title.whole) }
    if record.vernacularTitle != 0 { add(3, record.vernacularTitle) }
    if title.words.count >= 4 {
      add(4, hash(title.words.prefix(4)))
      add(5, hash(title.words.suffix(4)))
    }
    if title.words.count >= 5 {
      // The two smallest of the words' numbers: titles that differ in a word or two mostly share them.
      add(6, smallest(title.words, 0x9E37_79B9))
      add(7, smallest(title.words, 0x85EB_CA6B))
    }
    if record.volume != 0, !record.pages.isEmpty {
      let place = UInt64(record.volume) << 32 | UInt64(record.pages.first)
      if let first = record.authors.first { add(8, WordHash.combined(place, UInt64(first))) }
      if record.year != 0 { add(9, WordHash.combined(place, UInt64(record.year))) }
    }
  }

  private static func hash(_ words: ArraySlice<UInt32>) -> UInt64 {
    words.reduce(0) { WordHash.combined($0, UInt64($1)) }
  }

  private static func smallest(_ words: [UInt32], _ salt: UInt32) -> UInt64 {
    var (first, second) = (UInt32.max, UInt32.max)
    for word in words {
      let value = (word ^ salt) &* 0x9E37_79B1
      if value < first {
        second = first
        first = value
      } else if value > first, value < second {
        second = value
      }
    }
    return UInt64(first) << 32 | UInt64(second)
  }
}

internal import CKernels

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// How much each n-gram that the model knows counts in a record: tf-idf, of length one over all sentences, and of half
/// the length over the title.
///
/// (1 + ln tf) · idf, as in Manning CD, Raghavan P, Schütze H. Introduction to Information Retrieval. 2008, ch. 6.
struct NGramFeatures: ~Copyable {
  /// The length of the title's own n-grams as a vector.
  static let titleLength: Float = 0.5

  /// N-grams of the text that the model may know: key and sentence.
  private var candidates = GrowingBuffer<HindsightPair>(capacity: 1 << 11)
  /// N-grams where they stand: place of their row among the active ones, and sentence; those of the title's own block
  /// stand in sentence 0.
  private(set) var hits = GrowingBuffer<HindsightPair>(capacity: 1 << 10)
  /// The rows of the record, each once, and their values; those of the title's own block last.
  private(set) var active = GrowingBuffer<Int32>(capacity: 1 << 10)
  private(set) var values = GrowingBuffer<Float>(capacity: 1 << 10)
  private var counts = GrowingBuffer<Int32>(capacity: 1 << 10)
  /// Where the title's own block begins among the active rows, and among the hits.
  private(set) var firstTitleRow = 0
  private(set) var firstTitleHit = 0
  private let known: KnownNGrams
  /// For each row its place among the active ones and one, 0 for those that are not.
  private let places: UnsafeMutablePointer<UInt16>
  private let idf: UnsafeMutablePointer<Float>
  /// What an n-gram counts that stands in the text so many times.
  private let growth: UnsafeMutablePointer<Float>
  private static let mostCounted = 255
  /// So many rows can be told apart by their places.
  static let mostRows = Int(UInt16.max)

  init(_ known: KnownNGrams) {
    self.known = known
    places = .allocate(capacity: max(1, known.count))
    places.initialize(repeating: 0, count: max(1, known.count))
    idf = .allocate(capacity: max(1, known.count))
    for (index, weight) in known.idf.enumerated() { idf[index] = weight }
    growth = .allocate(capacity: Self.mostCounted + 1)
    for count in 0...Self.mostCounted { growth[count] = count < 2 ? Float(count) : 1 + logf(Float(count)) }
  }

  deinit {
    places.deallocate()
    idf.deallocate()
    growth.deallocate()
  }

  mutating func read(_ text: AnalysedText) {
    clear()
    var table = known.text
    candidates.reserve(2 * text.allWordCount + 8)
    var base = candidates.base
    var count = 0
    // What may be known is set down without a branch, which no processor could foresee.
    text.forEachNGram { key, sentence in
      base[count] = HindsightPair(key: key, number: Int32(truncatingIfNeeded: sentence))
      count &+= table.mayKnow(key)
    }
    lookUp(count, table)
    weigh(from: 0, length: 1)
    table = known.title
    (firstTitleRow, firstTitleHit) = (active.count, hits.count)
    candidates.reserve(6 * text.titleWordCount + 4 * text.firstAbstractSentence + 8)
    base = candidates.base
    count = 0
    text.forEachTitleNGram { key in
      base[count] = HindsightPair(key: key, number: 0)
      count &+= table.mayKnow(key)
    }
    lookUp(count, table)
    weigh(from: firstTitleRow, length: Self.titleLength)
  }

  /// Looks the candidates up, all of them before any is counted: many lines of the table are fetched at once.
  private mutating func lookUp(_ count: Int, _ table: NGramTable) {
    let first = hits.count
    hits.reserve(first + count + 1)
    let found = table.lookUp(candidates.base, count, into: hits.base + first)
    hits.take(first + found)
    active.reserve(active.count + found + 1)
    counts.reserve(active.count + found + 1)
    let all = hindsight_count_rows(hits.base + first, found, places, active.base, counts.base, active.count)
    active.take(all)
    counts.take(all)
  }

  private mutating func weigh(from first: Int, length: Float) {
    values.reserve(active.count)
    values.take(active.count)
    let count = active.count - first
    let sum = hindsight_weigh_counts(
      active.base + first, counts.base + first, count, idf, growth, Int32(Self.mostCounted), values.base + first)
    if sum == 0 { return }
    let scale = length / sum.squareRoot()
    for index in first..<active.count { values[index] *= scale }
  }

  private mutating func clear() {
    for index in 0..<active.count { places[Int(active[index])] = 0 }
    active.removeAll()
    counts.removeAll()
    values.removeAll()
    hits.removeAll()
  }

  /// The row of a hit, how much it says by its rarity, and its sentence.
  @inline(__always)
  func rarity(of hit: Int) -> (row: Int32, idf: Float, sentence: Int) {
    let row = active[Int(hits[hit].key)]
    return (row, idf[Int(row)], Int(hits[hit].number))
  }

  @inline(__always)
  func sentence(of hit: Int) -> Int { Int(hits[hit].number) }

  /// The row of a hit, how much of the row's value it carries, and its sentence.
  @inline(__always)
  func share(of hit: Int) -> (row: Int32, value: Float, sentence: Int) {
    let place = Int(hits[hit].key)
    return (active[place], values[place] / Float(counts[place]), Int(hits[hit].number))
  }
}

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
  /// N-grams where they stand: row and sentence; those of the title's own block stand in sentence 0.
  private(set) var hits = GrowingBuffer<HindsightPair>(capacity: 1 << 10)
  /// The rows of the record, each once; those of the title's own block last.
  private(set) var active = GrowingBuffer<Int32>(capacity: 1 << 10)
  /// Where the rows of the title's own block begin among the active ones, and their places among the hits.
  private(set) var firstTitleRow = 0
  private(set) var firstTitleHit = 0
  private let counts: UnsafeMutablePointer<UInt16>
  /// The values of the rows; those that are not active have old ones.
  let values: UnsafeMutablePointer<Float>
  private let known: KnownNGrams
  private let idf: UnsafeMutablePointer<Float>

  init(_ known: KnownNGrams) {
    self.known = known
    let rowCount = known.count
    counts = .allocate(capacity: max(1, rowCount))
    counts.initialize(repeating: 0, count: max(1, rowCount))
    values = .allocate(capacity: max(1, rowCount))
    values.initialize(repeating: 0, count: max(1, rowCount))
    idf = .allocate(capacity: max(1, rowCount))
    for (index, weight) in known.idf.enumerated() { idf[index] = weight }
  }

  deinit {
    counts.deallocate()
    values.deallocate()
    idf.deallocate()
  }

  /// The row and the sentence of an n-gram of the text.
  @inline(__always)
  func hit(_ index: Int) -> (row: Int32, sentence: Int) {
    (Int32(bitPattern: hits[index].key), Int(hits[index].number))
  }

  /// The value of a row that is active.
  @inline(__always)
  subscript(row: Int32) -> Float { values[Int(row)] }

  /// How often a row that is active stands in the text.
  func count(_ row: Int32) -> Int { Int(counts[Int(row)]) }

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
    let end = first + table.lookUp(candidates.base, count, into: hits.base + first)
    hits.take(end)
    active.reserve(active.count + end - first)
    for index in first..<end {
      let row = Int32(bitPattern: hits.base[index].key)
      let known = counts[Int(row)]
      if known == 0 { active.append(row) }
      counts[Int(row)] = known == .max ? known : known &+ 1
    }
  }

  private mutating func weigh(from first: Int, length: Float) {
    var sum: Float = 0
    for index in first..<active.count {
      let row = Int(active[index])
      let value = (counts[row] == 1 ? 1 : 1 + logf(Float(counts[row]))) * idf[row]
      values[row] = value
      sum += value * value
    }
    if sum == 0 { return }
    let scale = length / sum.squareRoot()
    for index in first..<active.count { values[Int(active[index])] *= scale }
  }

  private mutating func clear() {
    for index in 0..<active.count { counts[Int(active[index])] = 0 }
    active.removeAll()
    hits.removeAll()
  }
}

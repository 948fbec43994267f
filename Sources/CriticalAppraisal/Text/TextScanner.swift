internal import Bibliography

/// The one pass over a text: bytes to words and sentences.
///
/// The words are numbered before phrases are looked for: numbering waits for nothing, so a processor runs ahead with it,
/// which it could not while each step of an automaton decided what comes next.
struct TextScanner: ~Copyable {
  var sentences: [Sentence] = []
  var sections: [TextSection] = []
  private(set) var numberCount = 0
  /// Words of headings found in running text; they belong to no sentence.
  private(set) var headingWordCount = 0

  private let vocabulary: WordTable
  /// The words of the record.
  private var words = GrowingBuffer<TextWord>(capacity: 1 << 10)
  /// What stands for each of them in n-grams, whether a lexicon has it or not.
  private var hashes = GrowingBuffer<UInt32>(capacity: 1 << 10)
  private let classes: UnsafeMutablePointer<UInt8>
  private var knownLabels: [String: TextPlace?] = [:]

  init(_ words: Vocabulary) {
    vocabulary = WordTable(words)
    // Plain memory: the loop below reads it for every byte.
    classes = .allocate(capacity: 256)
    classes.initialize(from: ByteClass.table, count: 256)
  }

  deinit { classes.deallocate() }

  var wordCount: Int { words.count }

  /// What stands for the words of the record in n-grams.
  var wordHashes: UnsafePointer<UInt32> { UnsafePointer(hashes.base) }

  /// The words themselves.
  var allWords: UnsafePointer<TextWord> { UnsafePointer(words.base) }

  /// The number of the section added last; -1, for none, where there are more than anyone writes.
  var lastSection: Int16 { Int16(exactly: sections.count - 1) ?? -1 }

  /// Makes ready for another record.
  mutating func reset() {
    sentences.removeAll(keepingCapacity: true)
    sections.removeAll(keepingCapacity: true)
    words.removeAll()
    hashes.removeAll()
    numberCount = 0
    headingWordCount = 0
  }

  /// The place for a section's label, remembered since the same few labels come again and again.
  mutating func place(ofLabel label: Range<Int>, _ base: UnsafePointer<UInt8>) -> TextPlace? {
    if label.isEmpty { return nil }
    let bytes = UnsafeBufferPointer(start: base + label.lowerBound, count: label.count)
    let key = String(decoding: bytes, as: UTF8.self)
    if let known = knownLabels[key] { return known }
    let place = SectionHeading.place(bytes)
    if knownLabels.count < 4096 { knownLabels[key] = place }
    return place
  }

  /// Reads the bytes of a range; words and sentences are added to those there.
  ///
  /// `limit` is the end of the memory behind `base`.
  mutating func scan(
    _ base: UnsafePointer<UInt8>, _ range: Range<Int>, limit: Int, field: TextField, section: Int16
  ) {
    if range.isEmpty { return }
    var pass = TextPass(base: base, range: range, limit: limit, field: field, section: section, firstWord: wordCount)
    run(&pass)
  }

  private mutating func run(_ pass: inout TextPass) {
    let classes = classes
    while pass.index < pass.end {
      let kind = classes[Int(pass.base[pass.index])]
      if kind == ByteClass.letter {
        // Behind a word and its space mostly stands another word: a question of its own, so that it is foreseen.
        repeat {
          readWord(&pass)
        } while pass.index < pass.end && classes[Int(pass.base[pass.index])] == ByteClass.letter
      } else if kind == ByteClass.gap {
        pass.index += 1
      } else if kind == ByteClass.digit {
        readNumber(&pass)
      } else if kind == ByteClass.beyondASCII {
        if !pass.takeSeparator() { readUnusualWord(&pass) }
      } else {
        pass.isBehindStop = true
        readPunctuation(&pass, kind)
      }
    }
    endSentence(&pass, at: pass.end)
  }

  /// Reads a word of plain letters, eight at a time; any other word is left to `readUnusualWord`.
  @inline(__always)
  private mutating func readWord(_ pass: inout TextPass) {
    let start = pass.base + pass.index
    if pass.index + 32 > pass.limit {
      readUnusualWord(&pass)
      return
    }
    let first = LetterRun(start)
    var key = WordKey(low: first.lowered)
    var length = first.count
    if length == 8 {
      let second = LetterRun(start + 8)
      key.middle = second.lowered
      length += second.count
      if second.count == 8 {
        let third = LetterRun(start + 16)
        key.high = third.lowered
        length += third.count
      }
    }
    let behind = classes[Int(start[length])]
    if behind == ByteClass.digit || behind == ByteClass.beyondASCII || length >= WordKey.capacity
      || pass.index + length > pass.end
    {
      readUnusualWord(&pass)
      return
    }
    let from = pass.index
    pass.index += length
    add(length <= 8 ? vocabulary.shortNumber(key.low) : vocabulary.longNumber(key), NGram.word(key), from: from, &pass)
    // Most words are followed by one space; what lies behind the end is not looked at.
    if behind == ByteClass.gap { pass.index += 1 }
  }

  /// Reads a word with digits, accents or more letters than a key holds, byte by byte.
  private mutating func readUnusualWord(_ pass: inout TextPass) {
    let from = pass.index
    let key = pass.takeWord(classes)
    add(vocabulary.number(key), NGram.word(key), from: from, &pass)
  }

  /// Reads a number, with the points and commas inside it, as one word.
  private mutating func readNumber(_ pass: inout TextPass) {
    let from = pass.index
    let number = pass.takeNumber()
    add(number, NGram.number(number, pass.base, from..<pass.index), from: from, &pass)
    numberCount += 1
  }

  /// Adds the word that ends where the pass stands.
  @inline(__always)
  private mutating func add(_ number: UInt16, _ hash: UInt32, from start: Int, _ pass: inout TextPass) {
    words.append(
      TextWord(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: pass.index), number: number,
        isBehindStop: pass.isBehindStop))
    hashes.append(hash)
    pass.isBehindStop = false
  }

  private mutating func readPunctuation(_ pass: inout TextPass, _ kind: UInt8) {
    let place = pass.index
    pass.index += 1
    if kind == ByteClass.terminator {
      if SentenceBoundary.isEnd(pass.base, at: place, start: pass.sentenceStart, end: pass.end) {
        pass.takeClosers()
        endSentence(&pass, at: pass.index)
      }
    } else if kind == ByteClass.colon, let heading = pass.heading(before: place) {
      sections.append(TextSection(label: heading.range, place: heading.place))
      pass.section = lastSection
      headingWordCount += wordCount - pass.sentenceFirstWord
      pass.sentenceStart = pass.index
      pass.sentenceFirstWord = wordCount
    }
  }

  private mutating func endSentence(_ pass: inout TextPass, at end: Int) {
    if var sentence = pass.takeSentence(to: end) {
      sentence.endWord = UInt32(truncatingIfNeeded: wordCount)
      sentences.append(sentence)
    }
    pass.sentenceFirstWord = wordCount
  }
}

/// A word as an automaton sees it.
struct TextWord: BitwiseCopyable {
  /// Bytes of the record.
  var start: UInt32
  var end: UInt32
  /// Its number in the vocabulary.
  var number: UInt16
  /// Whether a mark stands before it that no phrase goes on over.
  var isBehindStop: Bool
}

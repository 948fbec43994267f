internal import Bibliography

/// Where a scan stands in its text.
struct TextPass {
  let base: UnsafePointer<UInt8>
  let end: Int
  /// The end of the memory behind `base`, up to which reading ahead is safe.
  let limit: Int
  let field: TextField
  /// The section has a label of its own, so that no heading is looked for inside it.
  let isLabelled: Bool
  var index: Int
  /// Whether a mark that ends all phrases stands before the next word.
  var isBehindStop = true
  var sentenceStart: Int
  var sentenceFirstWord: Int
  var section: Int16

  init(base: UnsafePointer<UInt8>, range: Range<Int>, limit: Int, field: TextField, section: Int16, firstWord: Int) {
    self.base = base
    self.limit = limit
    self.field = field
    self.section = section
    end = range.upperBound
    index = range.lowerBound
    sentenceStart = range.lowerBound
    sentenceFirstWord = firstWord
    isLabelled = section >= 0
  }

  /// Passes the character beyond ASCII that stands here if it separates words; false if it belongs to one.
  mutating func takeSeparator() -> Bool {
    let (meaning, length) = CharacterFolding.meaning(base + index, remaining: end - index)
    if meaning != .gap && meaning != .stop { return false }
    if meaning == .stop { isBehindStop = true }
    index += length
    return true
  }

  /// Passes a word of letters, digits and characters beyond ASCII, and gives its key.
  mutating func takeWord(_ classes: UnsafePointer<UInt8>) -> WordKey {
    var key = WordKey()
    var length = 0
    func add(_ byte: UInt8) {
      if length < WordKey.capacity { key.set(byte, at: length) }
      length += 1
    }
    while index < end {
      let byte = base[index]
      let kind = classes[Int(byte)]
      if kind == ByteClass.letter || kind == ByteClass.digit {
        add(kind == ByteClass.letter ? byte | 0x20 : byte)
        index += 1
        continue
      }
      if kind != ByteClass.beyondASCII { break }
      let (meaning, width) = CharacterFolding.meaning(base + index, remaining: end - index)
      switch meaning {
      case .letters(let first, let second):
        add(first)
        if let second { add(second) }
      case .otherLetter: add(0x80)
      case .nothing: break
      case .gap, .stop: return length > WordKey.capacity ? WordKey() : key
      }
      index += width
    }
    return length > WordKey.capacity ? WordKey() : key
  }

  /// Passes a number; what it is to the automaton: a digit keeps its value, a year is a year, the rest are numbers.
  mutating func takeNumber() -> UInt16 {
    let start = index
    var hasMark = false
    while index < end {
      let byte = base[index]
      if byte &- 0x30 < 10 {
        index += 1
      } else if byte == 0x2E || byte == 0x2C, index + 1 < end, base[index + 1] &- 0x30 < 10 {
        hasMark = true
        index += 2
      } else {
        break
      }
    }
    if index - start == 1 { return Vocabulary.firstDigit + UInt16(base[start] &- 0x30) }
    let century = (base[start], base[start + 1])
    let isYear = !hasMark && index - start == 4 && (century == (0x31, 0x39) || century == (0x32, 0x30))
    return isYear ? Vocabulary.year : Vocabulary.number
  }

  /// Passes the brackets and quotes that close a sentence behind its full stop.
  mutating func takeClosers() {
    index = SentenceBoundary.endOfClosers(base, from: index, end: end)
  }

  /// The sentence up to a place, without white space at its ends; nil where nothing stands there.
  mutating func takeSentence(to stop: Int) -> Sentence? {
    let start = SentenceBoundary.endOfSpace(base, from: sentenceStart, end: stop)
    var last = stop
    while last > start, base[last - 1] == 0x20 { last -= 1 }
    sentenceStart = stop
    if start == last { return nil }
    return Sentence(
      start: UInt32(start), end: UInt32(last), firstWord: UInt32(sentenceFirstWord), field: field, place: .title,
      section: section)
  }

  /// A heading such as "METHODS:" at the start of the sentence, in abstracts whose parts are not labelled otherwise.
  func heading(before colon: Int) -> (range: Range<Int>, place: TextPlace)? {
    var start = sentenceStart
    while start < colon, base[start] == 0x20 { start += 1 }
    let isPossible =
      field == .abstract && !isLabelled && colon > start && colon - start <= SectionHeading.longest
      && base[start] &- 0x41 < 26
    if !isPossible { return nil }
    let text = UnsafeBufferPointer(start: base + start, count: colon - start)
    let isCapitals = !text.contains { $0 &- 0x61 < 26 }
    if !isCapitals, text.count(where: { $0 == 0x20 }) > 2 { return nil }
    return SectionHeading.place(text).map { (start..<colon, $0) }
  }
}

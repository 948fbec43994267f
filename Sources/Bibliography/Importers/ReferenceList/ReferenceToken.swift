/// A word, a number or a sign in the text of a reference.
struct ReferenceToken: Sendable, Equatable {
  enum Kind: Sendable { case word, number, mixed, sign }

  var range: Range<Int>
  var kind: Kind
  /// A sign as ASCII: every dash is `-`, every double quotation mark `"`, every single one `'`; 0 for a word.
  var sign: UInt8 = 0
  var hasSpaceBefore = false
  /// The first letter is a capital.
  var isCapitalised = false
  /// Every letter is a capital.
  var isAllCapitals = false
  /// How many letters and digits.
  var length = 0

  var isWord: Bool { kind == .word }
  var isNumber: Bool { kind == .number }

  func isSign(_ character: Unicode.Scalar) -> Bool { sign == UInt8(truncatingIfNeeded: character.value) && sign != 0 }

  func isAny(of signs: StaticString) -> Bool {
    sign != 0 && UnsafeBufferPointer(start: signs.utf8Start, count: signs.utf8CodeUnitCount).contains(sign)
  }
}

/// Text with its tokens: what segmentation and parsing work on.
struct ReferenceText: Sendable {
  let bytes: [UInt8]
  let tokens: [ReferenceToken]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens = bytes.withUnsafeBufferPointer { ReferenceTokenizer.tokens(of: $0) }
  }

  /// Whether a token spells one of some small words, case aside.
  func token(_ index: Int, isAny words: Set<String>) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].isWord || tokens[index].kind == .mixed,
      tokens[index].range.count <= 15
    else {
      return false
    }
    return words.contains(lowercased(index))
  }

  /// The small ASCII letters of a token.
  func lowercased(_ index: Int) -> String {
    String(decoding: bytes[tokens[index].range].map(ASCII.lowercased), as: UTF8.self)
  }

  func sign(_ index: Int) -> UInt8 { index >= 0 && index < tokens.count ? tokens[index].sign : 0 }

  func isSign(_ index: Int, _ character: Unicode.Scalar) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isSign(character)
  }

  /// The bytes from the first to the last token of a range.
  func range(of tokens: Range<Int>) -> Range<Int> {
    let tokens = tokens.clamped(to: 0..<self.tokens.count)
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    return self.tokens[first].range.lowerBound..<self.tokens[last].range.upperBound
  }

  /// The first token that begins at a place or behind it.
  func token(from offset: Int) -> Int {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Splits a sentence into words, numbers and marks.
struct Lexer {
  /// The bytes of the sentence.
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The next byte.
  private var index = 0
  /// Whether white space stands before the next token.
  private var isSpaced = false
  /// The tokens so far.
  private var tokens: [Token] = []

  /// Begins at the first byte.
  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The tokens of a sentence; white space and apostrophes are none.
  static func tokens(of bytes: UnsafeBufferPointer<UInt8>) -> [Token] {
    var lexer = Lexer(bytes)
    lexer.tokens.reserveCapacity(bytes.count / 4)
    while lexer.index < bytes.count { lexer.step() }
    return lexer.tokens
  }

  /// Passes a number, a mark or a word.
  private mutating func step() {
    let start = index
    if let scan = NumberScanner.scan(bytes, at: start, isBehindRelation: isBehindRelation) {
      index = scan.end
      add(.number(scan.number), from: start)
    } else if let (mark, width) = Mark.scan(bytes, at: start) {
      index += width
      switch mark {
      case .space: isSpaced = true
      case .apostrophe: break
      default: add(.mark(mark), from: start)
      }
    } else {
      word()
    }
  }

  /// Whether a sign of comparison was the last token.
  private var isBehindRelation: Bool {
    if case .mark(.relation) = tokens.last?.kind { return true }
    return false
  }

  /// Passes letters, and the digits behind them unless they are the number of a known word: "IL6", but "CI95".
  private mutating func word() {
    let start = index
    while index < bytes.count, isLetter(index) { index += 1 }
    var kind = Self.kind(bytes[start..<index])
    // "3rd" and "2.5mg": a word behind a number goes on as it is.
    if index < bytes.count, 0x30...0x39 ~= bytes[index], !takesNumber(kind) {
      while index < bytes.count, isLetter(index) || 0x30...0x39 ~= bytes[index] { index += 1 }
      kind = .word(.other)
    }
    let capitals = bytes[start..<index].reduce(0) { $0 + (0x41...0x5A ~= $1 ? 1 : 0) }
    add(kind, from: start)
    tokens[tokens.count - 1].isAcronym = capitals >= 2
  }

  /// Whether a byte is a letter or part of one.
  private func isLetter(_ index: Int) -> Bool {
    switch bytes[index] {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0x80...0xFF: Mark.scan(bytes, at: index) == nil
    default: false
    }
  }

  /// What letters mean to the grammar.
  private static func kind(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Token.Kind {
    if let abbreviation = Vocabulary.abbreviations[WordKey(letters, isFolding: false)] {
      return .abbreviation(abbreviation)
    }
    return .word(Vocabulary.words[WordKey(letters, isFolding: true)] ?? .other)
  }

  /// Whether digits behind a word are a number of their own.
  private func takesNumber(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .abbreviation, .word(.intervalAbbreviation), .word(.interval), .word(.letterX): true
    default: false
    }
  }

  /// Adds a token that ends at the next byte.
  private mutating func add(_ kind: Token.Kind, from start: Int) {
    tokens.append(Token(kind: kind, range: start..<index, isSpaced: isSpaced))
    isSpaced = false
  }
}

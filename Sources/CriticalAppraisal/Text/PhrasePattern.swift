/// A phrase as the lexicon writes it.
///
/// `randomi{s,z}ed {controlled ,}trial` stands for four phrases; braces may hold braces. `<n>` is a number, `<y>` a
/// year. Everything else is words of letters and digits; a hyphen counts as a space, so that one entry finds both
/// spellings. The forms are not multiplied out over the whole phrase, but only over each chunk without a space outside
/// braces.
struct PhrasePattern: Equatable, Sendable {
  enum Problem: Error, Equatable, CustomStringConvertible {
    case unclosedBrace
    case strayBrace
    case tooManyForms(Int)
    case emptyPhrase
    case unknownCharacter(UInt8)
    case longWord

    var description: String {
      switch self {
      case .unclosedBrace: "a { has no }; close it"
      case .strayBrace: "a } has no {; remove it or open one before"
      case .tooManyForms(let count): "one chunk stands for \(count) phrases; split the line so that none exceeds 1024"
      case .emptyPhrase: "the phrase may be empty; leave at least one word outside the braces"
      case .unknownCharacter(let byte):
        "the character \(Character(Unicode.Scalar(byte))) cannot be matched; write small letters, digits, <n> or <y>"
      case .longWord: "a word is longer than \(WordKey.capacity) letters; no such word is told apart"
      }
    }
  }

  static let mostForms = 1024
  private typealias Bytes = ArraySlice<UInt8>

  /// The phrase as the lexicon writes it.
  let source: String
  /// The chunks in order, each with its forms, each form with its words; a form without words means "or nothing".
  let chunks: [[[WordKey]]]

  init(_ text: ArraySlice<UInt8>) throws(Problem) {
    var chunks: [[[WordKey]]] = []
    for chunk in try Self.chunks(of: text) {
      let forms = try Self.expand(chunk)
      var words: [[WordKey]] = []
      words.reserveCapacity(forms.count)
      for form in forms { words.append(try Self.words(form)) }
      chunks.append(words)
    }
    if chunks.allSatisfy({ $0.contains([]) }) { throw .emptyPhrase }
    self.chunks = chunks
    source = String(decoding: text, as: UTF8.self)
  }

  /// Cuts at the spaces outside braces.
  private static func chunks(of text: Bytes) throws(Problem) -> [Bytes] {
    var chunks: [Bytes] = []
    var depth = 0
    var start = text.startIndex
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: " ") where depth == 0:
        if start < index { chunks.append(text[start..<index]) }
        start = index + 1
      default: break
      }
      if depth < 0 { throw .strayBrace }
    }
    if depth > 0 { throw .unclosedBrace }
    if start < text.endIndex { chunks.append(text[start...]) }
    return chunks
  }

  private static func expand(_ text: Bytes) throws(Problem) -> [Bytes] {
    guard let open = text.firstIndex(of: UInt8(ascii: "{")) else { return [text] }
    let (choices, rest) = try choices(after: text[(open + 1)...])
    var heads: [Bytes] = []
    for choice in choices { heads += try expand(choice) }
    let tails = try expand(rest)
    if heads.count * tails.count > mostForms { throw .tooManyForms(heads.count * tails.count) }
    return heads.flatMap { head in tails.map { tail in text[..<open] + head + tail } }
  }

  /// The choices up to the brace that closes them, braces inside left whole, and the text behind it.
  private static func choices(after text: Bytes) throws(Problem) -> ([Bytes], Bytes) {
    var choices: [Bytes] = []
    var depth = 0
    var start = text.startIndex
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}") where depth == 0:
        choices.append(text[start..<index])
        return (choices, text[(index + 1)...])
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: ",") where depth == 0:
        choices.append(text[start..<index])
        start = index + 1
      default: break
      }
    }
    throw .unclosedBrace
  }

  private static func words(_ form: Bytes) throws(Problem) -> [WordKey] {
    var words: [WordKey] = []
    for part in form.split(whereSeparator: { $0 == 0x20 || $0 == 0x2D || $0 == 0x2F || $0 == 0x27 }) {
      if part.first == UInt8(ascii: "<"), part.count == 3, part.last == UInt8(ascii: ">") {
        let kind = part[part.startIndex + 1]
        guard kind == UInt8(ascii: "n") || kind == UInt8(ascii: "y") else { throw .unknownCharacter(kind) }
        words.append(kind == UInt8(ascii: "n") ? .anyNumber : .anyYear)
        continue
      }
      for byte in part where byte &- 0x61 >= 26 && byte &- 0x30 >= 10 { throw .unknownCharacter(byte) }
      if part.count > WordKey.capacity { throw .longWord }
      // Texts are read so too: digits before letters are a number of their own, and longer ones are not told apart.
      let digits = part.prefix { $0 &- 0x30 < 10 }
      if digits.count > 1 { words.append(.anyNumber) } else if digits.count == 1 { words.append(WordKey(digits)) }
      if digits.count < part.count { words.append(WordKey(part.dropFirst(digits.count))) }
    }
    return words
  }
}

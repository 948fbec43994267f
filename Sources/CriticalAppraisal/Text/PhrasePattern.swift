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
    if open == text.startIndex, rest.isEmpty {
      if heads.count > mostForms { throw .tooManyForms(heads.count) }
      return heads
    }
    let tails = try expand(rest)
    if heads.count * tails.count > mostForms { throw .tooManyForms(heads.count * tails.count) }
    var forms: [Bytes] = []
    forms.reserveCapacity(heads.count * tails.count)
    for head in heads {
      for tail in tails {
        var form: [UInt8] = []
        form.reserveCapacity(open - text.startIndex + head.count + tail.count)
        form += text[..<open]
        form += head
        form += tail
        forms.append(form[...])
      }
    }
    return forms
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

  /// The words of a form, read as texts are: digits before letters are a number of their own, and numbers of several
  /// digits are not told apart.
  private static func words(_ form: Bytes) throws(Problem) -> [WordKey] {
    var words: [WordKey] = []
    var index = form.startIndex
    while index < form.endIndex {
      let byte = form[index]
      if isSeparator(byte) {
        index += 1
      } else if byte == UInt8(ascii: "<") {
        words.append(try placeholder(form[index...]))
        index += 3
      } else if byte &- 0x30 < 10 {
        let start = index
        while index < form.endIndex, form[index] &- 0x30 < 10 { index += 1 }
        words.append(index - start > 1 ? .anyNumber : WordKey(form[start..<index]))
      } else {
        var key = WordKey()
        let start = index
        while index < form.endIndex, !isSeparator(form[index]) {
          let letter = form[index]
          if letter &- 0x61 >= 26 && letter &- 0x30 >= 10 { throw .unknownCharacter(letter) }
          if index - start == WordKey.capacity { throw .longWord }
          key.set(letter, at: index - start)
          index += 1
        }
        words.append(key)
      }
    }
    return words
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x2D || byte == 0x2F || byte == 0x27
  }

  /// `<n>` or `<y>`.
  private static func placeholder(_ text: Bytes) throws(Problem) -> WordKey {
    let name = text.prefix(3)
    guard name.count == 3, name.last == UInt8(ascii: ">") else { throw .unknownCharacter(UInt8(ascii: "<")) }
    switch name[name.startIndex + 1] {
    case UInt8(ascii: "n"): return .anyNumber
    case UInt8(ascii: "y"): return .anyYear
    case let other: throw .unknownCharacter(other)
    }
  }
}

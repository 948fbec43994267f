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
    case unknownCharacter(Character)

    var description: String {
      switch self {
      case .unclosedBrace: "a { has no }; close it"
      case .strayBrace: "a } has no {; remove it or open one before"
      case .tooManyForms(let count): "one chunk stands for \(count) phrases; split the line so that none exceeds 1024"
      case .emptyPhrase: "the phrase may be empty; leave at least one word outside the braces"
      case .unknownCharacter(let character):
        "the character \(character) cannot be matched; write small letters, digits, <n> or <y>"
      }
    }
  }

  static let mostForms = 1024

  /// The chunks in order, each with its forms, each form with its words; a form without words means "or nothing".
  let chunks: [[[String]]]

  init(_ text: Substring) throws(Problem) {
    var chunks: [[[String]]] = []
    for chunk in try Self.chunks(of: text) {
      let forms = try Self.expand(chunk)
      if forms.count > Self.mostForms { throw .tooManyForms(forms.count) }
      var words: [[String]] = []
      for form in forms {
        let list = try Self.words(form[...])
        if !words.contains(list) { words.append(list) }
      }
      chunks.append(words)
    }
    if chunks.allSatisfy({ $0.contains([]) }) { throw .emptyPhrase }
    self.chunks = chunks
  }

  /// Cuts at the spaces outside braces.
  private static func chunks(of text: Substring) throws(Problem) -> [Substring] {
    var chunks: [Substring] = []
    var depth = 0
    var start = text.startIndex
    for index in text.indices {
      switch text[index] {
      case "{": depth += 1
      case "}": depth -= 1
      case " " where depth == 0:
        if start < index { chunks.append(text[start..<index]) }
        start = text.index(after: index)
      default: break
      }
      if depth < 0 { throw .strayBrace }
    }
    if depth > 0 { throw .unclosedBrace }
    if start < text.endIndex { chunks.append(text[start...]) }
    return chunks
  }

  private static func expand(_ text: Substring) throws(Problem) -> [String] {
    guard let open = text.firstIndex(of: "{") else { return [String(text)] }
    let (choices, rest) = try choices(after: text[text.index(after: open)...])
    var heads: [String] = []
    for choice in choices { heads += try expand(choice) }
    let tails = try expand(rest)
    if heads.count * tails.count > mostForms { throw .tooManyForms(heads.count * tails.count) }
    return heads.flatMap { head in tails.map { tail in "\(text[..<open])\(head)\(tail)" } }
  }

  /// The choices up to the brace that closes them, braces inside left whole, and the text behind it.
  private static func choices(after text: Substring) throws(Problem) -> ([Substring], Substring) {
    var choices: [Substring] = []
    var depth = 0
    var start = text.startIndex
    for index in text.indices {
      switch text[index] {
      case "{": depth += 1
      case "}" where depth == 0:
        choices.append(text[start..<index])
        return (choices, text[text.index(after: index)...])
      case "}": depth -= 1
      case "," where depth == 0:
        choices.append(text[start..<index])
        start = text.index(after: index)
      default: break
      }
    }
    throw .unclosedBrace
  }

  private static func words(_ form: Substring) throws(Problem) -> [String] {
    var words: [String] = []
    for part in form.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "/" || $0 == "'" }) {
      if part == "<n>" || part == "<y>" {
        words.append(String(part))
        continue
      }
      for character in part where !("a"..."z").contains(character) && !("0"..."9").contains(character) {
        throw .unknownCharacter(character)
      }
      // Texts are read so too: digits before letters are a number of their own.
      let digits = part.prefix { ("0"..."9").contains($0) }
      if !digits.isEmpty, digits.count < part.count { words.append(String(digits)) }
      words.append(String(digits.count < part.count ? part.dropFirst(digits.count) : part))
    }
    return words
  }
}

/// All lexicons that belong together, their groups numbered, and the grammar that finds them.
struct LexiconSet: Sendable {
  /// The names of the groups, at their numbers.
  let groupNames: [String]
  let grammar: PhraseGrammar
  /// The phrases of the cues as the lexicons write them, at the cues' numbers.
  let cueTexts: [String]
  private let numbers: [String: UInt16]

  /// `words` are those that other sets of the same reader have.
  init(_ lexicons: [Lexicon], knowing words: Vocabulary = Vocabulary()) {
    let groups = lexicons.flatMap(\.groups)
    groupNames = groups.map(\.id)
    numbers = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1.id, UInt16($0)) })
    grammar = PhraseGrammar(groups, knowing: words)
    cueTexts = groups.flatMap { $0.phrases.map(\.source) + $0.pairs.map(\.source) }
  }

  /// The number of a group; nil where no lexicon has it.
  func number(_ id: String) -> UInt16? { numbers[id] }

  /// How many cues and groups some lexicons have.
  static func size(of lexicons: [Lexicon]) -> (cues: Int, groups: Int) {
    let groups = lexicons.flatMap(\.groups)
    return (groups.reduce(0) { $0 + $1.phrases.count + $1.pairs.count }, groups.count)
  }

  /// Reads the lexicons that are compiled into the program and that the models weigh.
  static func embedded() throws(Lexicon.Problem) -> [Lexicon] { try lexicons(below: "lexicon/") }

  /// Reads those that are only shown: changing them needs no training.
  static func embeddedSigns() throws(Lexicon.Problem) -> [Lexicon] { try lexicons(below: "signs/") }

  static func lexicons(below folder: String) throws(Lexicon.Problem) -> [Lexicon] {
    var lexicons: [Lexicon] = []
    for name in Assets.names where name.hasPrefix(folder) && name.hasSuffix(".txt") {
      let stem = name.dropLast(4).split(separator: "/").last.map(String.init) ?? name
      lexicons.append(try Lexicon(name: stem, text: Assets.bytes(name) ?? UnsafeBufferPointer(start: nil, count: 0)))
    }
    return lexicons
  }
}

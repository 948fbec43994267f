/// Finds all phrases of all lexicons in one pass over the words of a text.
///
/// A deterministic automaton whose states are sets of places in the grammar, made when a text first leads to them and
/// kept (as RE2 does with regular expressions): nothing is built for phrases that no text comes near. One worker, one
/// automaton. Letters are matched by the word trie, words here.
struct PhraseAutomaton: ~Copyable {
  /// A phrase that ends here, and its length.
  struct Ending: Hashable, BitwiseCopyable {
    var output: PhraseOutput
    var words: UInt8
  }

  /// The state in which no phrase is under way.
  static let rest: UInt32 = 0

  let grammar: PhraseGrammar
  /// The phrases that end in the states, state by state.
  private(set) var endings = GrowingBuffer<Ending>()

  private var states = GrowingBuffer<State>()
  /// For each word the state behind it where nothing before it matters; `unmade` until a text needs it.
  private let starts: UnsafeMutablePointer<UInt32>
  /// Known steps on which a phrase goes on.
  private var steps = StepTable()
  /// For each state its places: a node of the grammar, and the words it took to come there.
  private var places: [[UInt64]] = []
  private var numbers: [[UInt64]: UInt32] = [:]
  private static let unmade = UInt32.max

  private struct State {
    /// Which words a phrase may go on with, as bits by the word's number; a bit that is not set is a sure no.
    var goesOn = SIMD4<UInt64>.zero
    var firstEnding: UInt32 = 0
    var endingCount: UInt32 = 0
  }

  init(_ grammar: PhraseGrammar) {
    self.grammar = grammar
    starts = .allocate(capacity: grammar.vocabulary.count)
    starts.initialize(repeating: Self.unmade, count: grammar.vocabulary.count)
    _ = number([])
  }

  deinit { starts.deallocate() }

  var stateCount: Int { states.count }

  /// The state after a word of a lexicon.
  @inline(__always)
  mutating func next(_ state: UInt32, _ word: UInt16) -> UInt32 {
    let bit = states[Int(state)].goesOn[Int(word >> 6 & 3)] >> UInt64(word & 63) & 1
    if bit == 0 {
      let start = starts[Int(word)]
      return start != Self.unmade ? start : makeStart(word)
    }
    let known = steps.find(state, word)
    return known != Self.unmade ? known : makeStep(state, word)
  }

  /// The places in `endings` of the phrases that end in a state.
  @inline(__always)
  func endings(of state: UInt32) -> Range<Int> {
    let state = states[Int(state)]
    return Int(state.firstEnding)..<Int(state.firstEnding + state.endingCount)
  }

  private mutating func makeStart(_ word: UInt16) -> UInt32 {
    starts[Int(word)] = number((grammar.starts[word] ?? []).map { UInt64($0) << 8 | 1 }.sorted())
    return starts[Int(word)]
  }

  private mutating func makeStep(_ state: UInt32, _ word: UInt16) -> UInt32 {
    var reached = Set<UInt64>()
    for place in places[Int(state)] {
      let (node, length) = (Int(place >> 8), place & 0xFF)
      for edge in grammar.edges[node] where edge.word == word {
        reached.insert(UInt64(edge.target) << 8 | min(length + 1, 255))
      }
    }
    for node in grammar.starts[word] ?? [] { reached.insert(UInt64(node) << 8 | 1) }
    let next = number(reached.sorted())
    steps.enter(state, word, next)
    return next
  }

  private mutating func number(_ set: [UInt64]) -> UInt32 {
    if let known = numbers[set] { return known }
    let number = UInt32(states.count)
    precondition(number < StepTable.mostStates, "the texts lead to more states than the automaton can number")
    numbers[set] = number
    places.append(set)
    var state = State()
    state.firstEnding = UInt32(endings.count)
    var seen = Set<Ending>()
    for place in set {
      let node = Int(place >> 8)
      for edge in grammar.edges[node] { state.goesOn[Int(edge.word >> 6 & 3)] |= 1 << UInt64(edge.word & 63) }
      for output in grammar.outputs[node] {
        let ending = Ending(output: output, words: UInt8(place & 0xFF))
        if seen.insert(ending).inserted { endings.append(ending) }
      }
    }
    state.endingCount = UInt32(endings.count) - state.firstEnding
    states.append(state)
    return number
  }
}

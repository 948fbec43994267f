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

  /// A state's number, with two flags that spare a look at the state itself.
  struct Handle: BitwiseCopyable, Equatable {
    fileprivate var bits: UInt32

    /// The state in which no phrase is under way.
    static let rest = Handle(bits: 0)
    fileprivate static let goesOnFlag: UInt32 = 1 << 22
    fileprivate static let endingFlag: UInt32 = 1 << 23
    fileprivate static let mostStates = 1 << 22

    fileprivate var number: Int { Int(bits & 0x3F_FFFF) }
    fileprivate var goesOn: Bool { bits & Self.goesOnFlag != 0 }
    /// Whether a phrase ends in the state.
    var hasEndings: Bool { bits & Self.endingFlag != 0 }
  }

  let grammar: PhraseGrammar
  /// The phrases that end in the states, state by state.
  private(set) var endings = GrowingBuffer<Ending>()

  private var states = GrowingBuffer<State>()
  /// For each state the words a phrase may go on with, as bits by the word's number; a bit not set is a sure no.
  private var goesOn = GrowingBuffer<SIMD2<UInt64>>()
  /// For each word the state behind it where nothing before it matters; `unmade` until a text needs it.
  private let starts: UnsafeMutablePointer<UInt32>
  /// Known steps on which a phrase goes on.
  private var steps = StepTable()
  /// For each state its places: a node of the grammar, and the words it took to come there.
  private var places: [[UInt64]] = []
  private var handles: [[UInt64]: Handle] = [:]
  private static let unmade = UInt32.max

  private struct State {
    var firstEnding: UInt32 = 0
    var endingCount: UInt32 = 0
  }

  init(_ grammar: PhraseGrammar) {
    self.grammar = grammar
    starts = .allocate(capacity: grammar.vocabulary.count)
    starts.initialize(repeating: Self.unmade, count: grammar.vocabulary.count)
    _ = handle([])
  }

  deinit { starts.deallocate() }

  var stateCount: Int { states.count }

  /// The state after a word of a lexicon.
  @inline(__always)
  mutating func next(_ state: Handle, _ word: UInt16) -> Handle {
    if !state.goesOn || goesOn[state.number][Int(word >> 6 & 1)] >> UInt64(word & 63) & 1 == 0 {
      let start = starts[Int(word)]
      return start != Self.unmade ? Handle(bits: start) : makeStart(word)
    }
    let known = steps.find(state.bits, word)
    return known != Self.unmade ? Handle(bits: known) : makeStep(state, word)
  }

  /// The places in `endings` of the phrases that end in a state.
  func endings(of state: Handle) -> Range<Int> {
    let state = states[state.number]
    return Int(state.firstEnding)..<Int(state.firstEnding + state.endingCount)
  }

  private mutating func makeStart(_ word: UInt16) -> Handle {
    let start = handle((grammar.starts[word] ?? []).map { UInt64($0) << 8 | 1 }.sorted())
    starts[Int(word)] = start.bits
    return start
  }

  private mutating func makeStep(_ state: Handle, _ word: UInt16) -> Handle {
    var reached: [UInt64] = (grammar.starts[word] ?? []).map { UInt64($0) << 8 | 1 }
    for place in places[state.number] {
      let (node, length) = (Int(place >> 8), place & 0xFF)
      for edge in grammar.edges[node] where edge.word == word {
        reached.append(UInt64(edge.target) << 8 | min(length + 1, 255))
      }
    }
    let next = handle(reached.sorted())
    steps.enter(state.bits, word, next.bits)
    return next
  }

  /// The state for a sorted set of places, in which doublets count once.
  private mutating func handle(_ sorted: [UInt64]) -> Handle {
    var set = sorted
    if zip(sorted, sorted.dropFirst()).contains(where: ==) { set = Set(sorted).sorted() }
    if let known = handles[set] { return known }
    var handle = Handle(bits: UInt32(states.count))
    precondition(states.count < Handle.mostStates, "the texts lead to more states than the automaton can number")
    var words = SIMD2<UInt64>.zero
    var state = State(firstEnding: UInt32(endings.count))
    var seen = Set<Ending>()
    for place in set {
      let node = Int(place >> 8)
      for edge in grammar.edges[node] { words[Int(edge.word >> 6 & 1)] |= 1 << UInt64(edge.word & 63) }
      for output in grammar.outputs[node] {
        let ending = Ending(output: output, words: UInt8(place & 0xFF))
        if seen.insert(ending).inserted { endings.append(ending) }
      }
    }
    state.endingCount = UInt32(endings.count) - state.firstEnding
    if words != .zero { handle.bits |= Handle.goesOnFlag }
    if state.endingCount > 0 { handle.bits |= Handle.endingFlag }
    states.append(state)
    goesOn.append(words)
    places.append(set)
    handles[set] = handle
    return handle
  }
}

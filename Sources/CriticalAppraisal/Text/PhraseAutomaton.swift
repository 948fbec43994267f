/// Finds all phrases of all lexicons in one pass over the words of a text.
///
/// A deterministic automaton whose states are sets of places in the grammar, made when a text first leads to them and
/// kept (as RE2 does with regular expressions): nothing is built for phrases that no text comes near. A state is told
/// by the phrases that go on in it and by those that the last word begins; the latter are the same behind every such
/// word and are worked out once, as the start state of the word. One worker, one
/// automaton. Letters are matched by the word trie, words here.
struct PhraseAutomaton: ~Copyable {
  /// A phrase that ends here, and its length.
  struct Ending: Hashable, BitwiseCopyable {
    var output: PhraseOutput
    var words: UInt8
  }

  /// A state's number, with a flag that spares a look at the state itself.
  struct Handle: BitwiseCopyable, Equatable {
    fileprivate var bits: UInt32

    /// The state in which no phrase is under way.
    static let rest = Handle(bits: 0)
    fileprivate static let endingFlag: UInt32 = 1 << 23
    fileprivate static let mostStates = 1 << 22

    fileprivate var number: Int { Int(bits & 0x3F_FFFF) }
    /// Whether a phrase ends in the state.
    var hasEndings: Bool { bits & Self.endingFlag != 0 }
  }

  let grammar: PhraseGrammar
  /// The phrases that end in the states, state by state.
  private(set) var endings = GrowingBuffer<Ending>()

  private var states = GrowingBuffer<State>()
  /// For each word the state behind it where nothing before it matters; `unmade` until a text needs it.
  private let starts: UnsafeMutablePointer<UInt32>
  /// Known steps on which a phrase goes on.
  private var steps = StepTable()
  /// The places of all states, state by state: a node of the grammar, and the words it took to come there.
  private var places = GrowingBuffer<UInt64>(capacity: 1 << 12)
  /// The places under construction.
  private var reached = GrowingBuffer<UInt64>()
  /// The states by the hash of their places, an open hash table; 0 is a free slot, else a state's number and one.
  private var index = GrowingBuffer<UInt32>(capacity: 1 << 12)
  private static let unmade = UInt32.max

  /// A state in 64 bytes, all that a step asks of it side by side: which memory is touched decides the speed here.
  private struct State: BitwiseCopyable {
    /// The words a phrase may go on with, as bits by the word's number; a bit not set is a sure no.
    var goesOn = SIMD4<UInt64>.zero
    var hash: UInt64 = 0
    var firstPlace: UInt32 = 0
    var placeCount: UInt32 = 0
    var firstEnding: UInt32 = 0
    var endingCount: UInt32 = 0
    /// The start state of the last word, `none` in a start state itself, whose places are all its own.
    var start: UInt32 = none
    var flags: UInt32 = 0

    static let none = UInt32.max
  }

  /// `vocabulary` numbers the words of the texts: the grammar's own, or a larger one that begins with it.
  init(_ grammar: PhraseGrammar, vocabulary: Vocabulary? = nil) {
    self.grammar = grammar
    let words = vocabulary?.count ?? grammar.vocabulary.count
    starts = .allocate(capacity: words)
    starts.initialize(repeating: Self.unmade, count: words)
    index.fill(0, count: 1 << 12)
    starts[Int(Vocabulary.unknown)] = settle(State.none).bits
  }

  deinit { starts.deallocate() }

  var stateCount: Int { states.count }
  var stepCount: Int { steps.count }

  /// The state after a word; a word of no lexicon leads to rest.
  @inline(__always)
  mutating func next(_ state: Handle, _ word: UInt16) -> Handle {
    if states[state.number].goesOn[Int(word >> 6 & 3)] >> UInt64(word & 63) & 1 == 0 {
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
    reached.removeAll()
    // Words behind the grammar's own belong to other lexicons.
    let places = Int(word) < grammar.starts.count ? grammar.starts.range(Int(word)) : 0..<0
    for place in places { reach(UInt64(grammar.starts.elements[place]) << 8 | 1) }
    let start = settle(State.none)
    starts[Int(word)] = start.bits
    return start
  }

  private mutating func makeStep(_ state: Handle, _ word: UInt16) -> Handle {
    let from = states[state.number]
    // What goes on from the start state of the last word, which other states share.
    let shared = from.start == State.none ? nil : next(handle(from.start), word)
    let known = starts[Int(word)]
    let start = known != Self.unmade ? Handle(bits: known) : makeStart(word)
    reached.removeAll()
    if let shared, states[shared.number].start != State.none {
      for place in places(of: states[shared.number]) { reached.append(places[place]) }
    }
    for place in places(of: from) {
      let (node, length) = (Int(places[place] >> 8), places[place] & 0xFF)
      let edges = grammar.edges.range(node)
      var edge = lowerBound(word, in: edges)
      while edge < edges.upperBound, grammar.edges.elements[edge].word == word {
        reach(UInt64(grammar.edges.elements[edge].target) << 8 | min(length + 1, 255))
        edge += 1
      }
    }
    let next = reached.count == 0 ? start : settle(UInt32(start.number))
    steps.enter(state.bits, word, next.bits)
    return next
  }

  private func handle(_ number: UInt32) -> Handle { Handle(bits: number | states[Int(number)].flags) }

  private func places(of state: State) -> Range<Int> {
    Int(state.firstPlace)..<Int(state.firstPlace + state.placeCount)
  }

  /// The first edge of a node that is not before a word; the edges of a node stand by word.
  private func lowerBound(_ word: UInt16, in range: Range<Int>) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if grammar.edges.elements[middle].word < word { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Puts a place where it belongs among those reached, each once.
  private mutating func reach(_ place: UInt64) {
    var slot = reached.count
    while slot > 0, reached[slot - 1] > place { slot -= 1 }
    if slot > 0, reached[slot - 1] == place { return }
    reached.append(place)
    for index in stride(from: reached.count - 1, to: slot, by: -1) { reached[index] = reached[index - 1] }
    reached[slot] = place
  }

  /// The state for the places reached behind a word with the given start state; made where it is new.
  private mutating func settle(_ start: UInt32) -> Handle {
    var hash = 0xCBF2_9CE4_8422_2325 ^ UInt64(start)
    for place in 0..<reached.count { hash = (hash ^ reached[place]) &* 0x9E37_79B9_7F4A_7C15 &+ (hash >> 32) }
    var slot = Int(truncatingIfNeeded: hash >> 20) & (index.count - 1)
    while index[slot] != 0 {
      let number = Int(index[slot]) - 1
      if states[number].start == start, isReached(states[number], hash) {
        return Handle(bits: UInt32(number) | states[number].flags)
      }
      slot = (slot + 1) & (index.count - 1)
    }
    let state = makeState(hash, start)
    index[slot] = UInt32(state.number) + 1
    if states.count * 2 > index.count { growIndex() }
    return state
  }

  private func isReached(_ state: State, _ hash: UInt64) -> Bool {
    if state.hash != hash || Int(state.placeCount) != reached.count { return false }
    for place in 0..<reached.count where places[Int(state.firstPlace) + place] != reached[place] { return false }
    return true
  }

  private mutating func makeState(_ hash: UInt64, _ start: UInt32) -> Handle {
    precondition(states.count < Handle.mostStates, "the texts lead to more states than the automaton can number")
    var state = State(
      hash: hash, firstPlace: UInt32(places.count), placeCount: UInt32(reached.count),
      firstEnding: UInt32(endings.count), start: start)
    if start != State.none { state.goesOn = states[Int(start)].goesOn }
    for index in 0..<reached.count {
      let place = reached[index]
      places.append(place)
      for edge in grammar.edges.range(Int(place >> 8)) {
        let word = grammar.edges.elements[edge].word
        state.goesOn[Int(word >> 6 & 3)] |= 1 << UInt64(word & 63)
      }
      for output in grammar.outputs.range(Int(place >> 8)) {
        endings.append(Ending(output: grammar.outputs.elements[output], words: UInt8(place & 0xFF)))
      }
    }
    if start != State.none {
      for ending in endings(of: handle(start)) { endings.append(endings[ending]) }
    }
    state.endingCount = UInt32(endings.count) - state.firstEnding
    if state.endingCount > 0 { state.flags |= Handle.endingFlag }
    states.append(state)
    return Handle(bits: UInt32(states.count - 1) | state.flags)
  }

  private mutating func growIndex() {
    let size = index.count * 2
    index.fill(0, count: size)
    for number in 0..<states.count {
      var slot = Int(truncatingIfNeeded: states[number].hash >> 20) & (size - 1)
      while index[slot] != 0 { slot = (slot + 1) & (size - 1) }
      index[slot] = UInt32(number) + 1
    }
  }
}

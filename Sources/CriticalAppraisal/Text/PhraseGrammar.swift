/// What the end of a phrase means.
struct PhraseOutput: Hashable, Sendable, BitwiseCopyable {
  enum Role: UInt8, BitwiseCopyable { case hit, pairFirst, pairSecond, overlapVeto, sentenceVeto }
  var role: Role
  /// For a hit the cue, for a veto the group, for the halves of a pair the number of the pair.
  var number: UInt16
}

/// The phrases of all lexicon groups as one graph: nodes between words, edges that are words.
///
/// The graph is shared by all workers; each turns the part that its texts need into a `PhraseAutomaton`.
struct PhraseGrammar: Sendable {
  struct Edge: Sendable {
    var word: UInt16
    var target: UInt32
  }

  struct Pair: Sendable, Equatable {
    var cue: UInt16
    var mostWordsBetween: Int
  }

  let vocabulary: Vocabulary
  /// The edges that leave each node, by word.
  let edges: Rows<Edge>
  /// What the phrases that end at each node mean.
  let outputs: Rows<PhraseOutput>
  /// For each word the nodes reached by phrases that begin with it.
  let starts: Rows<UInt32>
  let pairs: [Pair]
  /// The group of each cue.
  let groups: [UInt16]

  /// A group's number is its place in the array; its cues are numbered on, phrases before pairs.
  ///
  /// Words that are known already keep their numbers, so that several grammars can be looked for in the same words.
  init(_ groups: [LexiconGroup], knowing words: Vocabulary = Vocabulary()) {
    var draft = Draft(vocabulary: words)
    for (index, group) in groups.enumerated() { draft.add(group, number: UInt16(index)) }
    vocabulary = draft.vocabulary
    edges = Rows(draft.edges, count: draft.nodeCount) { ($0.word, $0.target) < ($1.word, $1.target) }
    outputs = Rows(draft.outputs, count: draft.nodeCount)
    starts = Rows(draft.starts, count: draft.vocabulary.count)
    pairs = draft.pairs
    self.groups = draft.groups
  }

  /// The graph while it grows.
  private struct Draft {
    var vocabulary: Vocabulary
    var nodeCount = 0
    // What belongs to a node or a word, in the order in which it was met.
    var edges: [(row: UInt32, element: Edge)] = []
    var outputs: [(row: UInt32, element: PhraseOutput)] = []
    var starts: [(row: UInt32, element: UInt32)] = []
    var pairs: [Pair] = []
    var groups: [UInt16] = []

    mutating func add(_ group: LexiconGroup, number: UInt16) {
      for pattern in group.phrases { add(pattern, PhraseOutput(role: .hit, number: makeCue(number))) }
      for pair in group.pairs {
        let half = UInt16(pairs.count)
        pairs.append(Pair(cue: makeCue(number), mostWordsBetween: pair.mostWordsBetween))
        add(pair.first, PhraseOutput(role: .pairFirst, number: half))
        add(pair.second, PhraseOutput(role: .pairSecond, number: half))
      }
      for pattern in group.overlapVetoes { add(pattern, PhraseOutput(role: .overlapVeto, number: number)) }
      for pattern in group.sentenceVetoes { add(pattern, PhraseOutput(role: .sentenceVeto, number: number)) }
    }

    private mutating func makeCue(_ group: UInt16) -> UInt16 {
      groups.append(group)
      return UInt16(groups.count - 1)
    }

    private mutating func makeNode() -> UInt32 {
      nodeCount += 1
      return UInt32(nodeCount - 1)
    }

    /// Lays a path through the chunks; a chunk that may be empty is passed by its neighbours' edges too.
    private mutating func add(_ pattern: PhrasePattern, _ output: PhraseOutput) {
      // Where the phrase may stand before the next chunk: nil is the phrase's beginning.
      var before: [UInt32?] = [nil]
      for chunk in pattern.chunks {
        let end = makeNode()
        for form in chunk where !form.isEmpty { lay(form, from: before, to: end) }
        before = chunk.contains([]) ? before + [end] : [end]
      }
      for case let node? in before { outputs.append((node, output)) }
    }

    private mutating func lay(_ words: [WordKey], from begins: [UInt32?], to end: UInt32) {
      var places = begins
      for (index, word) in words.enumerated() {
        let target = index == words.count - 1 ? end : makeNode()
        for number in vocabulary.numbers(for: word) {
          for place in places {
            if let place {
              edges.append((place, Edge(word: number, target: target)))
            } else {
              starts.append((UInt32(number), target))
            }
          }
        }
        places = [target]
      }
    }
  }
}

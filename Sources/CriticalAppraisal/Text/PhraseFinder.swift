/// Finds the phrases of a grammar among the words of a text, sentence by sentence.
struct PhraseFinder: ~Copyable {
  /// Hits in the order in which their last words stand, vetoed ones left out.
  var hits: [CueHit] = []

  private(set) var automaton: PhraseAutomaton
  /// For each pair the latest hit of its first phrase.
  private var pairFirsts: [CueHit]
  private var vetoes = HitVetoes()

  init(_ grammar: PhraseGrammar, _ vocabulary: Vocabulary) {
    automaton = PhraseAutomaton(grammar, vocabulary: vocabulary)
    pairFirsts = Array(repeating: Self.none, count: grammar.pairs.count)
  }

  private static let none = CueHit(cue: 0, group: 0, sentence: .max, firstWord: 0, lastWord: 0, start: 0, end: 0)

  /// Looks through so many sentences; what was found before is forgotten.
  mutating func find(in words: UnsafePointer<TextWord>, _ sentences: ArraySlice<Sentence>) {
    hits.removeAll(keepingCapacity: true)
    for index in pairFirsts.indices { pairFirsts[index].sentence = .max }
    for index in sentences.indices {
      let firstHit = hits.count
      find(in: words, sentences[index].words, of: UInt32(truncatingIfNeeded: index))
      vetoes.drop(from: &hits, since: firstHit)
    }
  }

  /// Tells the automaton of the words of a sentence, and takes the phrases that end with each.
  private mutating func find(in words: UnsafePointer<TextWord>, _ range: Range<Int>, of sentence: UInt32) {
    var state = PhraseAutomaton.Handle.rest
    for index in range {
      let word = words[index]
      if word.isBehindStop { state = PhraseAutomaton.Handle.rest }
      state = automaton.next(state, word.number)
      if state.hasEndings { take(automaton.endings(of: state), at: index, of: sentence, words) }
    }
  }

  private mutating func take(
    _ endings: Range<Int>, at lastWord: Int, of sentence: UInt32, _ words: UnsafePointer<TextWord>
  ) {
    for number in endings {
      let ending = automaton.endings[number]
      let firstWord = lastWord + 1 - Int(ending.words)
      var hit = CueHit(
        cue: 0, group: ending.output.number, sentence: sentence, firstWord: UInt32(firstWord),
        lastWord: UInt32(lastWord), start: words[firstWord].start, end: words[lastWord].end)
      switch ending.output.role {
      case .hit: add(hit, cue: ending.output.number)
      case .overlapVeto: vetoes.overlaps.append(hit)
      case .sentenceVeto: vetoes.veto(sentenceOf: hit)
      case .pairFirst: pairFirsts[Int(ending.output.number)] = hit
      case .pairSecond:
        let first = pairFirsts[Int(ending.output.number)]
        let pair = automaton.grammar.pairs[Int(ending.output.number)]
        guard first.sentence == sentence, first.lastWord < hit.firstWord,
          Int(hit.firstWord - first.lastWord) - 1 <= pair.mostWordsBetween
        else { continue }
        hit.firstWord = first.firstWord
        hit.start = first.start
        add(hit, cue: pair.cue)
      }
    }
  }

  private mutating func add(_ hit: CueHit, cue: UInt16) {
    var hit = hit
    hit.cue = cue
    hit.group = automaton.grammar.groups[Int(cue)]
    hits.append(hit)
  }
}

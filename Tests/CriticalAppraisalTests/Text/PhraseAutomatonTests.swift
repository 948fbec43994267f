import Testing

@testable import CriticalAppraisal

/// The automaton is held against a matcher so plain that it can be seen to be right.
@Suite struct PhraseAutomatonTests {
  static let words = ["a", "b", "c", "d", "e"]

  /// Every form of a phrase, spelt out by multiplying the chunks.
  static func forms(_ pattern: PhrasePattern) -> Set<[WordKey]> {
    var forms: Set<[WordKey]> = [[]]
    for chunk in pattern.chunks {
      forms = Set(forms.flatMap { head in chunk.map { head + $0 } })
    }
    return forms
  }

  /// A random phrase: up to four chunks, each a word, a choice or a choice with nothing.
  static func phrase(_ generator: inout SeededGenerator) -> String {
    let chunks = (0..<Int.random(in: 1...4, using: &generator)).map { place in
      let choices = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        (0..<Int.random(in: 1...2, using: &generator)).map { _ in words.randomElement(using: &generator) ?? "a" }
          .joined(separator: " ")
      }
      let mayBeEmpty = place > 0 && Bool.random(using: &generator)
      return "{" + choices.joined(separator: ",") + (mayBeEmpty ? ",}" : "}")
    }
    return chunks.joined(separator: " ")
  }

  struct Found: Hashable, Comparable {
    var last: Int
    var words: Int
    var output: PhraseOutput

    static func < (left: Found, right: Found) -> Bool {
      (left.last, left.words, left.output.number) < (right.last, right.words, right.output.number)
    }
  }

  @Test(arguments: UInt64(1)...12) func theAutomatonFindsWhatAPlainMatcherFinds(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let lexiconText = "[g]\n" + (0..<25).map { _ in Self.phrase(&generator) }.joined(separator: "\n")
    let lexicon = try Lexicon(name: "l", text: lexiconText.utf8)
    let grammar = PhraseGrammar(lexicon.groups)
    var automaton = PhraseAutomaton(grammar)
    let table = WordTable(grammar.vocabulary)
    let forms = lexicon.groups[0].phrases.map(Self.forms)
    for _ in 0..<40 {
      let text = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
        WordKey(Array((Self.words.randomElement(using: &generator) ?? "a").utf8))
      }
      #expect(Self.found(text, &automaton, table) == Self.plainlyFound(text, forms), "\(lexiconText)")
    }
    #expect(automaton.stateCount > 1)
  }

  private static func found(_ text: [WordKey], _ automaton: inout PhraseAutomaton, _ table: borrowing WordTable) -> Set<
    Found
  > {
    var found: Set<Found> = []
    var state = PhraseAutomaton.Handle.rest
    for (place, key) in text.enumerated() {
      let word = table.number(key)
      if word == Vocabulary.unknown {
        state = .rest
        continue
      }
      state = automaton.next(state, word)
      for ending in automaton.endings(of: state) {
        let ending = automaton.endings[ending]
        found.insert(Found(last: place, words: Int(ending.words), output: ending.output))
      }
    }
    return found
  }

  private static func plainlyFound(_ text: [WordKey], _ phrases: [Set<[WordKey]>]) -> Set<Found> {
    var found: Set<Found> = []
    for (number, forms) in phrases.enumerated() {
      for form in forms where !form.isEmpty && form.count <= text.count {
        for start in 0...(text.count - form.count) where Array(text[start..<(start + form.count)]) == form {
          found.insert(
            Found(
              last: start + form.count - 1, words: form.count,
              output: PhraseOutput(role: .hit, number: UInt16(number))))
        }
      }
    }
    return found
  }

  @Test func knownStepsAreNotMadeAgain() throws {
    let lexicon = try Lexicon(name: "l", text: "[g]\na b c\na b d".utf8)
    var automaton = PhraseAutomaton(PhraseGrammar(lexicon.groups))
    let table = WordTable(automaton.grammar.vocabulary)
    func read() {
      var state = PhraseAutomaton.Handle.rest
      for word in ["a", "b", "c", "a", "b", "d"] {
        state = automaton.next(state, table.number(WordKey(Array(word.utf8))))
      }
    }
    read()
    let (states, steps) = (automaton.stateCount, automaton.stepCount)
    read()
    #expect(automaton.stateCount == states)
    #expect(automaton.stepCount == steps)
  }

  @Test func stepsAreFoundAgainAfterTheTableHasGrown() {
    var table = StepTable()
    let count: UInt32 = 20_000
    for state in 0..<count { table.enter(state, UInt16(state % 1000), state + 1) }
    #expect(table.count == Int(count))
    for state in 0..<count { #expect(table.find(state, UInt16(state % 1000)) == state + 1) }
    #expect(table.find(count, 0) == .max)
    #expect(table.find(1, 2) == .max)
  }
}

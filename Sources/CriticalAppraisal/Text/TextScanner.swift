internal import Bibliography

/// The one pass over a text: bytes to words, sentences and phrase hits.
final class TextScanner {
  var sentences: [Sentence] = []
  var sections: [TextSection] = []
  var hits: [CueHit] = []
  private(set) var wordCount = 0
  private(set) var numberCount = 0

  let automaton: PhraseAutomaton
  /// The first byte of each word of the record.
  private var wordStarts = GrowingBuffer<UInt32>(capacity: 1 << 12)
  private let classes: UnsafeMutablePointer<UInt8>
  private let transitions: UnsafeMutablePointer<UInt16>
  private let trieWords: UnsafeMutablePointer<UInt16>
  /// For each pair the latest hit of its first phrase.
  private var pairFirsts: [CueHit]
  private var vetoes = HitVetoes()
  private var knownLabels: [String: TextPlace?] = [:]

  init(_ automaton: PhraseAutomaton) {
    self.automaton = automaton
    // Plain memory: the loop below reads these once a byte.
    let trie = automaton.grammar.trie
    classes = .copy(of: ByteClass.table)
    transitions = .copy(of: trie.transitions)
    trieWords = .copy(of: trie.words)
    pairFirsts = Array(repeating: Self.none, count: automaton.grammar.pairs.count)
  }

  deinit {
    classes.deallocate()
    transitions.deallocate()
    trieWords.deallocate()
  }

  private static let none = CueHit(group: 0, sentence: .max, firstWord: 0, lastWord: 0, start: 0, end: 0)

  /// Makes ready for another record.
  func reset() {
    sentences.removeAll(keepingCapacity: true)
    sections.removeAll(keepingCapacity: true)
    hits.removeAll(keepingCapacity: true)
    for index in pairFirsts.indices { pairFirsts[index].sentence = .max }
    wordCount = 0
    numberCount = 0
  }

  /// The place for a section's label, remembered since the same few labels come again and again.
  func place(ofLabel label: Range<Int>, _ base: UnsafePointer<UInt8>) -> TextPlace? {
    if label.isEmpty { return nil }
    let bytes = UnsafeBufferPointer(start: base + label.lowerBound, count: label.count)
    let key = String(decoding: bytes, as: UTF8.self)
    if let known = knownLabels[key] { return known }
    let place = SectionHeading.place(bytes)
    if knownLabels.count < 4096 { knownLabels[key] = place }
    return place
  }

  /// Reads the bytes of a range; hits, words and sentences are added to those there.
  func scan(_ base: UnsafePointer<UInt8>, _ range: Range<Int>, field: TextField, section: Int16) {
    if range.isEmpty { return }
    wordStarts.reserve(wordCount + range.count + 1)
    let firstHit = hits.count
    var pass = TextPass(base: base, range: range, field: field, section: section, firstWord: wordCount)
    run(&pass)
    vetoes.drop(from: &hits, since: firstHit)
  }

  private func run(_ pass: inout TextPass) {
    let classes = classes
    while pass.index < pass.end {
      let kind = classes[Int(pass.base[pass.index])]
      if kind <= TextSymbol.otherLetter {
        readWord(&pass)
      } else if kind == ByteClass.gap {
        pass.index += 1
      } else if kind == ByteClass.digit {
        readNumber(&pass)
      } else if kind == ByteClass.beyondASCII {
        let length = pass.separatorLength
        if length > 0 { pass.index += length } else { readWord(&pass) }
      } else {
        pass.state = PhraseAutomaton.rest
        readPunctuation(&pass, kind)
      }
    }
    endSentence(&pass, at: pass.end)
  }

  /// Reads a word of letters and the digits in it, and what phrases end with it.
  @inline(__always)
  private func readWord(_ pass: inout TextPass) {
    wordStarts.base[wordCount] = UInt32(truncatingIfNeeded: pass.index)
    let (base, end, classes, transitions) = (pass.base, pass.end, classes, transitions)
    var index = pass.index
    var state = Int(WordTrie.root)
    while index < end {
      let byte = base[index]
      let kind = classes[Int(byte)]
      if kind <= TextSymbol.otherLetter {
        state = Int(transitions[state &* TextSymbol.rowLength &+ Int(kind)])
        index += 1
        if state == 0 {
          while index < end, classes[Int(base[index])] <= TextSymbol.otherLetter { index += 1 }
        }
      } else if kind == ByteClass.digit {
        state = Int(transitions[state &* TextSymbol.rowLength &+ Int(TextSymbol.digit(byte))])
        index += 1
      } else if kind == ByteClass.beyondASCII {
        let (meaning, length) = CharacterFolding.meaning(base + index, remaining: end - index)
        if meaning == .gap || meaning == .stop { break }
        state = step(state, meaning)
        index += length
      } else {
        break
      }
    }
    pass.index = index
    wordCount += 1
    let word = trieWords[state]
    if word == WordTrie.unknown {
      pass.state = PhraseAutomaton.rest
    } else {
      enterWord(&pass, word)
    }
  }

  private func step(_ state: Int, _ meaning: CharacterFolding.Meaning) -> Int {
    switch meaning {
    case .letters(let first, let second):
      let next = Int(transitions[state * TextSymbol.rowLength + Int(first)])
      return second.map { Int(transitions[next * TextSymbol.rowLength + Int($0)]) } ?? next
    case .otherLetter: return Int(transitions[state * TextSymbol.rowLength + Int(TextSymbol.otherLetter)])
    case .nothing, .gap, .stop: return state
    }
  }

  /// Reads a number, with the points and commas inside it, as one word.
  private func readNumber(_ pass: inout TextPass) {
    wordStarts.base[wordCount] = UInt32(truncatingIfNeeded: pass.index)
    let word = pass.takeNumber()
    wordCount += 1
    numberCount += 1
    enterWord(&pass, word)
  }

  /// Tells the automaton of a word, and takes the phrases that end with it.
  @inline(__always)
  private func enterWord(_ pass: inout TextPass, _ word: UInt16) {
    pass.state = automaton.next(pass.state, word)
    let endings = automaton.endings(of: pass.state)
    if !endings.isEmpty { take(endings, pass) }
  }

  private func take(_ endings: Range<Int>, _ pass: TextPass) {
    let sentence = UInt16(truncatingIfNeeded: sentences.count)
    for number in endings {
      let ending = automaton.endings[number]
      let firstWord = wordCount - Int(ending.words)
      var hit = CueHit(
        group: ending.output.number, sentence: sentence, firstWord: UInt32(firstWord), lastWord: UInt32(wordCount - 1),
        start: wordStarts[firstWord], end: UInt32(pass.index))
      switch ending.output.role {
      case .hit: hits.append(hit)
      case .overlapVeto: vetoes.overlaps.append(hit)
      case .sentenceVeto: vetoes.sentences.append(hit)
      case .pairFirst: pairFirsts[Int(ending.output.number)] = hit
      case .pairSecond:
        let first = pairFirsts[Int(ending.output.number)]
        let pair = automaton.grammar.pairs[Int(ending.output.number)]
        guard first.sentence == sentence, first.lastWord < hit.firstWord,
          Int(hit.firstWord - first.lastWord) - 1 <= pair.mostWordsBetween
        else { continue }
        hit.group = pair.group
        hit.firstWord = first.firstWord
        hit.start = first.start
        hits.append(hit)
      }
    }
  }

  private func readPunctuation(_ pass: inout TextPass, _ kind: UInt8) {
    let place = pass.index
    pass.index += 1
    if kind == ByteClass.terminator {
      if SentenceBoundary.isEnd(pass.base, at: place, start: pass.sentenceStart, end: pass.end) {
        pass.takeClosers()
        endSentence(&pass, at: pass.index)
      }
    } else if kind == ByteClass.colon, let heading = pass.heading(before: place) {
      while let last = hits.last, Int(last.sentence) == sentences.count { hits.removeLast() }
      sections.append(TextSection(label: heading.range, place: heading.place))
      pass.section = Int16(sections.count - 1)
      pass.sentenceStart = pass.index
      pass.sentenceFirstWord = wordCount
    }
  }

  private func endSentence(_ pass: inout TextPass, at end: Int) {
    if let sentence = pass.takeSentence(to: end) { sentences.append(sentence) }
    pass.sentenceFirstWord = wordCount
  }
}

extension UnsafeMutablePointer where Pointee: BitwiseCopyable {
  /// Memory of its own with the elements of an array.
  fileprivate static func copy(of array: [Pointee]) -> Self {
    let copy = allocate(capacity: array.count)
    copy.initialize(from: array, count: array.count)
    return copy
  }
}

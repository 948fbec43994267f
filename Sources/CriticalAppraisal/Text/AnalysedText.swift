internal import Bibliography

/// A record's title, abstract and methods section after one pass: sentences, words and the phrases found.
///
/// One instance serves one worker for all its records, so that the arrays are allocated once.
final class AnalysedText {
  fileprivate(set) var sentences: [Sentence] = []
  fileprivate(set) var sections: [TextSection] = []
  /// Hits in the order in which their last words stand, vetoed ones left out.
  fileprivate(set) var hits: [CueHit] = []
  /// Sentences from the first of which the abstract begins; those before are the title's.
  fileprivate(set) var firstAbstractSentence = 0
  /// Sentences from the first of which the full text's methods section begins; all of them where there is none.
  fileprivate(set) var firstMethodsSentence = 0
  /// Numbers written in digits, in title and abstract.
  fileprivate(set) var numberCount = 0
  fileprivate(set) var wordCount = 0
  /// Numbers and words of the title alone.
  private(set) var titleWordCount = 0
  /// Whether the abstract has headings of its own.
  private(set) var hasSections = false

  /// What numbers its words.
  let vocabulary: Vocabulary
  /// It keeps the words of the record that was read last.
  private var scanner: TextScanner
  private var finder: PhraseFinder
  /// The groups whose hits count in a methods section; nil for all.
  private let methodsGroups: GroupSet?

  /// `vocabulary` has the words of all grammars whose phrases are to be looked for in the text.
  init(_ grammar: PhraseGrammar, vocabulary: Vocabulary? = nil, methodsGroups: GroupSet? = nil) {
    self.vocabulary = vocabulary ?? grammar.vocabulary
    scanner = TextScanner(self.vocabulary)
    finder = PhraseFinder(grammar, self.vocabulary)
    self.methodsGroups = methodsGroups
  }

  /// All words that were read, those of headings and of a methods section too.
  var allWordCount: Int { scanner.wordCount }

  /// What stands for the words of the record in n-grams, until the next is read.
  var wordHashes: UnsafePointer<UInt32> { scanner.wordHashes }

  /// The words of the record, until the next is read.
  var words: UnsafePointer<TextWord> { scanner.allWords }

  /// States made so far, a measure of how varied the texts were.
  var stateCount: Int { finder.automaton.stateCount }

  /// Reads a record.
  func read(_ record: Record) {
    sentences.removeAll(keepingCapacity: true)
    sections.removeAll(keepingCapacity: true)
    scanner.reset()
    record.bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      scanner.scan(base, record.title, limit: bytes.count, field: .title, section: -1)
      firstAbstractSentence = scanner.sentences.count
      titleWordCount = scanner.wordCount
      scanAbstract(record, base, bytes.count)
      firstMethodsSentence = scanner.sentences.count
      numberCount = scanner.numberCount
      // A heading counts as little in running text as where the record has it apart.
      wordCount = scanner.wordCount - scanner.headingWordCount
      hasSections = !scanner.sections.isEmpty
      if !record.methods.isEmpty { scanMethods(record, base, bytes.count) }
    }
    swap(&sentences, &scanner.sentences)
    swap(&sections, &scanner.sections)
    finder.find(in: scanner.allWords, sentences[...])
    swap(&hits, &finder.hits)
    if let methodsGroups, firstMethodsSentence < sentences.count {
      hits.removeAll { Int($0.sentence) >= firstMethodsSentence && !methodsGroups.contains($0.group) }
    }
    Self.place(&sentences, in: sections, abstract: firstAbstractSentence..<firstMethodsSentence)
  }

  private func scanAbstract(_ record: Record, _ base: UnsafePointer<UInt8>, _ limit: Int) {
    var label = 0..<0
    var scanned = false
    for field in record.fields
    where field.range.lowerBound >= record.abstract.lowerBound && field.range.upperBound <= record.abstract.upperBound {
      switch field.kind {
      case .abstractLabel: label = field.range
      case .abstractText:
        let place = scanner.place(ofLabel: label, base) ?? SectionHeading.place(code: field.code)
        if let place { scanner.sections.append(TextSection(label: label, place: place)) }
        scanner.scan(
          base, field.range, limit: limit, field: .abstract,
          section: place == nil ? -1 : scanner.lastSection)
        label = 0..<0
        scanned = true
      default: break
      }
    }
    if !scanned { scanner.scan(base, record.abstract, limit: limit, field: .abstract, section: -1) }
  }

  /// Every piece of the methods section is methods, whatever the heading over it.
  private func scanMethods(_ record: Record, _ base: UnsafePointer<UInt8>, _ limit: Int) {
    var label = 0..<0
    for field in record.fields where record.methods.contains(field.range) {
      switch field.kind {
      case .methodsHeading: label = field.range
      case .methodsText:
        if scanner.sections.count < Int(Int16.max) {
          scanner.sections.append(TextSection(label: label, place: .methods))
        }
        scanner.scan(base, field.range, limit: limit, field: .methods, section: scanner.lastSection)
      default: break
      }
    }
  }

  /// Gives each sentence its place: that of its section, or in an abstract without headings one by position.
  private static func place(_ sentences: inout [Sentence], in sections: [TextSection], abstract: Range<Int>) {
    for index in sentences.indices {
      let sentence = sentences[index]
      if sentence.field == .title {
        sentences[index].place = .title
      } else if sentence.section >= 0 {
        sentences[index].place = sections[Int(sentence.section)].place
      } else {
        sentences[index].place = .unlabelled(sentence: index - abstract.lowerBound, of: abstract.count)
      }
    }
  }
}

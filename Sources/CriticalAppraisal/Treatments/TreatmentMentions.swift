/// Where a record names each treatment of its topic.
struct TreatmentMentions {
  private var hits: [[CueHit]]
  /// The places of the sentences, beside the hits; asides are marked.
  private var places: [[TextPlace?]]

  init(count: Int) {
    hits = Array(repeating: [], count: count)
    places = Array(repeating: [], count: count)
  }

  var hasAny: Bool { hits.contains { !$0.isEmpty } }

  func first(_ treatment: Int) -> CueHit? { hits[treatment].first }

  /// Takes a hit; one in an aside tells of others' studies.
  mutating func add(_ hit: CueHit, of treatment: Int, _ text: AnalysedText, isAside: Bool) {
    hits[treatment].append(hit)
    places[treatment].append(isAside ? nil : text.sentences[Int(hit.sentence)].place)
  }

  /// Whether the treatment is what was studied: the title names it, or the aim or the conclusions and another part.
  ///
  /// In a trial the aim or the conclusions are enough. What all were given, or only the background names, is not.
  func isStudied(_ treatment: Int, _ design: StudyDesign) -> Bool {
    let named = Set(places[treatment].compactMap(\.self))
    if named.contains(.title) { return true }
    let sentences = Set(zip(hits[treatment], places[treatment]).filter { $0.1 != nil }.map(\.0.sentence)).count
    let isAim = named.contains(.objective) || named.contains(.firstQuarter)
    let isConcluded = named.contains(.conclusions) || named.contains(.lastQuarter)
    let isDone = !named.isDisjoint(with: [.methods, .results, .secondQuarter, .thirdQuarter])
    if design == .caseReport || design == .caseSeries { return isDone || isConcluded }
    // Whom a trial treats with it, its aim or its conclusions say; what all were given, they do not.
    if design == .rct || design == .nonRandomisedTrial, named.contains(.objective) || isConcluded { return true }
    return sentences > 1 && (isAim && isDone || isConcluded && isDone || isAim && isConcluded)
  }

  /// The sentences that tell of it: those that name it, and where nothing else was studied all with results.
  func sentences(of treatment: Int, isOnlyOne: Bool, _ text: AnalysedText, _ reader: CueReader) -> [Int] {
    let naming = Set(hits[treatment].map { Int($0.sentence) })
    return text.sentences.indices.filter { number in
      let place = text.sentences[number].place
      // A conclusion may ask for trials behind what it found: the clauses are told apart where they are read.
      if reader.mentions.isAside[number], place != .conclusions, place != .lastQuarter { return false }
      switch place {
      case .title: return true
      case .results, .conclusions, .thirdQuarter, .lastQuarter: return isOnlyOne || naming.contains(number)
      case .secondQuarter: return naming.contains(number)
      default: return false
      }
    }
  }
}

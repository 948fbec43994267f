internal import Bibliography

/// Reads the counts of people in a record.
struct ParticipantCounter {
  private let picker: CuePicker
  private let people: GroupSet
  private let groupWords: GroupSet

  init(_ lexicons: LexiconSet) {
    picker = CuePicker(lexicons)
    people = GroupSet(
      ["subject.people", "subject.countedPeople"].compactMap { lexicons.number($0) }, of: lexicons)
    let names = [
      "comparison.otherPopulation", "comparison.successful", "topic.successful", "caseControl.healthyControls",
      "caseControl.patientsAndControls", "caseControl.casesControls", "rct.arms",
    ]
    groupWords = GroupSet(names.compactMap { lexicons.number($0) }, of: lexicons)
  }

  /// The counts of the first sentence that has any, in the methods, the results or an abstract without headings.
  func count(
    _ record: Record, _ reader: CueReader, _ design: StudyDesign, _ evidence: inout EvidenceList
  ) -> Participants? {
    if design == .animal { return nil }
    let isReview = design == .systematicReview || design == .narrativeReview
    let text = reader.text
    var lastSentence = UInt32.max
    for hit in text.hits where hit.sentence != lastSentence && people.contains(hit.group) {
      lastSentence = hit.sentence
      let sentence = text.sentences[Int(hit.sentence)]
      guard Self.isCounted(sentence.place), reader.mentions.counts(hit, in: text) else { continue }
      let counts = record.bytes.withUnsafeBufferPointer { bytes in
        let bytes = UnsafeBufferPointer(rebasing: bytes[sentence.range])
        return bytes.contains(where: ASCII.isDigit) ? PeopleCounts(bytes, countsSizes: !isReview).found : []
      }
      guard let first = counts.first else { continue }
      var place = hit
      place.start = sentence.start + UInt32(first.range.lowerBound)
      place.end = sentence.start + UInt32(first.range.upperBound)
      let hasGroupWord = text.hits.contains { $0.sentence == hit.sentence && groupWords.contains($0.group) }
      let (total, groups) = Self.sizes(counts, hasGroupWord: hasGroupWord)
      let whole = evidence.add(picker.evidence(place, for: .participants, in: text, of: record))
      let sized = groups.isEmpty ? [] : counts.suffix(groups.count)
      let quotes = record.bytes.withUnsafeBufferPointer { bytes in
        sized.indices.map { index in
          let limit = index + 1 < sized.endIndex ? sized[index + 1].range.lowerBound : sentence.range.count
          return GroupQuote.range(sized[index].range, before: limit, in: sentence, bytes)
        }
      }
      let areSexes = record.bytes.withUnsafeBufferPointer { bytes in GroupQuote.areSexes(quotes, bytes) }
      if areSexes { return Participants(total: total, groups: [], evidence: [whole]) }
      return Participants(
        total: total, groups: groups, evidence: [whole],
        groupQuotes: quotes.map { range in
          var found = picker.evidence(place, for: .participants, in: text, of: record)
          found.range = range
          return evidence.add(found)
        })
    }
    return nil
  }

  private static func isCounted(_ place: TextPlace) -> Bool {
    switch place {
    case .methods, .results, .firstQuarter, .secondQuarter, .thirdQuarter: true
    case .title, .background, .objective, .conclusions, .lastQuarter: false
    }
  }

  /// Counts that add up to the first are its groups; so are two joined by "and", and two or more beside a word for a
  /// group, whose sum is the total unless one of them is called the whole; otherwise the largest count is the total.
  private static func sizes(_ counts: [PeopleCounts.Count], hasGroupWord: Bool) -> (total: Int, groups: [Int]) {
    let numbers = counts.map(\.number)
    let largest = numbers.max() ?? 0
    let rest = Array(numbers.dropFirst())
    if rest.count > 1, rest.reduce(0, +) == numbers[0] { return (numbers[0], rest) }
    let hasWhole = counts.contains { $0.isWhole && $0.number == largest }
    let isPair = counts.count == 2 && counts[1].isJoined
    if numbers.count < 2 || hasWhole || !(hasGroupWord || isPair) { return (largest, []) }
    return (numbers.reduce(0, +), numbers)
  }
}

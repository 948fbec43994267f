internal import Bibliography

/// The words of a record for the slots of its comparisons, handed on as evidence.
struct ComparisonWords {
  let reader: CueReader
  let record: Record

  func add(
    _ range: Range<Int>, in number: Int, _ purpose: EvidencePurpose, _ evidence: inout EvidenceList
  ) -> Int {
    let sentence = reader.text.sentences[number]
    return evidence.add(
      Evidence(
        purpose: purpose, field: sentence.field,
        section: sentence.section >= 0 ? reader.text.sections[Int(sentence.section)].label : 0..<0, range: range,
        rule: "comparison.\(purpose.rawValue)"))
  }

  /// The first phrase of some groups outside asides, in `sentences` where these are given.
  func first(
    _ groups: GroupSet, in sentences: Set<Int>? = nil, _ purpose: EvidencePurpose, _ evidence: inout EvidenceList
  ) -> Int? {
    let hit = reader.text.hits.first {
      let number = Int($0.sentence)
      return groups.contains($0.group) && !reader.mentions.isAside[number] && sentences?.contains(number) != false
    }
    return hit.map { add(Int($0.start)..<Int($0.end), in: Int($0.sentence), purpose, &evidence) }
  }

  func has(_ groups: GroupSet, in found: [GroupFinder.Found]) -> Bool {
    let sentences = Set(found.map(\.sentence))
    return reader.text.hits.contains { groups.contains($0.group) && sentences.contains(Int($0.sentence)) }
  }

  /// The sentences in which quotes stand.
  func sentences(of quotes: [Int], _ evidence: EvidenceList) -> [Int] {
    quotes.compactMap { quote in
      reader.text.sentences.firstIndex { $0.range.overlaps(evidence.items[quote].range) }
    }
  }

  /// So many sentences are searched for a marker that no topic names.
  private static let mostSearched = 6

  /// What was measured, in a comparison's own sentences, else in those after the first of them.
  func marker(in own: Set<Int>, _ evidence: inout EvidenceList) -> Int? {
    let first = own.min() ?? 0
    let others = reader.text.sentences.indices.dropFirst(first).filter { !own.contains($0) }
    for number in (own.sorted() + others).prefix(Self.mostSearched) where !reader.mentions.isAside[number] {
      let sentence = reader.text.sentences[number]
      let found = record.bytes.withUnsafeBufferPointer {
        MarkerPhrase(UnsafeBufferPointer(rebasing: $0[sentence.range])).range
      }
      guard let found, sentence.field != .methods else { continue }
      let range = (sentence.range.lowerBound + found.lowerBound)..<(sentence.range.lowerBound + found.upperBound)
      return add(range, in: number, .marker, &evidence)
    }
    return nil
  }
}

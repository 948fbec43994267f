internal import Bibliography

/// How many people a study had, as far as its abstract counts them.
package struct Participants: Sendable, Equatable {
  package var total: Int
  /// The sizes of the groups compared, in the order of the text; empty where there is one group.
  package var groups: [Int]
  package var evidence: [Int]
}

/// Reads the counts of people in a record.
struct ParticipantCounter {
  private let picker: CuePicker
  private let counted: UInt16?
  private let groupWords: GroupSet

  init(_ lexicons: LexiconSet) {
    picker = CuePicker(lexicons)
    counted = picker.group("subject.countedPeople")
    let names = [
      "comparison.otherPopulation", "comparison.successful", "topic.successful", "caseControl.healthyControls",
      "caseControl.patientsAndControls", "caseControl.casesControls", "rct.arms",
    ]
    groupWords = GroupSet(names.compactMap { lexicons.number($0) }, of: lexicons)
  }

  /// The counts of the first sentence that has any, in the methods, the results or an abstract without headings.
  ///
  /// Two or more counts beside a word for a group are group sizes, and the total is their sum unless the first is it
  /// already; otherwise the largest count is the total.
  func count(_ record: Record, _ reader: CueReader, _ evidence: inout EvidenceList) -> Participants? {
    guard let hit = firstCount(reader) else { return nil }
    let inSentence = reader.text.hits.filter { $0.sentence == hit.sentence }
    var counts: [Int] = []
    var lastEnd: UInt32 = 0
    for other in inSentence where other.group == counted && other.start >= lastEnd {
      if let number = number(record.bytes[Int(other.start)..<Int(other.end)]) { counts.append(number) }
      lastEnd = other.end
    }
    guard let largest = counts.max(), largest > 0 else { return nil }
    let place = evidence.add(picker.evidence(hit, for: .participants, in: reader.text, of: record))
    let hasGroups = counts.count > 1 && inSentence.contains { groupWords.contains($0.group) }
    if !hasGroups { return Participants(total: largest, groups: [], evidence: [place]) }
    let rest = counts.dropFirst()
    if rest.count > 1, rest.reduce(0, +) == counts[0] {
      return Participants(total: counts[0], groups: Array(rest), evidence: [place])
    }
    return Participants(total: counts.reduce(0, +), groups: counts, evidence: [place])
  }

  private func firstCount(_ reader: CueReader) -> CueHit? {
    reader.text.hits.first { hit in
      guard hit.group == counted, reader.mentions.counts(hit, in: reader.text) else { return false }
      switch reader.text.sentences[Int(hit.sentence)].place {
      case .methods, .results, .firstQuarter, .secondQuarter, .thirdQuarter: return true
      case .title, .background, .objective, .conclusions, .lastQuarter: return false
      }
    }
  }

  /// The number in a phrase such as "1,204 women" or "n = 40"; nil for a decimal fraction, which counts nobody.
  private func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    var hasDigit = false
    for (index, byte) in zip(bytes.indices, bytes) {
      if ASCII.isDigit(byte) {
        value = value * 10 + Int(byte &- 0x30)
        hasDigit = true
        if value > 100_000_000 { return nil }
      } else if hasDigit {
        if byte == 0x2C { continue }
        if byte == 0x2E, index + 1 < bytes.endIndex, ASCII.isDigit(bytes[index + 1]) { return nil }
        break
      }
    }
    return hasDigit ? value : nil
  }
}

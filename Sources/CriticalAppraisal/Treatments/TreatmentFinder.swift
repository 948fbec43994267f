internal import Bibliography
internal import Effects

/// Finds what a record says of the treatments that its topic asks for.
struct TreatmentFinder {
  private let picker: CuePicker
  private let names: [String]
  private let treatments: GroupTable<Int>
  private let setting: UInt16?
  private let directions: DirectionReader
  private let effects = EffectReader()

  init(_ topic: Topic, _ lexicons: LexiconSet) {
    picker = CuePicker(lexicons)
    names = topic.interventions
    treatments = GroupTable(
      picker.groups(withPrefix: "topic.intervention.").compactMapValues(topic.interventions.firstIndex(of:)),
      of: lexicons)
    setting = picker.group("topic.setting")
    directions = DirectionReader(lexicons)
  }

  /// The treatments that the record names, in the order of the topic; none outside its setting.
  func find(
    _ record: Record, _ reader: CueReader, _ design: StudyDesign, isAboutTopic: Bool, _ evidence: inout EvidenceList
  ) -> [TreatmentFinding] {
    if names.isEmpty || design == .animal || design == .inVitro { return [] }
    let text = reader.text
    var mentions = TreatmentMentions(count: names.count)
    var isInSetting = isAboutTopic || setting == nil
    for hit in text.hits {
      if let place = treatments[hit.group] {
        mentions.add(hit, of: place, text, isAside: !reader.mentions.counts(hit, in: text))
      }
      isInSetting = isInSetting || hit.group == setting
    }
    if !mentions.hasAny || !isInSetting { return [] }
    let studied = names.indices.filter { mentions.isStudied($0, design) }
    return names.indices.compactMap { place in
      guard let first = mentions.first(place) else { return nil }
      var finding = TreatmentFinding(
        name: names[place], isStudied: studied.contains(place), direction: .notStated, evidence: [], effects: [])
      if finding.isStudied, design.reportsResults {
        let sentences = mentions.sentences(of: place, isOnlyOne: studied.count == 1, text, reader)
        let stated = direction(sentences, text)
        finding.direction = stated.direction
        finding.evidence = stated.sentences.prefix(2).map { add($0, record, text, &evidence) }
        finding.effects = sentences.flatMap { effects(in: $0, record, text, &evidence) }
      }
      if finding.evidence.isEmpty {
        finding.evidence = [evidence.add(picker.evidence(first, for: .treatment, in: text, of: record))]
      }
      return finding
    }
  }

  /// What the conclusions state, or where they state nothing the results; a title names people and not what became of them.
  private func direction(_ sentences: [Int], _ text: AnalysedText) -> (direction: OutcomeDirection, sentences: [Int]) {
    let steps: [(TextPlace) -> Bool] = [
      { $0 == .conclusions || $0 == .lastQuarter }, { $0 == .results || $0 == .thirdQuarter },
    ]
    for isAsked in steps {
      var all: DirectionCues = []
      var telling: [Int] = []
      for number in sentences where isAsked(text.sentences[number].place) {
        let cues = directions.read(text.hits.filter { Int($0.sentence) == number })
        if cues.isEmpty { continue }
        all.formUnion(cues)
        telling.append(number)
      }
      if !all.isEmpty { return (all.direction, telling) }
    }
    return (.notStated, [])
  }

  private func add(_ number: Int, _ record: Record, _ text: AnalysedText, _ evidence: inout EvidenceList) -> Int {
    var found = picker.evidence(.whole(text.sentences[number], number), for: .treatment, in: text, of: record)
    found.rule = "treatment.direction"
    return evidence.add(found)
  }

  private func effects(
    in number: Int, _ record: Record, _ text: AnalysedText, _ evidence: inout EvidenceList
  ) -> [TreatmentEffect] {
    let sentence = text.sentences[number]
    let estimates = record.bytes.withUnsafeBufferPointer { bytes in
      effects.effects(in: UnsafeBufferPointer(rebasing: bytes[sentence.range]))
    }
    return estimates.map { estimate in
      let start = Int(sentence.start)
      let place = evidence.add(
        Evidence(
          purpose: .effect, field: sentence.field,
          section: sentence.section >= 0 ? text.sections[Int(sentence.section)].label : 0..<0,
          range: (start + estimate.range.lowerBound)..<(start + estimate.range.upperBound), rule: "treatment.effect"))
      return TreatmentEffect(estimate: estimate, evidence: place)
    }
  }
}

extension StudyDesign {
  /// Whether it has results of its own, or pools those of others.
  fileprivate var reportsResults: Bool { isPrimaryHumanStudy || self == .systematicReview || self == .cannotTell }
}

internal import Bibliography
internal import Effects

/// Finds what a record says of the treatments that its topic asks for.
struct TreatmentFinder {
  private let names: [String]
  /// The groups of treatments and of the setting, by the numbers of the first look.
  private let named: GroupSet
  private let isEverySetting: Bool
  private let settings: GroupSet
  /// What is asked of the records that name a treatment.
  private let look: SecondLook
  private let treatments: GroupTable<Int>
  private let directions: DirectionReader
  private let effects = EffectReader()

  /// `direction` are the phrases of directions and the topic's, to be looked for in the reader's text.
  init(_ topic: Topic, _ reader: CueReader, _ direction: LexiconSet) {
    names = topic.interventions
    let lexicons = reader.lexicons
    let first = CuePicker(lexicons)
    named = GroupSet(first.groups(withPrefix: "topic.intervention.").keys, of: lexicons)
    let setting = first.group("topic.setting")
    isEverySetting = setting == nil
    settings = GroupSet([setting].compactMap(\.self), of: lexicons)
    look = SecondLook(direction, at: reader.text, readsMethods: false)
    treatments = GroupTable(
      look.picker.groups(withPrefix: "topic.intervention.").compactMapValues(topic.interventions.firstIndex(of:)),
      of: look.lexicons)
    directions = DirectionReader(look.lexicons)
  }

  private var picker: CuePicker { look.picker }

  /// The treatments that the record names, in the order of the topic; none outside its setting.
  func find(
    _ record: Record, _ reader: CueReader, _ design: StudyDesign, isAboutTopic: Bool, _ evidence: inout EvidenceList
  ) -> [TreatmentFinding] {
    if design == .animal || design == .inVitro { return [] }
    let hits = reader.text.hits
    guard hits.contains(where: { named.contains($0.group) }),
      isAboutTopic || isEverySetting || hits.contains(where: { settings.contains($0.group) })
    else { return [] }
    look.look()
    let text = look.text
    var mentions = TreatmentMentions(count: names.count)
    for hit in look.hits {
      guard let place = treatments[hit.group] else { continue }
      let isShared = design.compares && directions.has(.shared, Int(hit.sentence), look.hits)
      mentions.add(hit, of: place, text, isAside: isShared || reader.mentions.isAside[Int(hit.sentence)])
    }
    if !mentions.hasAny { return [] }
    let studied = names.indices.filter { mentions.isStudied($0, design) }
    return names.indices.compactMap { place in
      guard let first = mentions.first(place) else { return nil }
      var finding = TreatmentFinding(
        name: names[place], isStudied: studied.contains(place), direction: .notStated, evidence: [], effects: [])
      if finding.isStudied, design.reportsResults {
        let sentences = mentions.sentences(of: place, isOnlyOne: studied.count == 1, text, reader)
        let stated = direction(place, sentences, text, record)
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

  /// What the authors' summing up states, or where it states nothing the results, or at last the title.
  private func direction(
    _ place: Int, _ sentences: [Int], _ text: AnalysedText, _ record: Record
  ) -> (direction: OutcomeDirection, sentences: [Int]) {
    let isLate = { (number: Int) in text.sentences[number].place.isLate }
    let summary = sentences.first { isLate($0) && directions.has(.summary, $0, look.hits) } ?? text.sentences.count
    let steps: [(Int) -> Bool] = [
      { text.sentences[$0].place == .conclusions || isLate($0) && $0 >= summary },
      { isLate($0) && text.sentences[$0].place != .thirdQuarter },
      { text.sentences[$0].place.tellsResults },
      { text.sentences[$0].place == .title },
    ]
    for isAsked in steps {
      var all: DirectionCues = []
      var telling: [Int] = []
      for number in sentences where isAsked(number) {
        let cues = record.bytes.withUnsafeBufferPointer { bytes in
          directions.read(number, text, look.hits, bytes) { hit in treatments[hit.group].map { $0 == place } }
        }
        if cues.isEmpty { continue }
        all.formUnion(cues)
        telling.append(number)
      }
      if !all.isEmpty { return (all.direction, telling) }
      // Where the authors say that they cannot tell, their single results do not tell either.
      if let open = sentences.first(where: { isAsked($0) && directions.has(.undecided, $0, look.hits) }) {
        return (.notStated, [open])
      }
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

  /// Whether it has groups that were treated differently.
  fileprivate var compares: Bool {
    switch self {
    case .rct, .nonRandomisedTrial, .prospectiveCohort, .retrospectiveCohort, .caseControl: true
    default: false
    }
  }
}

extension TextPlace {
  /// Whether the authors may sum up here without a heading.
  fileprivate var isLate: Bool { self == .thirdQuarter || self == .lastQuarter }
  fileprivate var tellsResults: Bool { self == .results || self == .thirdQuarter }
}

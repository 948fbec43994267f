internal import Bibliography

/// The hits of a record that bear on its comparison, sorted by what they say.
struct ComparisonCues {
  /// What a hit says.
  enum Role: UInt8, CaseIterable {
    /// A failed or successful outcome of a process, or people from elsewhere who never went through it.
    case failed, successful, otherPopulation, neutral
    /// When the marker was measured.
    case before, laterOutcome, followed, history, after, nested
    /// Tissue that is taken at the moment of the outcome.
    case eventTissue
    /// What the marker is.
    case immutable, marker
    /// Other kinds of comparison.
    case untreated, specimen, treatmentContrast, presentState, pastExposure, recorded, sameWomen, association, link
  }

  private(set) var hits: [[CueHit]] = Array(repeating: [], count: Role.allCases.count)

  subscript(role: Role) -> [CueHit] { hits[Int(role.rawValue)] }

  /// Takes the hits of the sentences that speak of the study itself: asides and background never supply a defect (E10).
  mutating func read(_ reader: CueReader, _ roles: GroupTable<Role>) {
    for index in hits.indices { hits[index].removeAll(keepingCapacity: true) }
    for hit in reader.text.hits {
      guard let role = roles[hit.group], reader.mentions.counts(hit, in: reader.text) else { continue }
      let place = reader.text.sentences[Int(hit.sentence)].place
      if place == .background || place == .conclusions { continue }
      // Among the results exposures stand as what was adjusted for or did not differ.
      if role == .pastExposure, place == .results || place == .thirdQuarter || place == .lastQuarter { continue }
      hits[Int(role.rawValue)].append(hit)
    }
  }

  func sentences(_ role: Role) -> Set<UInt32> { Set(self[role].map(\.sentence)) }

  /// The groups of a lexicon and what they say.
  ///
  /// Those of a topic are left out where the answer must not depend on which topic is asked for.
  static func roles(_ picker: CuePicker, withTopic: Bool = true) -> GroupTable<Role> {
    let names: [(String, Role)] = [
      ("topic.failed", .failed), ("comparison.failed", .failed),
      ("topic.successful", .successful), ("comparison.successful", .successful),
      ("comparison.otherPopulation", .otherPopulation), ("topic.neutral", .neutral), ("comparison.neutral", .neutral),
      ("timing.before", .before), ("timing.laterOutcome", .laterOutcome), ("timing.followed", .followed),
      ("timing.history", .history), ("timing.after", .after), ("timing.nested", .nested),
      ("comparison.eventTissue", .eventTissue), ("comparison.untreated", .untreated),
      ("comparison.specimen", .specimen),
      ("retrospectiveCohort.records", .recorded), ("retrospectiveCohort.database", .recorded),
      ("caseControl.levelsMeasured", .specimen), ("inVitro.assays", .specimen), ("subject.tissueOfPatients", .specimen),
      ("topic.immutable", .immutable), ("comparison.germline", .immutable), ("topic.marker", .marker),
      ("comparison.treatmentContrast", .treatmentContrast), ("comparison.presentState", .presentState),
      ("comparison.pastExposure", .pastExposure), ("comparison.sameWomen", .sameWomen),
      ("prospectiveCohort.predicts", .association), ("prospectiveCohort.hazard", .association),
      ("comparison.forwardClaim", .association), ("retrospectiveCohort.multivariable", .association),
      ("comparison.link", .link),
    ]
    var roles: [UInt16: Role] = [:]
    for (name, role) in names where withTopic || !name.hasPrefix("topic.") {
      if let group = picker.group(name) { roles[group] = role }
    }
    return GroupTable(roles, of: picker.lexicons)
  }
}

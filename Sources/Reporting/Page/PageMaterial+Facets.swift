internal import CriticalAppraisal

extension PageMaterial {
  /// The facets of the list, in the order of the page.
  var facets: [RecordFacet] {
    let names = SummaryText.designNames
    return [
      RecordFacet(
        key: FacetKey.group, title: "Records",
        values: RecordGroup.allCases.map { .init(key: $0.rawValue, name: $0.name) },
        members: .many(RecordGroup.allCases.map(places))),
      facet(
        FacetKey.design, "Design", StudyDesign.allCases.map { ($0.rawValue, names[$0.rawValue] ?? "") },
        \.design.rawValue),
      facet(
        FacetKey.timing, "Marker measured", named(MarkerTiming.allCases.map(\.rawValue), SummaryText.timingNames),
        \.marker.rawValue),
      facet(
        FacetKey.verdict, "Verdict on the comparison",
        named(Verdict.allCases.map(\.rawValue), SummaryText.verdictNames), \.verdict.rawValue),
      definitionFacet,
      facet(
        FacetKey.collection, "Data collection", named(DataCollection.allCases.map(\.rawValue), SummaryText.timingNames),
        \.collection.rawValue),
      facet(FacetKey.compartment, "Compartment", compartments.map { ($0, $0) }) { compartments[$0.compartment] },
      codes(
        FacetKey.index, "PubMed's index", IndexAgreement.allCases.map { ($0.key, $0.name) },
        columns.text.index.map { UInt16($0.rawValue) }),
      codes(
        FacetKey.reason, "Could the timing be judged?", UnjudgedReason.allCases.map { ($0.key, $0.name) },
        columns.text.reasons.map { UInt16($0.rawValue) }),
      treatmentFacet, levelFacet, checkedFacet,
      facet(FacetKey.year, "Year", years.map { ($0, $0) }) { $0.year.map(String.init) ?? "unknown" },
      RecordFacet(
        key: FacetKey.list, title: "Shown", values: lists.values, members: .many(lists.lists), isHidden: true),
    ].filter { !$0.values.isEmpty }
  }

  var compartments: [String] { figures.compartments.map(\.name) }

  private var years: [String] {
    let known = Set(records.compactMap(\.year)).sorted(by: >).map(String.init)
    return known + (records.contains { $0.year == nil } ? ["unknown"] : [])
  }

  /// The levels of the studies in the evidence; other records do not answer the topic's question and have none.
  private var levelFacet: RecordFacet {
    let keys = figures.evidence.levels.map(\.name)
    let values = hasEvidence ? named(keys, LevelSentences.names) : []
    let places = records.map { record -> UInt16 in
      let place = keys.firstIndex(of: LevelSection.key(record.level))
      return record.isEvidence ? place.map(UInt16.init) ?? .max : .max
    }
    return codes(FacetKey.level, "Starting level of evidence", values, places)
  }

  private var checkedFacet: RecordFacet {
    let isAnyChecked = columns.text.checks.contains { $0.isChecked }
    let values = isAnyChecked ? CheckMark.Answer.allCases : []
    return codes(
      FacetKey.checked, "Checked by hand", values.map { ($0.rawValue, $0.name) },
      columns.text.checks.map { UInt16(CheckMark.Answer.allCases.firstIndex(of: $0.answer) ?? 0) })
  }

  private var treatmentFacet: RecordFacet {
    let names = topic.interventions
    let members = names.indices.map { treatment in
      records.indices.filter { records[$0].standing == .counted && records[$0].treatments.contains(treatment) }
    }
    return RecordFacet(
      key: FacetKey.treatment, title: "Treatment studied", values: names.map { .init(key: $0, name: $0) },
      members: .many(members))
  }

  private var definitionFacet: RecordFacet {
    let values = Comparison.Definition.allCases
    let members = values.indices.map { bit in
      columns.text.definitions.indices.filter { columns.text.definitions[$0] >> UInt8(bit) & 1 == 1 }
    }
    return RecordFacet(
      key: FacetKey.definition, title: "Groups told apart by",
      values: values.map { .init(key: $0.rawValue, name: $0.shortName) },
      members: .many(members))
  }

  private func places(_ group: RecordGroup) -> [Int] {
    records.indices.filter { place in
      let record = records[place]
      let isCounted = record.standing == .counted
      return switch group {
      case .read: true
      case .counted: isCounted
      case .topic: isCounted && record.isInTopic
      case .evidence: record.isEvidence
      case .duplicates: record.standing == .duplicate
      case .deleted: record.standing == .deleted
      case .retracted: record.standing == .retracted
      case .notices: isCounted && record.isNotice
      case .withoutAbstract: isCounted && record.hasNoAbstract
      case .indexDisagrees: isCounted && record.indexDisagrees
      }
    }
  }

  private func named(_ keys: [String], _ names: [String: String]) -> [(String, String)] {
    keys.map { ($0, names[$0] ?? $0) }
  }

  private func facet(
    _ key: String, _ title: String, _ values: [(String, String)], _ value: (CountedRecord) -> String
  ) -> RecordFacet {
    let places = Dictionary(values.enumerated().map { ($1.0, UInt16($0)) }, uniquingKeysWith: { first, _ in first })
    return codes(key, title, values, records.map { places[value($0)] ?? .max })
  }

  private func codes(_ key: String, _ title: String, _ values: [(String, String)], _ codes: [UInt16]) -> RecordFacet {
    RecordFacet(key: key, title: title, values: values.map { .init(key: $0.0, name: $0.1) }, members: .one(codes))
  }
}

extension Comparison.Definition {
  /// What told the groups apart, in a word or two.
  var shortName: String {
    switch self {
    case .pastOutcome: "a past outcome"
    case .laterOutcome: "a later outcome"
    case .testResult: "a test result"
    case .treatment: "a treatment"
    case .other: "something else"
    }
  }
}

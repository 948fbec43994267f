internal import Bibliography

/// That a record belongs to a topic, and in which compartments it looked for the marker.
package struct TopicMatch: Sendable, Equatable {
  package var name: String
  package var compartment: Compartment
  package var evidence: [Int]
}

/// The compartment in which a marker was measured.
package enum Compartment: Sendable, Equatable {
  case none
  case one(String)
  /// Two or more; the contract calls it `both`.
  case several

  package var name: String? {
    switch self {
    case .none: nil
    case .one(let name): name
    case .several: "both"
    }
  }
}

/// Finds what of the topic a record names, in its text or in its MeSH headings.
struct TopicMatcher {
  private let topic: Topic
  private let picker: CuePicker
  private let marker: UInt16?
  private let named: GroupTable<InclusionRule.Named>
  private let compartments: GroupTable<Int>
  private let headings: [(named: InclusionRule.Named, names: [[UInt8]])]

  init(_ topic: Topic, _ lexicons: LexiconSet) {
    self.topic = topic
    picker = CuePicker(lexicons)
    marker = picker.group("topic.marker")
    var named: [UInt16: InclusionRule.Named] = [:]
    for (word, part) in InclusionRule.Named.words {
      if let group = picker.group("topic.\(word)") { named[group] = part }
    }
    for group in picker.groups(withPrefix: "topic.intervention.").keys { named[group] = .intervention }
    self.named = GroupTable(named, of: lexicons)
    compartments = GroupTable(
      picker.groups(withPrefix: "topic.compartment.").compactMapValues(topic.compartments.firstIndex(of:)), of: lexicons
    )
    headings = topic.headings.sorted { $0.key < $1.key }.compactMap { group, names in
      let word = String(group.prefix { $0 != "." })
      guard let part = InclusionRule.Named.words.first(where: { $0.0 == word })?.1 else { return nil }
      return (part, names.map { $0.utf8.map(ASCII.lowercased) })
    }
  }

  func match(_ record: Record, _ reader: CueReader, _ evidence: inout EvidenceList) -> TopicMatch? {
    var markerHit: CueHit?
    var found: InclusionRule.Named = []
    var seen: UInt64 = 0
    for hit in reader.text.hits {
      if hit.group == marker { markerHit = markerHit ?? hit }
      if let part = named[hit.group] { found.formUnion(part) }
      if let compartment = compartments[hit.group] { seen |= 1 << UInt64(compartment & 63) }
    }
    for heading in headings where !found.contains(heading.named) && hasHeading(record, heading.names) {
      found.formUnion(heading.named)
    }
    if !topic.inclusion.includes(found) { return nil }
    let quotes = markerHit.map {
      [evidence.add(picker.evidence($0, for: .topic, in: reader.text, of: record))]
    }
    let names = topic.compartments.indices.filter { seen >> UInt64($0 & 63) & 1 == 1 }.map { topic.compartments[$0] }
    let compartment: Compartment = names.count > 1 ? .several : names.first.map(Compartment.one) ?? .none
    return TopicMatch(name: topic.name, compartment: compartment, evidence: quotes ?? [])
  }

  private func hasHeading(_ record: Record, _ headings: [[UInt8]]) -> Bool {
    record.fields.contains { field in
      field.kind == .meshDescriptor
        && headings.contains {
          $0.count == field.range.count && $0.elementsEqual(record.bytes[field.range].lazy.map(ASCII.lowercased))
        }
    }
  }
}

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

/// Finds the topic's marker and setting in a record's text, or in its MeSH headings.
struct TopicMatcher {
  private let topic: Topic
  private let picker: CuePicker
  private let marker: UInt16?
  private let setting: UInt16?
  private let compartments: GroupTable<Int>
  private let markerHeadings: [[UInt8]]
  private let settingHeadings: [[UInt8]]

  init(_ topic: Topic, _ lexicons: LexiconSet) {
    self.topic = topic
    picker = CuePicker(lexicons)
    marker = picker.group("topic.marker")
    setting = picker.group("topic.setting")
    compartments = GroupTable(
      picker.groups(withPrefix: "topic.compartment.").compactMapValues(topic.compartments.firstIndex(of:)), of: lexicons
    )
    markerHeadings = topic.markerHeadings.map { $0.utf8.map(ASCII.lowercased) }
    settingHeadings = topic.settingHeadings.map { $0.utf8.map(ASCII.lowercased) }
  }

  func match(_ record: Record, _ reader: CueReader, _ evidence: inout EvidenceList) -> TopicMatch? {
    var markerHit: CueHit?
    var hasSetting = false
    var found: UInt64 = 0
    for hit in reader.text.hits {
      if hit.group == marker { markerHit = markerHit ?? hit }
      if hit.group == setting { hasSetting = true }
      if let compartment = compartments[hit.group] { found |= 1 << UInt64(compartment & 63) }
    }
    let isNamed = markerHit != nil || hasHeading(record, markerHeadings)
    guard isNamed, hasSetting || hasHeading(record, settingHeadings) else { return nil }
    let quotes = markerHit.map {
      [evidence.add(picker.evidence($0, for: .topic, in: reader.text, of: record))]
    }
    let names = topic.compartments.indices.filter { found >> UInt64($0 & 63) & 1 == 1 }.map { topic.compartments[$0] }
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

package import Bibliography

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A summary of some of the inputs, with all that is needed to join it to others: what one run over all of them gives
/// is made of these.
package struct SummaryPart: Sendable {
  package var summary: EvidenceSummary
  /// What of each record is compared, in the order of the records.
  package var keys: [PreparedRecord]
  /// Whether all of its inputs were PubMed XML, in which numbers alone tell repeats apart.
  package var isPubMedAlone: Bool

  package init(_ summary: EvidenceSummary, keys: [PreparedRecord], isPubMedAlone: Bool) {
    self.summary = summary
    self.keys = keys
    self.isPubMedAlone = isPubMedAlone
  }

  /// The summary that one run over the inputs of all parts gives, in their order.
  ///
  /// Records that describe one report are looked for among all; nil for no part.
  package static func joined(_ parts: [SummaryPart]) -> EvidenceSummary? {
    guard let first = parts.first else { return nil }
    var all = EvidenceSummary(topic: first.summary.topic)
    for part in parts { all.merge(part.summary.withoutLinks) }
    if parts.allSatisfy(\.isPubMedAlone) { return all }
    var deduplicator = Deduplicator()
    for part in parts { for key in part.keys { deduplicator.add(key, source: "") } }
    all.link(deduplicator.deduplicated().groups.map(\.members))
    return all
  }
}

/// Written as the member `parts` of `summary.json`.
extension SummaryPart: Codable {
  private enum Key: String, CodingKey { case topic, problems, partial, pubMedAlone, deletions, entries, keys }

  package func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: Key.self)
    try members.encode(summary.topic, forKey: .topic)
    try members.encode(summary.problems, forKey: .problems)
    try members.encode(summary.isPartial, forKey: .partial)
    try members.encode(isPubMedAlone, forKey: .pubMedAlone)
    try members.encode(summary.deletionList, forKey: .deletions)
    try members.encode(summary.entries, forKey: .entries)
    try members.encode(keys.map { Data($0.bytes) }, forKey: .keys)
  }

  package init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    summary = EvidenceSummary(
      topic: try members.decode(TopicLabel.self, forKey: .topic),
      entries: try members.decode([SummaryEntry].self, forKey: .entries),
      deletions: try members.decode([[UInt32]].self, forKey: .deletions),
      problems: try members.decode(ProblemCounts.self, forKey: .problems))
    summary.isPartial = try members.decode(Bool.self, forKey: .partial)
    isPubMedAlone = try members.decode(Bool.self, forKey: .pubMedAlone)
    keys = try members.decode([Data].self, forKey: .keys).map { bytes in
      guard let key = PreparedRecord(bytes: bytes) else {
        throw DecodingError.dataCorruptedError(forKey: .keys, in: members, debugDescription: "holds no record's key")
      }
      return key
    }
    if keys.count != summary.recordCount {
      throw DecodingError.dataCorruptedError(
        forKey: .keys, in: members, debugDescription: "has not as many as there are entries")
    }
  }
}

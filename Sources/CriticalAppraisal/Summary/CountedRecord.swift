/// What a summary makes of one record that was read: whether it counts, and what it is counted as.
package struct CountedRecord: Sendable, Equatable {
  /// Whether a record counts, and if not, why.
  package enum Standing: String, CaseIterable, Sendable {
    case counted
    /// Another record counts in its stead.
    case duplicate
    /// The input itself asks to delete it.
    case deleted
    case retracted
  }

  package let id: String
  package let standing: Standing
  /// The year of publication; nil where the record has none.
  package let year: Int?
  package let design: StudyDesign
  package let marker: MarkerTiming
  package let collection: DataCollection
  package let verdict: Verdict
  /// The place of its compartment among the names of the summary's figures.
  package let compartment: Int
  package let isInTopic: Bool
  /// Whether it is one of the studies of the headline's denominator; false for whatever does not count.
  package let isEvidence: Bool
  package let isNotice: Bool
  package let hasNoAbstract: Bool
  package let indexDisagrees: Bool
  /// The places of the treatments that it studies among those of the topic.
  package let treatments: [Int]
  /// The level at which it starts on the topic's question; nil where the table of levels has no place for it.
  package let level: Int?

  init(_ entry: SummaryEntry, _ standing: Standing, _ question: QuestionType) {
    id = entry.identity.id
    self.standing = standing
    year = entry.year == 0 ? nil : Int(entry.year)
    (design, marker, collection, verdict) = (entry.design, entry.marker, entry.collection, entry.verdict)
    compartment = Int(entry.compartment)
    isInTopic = entry.flags.contains(.inTopic)
    isEvidence = standing == .counted && entry.isEvidence
    isNotice = entry.flags.contains(.notice)
    hasNoAbstract = entry.flags.contains(.noAbstract)
    indexDisagrees = entry.flags.contains(.indexDisagrees)
    treatments = entry.treatments.map { Int($0.treatment) }
    level = entry.level(question).level
  }
}

extension EvidenceSummary {
  /// Every record read, in the order of the input, by the rules that make the figures.
  package var countedRecords: [CountedRecord] {
    let standIns = standIns
    return entries.enumerated().map { place, entry in
      if isDeleted(place) { return CountedRecord(entry, .deleted, topic.question) }
      if standIns[place] != nil { return CountedRecord(entry, .duplicate, topic.question) }
      return CountedRecord(entry, entry.flags.contains(.retracted) ? .retracted : .counted, topic.question)
    }
  }
}

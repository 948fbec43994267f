package import Bibliography

/// Everything that is said of one record.
package struct Appraisal: Sendable {
  package var record: Record
  package var design: DesignJudgement
  package var timing: TimingJudgement
  package var comparison: ComparisonJudgement
  package var topics: [TopicMatch]
  package var participants: Participants?
  /// The `id` of the record that counts in this one's place; nil for a record that counts itself.
  package var duplicateOf: String?
  package var evidence: [Evidence]
}

package import Bibliography

/// Everything that is said of one record.
package struct Appraisal: Sendable {
  package var record: Record
  package var design: DesignJudgement
  package var timing: TimingJudgement
  package var comparison: ComparisonJudgement
  package var topics: [TopicMatch]
  package var participants: Participants?
  /// Suggested answers to the questions of the tools that fit the study, and flags.
  package var suggested = SuggestedAppraisal()
  /// What is said of the treatments that the topic asks for.
  package var treatments: [TreatmentFinding] = []
  /// Set where people checked the record: their answers stand in the labels above, and the program's own are here.
  package var checked: HumanCheck?
  /// The `id` of the record that counts in this one's place; nil for a record that counts itself.
  package var duplicateOf: String?
  package var evidence: [Evidence]
}

/// When the marker was measured and how the data were collected.
package struct TimingJudgement: Sendable {
  package var marker: MarkerTiming
  package var collection: DataCollection
  /// The probability of the marker's timing.
  package var probability: Float
  /// Quotes that show it, as places in the appraisal's evidence.
  package var evidence: [Int]
}

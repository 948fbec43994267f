/// The lines above which an answer is given, for those who report how the program was set.
package enum AnswerThresholds {
  /// Each line's name and its probability.
  package static let all: [(name: String, probability: Float)] = [
    ("design named from", DesignClassifier.leastProbability),
    ("design of a title alone, at most", DesignClassifier.mostFromTitle),
    ("verdict named from", ComparisonFinding.leastProbability),
    ("flawed from", ComparisonFinding.leastFlawed),
    ("flawed where phrases name both groups, from", ComparisonFinding.leastExplicitlyFlawed),
    ("flawed with high confidence from", ComparisonFinding.surelyFlawed),
  ]
}

/// How the calls of a classifier with two answers agree with the truth.
package struct BinaryConfusion: Sendable, Equatable {
  package let truePositives: Int
  package let falsePositives: Int
  package let falseNegatives: Int
  package let trueNegatives: Int

  /// Nil where a number is below 0.
  package init?(truePositives: Int, falsePositives: Int, falseNegatives: Int, trueNegatives: Int) {
    guard min(truePositives, falsePositives, falseNegatives, trueNegatives) >= 0 else { return nil }
    self.truePositives = truePositives
    self.falsePositives = falsePositives
    self.falseNegatives = falseNegatives
    self.trueNegatives = trueNegatives
  }

  /// The share of the called that are truly positive, TP/(TP + FP).
  package var precision: Proportion { Proportion(truePositives, of: truePositives + falsePositives) }
  /// The share of the truly positive that were called (sensitivity), TP/(TP + FN).
  package var recall: Proportion { Proportion(truePositives, of: truePositives + falseNegatives) }
  /// The share of the truly negative that were not called, TN/(TN + FP).
  package var specificity: Proportion { Proportion(trueNegatives, of: trueNegatives + falsePositives) }

  /// The harmonic mean of precision and recall, 2TP/(2TP + FP + FN); nil where nothing is positive and nothing called.
  ///
  /// (van Rijsbergen CJ. Information Retrieval, 2nd ed. 1979; reference: statistics §9.)
  package var f1: Double? {
    Proportion(2 * truePositives, of: 2 * truePositives + falsePositives + falseNegatives).value
  }

  /// The mean of recall and specificity; nil where either is of nothing. (Reference: statistics §9.)
  package var balancedAccuracy: Double? {
    guard let recall = recall.value, let specificity = specificity.value else { return nil }
    return (recall + specificity) / 2
  }

  /// The correlation of call and truth (MCC), from −1 to 1; nil where all or none are positive, or called.
  ///
  /// (TP·TN − FP·FN)/√((TP+FP)(TP+FN)(TN+FP)(TN+FN)). (Matthews BW. Biochim Biophys Acta 1975;405:442-451; reference:
  /// statistics §9.)
  package var correlation: Double? {
    let (tp, fp) = (Double(truePositives), Double(falsePositives))
    let (fn, tn) = (Double(falseNegatives), Double(trueNegatives))
    let margins = [tp + fp, tp + fn, tn + fp, tn + fn]
    if margins.contains(0) { return nil }
    // The root of each by itself: the product of four large numbers loses digits.
    return (tp * tn - fp * fn) / margins.reduce(1) { $0 * $1.squareRoot() }
  }
}

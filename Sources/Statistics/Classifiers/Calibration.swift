#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Whether probabilities mean what they say: of the records given 0.8, 80 % should be right.
package struct Calibration: Sendable {
  /// One label with its probability, and whether the reading says the same.
  package struct Case: Sendable {
    package var probability: Double
    package var isRight: Bool

    package init(probability: Double, isRight: Bool) {
      self.probability = probability
      self.isRight = isRight
    }
  }

  /// The records whose probability lies between two limits.
  package struct Bin: Sendable {
    package let bounds: ClosedRange<Double>
    package let right: Proportion
    fileprivate let sum: Double

    /// The mean of the probabilities; nil where no record lies here.
    package var meanProbability: Double? { right.total > 0 ? sum / Double(right.total) : nil }
  }

  /// Of equal width, from 0 to 1.
  package let bins: [Bin]
  /// The mean of (probability − 1 if right, else 0)²: how far "the likeliest label is right" is from what came.
  ///
  /// This is the binary score of one event a record, from 0 (best) to 1, not the sum over all labels, whose other
  /// probabilities the judgement does not tell; nil without records.
  /// (Brier GW. Mon Weather Rev 1950;78:1-3; reference: statistics §9.)
  package let brierScore: Double?
  /// The mean of −ln p where right and −ln(1 − p) where not, in natural units; nil without records.
  ///
  /// Nil also where a probability of 0 was given to what came, or of 1 to what did not: the loss is then beyond measure.
  /// (Good IJ. J R Stat Soc B 1952;14:107-114; reference: statistics §9.)
  package let logLoss: Double?

  package init(_ cases: [Case], binCount: Int = 10) {
    var sums = [Double](repeating: 0, count: binCount)
    var counts = [Int](repeating: 0, count: binCount)
    var rights = counts
    var (squares, logarithms) = (0.0, 0.0)
    for one in cases {
      let bin = max(0, min(binCount - 1, Int(one.probability * Double(binCount))))
      sums[bin] += one.probability
      counts[bin] += 1
      rights[bin] += one.isRight ? 1 : 0
      let distance = one.probability - (one.isRight ? 1 : 0)
      squares += distance * distance
      logarithms -= one.isRight ? log(one.probability) : log1p(-one.probability)
    }
    bins = counts.indices.map { bin in
      Bin(
        bounds: Double(bin) / Double(binCount)...Double(bin + 1) / Double(binCount),
        right: Proportion(rights[bin], of: counts[bin]), sum: sums[bin])
    }
    brierScore = cases.isEmpty ? nil : squares / Double(cases.count)
    logLoss = cases.isEmpty || !logarithms.isFinite ? nil : logarithms / Double(cases.count)
  }

  package var total: Int { bins.reduce(0) { $0 + $1.right.total } }

  /// The expected calibration error: Σ n_b/N · |mean probability − share right| over bins of equal width, a record in bin
  /// min(⌊p·B⌋, B − 1); nil without records.
  ///
  /// (Naeini MP, Cooper GF, Hauskrecht M. AAAI 2015:2901-2907; reference: statistics §9.)
  package var expectedError: Double? {
    if total == 0 { return nil }
    return bins.reduce(0) { error, bin in
      error + abs(bin.sum - Double(bin.right.count)) / Double(total)
    }
  }
}

/// A fraction among records of which some of each stratum were checked by hand; strata are what was predicted, perhaps
/// with how surely.
///
/// The estimate is the same whatever the variance, Σ (N_h/N)(y_h/n_h), always a fraction, and free of the classifier's
/// error rates. The smoothed variance is the default: in simulations only its interval kept its coverage.
package struct StratifiedVerification: Sendable, Equatable {
  /// The records of one predicted label.
  package struct Stratum: Sendable, Equatable {
    /// All records of the stratum (N_h).
    package var total: Int
    /// Those drawn at random and checked (n_h).
    package var checked: Int
    /// Those checked that truly have the property (y_h).
    package var positive: Int

    package init(total: Int, checked: Int, positive: Int) {
      self.total = total
      self.checked = checked
      self.positive = positive
    }

    fileprivate var isSound: Bool { total >= 0 && (0...total).contains(checked) && (0...checked).contains(positive) }
    fileprivate var share: Double { Double(positive) / Double(checked) }
  }

  /// How the uncertainty of the estimate is worked out.
  package enum Variance: Sendable, Equatable {
    /// For these records: Σ W_h²(1 − n_h/N_h)·p̃_h(1−p̃_h)/n_h, p̃_h = (y_h + 1)/(n_h + 2).
    ///
    /// A stratum in which no error was seen still counts.
    case smoothed
    /// For these records: Σ W_h²(1 − n_h/N_h)·p_h(1−p_h)/(n_h − 1). (Cochran WG. Sampling Techniques, 3rd ed. 1977: 5.)
    case finite
    /// For all that could have been found in the same way: Σ W_h²·p_h(1−p_h)/(n_h − 1) + Σ W_h(p_h − p̂)²/N.
    ///
    /// (Tenenbein A. J Am Stat Assoc 1970;65:1350-1361.)
    case superPopulation
  }

  /// Those that hold records.
  package let strata: [Stratum]

  /// Nil where a stratum's numbers contradict each other: checked above total, positive above checked, one below 0.
  package init?(_ strata: [Stratum]) {
    guard strata.allSatisfy(\.isSound) else { return nil }
    self.strata = strata.filter { $0.total > 0 }
  }

  /// The estimated fraction, clamped and with a normal interval; nil where a stratum was not checked, or there is none.
  ///
  /// Nil also where the variance is not defined: unsmoothed with one record checked of several, or for the
  /// super-population with one checked; and where the level is not between 0 and 1. W_h = N_h/N.
  /// (Cochran WG. Sampling Techniques, 3rd ed. 1977: 5; reference: statistics §4a, §4b.)
  package func estimate(_ variance: Variance = .smoothed, level: Double = 0.95) -> FractionEstimate? {
    guard !strata.isEmpty, strata.allSatisfy({ $0.checked > 0 }), let z = StandardNormal.twoSided(level: level) else {
      return nil
    }
    let records = strata.reduce(0) { $0 + Double($1.total) }
    let fraction = strata.reduce(0) { $0 + Double($1.total) / records * $1.share }
    var sum = 0.0
    for stratum in strata {
      let weight = Double(stratum.total) / records
      guard let own = Self.variance(variance, of: stratum) else { return nil }
      sum += weight * weight * own
      if variance == .superPopulation {
        sum += weight * (stratum.share - fraction) * (stratum.share - fraction) / records
      }
    }
    return FractionEstimate(fraction, standardError: sum.squareRoot(), z: z)
  }

  /// The variance of a stratum's own share; nil where it is not defined.
  private static func variance(_ variance: Variance, of stratum: Stratum) -> Double? {
    let checked = Double(stratum.checked)
    let unchecked = 1 - checked / Double(stratum.total)
    switch variance {
    case .smoothed:
      let share = (Double(stratum.positive) + 1) / (checked + 2)
      return unchecked * share * (1 - share) / checked
    case .finite:
      if stratum.checked == stratum.total { return 0 }
      return stratum.checked > 1 ? unchecked * stratum.share * (1 - stratum.share) / (checked - 1) : nil
    case .superPopulation:
      return stratum.checked > 1 ? stratum.share * (1 - stratum.share) / (checked - 1) : nil
    }
  }
}

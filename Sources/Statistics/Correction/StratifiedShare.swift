/// A share among those records only that turn out to belong, estimated from a check by hand of some of each stratum.
///
/// It is wanted where a check may show that a record does not belong to those of which the share is told: the share of
/// studies that measured first, among the studies whose timing can be told at all. Where all belong it is
/// `StratifiedVerification`.
package struct StratifiedShare: Sendable, Equatable {
  /// The records of one predicted label.
  package struct Stratum: Sendable, Equatable {
    /// All records of the stratum (N_h).
    package var total: Int
    /// Those drawn at random and checked (n_h).
    package var checked: Int
    /// Those checked that belong (d_h).
    package var belonging: Int
    /// Those checked that belong and have the property (y_h).
    package var positive: Int

    package init(total: Int, checked: Int, belonging: Int, positive: Int) {
      self.total = total
      self.checked = checked
      self.belonging = belonging
      self.positive = positive
    }

    fileprivate var isSound: Bool {
      (0...max(0, total)).contains(checked) && (0...checked).contains(belonging) && (0...belonging).contains(positive)
    }
  }

  /// Those that hold records.
  package let strata: [Stratum]

  /// Nil where a stratum's numbers contradict each other.
  package init?(_ strata: [Stratum]) {
    guard strata.allSatisfy({ $0.total >= 0 && $0.isSound }) else { return nil }
    self.strata = strata.filter { $0.total > 0 }
  }

  /// The estimated share, with a normal interval; nil where a stratum was not checked, or no record checked belongs.
  ///
  /// R = Σ N_h(y_h/n_h) / Σ N_h(d_h/n_h), a ratio of two stratified means. Its variance is that of the linearised
  /// variable z = (y − R·d)/D, D the estimated share that belongs: in each stratum that of three outcomes (belongs with the
  /// property, belongs without, does not belong), put together as `StratifiedVerification.Variance` says. Smoothed, one
  /// case is added to each outcome; to the third only where a record that does not belong was met in any stratum, so that
  /// the estimate is that of `StratifiedVerification` where all belong. Nil also where that is.
  /// (Cochran WG. Sampling Techniques, 3rd ed. 1977: 5A.14, 6.11; reference: statistics §4.)
  package func estimate(
    _ variance: StratifiedVerification.Variance = .smoothed, level: Double = 0.95
  ) -> FractionEstimate? {
    guard !strata.isEmpty, strata.allSatisfy({ $0.checked > 0 }), let z = StandardNormal.twoSided(level: level) else {
      return nil
    }
    let records = strata.reduce(0) { $0 + Double($1.total) }
    func mean(_ count: (Stratum) -> Int) -> Double {
      strata.reduce(0) { $0 + Double($1.total) / records * Double(count($1)) / Double($1.checked) }
    }
    let belonging = mean(\.belonging)
    if belonging == 0 { return nil }
    let share = mean(\.positive) / belonging
    let isMixed = strata.contains { $0.belonging < $0.checked }
    var sum = 0.0
    for stratum in strata {
      let weight = Double(stratum.total) / records
      let outcomes = Outcomes(stratum, share: share, belonging: belonging)
      guard let own = outcomes.variance(variance, isMixed: isMixed) else { return nil }
      sum += weight * weight * own
      if variance == .superPopulation {
        let mean = outcomes.mean(added: 0, isMixed: isMixed)
        sum += weight * mean * mean / records
      }
    }
    return FractionEstimate(share, standardError: sum.squareRoot(), z: z)
  }

  /// The three outcomes of a stratum, each with the value of z and how often it was met.
  private struct Outcomes {
    let stratum: Stratum
    let values: [(z: Double, count: Double)]

    init(_ stratum: Stratum, share: Double, belonging: Double) {
      self.stratum = stratum
      values = [
        ((1 - share) / belonging, Double(stratum.positive)),
        (-share / belonging, Double(stratum.belonging - stratum.positive)),
        (0, Double(stratum.checked - stratum.belonging)),
      ]
    }

    /// The mean of z with so many cases added to each outcome.
    func mean(added: Double, isMixed: Bool) -> Double {
      let cases = smoothed(added, isMixed)
      let number = cases.reduce(0) { $0 + $1.count }
      return cases.reduce(0) { $0 + $1.z * $1.count } / number
    }

    /// The variance of the stratum's mean of z; nil where it is not defined.
    func variance(_ variance: StratifiedVerification.Variance, isMixed: Bool) -> Double? {
      let checked = Double(stratum.checked)
      let unchecked = 1 - checked / Double(stratum.total)
      switch variance {
      case .smoothed: return unchecked * spread(added: 1, isMixed: isMixed) / checked
      case .finite:
        if stratum.checked == stratum.total { return 0 }
        return stratum.checked > 1 ? unchecked * spread(added: 0, isMixed: isMixed) / (checked - 1) : nil
      case .superPopulation:
        return stratum.checked > 1 ? spread(added: 0, isMixed: isMixed) / (checked - 1) : nil
      }
    }

    private func spread(added: Double, isMixed: Bool) -> Double {
      let mean = mean(added: added, isMixed: isMixed)
      let cases = smoothed(added, isMixed)
      let number = cases.reduce(0) { $0 + $1.count }
      return cases.reduce(0) { $0 + ($1.z - mean) * ($1.z - mean) * $1.count } / number
    }

    private func smoothed(_ added: Double, _ isMixed: Bool) -> [(z: Double, count: Double)] {
      values.enumerated().map { place, value in (value.z, value.count + (place < 2 || isMixed ? added : 0)) }
    }
  }
}

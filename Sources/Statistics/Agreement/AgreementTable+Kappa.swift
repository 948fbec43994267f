extension AgreementTable {
  /// The agreement that chance would give two raters with these margins: p_e = Σ r_i·c_i; nil without items.
  ///
  /// (Cohen J. Educ Psychol Meas 1960;20:37-46; reference: statistics §7.)
  package var chanceAgreement: Double? {
    // In whole numbers first, so that it is exactly 1 where both raters gave one category to all.
    guard total > 0 else { return nil }
    let products = zip(first, second).reduce(0.0) { $0 + Double($1.0) * Double($1.1) }
    return products / (Double(total) * Double(total))
  }

  /// Cohen's kappa of two shares, (p_o − p_e)/(1 − p_e); nil where chance alone agrees always.
  ///
  /// (Cohen J. Educ Psychol Meas 1960;20:37-46; reference: statistics §7.)
  package static func kappa(agreed: Double, byChance: Double) -> Double? {
    byChance < 1 ? (agreed - byChance) / (1 - byChance) : nil
  }

  /// Cohen's kappa, (p_o − p_e)/(1 − p_e), with the large-sample standard error and a normal interval.
  ///
  /// SE² = {Σ p_ii[1 − (r_i + c_i)(1−κ)]² + (1−κ)²Σ_{i≠j} p_ij(c_i + r_j)² − [κ − p_e(1−κ)]²}/(n(1−p_e)²). Nil without
  /// items, where p_e is 1 (both raters gave one category to all), or the level is not between 0 and 1. Where all
  /// agree the standard error is 0, which says nothing of a small sample. (Cohen J. Educ Psychol Meas 1960;20:37-46.
  /// Fleiss JL, Cohen J, Everitt BS. Psychol Bull 1969;72:323-327; reference: statistics §7.)
  package func kappa(level: Double = 0.95) -> AgreementCoefficient? {
    guard let shares, let chance = chanceAgreement, let z = StandardNormal.twoSided(level: level),
      let kappa = Self.kappa(agreed: shares.agreed, byChance: chance)
    else { return nil }
    let rest = 1 - kappa
    let sum = shares.sum { row, column, share in
      let margins = shares.second[row] + shares.first[column]
      let term = row == column ? 1 - margins * rest : margins * rest
      return share * term * term
    }
    let mean = kappa - chance * rest
    let variance = max(0, sum - mean * mean) / (Double(total) * (1 - chance) * (1 - chance))
    return AgreementCoefficient(kappa, standardError: variance.squareRoot(), quantile: z)
  }

  /// Kappa adjusted for prevalence and bias, (k·p_o − 1)/(k − 1), k the number of categories; nil without items.
  ///
  /// (Byrt T, Bishop J, Carlin JB. J Clin Epidemiol 1993;46:423-429; reference: statistics §7.)
  package var pabak: Double? {
    let number = Double(categories)
    return agreed.value.map { (number * $0 - 1) / (number - 1) }
  }

  /// Scott's pi: kappa with p_e = Σ π_i², π_i the mean of both raters' shares; nil without items and where p_e is 1.
  ///
  /// (Scott WA. Public Opin Q 1955;19:321-325.)
  package var scottPi: Double? {
    guard let shares else { return nil }
    let chance = counts.indices.reduce(0) { $0 + shares.mean($1) * shares.mean($1) }
    return Self.kappa(agreed: shares.agreed, byChance: chance)
  }
}

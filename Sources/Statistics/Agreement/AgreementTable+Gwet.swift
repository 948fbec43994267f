extension AgreementTable {
  /// Gwet's AC1, (p_o − p_e)/(1 − p_e) with p_e = Σ π_i(1−π_i)/(k−1), π_i the mean of both raters' shares.
  ///
  /// It stays near the plain agreement where one category is rare and kappa falls below 0. With its linearised standard
  /// error, SE² = {Σ p_ij[w_ij − 2(1−γ)(1 − (π_i+π_j)/2)/(k−1)]² − [p_o − 2(1−γ)p_e]²}/((n−1)(1−p_e)²), w_ij = 1 where i = j
  /// and else 0, and the interval of Student's t with n − 1 degrees of freedom. Nil below two items, or where the level is
  /// not between 0 and 1; p_e is never above ½. (Gwet KL. Br J Math Stat Psychol 2008;61:29-48; reference:
  /// statistics §7.)
  package func ac1(level: Double = 0.95) -> AgreementCoefficient? {
    guard total > 1, let shares,
      let quantile = StudentT.twoSided(level: level, degreesOfFreedom: Double(total - 1))
    else { return nil }
    let others = Double(categories - 1)
    let chance = counts.indices.reduce(0) { $0 + shares.mean($1) * (1 - shares.mean($1)) } / others
    let value = (shares.agreed - chance) / (1 - chance)
    let factor = 2 * (1 - value)
    let sum = shares.sum { row, column, share in
      let rarity = 1 - (shares.mean(row) + shares.mean(column)) / 2
      let term = (row == column ? 1 : 0) - factor * rarity / others
      return share * term * term
    }
    let mean = shares.agreed - factor * chance
    let variance = max(0, sum - mean * mean) / (Double(total - 1) * (1 - chance) * (1 - chance))
    return AgreementCoefficient(value, standardError: variance.squareRoot(), quantile: quantile)
  }
}

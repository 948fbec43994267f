extension AgreementTable {
  /// How much a disagreement between ordered categories weighs, by how many steps they lie apart.
  package enum Weights: String, Sendable, CaseIterable {
    /// As the steps: |i − j|.
    case linear
    /// As their square: (i − j)².
    case quadratic

    fileprivate func disagreement(_ steps: Int) -> Double {
      switch self {
      case .linear: Double(abs(steps))
      case .quadratic: Double(steps) * Double(steps)
      }
    }
  }

  /// Weighted kappa for categories in their order: 1 − Σ v_ij·p_ij/Σ v_ij·r_i·c_j, v the weight of a disagreement.
  ///
  /// Nil without items, and where chance cannot disagree (both raters gave one category to all). (Cohen J. Psychol Bull
  /// 1968;70:213-220; reference: statistics §7.)
  package func weightedKappa(_ weights: Weights) -> Double? {
    guard let shares else { return nil }
    let seen = shares.sum { weights.disagreement($0 - $1) * $2 }
    let expected = shares.sum { row, column, _ in
      weights.disagreement(row - column) * shares.first[row] * shares.second[column]
    }
    return expected > 0 ? 1 - seen / expected : nil
  }
}

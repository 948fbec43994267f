/// Whether two judges of the same records differ more than chance lets them: only the records on which one is right and
/// the other wrong tell.
///
/// The exact test, two-sided: with n = b + c, the probability that a fair coin thrown n times falls as unevenly as b and c
/// or more so, min(1, 2·Σ_{k ≤ min(b, c)} C(n, k)/2ⁿ). (McNemar Q. Psychometrika 1947;12:153-157; reference:
/// statistics §9.)
package struct McNemarTest: Sendable, Equatable {
  /// Records on which only the first is right (b).
  package let onlyFirst: Int
  /// Records on which only the second is right (c).
  package let onlySecond: Int

  package init(onlyFirst: Int, onlySecond: Int) {
    self.onlyFirst = onlyFirst
    self.onlySecond = onlySecond
  }

  /// The p-value; 1 where the two never differ.
  package var p: Double {
    let (most, count) = (min(onlyFirst, onlySecond), onlyFirst + onlySecond)
    // C(n, m)/2ⁿ, halved as it grows: neither the product nor the power can overflow.
    var term = 1.0
    var halvings = count
    for factor in stride(from: 1, through: most, by: 1) {
      term *= Double(count - most + factor) / Double(factor)
      while term > 1, halvings > 0 {
        term /= 2
        halvings -= 1
      }
    }
    term = Double(sign: .plus, exponent: -halvings, significand: term)
    var sum = 0.0
    for place in stride(from: most, through: 0, by: -1) {
      sum += term
      term *= Double(place) / Double(count - place + 1)
    }
    return min(1, 2 * sum)
  }
}

/// A share of which part cannot be told: what it may be at least and at most.
///
/// Each case has the property, has it not, or cannot be told; the counts of the three.
package struct CannotTellBounds: Sendable, Equatable {
  package let yes: Int
  package let no: Int
  package let cannotTell: Int

  package init(yes: Int, no: Int, cannotTell: Int) {
    self.yes = yes
    self.no = no
    self.cannotTell = cannotTell
  }

  package var total: Int { yes + no + cannotTell }
  /// Among those that could be told.
  package var told: Proportion { Proportion(yes, of: yes + no) }
  /// Each case that cannot be told counted as one without the property.
  package var lowest: Proportion { Proportion(yes, of: total) }
  /// Each case that cannot be told counted as one with the property.
  package var highest: Proportion { Proportion(yes + cannotTell, of: total) }
  /// How many cannot be told.
  package var unknown: Proportion { Proportion(cannotTell, of: total) }

  /// From the lower Wilson limit of the lowest share to the upper one of the highest; nil without cases.
  ///
  /// (Reference: statistics §6.)
  package func worstCase(level: Double = 0.95) -> ClosedRange<Double>? {
    guard let low = lowest.wilson(level: level), let high = highest.wilson(level: level) else { return nil }
    return low.lowerBound...high.upperBound
  }

  /// An interval that holds the true share, wherever between its bounds it lies, as often as the level says.
  ///
  /// With l and h the lowest and the highest share and s_l, s_h their standard errors √(p(1−p)/n): l − c·s_l to
  /// h + c·s_h, clamped to 0 and 1, where c solves Φ(c + (h − l)/max(s_l, s_h)) − Φ(−c) = level. Nil without cases, and
  /// where all are told and all agree, since then both standard errors are 0 and c is not defined.
  /// (Imbens GW, Manski CF. Econometrica 2004;72:1845-1857; reference: statistics §6.)
  package func imbensManski(level: Double = 0.95) -> ClosedRange<Double>? {
    guard let c = imbensManskiFactor(level: level), let low = lowest.value, let high = highest.value else { return nil }
    let (below, above) = (c * Self.standardError(low, total), c * Self.standardError(high, total))
    return (low - below...high + above).clamped(to: 0...1)
  }

  /// How many standard errors the interval of Imbens and Manski reaches beyond the bounds.
  ///
  /// It lies between the one-sided and the two-sided normal quantile of the level; nil where the interval is nil.
  package func imbensManskiFactor(level: Double = 0.95) -> Double? {
    guard let low = lowest.value, let high = highest.value, var least = StandardNormal.quantile(level),
      var most = StandardNormal.twoSided(level: level)
    else { return nil }
    let greatest = max(Self.standardError(low, total), Self.standardError(high, total))
    let width = high - low
    if greatest == 0 { return width > 0 ? least : nil }
    // The coverage rises with c: the half that holds the solution is kept until no number lies between its ends.
    while true {
      let middle = (least + most) / 2
      if middle <= least || middle >= most { return most }
      let missed = StandardNormal.cumulative(-middle - width / greatest) + StandardNormal.cumulative(-middle)
      if missed > 1 - level { least = middle } else { most = middle }
    }
  }

  private static func standardError(_ share: Double, _ total: Int) -> Double {
    (share * (1 - share) / Double(total)).squareRoot()
  }
}

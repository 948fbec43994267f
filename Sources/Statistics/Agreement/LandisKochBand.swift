/// The customary word for a kappa; never to be shown without the number.
///
/// (Landis JR, Koch GG. Biometrics 1977;33:159-174; reference: statistics §7.)
package enum LandisKochBand: String, Sendable, CaseIterable {
  /// Below 0.
  case poor
  /// 0.00 to 0.20.
  case slight
  /// 0.21 to 0.40.
  case fair
  /// 0.41 to 0.60.
  case moderate
  /// 0.61 to 0.80.
  case substantial
  /// 0.81 to 1.00.
  case almostPerfect

  /// The band of a kappa, rounded to the two decimals that the bands are given in; nil where there is no kappa.
  package init?(_ kappa: Double?) {
    guard let kappa, kappa.isFinite else { return nil }
    if kappa < 0 {
      self = .poor
      return
    }
    switch (kappa * 100).rounded() {
    case ...20: self = .slight
    case ...40: self = .fair
    case ...60: self = .moderate
    case ...80: self = .substantial
    default: self = .almostPerfect
    }
  }
}

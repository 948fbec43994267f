import Foundation

/// A line from scores to log-odds, fitted by Newton's method.
///
/// (Platt J. Probabilistic outputs for support vector machines. 1999; targets as in Lin HT, Lin CJ, Weng RC. A note on
/// Platt's probabilistic outputs. Mach Learn 2007;68:267-276.)
struct PlattScaling {
  private(set) var slope: Float = 1
  private(set) var intercept: Float = 0

  init(_ scored: [(score: Float, isSo: Bool)]) {
    let count = Double(scored.count { $0.isSo })
    let (high, low) = ((count + 1) / (count + 2), 1 / (Double(scored.count) - count + 2))
    var (a, b) = (1.0, 0.0)
    for _ in 0..<100 {
      var (slopeA, slopeB, aa, ab, bb) = (0.0, 0.0, 1e-9, 0.0, 1e-9)
      for (score, isSo) in scored {
        let x = Double(score)
        let p = 1 / (1 + exp(-(a * x + b)))
        let (error, share) = (p - (isSo ? high : low), p * (1 - p))
        slopeA += error * x
        slopeB += error
        aa += share * x * x
        ab += share * x
        bb += share
      }
      let determinant = aa * bb - ab * ab
      let (stepA, stepB) = ((bb * slopeA - ab * slopeB) / determinant, (aa * slopeB - ab * slopeA) / determinant)
      a -= stepA
      b -= stepB
      if abs(stepA) + abs(stepB) < 1e-9 { break }
    }
    (slope, intercept) = (Float(a), Float(b))
  }
}

import Foundation

/// How scores rank records that are so above those that are not.
struct Ranking {
  private let scored: [(score: Float, isSo: Bool)]

  init(_ scored: [(Float, Bool)]) { self.scored = scored.map { ($0.0, $0.1) }.sorted { $0.score > $1.score } }

  private var yes: Int { scored.count(where: \.isSo) }

  /// The area under the curve of sensitivity against one minus specificity; equal scores count half.
  var area: Double {
    var (above, sum) = (0.0, 0.0)
    var index = 0
    while index < scored.count {
      var end = index
      var (so, not) = (0.0, 0.0)
      while end < scored.count, scored[end].score == scored[index].score {
        if scored[end].isSo { so += 1 } else { not += 1 }
        end += 1
      }
      sum += not * (above + so / 2)
      above += so
      index = end
    }
    return sum / max(1, above * Double(scored.count - yes))
  }

  /// The share of those that are so that score above all but 2.5 % of the others.
  var sensitivityAtHighSpecificity: Double {
    let allowed = Int(Double(scored.count - yes) * 0.025)
    var (found, wrong) = (0, 0)
    for record in scored {
      if record.isSo { found += 1 } else { wrong += 1 }
      if wrong > allowed { break }
    }
    return Double(found) / Double(max(yes, 1))
  }

  /// The best F1 of any cut.
  var bestF1: Double {
    var (found, best) = (0, 0.0)
    for (index, record) in scored.enumerated() {
      if record.isSo { found += 1 }
      best = max(best, 2 * Double(found) / Double(index + 1 + yes))
    }
    return best
  }

  var summary: String {
    String(
      format: "%d of %d, AUC %.4f, sensitivity at specificity 0.975 %.3f, best F1 %.3f", yes, scored.count, area,
      sensitivityAtHighSpecificity, bestF1)
  }
}

import CriticalAppraisal
import Foundation

/// Fits what tells a sub-type from the other records of its designs, where enough of them were read.
struct SubtypeFit {
  struct Fitted {
    var head: HeadLayout.Subtype
    /// Weights of the features of all views, then the intercept.
    var weights: [Float]
    /// What it found among records that had no part in the fit.
    var summary: String
  }

  /// Those read forty times or more whose name alone, which the rules know, finds too few: meta-analyses and crossover
  /// trials name themselves, and secondary analyses are found no better by more words.
  private static let names: [DesignSubtype] = [.oneGate, .twoGate, .singleArm, .survey, .registry]

  private let read: [Texts.Read]
  private let rows: [SparseRow]
  private let featureCount: Int

  /// Records whose reader named no sub-types do not count.
  init(_ read: [Texts.Read], _ rows: [SparseRow], featureCount: Int) {
    let used = read.indices.filter { read[$0].tellsSubtype }
    (self.read, self.rows, self.featureCount) = (used.map { read[$0] }, used.map { rows[$0] }, featureCount)
  }

  func fit() -> [Fitted] { Self.names.map(fit) }

  private func fit(_ subtype: DesignSubtype) -> Fitted {
    let signs: [Int8] = read.map { record in
      if !subtype.designs.contains(record.gold.design) { return 0 }
      let names = record.gold.subtype?.split(separator: " " as Character) ?? []
      return names.contains { $0 == subtype.rawValue } ? 1 : -1
    }
    var fits = [[Float]](repeating: [], count: Training.folds + 1)
    fits.withUnsafeMutableBufferPointer { places in
      nonisolated(unsafe) let places = places
      DispatchQueue.concurrentPerform(iterations: Training.folds + 1) { fold in
        let inside = signs.indices.map { self.fold($0) == fold ? 0 : signs[$0] }
        places[fold] = LinearFit(featureCount: featureCount, cost: Training.cost).fit(rows, inside)
      }
    }
    let scored = signs.indices.filter { signs[$0] != 0 }.map { index in
      let weights = fits[fold(index)]
      return (score: LinearFit.sum(rows[index], weights) + weights[featureCount], isSo: signs[index] > 0)
    }
    let line = PlattScaling(scored)
    let found = scored.filter { line.slope * $0.score + line.intercept > 0 }
    let (right, all) = (found.count { $0.isSo }, scored.count { $0.isSo })
    return Fitted(
      head: HeadLayout.Subtype(name: subtype.rawValue, slope: line.slope, intercept: line.intercept),
      weights: fits[Training.folds],
      summary: "sub-type \(subtype.rawValue): cross-validated on \(scored.count), found \(found.count), of them right "
        + "\(right) of \(all); \(Ranking(scored).summary)")
  }

  private func fold(_ index: Int) -> Int { Texts.split(read[index].gold.splitID) % Training.folds }
}

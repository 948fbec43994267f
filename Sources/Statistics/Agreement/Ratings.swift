/// The categories that several raters gave to items; nil where a rater gave none.
package struct Ratings<Category: Hashable & Sendable>: Sendable, Equatable {
  /// A row an item, each with its ratings in any order.
  package let items: [[Category?]]

  package init(_ items: [[Category?]]) { self.items = items }

  /// How often each category was given to an item; their order does not matter, since only whole numbers are added.
  private static func counts(_ ratings: [Category?]) -> [Category: Int] {
    ratings.reduce(into: [:]) { counts, rating in if let rating { counts[rating, default: 0] += 1 } }
  }

  /// How many ordered pairs of ratings agree: Σ n(n − 1).
  private static func agreeingPairs(_ counts: [Category: Int]) -> Int {
    counts.values.reduce(0) { $0 + $1 * ($1 - 1) }
  }

  /// Fleiss's kappa, (P̄ − P_e)/(1 − P_e): P̄ the mean share of agreeing pairs of ratings, P_e = Σ p_j².
  ///
  /// All items must have the same number of ratings, two or more. Nil where they have not, without items, and where all
  /// ratings are one category. (Fleiss JL. Psychol Bull 1971;76:378-382; reference: statistics §7.)
  package var fleissKappa: Double? {
    guard let raters = items.first?.count, raters > 1, items.allSatisfy({ $0.count == raters && !$0.contains(nil) })
    else { return nil }
    let pairs = items.reduce(0) { $0 + Self.agreeingPairs(Self.counts($1)) }
    let agreed = Double(pairs) / (Double(items.count) * Double(raters) * Double(raters - 1))
    let all = Double(items.count * raters)
    let squares = Self.counts(Array(items.joined())).values.reduce(0) { $0 + $1 * $1 }
    return AgreementTable.kappa(agreed: agreed, byChance: Double(squares) / (all * all))
  }

  /// Krippendorff's alpha for categories without an order, 1 − D_o/D_e; ratings may be missing.
  ///
  /// D_o = Σ_items (disagreeing pairs)/(m − 1)/n, m the ratings of the item and n all ratings of items with two or more, the
  /// only ones that count; D_e = (disagreeing pairs among all n)/(n(n − 1)). Nil where no item has two ratings, and where
  /// all of those are one category. (Hayes AF, Krippendorff K. Commun Methods Meas 2007;1:77-89; reference:
  /// statistics §7.)
  package var krippendorffAlpha: Double? {
    var (all, seen, number) = ([Category: Int](), 0.0, 0)
    for item in items {
      let counts = Self.counts(item)
      let ratings = counts.values.reduce(0, +)
      if ratings < 2 { continue }
      seen += Double(ratings * (ratings - 1) - Self.agreeingPairs(counts)) / Double(ratings - 1)
      number += ratings
      all.merge(counts, uniquingKeysWith: +)
    }
    let expected = number * (number - 1) - Self.agreeingPairs(all)
    return expected > 0 ? 1 - Double(number - 1) * seen / Double(expected) : nil
  }
}

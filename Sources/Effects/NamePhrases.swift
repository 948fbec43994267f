/// The names of measures that are written out.
enum NamePhrases {
  /// The measure whose name begins at a token, and how many tokens the name takes.
  static func match(_ cursor: Cursor) -> (measure: EffectEstimate.Measure, end: Int)? {
    guard let first = cursor.word(), first != .other, let phrases = phrases[first] else { return nil }
    for (words, measure) in phrases {
      var next = cursor
      let isMatch = words.allSatisfy { word in
        // "odds-ratio" and "between-group".
        if next.index > cursor.index { next.take(.dash) }
        return next.take(word)
      }
      if isMatch { return (measure, next.index) }
    }
    return nil
  }

  /// The names by their first words, those with more words first.
  private static let phrases: [Word: [([Word], EffectEstimate.Measure)]] = {
    let sorted = list.sorted { $0.0.count > $1.0.count }
    return Dictionary(grouping: sorted) { $0.0.first ?? .other }
  }()

  /// All names as words.
  private static let list: [([Word], EffectEstimate.Measure)] = [
    ([.odds, .ratio], .oddsRatio),
    ([.relative, .odds], .oddsRatio),
    ([.prevalence, .odds, .ratio], .oddsRatio),
    ([.risk, .ratio], .riskRatio),
    ([.relative, .risk], .riskRatio),
    ([.relative, .risk, .ratio], .riskRatio),
    ([.rate, .ratio], .rateRatio),
    ([.relative, .rate], .rateRatio),
    ([.incidence, .rate, .ratio], .rateRatio),
    ([.incidence, .density, .ratio], .rateRatio),
    ([.incidence, .density, .rate, .ratio], .rateRatio),
    ([.prevalence, .ratio], .prevalenceRatio),
    ([.prevalence, .rate, .ratio], .prevalenceRatio),
    ([.prevalence, .proportion, .ratio], .prevalenceRatio),
    ([.hazard, .ratio], .hazardRatio),
    ([.hazard, .rate, .ratio], .hazardRatio),
    ([.hazard, .risk, .ratio], .hazardRatio),
    ([.relative, .hazard], .hazardRatio),
    ([.relative, .hazard, .ratio], .hazardRatio),
    ([.mean, .difference], .meanDifference),
    ([.mean, .group, .difference], .meanDifference),
    ([.between, .group, .mean, .difference], .meanDifference),
    ([.mean, .between, .group, .difference], .meanDifference),
    ([.difference, .in, .mean], .meanDifference),
    ([.difference, .of, .mean], .meanDifference),
    ([.weighted, .mean, .difference], .meanDifference),
    ([.standardised, .mean, .difference], .standardisedMeanDifference),
    ([.standardised, .weighted, .mean, .difference], .standardisedMeanDifference),
    ([.weighted, .standardised, .mean, .difference], .standardisedMeanDifference),
    ([.standardised, .difference, .in, .mean], .standardisedMeanDifference),
    ([.cohen, .letterS, .letterD], .standardisedMeanDifference),
    ([.cohen, .letterD], .standardisedMeanDifference),
    ([.hedges, .letterS, .letterG], .standardisedMeanDifference),
    ([.hedges, .letterG], .standardisedMeanDifference),
    ([.risk, .difference], .riskDifference),
    ([.absolute, .risk, .difference], .riskDifference),
  ]
}

/// What a word means to the grammar.
enum Word: Hashable {
  /// A word that the grammar does not know.
  case other
  // Parts of the names of measures.
  case odds, risk, relative, rate, incidence, density, prevalence, proportion, hazard, ratio
  case mean, difference, standardised, weighted, group, cohen, hedges, letterS, letterD, letterG, absolute
  // What stands before or behind a name.
  case adjusted, crude, logarithm, diagnostic, reduction, analysis
  // Parts of the names of intervals.
  case intervalAbbreviation, confidence, credible, interval, limits, letterC, letterI
  // P values.
  case letterP, pValue, value, trend
  // Words that join.
  case of, be, equal, to, at, approximately, article, with, and, `in`, preposition, per, from, between, all,
    respectively, estimate
  /// A word that begins another clause, as "but".
  case clause
  /// The exponents of numbers, as the "x" of "3 x 10".
  case letterX, letterE
  /// A range of values is printed, as "ranged".
  case spread
  /// Another statistic, whose interval is not that of the measure.
  case statistic
  /// A unit, which no ratio has.
  case unit
  /// A word that tells how something was reckoned, as "calculated".
  case method
  /// A word of planning: the estimate is assumed and not found.
  case planning
  /// The direction of a difference in a word, as "lower": its number has no sign.
  case comparative
  /// What kind of test gave a P value, as "log-rank" and "two-sided".
  case test
  /// A test statistic before a P value, as "z".
  case testStatistic
  /// The second half of "per cent".
  case cent
  // Words that speak for another sense of an abbreviation.
  case respiratory, heart, vital, response, partial, pregnancy, receptor, detachment, deviation, diffusion, rater
  case agreement
}

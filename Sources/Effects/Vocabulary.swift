/// The words and abbreviations that the grammar knows.
enum Vocabulary {
  /// Words by key, in small letters.
  static let words: [WordKey: Word] = table(
    wordList.map { ($0.1, $0.0) }, isFolding: true)

  /// Abbreviations by key, as they are printed: "or" is none.
  static let abbreviations: [WordKey: Abbreviation] = table(
    abbreviationList.map { ($0.2, Abbreviation(measure: $0.0, isAdjusted: $0.1)) }, isFolding: false)

  /// A table of names that are listed with spaces between them.
  private static func table<Value>(_ list: [(String, Value)], isFolding: Bool) -> [WordKey: Value] {
    var table: [WordKey: Value] = [:]
    for (names, value) in list {
      for name in names.split(separator: " ") { table[WordKey(name.utf8, isFolding: isFolding)] = value }
    }
    return table
  }

  /// The abbreviations of measures.
  private static let abbreviationList: [(EffectEstimate.Measure, Bool, String)] = [
    (.oddsRatio, false, "OR ORs cOR uOR pOR cORs uORs COR mOR"),
    (.oddsRatio, true, "aOR AOR aORs AORs ORadj ORa adjOR AdjOR"),
    (.riskRatio, false, "RR RRs cRR uRR"),
    (.riskRatio, true, "aRR aRRs RRadj adjRR"),
    (.rateRatio, false, "IRR IRRs cIRR"),
    (.rateRatio, true, "aIRR aIRRs AIRR IRRadj"),
    (.prevalenceRatio, false, "PR PRs cPR"),
    (.prevalenceRatio, true, "aPR aPRs APR APRs PRadj"),
    (.hazardRatio, false, "HR HRs cHR uHR sHR SHR sHRs SHRs sdHR csHR"),
    (.hazardRatio, true, "aHR AHR aHRs AHRs HRadj HRa adjHR asHR aSHR aSHRs ASHR"),
    (.meanDifference, false, "MD MDs WMD WMDs LSMD"),
    (.meanDifference, true, "aMD aMDs"),
    (.standardisedMeanDifference, false, "SMD SMDs"),
    (.standardisedMeanDifference, true, "aSMD"),
    (.riskDifference, false, "RD RDs"),
    (.riskDifference, true, "aRD aRDs"),
  ]

  /// All words.
  private static let wordList: [(Word, String)] = nameWords + intervalWords + joiningWords + guardWords

  /// Words of and about the names of measures.
  private static let nameWords: [(Word, String)] = [
    (.odds, "odds odd"), (.risk, "risk risks"), (.relative, "relative"), (.rate, "rate rates"),
    (.incidence, "incidence incident"), (.density, "density"), (.prevalence, "prevalence"),
    (.proportion, "proportion proportional proportions"), (.hazard, "hazard hazards subhazard"),
    (.ratio, "ratio ratios"), (.mean, "mean means"), (.difference, "difference differences"),
    (.standardised, "standardised standard std"), (.weighted, "weighted"), (.group, "group groups"),
    (.cohen, "cohen cohens"), (.hedges, "hedges hedge"), (.letterS, "s"), (.letterD, "d"), (.letterG, "g"),
    (.absolute, "absolute"),
    (.adjusted, "adjusted adj multivariable multivariate multiadjusted"),
    (.crude, "crude unadjusted univariate univariable unadj"), (.logarithm, "log ln logarithm logarithmic"),
    (.diagnostic, "diagnostic"), (.reduction, "reduction reductions increase increases"),
    (.analysis, "analysis analyses model models"),
  ]

  /// Words of intervals and P values.
  private static let intervalWords: [(Word, String)] = [
    (.intervalAbbreviation, "ci cis cri cris ic"), (.confidence, "confidence"),
    (.credible, "credible credibility uncertainty compatibility"), (.interval, "interval intervals"),
    (.limits, "limit limits"), (.letterC, "c"), (.letterI, "i"), (.letterP, "p"), (.pValue, "pvalue pvalues"),
    (.value, "value values"), (.letterX, "x"), (.letterE, "e"),
    (.trend, "trend interaction interactions heterogeneity nonlinearity linearity"),
  ]

  /// Words that join the parts of an estimate.
  private static let joiningWords: [(Word, String)] = [
    (.of, "of"), (.be, "was were is are being"), (.equal, "equal equals equaled equalled"), (.to, "to"),
    (.at, "at"), (.approximately, "approximately about around nearly"), (.article, "the a an its their"),
    (.with, "with"), (.and, "and"),
    (.in, "in"), (.preposition, "for among when vs versus comparing compared associated by after during if on over"),
    (.per, "per every each"), (.from, "from"), (.between, "between"), (.all, "all both"),
    (.respectively, "respectively"), (.estimate, "estimate estimates estimated pooled overall summary"),
    (.clause, "but while whereas which however although though than had has have showed shown because"),
  ]

  /// Words that tell other numbers from estimates.
  private static let guardWords: [(Word, String)] = [
    (.spread, "range ranged ranging ranges varied varying"),
    (
      .statistic,
      """
      median sensitivity specificity auc auroc area accuracy kappa correlation coefficient coefficients slope beta \
      score scores index likelihood sir smr cutoff rmse icc regression
      """
    ),
    (
      .unit,
      """
      mmhg mm cm m kg mg ml l dl ms min mins minute minutes h hr hrs hour hours day days week weeks \
      month months year years yr yrs points point percent percentage percentages mmol pmol nmol \
      ng pg iu hz cycles episodes events
      """
    ),
    (
      .method,
      """
      calculated computed determined derived analysed analyzed expressed used assessed evaluated reported examined \
      using presented obtained
      """
    ),
    (
      .planning,
      """
      detect power powered assuming assumed assumption margin threshold hypothesised hypothesized anticipated \
      prespecified
      """
    ),
    (.comparative, "lower higher fewer more less greater smaller longer shorter better worse"),
    (.test, "logrank rank sided tailed stratified one two nominal"), (.testStatistic, "z t se df"), (.cent, "cent"),
    (.respiratory, "respiratory"), (.heart, "heart"), (.vital, "bpm beats beat breaths breath spo"),
    (.response, "response responses"), (.partial, "partial"), (.pregnancy, "pregnancy"),
    (.receptor, "progesterone er"), (.detachment, "detachment detachments"), (.deviation, "deviation deviations"),
    (.diffusion, "diffusivity anisotropy db"), (.rater, "rater interrater reliability"),
    (.agreement, "agreement altman"),
  ]
}

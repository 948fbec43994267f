/// Styles of odds ratios.
extension PrintStyle {
  /// All of them.
  static let oddsRatios: [PrintStyle] = [
    PrintStyle(
      "Smoking was a risk factor («OR 2.10, 95% CI 1.30-3.40, P = 0.002»).",
      "OR 2.1 [1.3, 3.4] 95% p=0.002"),
    PrintStyle(
      "Smoking was a risk factor («OR=2.10, 95%CI=1.30–3.40, p=0.002»).",
      "OR 2.1 [1.3, 3.4] 95% p=0.002"),
    PrintStyle(
      "Smoking was a risk factor («OR: 2.10; 95% CI: 1.30 to 3.40; p < .01»).",
      "OR 2.1 [1.3, 3.4] 95% p<0.01"),
    PrintStyle(
      "Smoking was a risk factor («OR 2·10 [95% CI 1·30–3·40]; p=0·0020»).",
      "OR 2.1 [1.3, 3.4] 95% p=0.002"),
    PrintStyle(
      "Smoking was a risk factor («OR, 2.10; 95% CI, 1.30-3.40; P = .002»).",
      "OR 2.1 [1.3, 3.4] 95% p=0.002"),
    PrintStyle(
      "Smoking was a risk factor («OR 2.10 [1.30, 3.40], p = 0.002»).",
      "OR 2.1 [1.3, 3.4] p=0.002"),
    PrintStyle(
      "Smoking was a risk factor («OR = 2.10 (1.30~3.40)», n = 40).",
      "OR 2.1 [1.3, 3.4]"),
    PrintStyle(
      "Smoking was a risk factor («OR (95% CI): 2.10 (1.30-3.40)»).",
      "OR 2.1 [1.3, 3.4] 95%"),
    PrintStyle(
      "Smoking was a risk factor («OR (95%CI) = 2.10 (1.30-3.40), P=0.002»).",
      "OR 2.1 [1.3, 3.4] 95% p=0.002"),
    PrintStyle(
      "Smoking was a risk factor («OR [95% CI] 2.10 [1.30; 3.40]; p ≤ 0.01»).",
      "OR 2.1 [1.3, 3.4] 95% p≤0.01"),
    PrintStyle(
      "Smoking was a risk factor («OR = 2.10, CI95% 1.30-3.40»).",
      "OR 2.1 [1.3, 3.4] 95%"),
    PrintStyle(
      "Smoking was a risk factor («OR 2.10, CI 95%: 1.30-3.40»).",
      "OR 2.1 [1.3, 3.4] 95%"),
    PrintStyle(
      "Smoking was a risk factor («OR 2.10, CI 1.30-3.40»).",
      "OR 2.1 [1.3, 3.4]"),
    PrintStyle(
      "Smoking was a risk factor («OR 2,10; 95% CI 1,30-3,40»).",
      "OR 2.1 [1.3, 3.4] 95%"),
    PrintStyle(
      "Smoking was a risk factor («P = 0.002, OR = 2.10, 95% CI 1.30-3.40»).",
      "OR 2.1 [1.3, 3.4] 95% p=0.002"),
    PrintStyle(
      "Smoking was a risk factor («OR = 2.10, P = 0.002, 95% CI 1.30-3.40»).",
      "OR 2.1 [1.3, 3.4] 95% p=0.002"),
    PrintStyle(
      "Smoking was a risk factor («OR 2.10 (P = 0.002; 95% CI 1.30-3.40)»).",
      "OR 2.1 [1.3, 3.4] 95% p=0.002"),
    PrintStyle(
      "Smoking raised the «odds ratio to 2.10 (95% confidence interval, 1.30 to 3.40; P=0.002)».",
      "OR 2.1 [1.3, 3.4] 95% p=0.002"),
    PrintStyle(
      "The «odds ratio was 2.10 with a 95% confidence interval of 1.30 to 3.40 and a P value of 0.002».",
      "OR 2.1 [1.3, 3.4] 95% p=0.002"),
    PrintStyle(
      "The «odds ratio of death was 2.10 (95% confidence limits 1.30, 3.40)».",
      "OR 2.1 [1.3, 3.4] 95%"),
    PrintStyle(
      "The «adjusted odds ratio (aOR) was 2.10 (95% CI 1.30–3.40)».",
      "aOR 2.1 [1.3, 3.4] 95%"),
    PrintStyle(
      "The «adjusted odds ratio [AOR] = 2.10 [95% CI = (1.30, 3.40)]».",
      "aOR 2.1 [1.3, 3.4] 95%"),
    PrintStyle(
      "Women had lower odds («aOR 0.62, 95% CI: 0.41, 0.93»).",
      "aOR 0.62 [0.41, 0.93] 95%"),
    PrintStyle(
      "Women had lower odds («adj. OR 0.62; 95% CI 0.41–0.93»).",
      "aOR 0.62 [0.41, 0.93] 95%"),
    PrintStyle(
      "Women had lower odds («ORadj=0.62, 95% CI 0.41–0.93»).",
      "aOR 0.62 [0.41, 0.93] 95%"),
    PrintStyle(
      "Women had lower odds («OR[adj] 0.62, 95% CI 0.41–0.93»).",
      "aOR 0.62 [0.41, 0.93] 95%"),
    PrintStyle(
      "Women had lower odds («multivariable-adjusted OR 0.62; 95% CI 0.41–0.93»).",
      "aOR 0.62 [0.41, 0.93] 95%"),
    PrintStyle(
      "Risk rose («OR = 1.05, 95% CI = 1.01-1.09, p = 3.5E-05»).",
      "OR 1.05 [1.01, 1.09] 95% p=3.5e-05"),
    PrintStyle(
      "«Odds ratios of 2.1», 1.8 and 1.5 were found for the three groups.",
      "OR 2.1"),
    PrintStyle(
      "The «OR was 0.85» (odds ratio), as published.",
      "OR 0.85"),
    PrintStyle(
      "The pooled «OR was 1.9 (95 % CI: 1.2-3.1; Z = 2.5, P = 0.01»; I² = 0%).",
      "OR 1.9 [1.2, 3.1] 95% p=0.01"),
    PrintStyle(
      "The pooled «OR was 1.9 (95%-CI 1.2-3.1, p-value = 0.01)».",
      "OR 1.9 [1.2, 3.1] 95% p=0.01"),
    PrintStyle(
      "We found «OR 1.9 (95% CI, 1.2, 3.1), P &lt; 0.05».",
      "OR 1.9 [1.2, 3.1] 95% p<0.05"),
    PrintStyle(
      "«Odds ratio (95% confidence interval): 1.9 (1.2–3.1), p=0.01».",
      "OR 1.9 [1.2, 3.1] 95% p=0.01"),
    PrintStyle(
      "It rose by 1.9 («OR = 1.9; 95% CI: 1.2 to 3.1») times.",
      "OR 1.9 [1.2, 3.1] 95%"),
    PrintStyle(
      "The «odds ratio (OR) of preterm birth among 45 exposed women was 1.9 (95% CI 1.2–3.1)».",
      "OR 1.9 [1.2, 3.1] 95%"),
    PrintStyle(
      "It was («odds ratio 2.10, 95 per cent c.i. 1.30 to 3.40; P = 0.002»).",
      "OR 2.1 [1.3, 3.4] 95% p=0.002"),
    PrintStyle(
      "The «odds ratio for death was 2.1» in men.",
      "OR 2.1"),
    PrintStyle(
      "The drug helped («odds ratio [OR] = 6.1 [P <. 001]»).",
      "OR 6.1 p<0.001"),
    PrintStyle(
      "Aspirin («OR = 18.6, CI, 11.4-30.4») was linked.",
      "OR 18.6 [11.4, 30.4]"),
    PrintStyle(
      "Death was likelier («OR 1.5 times higher, 95% CI 1.1-2.0»).",
      "OR 1.5 [1.1, 2.0] 95%"),
    PrintStyle(
      "The «odds ratio of 12-month death was 1.5 (95% CI 1.1-2.0)».",
      "OR 1.5 [1.1, 2.0] 95%"),
  ]
}

/// Styles of differences.
extension PrintStyle {
  /// All of them.
  static let differences: [PrintStyle] = [
    PrintStyle(
      "Pain fell («mean difference −1.20, 95% CI −2.10 to −0.30»).",
      "MD -1.2 [-2.1, -0.3] 95%"),
    PrintStyle(
      "Pain fell («MD -1.20; 95% CI -2.10 - -0.30»).",
      "MD -1.2 [-2.1, -0.3] 95%"),
    PrintStyle(
      "Pain fell («MD = -1.20, 95% CI: -2.10--0.30, P<0.01»).",
      "MD -1.2 [-2.1, -0.3] 95% p<0.01"),
    PrintStyle(
      "Pain fell («WMD –1.20 (95% CI –2.10, –0.30; p = 0.009)»).",
      "MD -1.2 [-2.1, -0.3] 95% p=0.009"),
    PrintStyle(
      "Pain fell («weighted mean difference (WMD) = -1.20 mm, 95% CI = -2.10 to -0.30» mm).",
      "MD -1.2 [-2.1, -0.3] 95%"),
    PrintStyle(
      "Pain fell («MD, - 1.20; 95% CI, - 2.10 to - 0.30»).",
      "MD -1.2 [-2.1, -0.3] 95%"),
    PrintStyle(
      "Pain fell («mean difference -1.20 points on the scale (95% CI -2.10 to 0.30; P = 0.15)»).",
      "MD -1.2 [-2.1, 0.3] 95% p=0.15"),
    PrintStyle(
      "Pain fell («SMD -0.45, 95% CI -0.76-0.13»).",
      "SMD -0.45 [-0.76, 0.13] 95%"),
    PrintStyle(
      "Pain fell («standardised mean difference [SMD] −0.45 [95% CI −0.76 to −0.13]»).",
      "SMD -0.45 [-0.76, -0.13] 95%"),
    PrintStyle(
      "Pain fell («Hedges' g = −0.45, 95% CI [−0.76, −0.13], p = .006»).",
      "SMD -0.45 [-0.76, -0.13] 95% p=0.006"),
    PrintStyle(
      "Pain fell («Hedges’ g=0.45, 95% CI [0.13, 0.76]»).",
      "SMD 0.45 [0.13, 0.76] 95%"),
    PrintStyle(
      "Pain fell («Cohen's d = 0.45, 95% CI 0.13 to 0.76»).",
      "SMD 0.45 [0.13, 0.76] 95%"),
    PrintStyle(
      "Cure was commoner («risk difference 5.2%, 95% CI 1.1% to 9.3%»).",
      "RD 5.2 [1.1, 9.3] 95%"),
    PrintStyle(
      "Cure was commoner («RD 0.05; 95% CI 0.01 to 0.09; P=0.02»).",
      "RD 0.05 [0.01, 0.09] 95% p=0.02"),
    PrintStyle(
      "Cure was commoner («absolute risk difference, −2.1 percentage points; 95% CI, −4.0 to −0.2; P = .03»).",
      "RD -2.1 [-4.0, -0.2] 95% p=0.03"),
    PrintStyle(
      "The «between-group mean difference was 3.2 kg (95% CI 1.1 to 5.3)».",
      "MD 3.2 [1.1, 5.3] 95%"),
    PrintStyle(
      "The «difference in means was 3.2 kg (95% CI, 1.1 to 5.3)».",
      "MD 3.2 [1.1, 5.3] 95%"),
    PrintStyle(
      "The «mean difference in HbA1c -0.5% (95% CI -0.8 to -0.2%; P = 0.01)» was small.",
      "MD -0.5 [-0.8, -0.2] 95% p=0.01"),
    PrintStyle(
      "The «mean difference between groups was 3.2 mm (P=0.03)».",
      "MD 3.2 p=0.03"),
    PrintStyle(
      "Mesh won (12%; «risk difference, -4.8% [95% CI, -9.1% to -0.5%]») than none (17.1% [95% CI, 13.2%-20.9%]).",
      "RD -4.8 [-9.1, -0.5] 95%"),
    PrintStyle(
      "Weight fell («mean difference -2.5 kg (-3.2 to -1.8), p < 0.001»).",
      "MD -2.5 [-3.2, -1.8] p<0.001"),
    PrintStyle(
      "Weight fell («MD=-8.7mg [-11.4, -6.0]», weight=20%).",
      "MD -8.7 [-11.4, -6.0]"),
    PrintStyle(
      "Weight fell («MD -0.8 kg/m2 (-1.2 to -0.4)»).",
      "MD -0.8 [-1.2, -0.4]"),
    PrintStyle(
      "Passes were fewer («weighted mean difference -7.7 min, 95% CI-9.0to -6.4»).",
      "MD -7.7 [-9.0, -6.4] 95%"),
    PrintStyle(
      "The effect size (Cohen's d) was «0.38 (0.18-0.58)».",
      "SMD 0.38 [0.18, 0.58]"),
    PrintStyle(
      "The «adjusted mean difference at 12 weeks was −4.4 mm Hg (95% CI −7.9 to −0.9; p=0.014)».",
      "aMD -4.4 [-7.9, -0.9] 95% p=0.014"),
  ]
}

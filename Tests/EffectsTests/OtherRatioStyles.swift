/// Styles of the other ratios.
extension PrintStyle {
  /// All of them.
  static let otherRatios: [PrintStyle] = [
    PrintStyle(
      "«Hazard ratio for death, 0.73; 95% confidence interval [CI], 0.55 to 0.97; P=0.03».",
      "HR 0.73 [0.55, 0.97] 95% p=0.03"),
    PrintStyle(
      "The hazard ratio for death from any cause with the drug or none was «0.73 (95% CI, 0.55 to 0.97; P=0.03)».",
      "HR 0.73 [0.55, 0.97] 95% p=0.03"),
    PrintStyle(
      "Survival was longer (12.1 vs 9.3 months; «HR 0·73, 95% CI 0·55–0·97; log-rank p=0·03»).",
      "HR 0.73 [0.55, 0.97] 95% p=0.03"),
    PrintStyle(
      "Survival was longer (12.1 vs. 9.3 months; «hazard ratio, 0.73 [95% CI, 0.55-0.97]; one-sided P = .015»).",
      "HR 0.73 [0.55, 0.97] 95% p=0.015"),
    PrintStyle(
      "Survival was longer («HR 0.73; 95% credible interval 0.55–0.97»).",
      "HR 0.73 [0.55, 0.97] 95%"),
    PrintStyle(
      "Survival was longer («HR 0.73 (95% CrI: 0.55 – 0.97)»).",
      "HR 0.73 [0.55, 0.97] 95%"),
    PrintStyle(
      "Survival was longer («HR 0.73, 99% CI 0.50-1.05»).",
      "HR 0.73 [0.5, 1.05] 99%"),
    PrintStyle(
      "Survival was longer («HR for OS 0.73 (95% CI 0.55-0.97)»).",
      "HR 0.73 [0.55, 0.97] 95%"),
    PrintStyle(
      "Survival was longer («subhazard ratio [SHR] 0.73, 95% CI 0.55-0.97»).",
      "HR 0.73 [0.55, 0.97] 95%"),
    PrintStyle(
      "The risk was higher («relative risk 1.45, 95% CI 1.10-1.92»).",
      "RR 1.45 [1.1, 1.92] 95%"),
    PrintStyle(
      "The risk was higher («relative risk [RR] = 1.45; [95% CI 1.10-1.92]; p = .01»).",
      "RR 1.45 [1.1, 1.92] 95% p=0.01"),
    PrintStyle(
      "The risk was higher («RR 1.45, 95% CI 1.10 to 1.92»; 5 studies, 900 participants; I2 = 40%).",
      "RR 1.45 [1.1, 1.92] 95%"),
    PrintStyle(
      "The risk was higher («incidence rate ratio [IRR]: 1.45, 95%CI: 1.10 - 1.92»).",
      "IRR 1.45 [1.1, 1.92] 95%"),
    PrintStyle(
      "The risk was higher («rate ratio 1.45 (1.10 to 1.92)», P for trend = 0.02).",
      "IRR 1.45 [1.1, 1.92]"),
    PrintStyle(
      "Obesity was commoner («prevalence ratio (PR) = 1.45; 95% CI: 1.10; 1.92»).",
      "PR 1.45 [1.1, 1.92] 95%"),
    PrintStyle(
      "Obesity was commoner («aPR: 1.45; 95%CI 1.10–1.92»).",
      "aPR 1.45 [1.1, 1.92] 95%"),
    PrintStyle(
      "Risk rose («HR 1.05 per year of age, 95% CI 1.01–1.09»).",
      "HR 1.05 [1.01, 1.09] 95%"),
    PrintStyle(
      "Risk rose («HR per 10 mmHg increase = 1.05, 95% CI 1.01–1.09»).",
      "HR 1.05 [1.01, 1.09] 95%"),
    PrintStyle(
      "Risk rose («HR 1.05; 95% CI 1.01-1.09; P = 2.1 × 10-8»).",
      "HR 1.05 [1.01, 1.09] 95% p=2.1e-08"),
    PrintStyle(
      "Risk was lower («RR = 0.76, p < 0.001»).",
      "RR 0.76 p<0.001"),
    PrintStyle(
      "«HR=0.73 (95% C.I. 0.55-0.97; p=0.03)»",
      "HR 0.73 [0.55, 0.97] 95% p=0.03"),
    PrintStyle(
      "There was a lower risk («HR = 0.55 (95% CI = 0.38-0.80), p = 0.002»).",
      "HR 0.55 [0.38, 0.8] 95% p=0.002"),
    PrintStyle(
      "«RR: 0.76; 95% CI: 0.60 to 0.97; P = 0.03»; moderate certainty.",
      "RR 0.76 [0.6, 0.97] 95% p=0.03"),
    PrintStyle(
      "It was «RR(95%CI) = 0.76(0.60,0.97)».",
      "RR 0.76 [0.6, 0.97] 95%"),
    PrintStyle(
      "It was («HR; 0.73, 95% CI 0.55–0.97; 2-sided P = .02»).",
      "HR 0.73 [0.55, 0.97] 95% p=0.02"),
    PrintStyle(
      "Resting heart rate was linked to death («HR 1.05, 95% CI 1.01–1.09»).",
      "HR 1.05 [1.01, 1.09] 95%"),
    PrintStyle(
      "Heart failure was rarer («HR 0.75, P < 0.001»).",
      "HR 0.75 p<0.001"),
    PrintStyle(
      "Respiratory infection was rarer («RR 0.75, 95% CI 0.6–0.9»).",
      "RR 0.75 [0.6, 0.9] 95%"),
    PrintStyle(
      "Objective response rate was higher («RR = 1.35, 95% CI 1.10–1.66»).",
      "RR 1.35 [1.1, 1.66] 95%"),
    PrintStyle(
      "«HR was 0.66 (95% CI 0.5–0.9)», with 5-year survival of 60.1 (95% CI 50–70).",
      "HR 0.66 [0.5, 0.9] 95%"),
    PrintStyle(
      "«HR for progression or death, 0.62 [98.5% CI, 0.45-0.85]».",
      "HR 0.62"),
    PrintStyle(
      "«HR: 0.55; CI: 0.38-0.80; p: 0.002»",
      "HR 0.55 [0.38, 0.8] p=0.002"),
    PrintStyle(
      "«hazard ratio of 0.55 (confidence interval 0.38-0.80, p value 0.002)»",
      "HR 0.55 [0.38, 0.8] p=0.002"),
    PrintStyle(
      "Survival was longer («HR 1.65, 95% CI 10.9-NE, P = 0.2»).",
      "HR 1.65 p=0.2"),
    PrintStyle(
      "Mesh lowered pain («HR 0.75 [95% CI 0.60-0.94]»), and 12.5 (95% CI 10.2-15.1) months passed.",
      "HR 0.75 [0.6, 0.94] 95%"),
    PrintStyle(
      "Death was as common («hazard ratio, 0.97; 95% CI, 0.70 to 1.36; P=0.006» for noninferiority).",
      "HR 0.97 [0.7, 1.36] 95% p=0.006"),
    PrintStyle(
      "The 44% relative risk reduction («hazard ratio, 0.56; 95% CI, 0.46 to 0.69») was large.",
      "HR 0.56 [0.46, 0.69] 95%"),
    PrintStyle(
      "The «HR per 1-SD was 1.20 (1.10-1.31), P = 4 x 10(-5)».",
      "HR 1.2 [1.1, 1.31] p=4e-05"),
  ]
}

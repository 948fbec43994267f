/// Several estimates in one sentence.
extension PrintStyle {
  /// All of them.
  static let series: [PrintStyle] = [
    PrintStyle(
      "«ORs were 2.1 (95% CI 1.3-3.4)» for men and «1.8 (95% CI 1.2-2.7)» for women.",
      "OR 2.1 [1.3, 3.4] 95%", "OR 1.8 [1.2, 2.7] 95%"),
    PrintStyle(
      "The «ORs (95% CIs) were 2.1 (1.3-3.4)», «1.8 (1.2-2.7)», and «1.1 (0.7-1.6)» across quartiles, respectively.",
      "OR 2.1 [1.3, 3.4] 95%", "OR 1.8 [1.2, 2.7] 95%", "OR 1.1 [0.7, 1.6] 95%"),
    PrintStyle(
      "It fell in trial one («HR 0.61 [95% CI 0.42-0.88]») and trial two («HR 0.71 [0.52-0.97]»).",
      "HR 0.61 [0.42, 0.88] 95%", "HR 0.71 [0.52, 0.97]"),
    PrintStyle(
      "Crude («OR 2.1, 95% CI 1.3-3.4») and adjusted («aOR 1.8, 95% CI 1.2-2.7») estimates agreed.",
      "OR 2.1 [1.3, 3.4] 95%", "aOR 1.8 [1.2, 2.7] 95%"),
    PrintStyle(
      "The odds ratio and risk ratio were «2.1 (95% CI 1.3–3.4)» and «1.6 (95% CI 1.1–2.2)», respectively.",
      "OR 2.1 [1.3, 3.4] 95%", "RR 1.6 [1.1, 2.2] 95%"),
    PrintStyle(
      "Crude and adjusted odds ratios were «2.1 (95% CI 1.3–3.4)» and «1.6 (95% CI 1.1–2.2)», respectively.",
      "OR 2.1 [1.3, 3.4] 95%", "aOR 1.6 [1.1, 2.2] 95%"),
    PrintStyle(
      "The «HR was 0.73 (95% CI 0.55 to 0.97; p=0.03)» for OS and «0.66 (0.50 to 0.87; p=0.003)» for PFS.",
      "HR 0.73 [0.55, 0.97] 95% p=0.03", "HR 0.66 [0.5, 0.87] p=0.003"),
    PrintStyle(
      "Hypertension [«OR:1.9(95%CI:1.2-3.1)»] and age [«OR:1.04(95%CI:1.01-1.08)»] were linked.",
      "OR 1.9 [1.2, 3.1] 95%", "OR 1.04 [1.01, 1.08] 95%"),
    PrintStyle(
      "Risk fell («HR 0.55, 95% CI 0.38 to 0.80» for stage II; «HR 0.65, 95% CI 0.48 to 0.90» for III).",
      "HR 0.55 [0.38, 0.8] 95%", "HR 0.65 [0.48, 0.9] 95%"),
    PrintStyle(
      "It was linked [«AOR = 2.1: 95% CI: 1.3, 3.4»] and («AOR (95%CI): 2.2 (1.4-3.5)») and «AOR 2.3 95%CI [1.5-3.6]».",
      "aOR 2.1 [1.3, 3.4] 95%", "aOR 2.2 [1.4, 3.5] 95%", "aOR 2.3 [1.5, 3.6] 95%"),
    PrintStyle(
      "It fell [«MD=-1.20, 95%CI(-2.10, -0.30), P=0.009»] and [«OR=2.10, 95%CI (1.30, 3.40), P<0.00001»].",
      "MD -1.2 [-2.1, -0.3] 95% p=0.009", "OR 2.1 [1.3, 3.4] 95% p<1e-05"),
    PrintStyle(
      "It fell «MD=-1.20[-2.10,-0.30], P<0.00001» and «SMD 95%CI: -0.45 (-0.76, -0.13)».",
      "MD -1.2 [-2.1, -0.3] p<1e-05", "SMD -0.45 [-0.76, -0.13] 95%"),
    PrintStyle(
      "It was «OR = 2.1, IC 95% 1.3–3.4»; and «OR=2.2 (CI95: 1.3–3.4)».",
      "OR 2.1 [1.3, 3.4] 95%", "OR 2.2 [1.3, 3.4] 95%"),
    PrintStyle(
      "Effects were large («Cohen's d = 0.85») and small («Cohen's d = 0.20, p = .03»).",
      "SMD 0.85", "SMD 0.2 p=0.03"),
    PrintStyle(
      "«Unadjusted HR 0.73 (95% CI 0.55–0.97)»; «adjusted HR 0.80 (95% CI 0.60–1.07)».",
      "HR 0.73 [0.55, 0.97] 95%", "aHR 0.8 [0.6, 1.07] 95%"),
    PrintStyle(
      "After adjustment the «HRs were 1.00 (reference), 1.21 (95% CI 0.95-1.54)», and «1.45 (95% CI 1.14-1.84)».",
      "HR 1.21 [0.95, 1.54] 95%", "HR 1.45 [1.14, 1.84] 95%"),
    PrintStyle(
      "«sHR 1.5; 95%CI 1.1–2.0» and «csHR 1.4; 95%CI 1.0–1.9»",
      "HR 1.5 [1.1, 2.0] 95%", "HR 1.4 [1.0, 1.9] 95%"),
    PrintStyle(
      "The OR for death and the HR for relapse were «2.1 (95% CI 1.3–3.4)» and «1.6 (95% CI 1.1–2.2)», respectively.",
      "OR 2.1 [1.3, 3.4] 95%", "HR 1.6 [1.1, 2.2] 95%"),
    PrintStyle(
      "The «rate ratio (RR) was 0.8 (95% CI 0.7-0.9)» and later «RR 0.9 (95% CI 0.8–1.01)».",
      "IRR 0.8 [0.7, 0.9] 95%", "IRR 0.9 [0.8, 1.01] 95%"),
    PrintStyle(
      "The drug helped («incidence density ratio (IDR) 0.63, 95%CI 0.32; 1.26») and («IDR 1.23, 95%CI 0.32; 4.76»).",
      "IRR 0.63 [0.32, 1.26] 95%", "IRR 1.23 [0.32, 4.76] 95%"),
    PrintStyle(
      "The «hazard ratio [HR; 95% CI] for death was 0.72 (0.62-0.83)» in all, and «0.69 (0.59-0.81)» in some.",
      "HR 0.72 [0.62, 0.83] 95%", "HR 0.69 [0.59, 0.81] 95%"),
    PrintStyle(
      "The «HR was 0.80 (95% CI, 0.66-0.97)» at 1 year and «0.90 (95% CI, 0.78-1.03)» at 5 years.",
      "HR 0.8 [0.66, 0.97] 95%", "HR 0.9 [0.78, 1.03] 95%"),
    PrintStyle(
      "Deaths fell («RR, 0.74 [95% CI, 0.47-1.18]; P = .21»; «risk difference, -8.0% [95% CI, -20.3% to 4.4%]»).",
      "RR 0.74 [0.47, 1.18] 95% p=0.21", "RD -8.0 [-20.3, 4.4] 95%"),
    PrintStyle(
      "«Adjusted HRs [95% CI]: 1.20 [1.10-1.31]» for men; «1.30 [1.15-1.47]» for women.",
      "aHR 1.2 [1.1, 1.31] 95%", "aHR 1.3 [1.15, 1.47] 95%"),
    PrintStyle(
      "The «HRs were 0.80 (95% CI, 0.66-0.97; P = .02)», «0.90 (95% CI, 0.78-1.03; P = .13)», respectively.",
      "HR 0.8 [0.66, 0.97] 95% p=0.02", "HR 0.9 [0.78, 1.03] 95% p=0.13"),
    PrintStyle(
      "All-cause mortality «HR was 1.25 (1.10–1.42, p < 0.001)», «1.31 (1.12–1.53, p = 0.001)», respectively.",
      "HR 1.25 [1.1, 1.42] p<0.001", "HR 1.31 [1.12, 1.53] p=0.001"),
  ]
}

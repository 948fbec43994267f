extension AppraisalTool {
  /// ROBINS-E for cohorts of exposures (2023), seven domains.
  static let robinsE = AppraisalTool(
    name: .robinsE, version: "2023",
    domains: [
      ToolDomain(
        "D1", "Bias due to confounding",
        [
          ToolQuestion(
            "1.1", "Were all important confounding factors controlled for?", "which factors, and how",
            AnswerRule(.adjusted, .noInformation, "adjusted; for which factors decides"),
            AnswerRule(.matched, .noInformation, "matched; for which factors decides"))
        ]),
      ToolDomain(
        "D2", "Bias arising from measurement of the exposure",
        [
          ToolQuestion(
            "2.1", "Could measurement of the exposure have been influenced by the outcome?",
            "the date of each measurement against the outcome",
            AnswerRule(
              .markerAfter, .yes, "the exposure was measured after the outcome and may be its consequence", level: .high
            ),
            AnswerRule(.markerBefore, .probablyNo, "the exposure was measured before the outcome was known")),
          ToolQuestion(
            "2.2", "Does the measure characterise the exposure well?", "method, validity and number of measurements",
            AnswerRule(.singleSample, .probablyNo, "measured once, where levels may vary"),
            AnswerRule(.validatedMeasure, .probablyYes, "a validated or established measure is named"),
            AnswerRule(.selfReport, .noInformation, "known from what participants report")),
        ]),
      ToolDomain(
        "D3", "Bias in selection of participants into the study (or into the analysis)",
        [
          ToolQuestion(
            "3.1", "Was selection based on characteristics observed after the start of exposure?",
            "how and when participants were chosen",
            AnswerRule(.outcomeDefined, .yes, "participants were chosen by their outcome", level: .high),
            AnswerRule(.freeOfOutcome, .probablyNo, "participants were free of the outcome at the start"),
            AnswerRule(.consecutive, .probablyNo, "all, or consecutive ones, were taken"),
            AnswerRule(.representative, .probablyNo, "a whole population was taken"))
        ]),
      ToolDomain(
        "D4", "Bias due to post-exposure interventions",
        [ToolQuestion("4.1", "Were there interventions after exposure that it influenced?", "treatments in follow-up")]),
      ToolDomain(
        "D5", "Bias due to missing data",
        [
          ToolQuestion(
            "5.1", "Were data complete on exposure, outcome and confounders?", "numbers with data",
            AnswerRule(.lossStated, .noInformation, "losses are told; how many, and of whom, decides"),
            AnswerRule(.missingData, .noInformation, "missing data were handled; how decides"))
        ]),
      ToolDomain(
        "D6", "Bias arising from measurement of the outcome",
        [
          ToolQuestion(
            "6.1", "Were outcome assessors aware of the exposure?", "who assessed outcomes, and what they knew",
            AnswerRule(.blindAssessors, .probablyNo, "blinding is stated"),
            AnswerRule(.unblindedAssay, .yes, "assessors knew")),
          ToolQuestion(
            "6.2", "Could measurement of the outcome have differed between levels of exposure?", "ways of measuring",
            AnswerRule(.selfReport, .noInformation, "known from what participants report")),
        ]),
      ToolDomain(
        "D7", "Bias in selection of the reported result",
        [
          ToolQuestion(
            "7.1", "Was the result reported by a plan made before it was known?", "the protocol, and all analyses made",
            AnswerRule(.registered, .noInformation, "registered; compare the register with the report"))
        ]),
    ])
}

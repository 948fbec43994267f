extension AppraisalTool {
  /// The JBI checklist for case-control studies, ten items.
  static let jbiCaseControl = AppraisalTool(
    name: .jbiCaseControl, version: "2020",
    domains: [
      ToolDomain(
        "items", "Items",
        [
          ToolQuestion(
            "1", "Were the groups comparable other than in the presence of disease?", "the groups' characteristics",
            AnswerRule(.baselineDifferent, .no, "groups are said to differ"),
            AnswerRule(.matched, .probablyYes, "matched"),
            AnswerRule(.baselineSimilar, .probablyYes, "said to be alike"),
            AnswerRule(.healthyControls, .probablyNo, "comparators are from another population")),
          ToolQuestion(
            "2", "Were cases and controls matched appropriately?", "for what, and how",
            AnswerRule(.matched, .noInformation, "matched; for which factors decides")),
          ToolQuestion("3", "Were the same criteria used to identify cases and controls?", "the criteria of each"),
          ToolQuestion(
            "4", "Was exposure measured in a standard, valid and reliable way?", "the method",
            AnswerRule(.singleSample, .probablyNo, "measured once, where levels may vary"),
            AnswerRule(.validatedMeasure, .probablyYes, "a validated or established measure is named")),
          ToolQuestion(
            "5", "Was exposure measured in the same way for cases and controls?", "ways and times of measuring",
            AnswerRule(
              .markerAfter, .noInformation,
              "measured after the outcome in cases; what stands for that time in controls?")),
          ToolQuestion(
            "6", "Were confounding factors identified?", "which",
            AnswerRule(.adjusted, .probablyYes, "an adjusted analysis is named"),
            AnswerRule(.matched, .probablyYes, "matched")),
          ToolQuestion(
            "7", "Were strategies to deal with confounding stated?", "which",
            AnswerRule(.adjusted, .yes, "an adjusted analysis is named"), AnswerRule(.matched, .yes, "matched")),
          ToolQuestion(
            "8", "Were outcomes assessed in a standard, valid and reliable way?", "the definition of a case",
            AnswerRule(.referenceStandard, .probablyYes, "a confirmation is named")),
          ToolQuestion("9", "Was the exposure period long enough to be meaningful?", "the period"),
          ToolQuestion(
            "10", "Was the statistical analysis appropriate?", "the analysis",
            AnswerRule(.adjusted, .noInformation, "a model is named; whether it fits decides")),
        ])
    ])

  /// The JBI checklist for analytical cross-sectional studies, eight items.
  static let jbiCrossSectional = AppraisalTool(
    name: .jbiCrossSectional, version: "2020",
    domains: [
      ToolDomain(
        "items", "Items",
        [
          ToolQuestion(
            "1", "Were the criteria for inclusion clearly defined?", "the criteria",
            AnswerRule(.eligibility, .probablyYes, "criteria are named")),
          ToolQuestion(
            "2", "Were subjects and setting described in detail?", "place, time and people",
            AnswerRule(.participants, .noInformation, "people are counted; the rest is in the full text")),
          ToolQuestion(
            "3", "Was the exposure measured in a valid and reliable way?", "the method",
            AnswerRule(.validatedMeasure, .probablyYes, "a validated or established measure is named"),
            AnswerRule(.selfReport, .noInformation, "known from what participants report")),
          ToolQuestion("4", "Were standard criteria used to measure the condition?", "the criteria"),
          ToolQuestion(
            "5", "Were confounding factors identified?", "which",
            AnswerRule(.adjusted, .probablyYes, "an adjusted analysis is named")),
          ToolQuestion(
            "6", "Were strategies to deal with confounding stated?", "which",
            AnswerRule(.adjusted, .yes, "an adjusted analysis is named"), AnswerRule(.matched, .yes, "matched")),
          ToolQuestion("7", "Were outcomes measured in a valid and reliable way?", "the method"),
          ToolQuestion(
            "8", "Was the statistical analysis appropriate?", "the analysis",
            AnswerRule(.adjusted, .noInformation, "a model is named; whether it fits decides")),
        ])
    ])

  /// The JBI checklist for quasi-experimental studies, nine items.
  static let jbiQuasiExperimental = AppraisalTool(
    name: .jbiQuasiExperimental, version: "2020",
    domains: [
      ToolDomain(
        "items", "Items",
        [
          ToolQuestion("1", "Is it clear what is the cause and what the effect?", "the order of events"),
          ToolQuestion(
            "2", "Were the participants in any comparison alike?", "the groups' characteristics",
            AnswerRule(.baselineDifferent, .no, "groups are said to differ"),
            AnswerRule(.baselineSimilar, .probablyYes, "said to be alike")),
          ToolQuestion("3", "Was other care the same?", "co-interventions"),
          ToolQuestion(
            "4", "Was there a control group?", "the comparison",
            AnswerRule(.subtype(.singleArm), .no, "there was one group"),
            AnswerRule(.subtype(.historicalControl), .probablyNo, "controls are from another time")),
          ToolQuestion("5", "Were there several measurements before and after?", "their number"),
          ToolQuestion(
            "6", "Was follow-up complete, or its loss described?", "numbers lost, and who they were",
            AnswerRule(.lossStated, .noInformation, "losses are told; how many decides")),
          ToolQuestion("7", "Were outcomes measured in the same way in all?", "ways of measuring"),
          ToolQuestion(
            "8", "Were outcomes measured in a reliable way?", "the method",
            AnswerRule(.validatedMeasure, .probablyYes, "a validated or established measure is named")),
          ToolQuestion("9", "Was the statistical analysis appropriate?", "the analysis"),
        ])
    ])
}

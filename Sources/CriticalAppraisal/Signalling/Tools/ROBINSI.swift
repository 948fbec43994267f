extension AppraisalTool {
  /// ROBINS-I V2 for non-randomised studies of interventions: six domains in the order of 2025 (reference: robvis §3).
  static let robinsI = AppraisalTool(
    name: .robinsI, version: "V2, 2025",
    domains: [
      ToolDomain(
        "D1", "Bias due to confounding",
        [
          ToolQuestion(
            "1.1", "Were all important confounding factors controlled for?",
            "which factors, when they were measured, and how they were adjusted for",
            AnswerRule(
              .subtype(.historicalControl), .probablyNo, "controls are from another time, so care differed",
              level: .serious),
            AnswerRule(.adjusted, .noInformation, "adjusted; for which factors decides"),
            AnswerRule(.matched, .noInformation, "matched; for which factors decides")),
          ToolQuestion(
            "1.2", "Were the groups alike at baseline?", "the table of baseline characteristics",
            AnswerRule(.baselineDifferent, .no, "groups are said to differ at baseline"),
            AnswerRule(.baselineSimilar, .probablyYes, "groups are said to be alike in what was looked at")),
        ]),
      ToolDomain(
        "D2", "Bias in classification of interventions",
        [
          ToolQuestion(
            "2.1", "Could knowledge of the outcome have influenced who was classed as treated?",
            "when and by whom treatment was recorded",
            AnswerRule(
              .markerAfter, .yes, "what tells the groups apart was determined after the outcome", level: .serious)),
          ToolQuestion(
            "2.2", "Were the intervention groups clearly defined at the start?", "definitions, doses and times",
            AnswerRule(.groups, .probablyYes, "the groups are named")),
        ]),
      ToolDomain(
        "D3", "Bias in selection of participants into the study (or into the analysis)",
        [
          ToolQuestion(
            "3.1", "Was selection based on characteristics observed after the start of intervention?",
            "how and when participants were chosen",
            AnswerRule(.outcomeDefined, .yes, "participants were chosen by their outcome", level: .serious),
            AnswerRule(.consecutive, .probablyNo, "all, or consecutive ones, were taken")),
          ToolQuestion(
            "3.2", "Do start of follow-up and start of intervention coincide?", "time zero of each group",
            AnswerRule(.healthyControls, .noInformation, "comparators are from another population; their time zero?")),
        ]),
      ToolDomain(
        "D4", "Bias due to missing data",
        [
          ToolQuestion(
            "4.1", "Were data complete on intervention, outcome and confounders?", "numbers with data in each group",
            AnswerRule(.lossStated, .noInformation, "losses are told; how many, and of whom, decides"),
            AnswerRule(.missingData, .noInformation, "missing data were handled; how decides"))
        ]),
      ToolDomain(
        "D5", "Bias in measurement of the outcome",
        [
          ToolQuestion(
            "5.1", "Were outcome assessors aware of the intervention received?", "who assessed outcomes",
            AnswerRule(.blindAssessors, .probablyNo, "blinding is stated"),
            AnswerRule(.unblindedAssay, .yes, "assessors knew"), AnswerRule(.unblinded, .probablyYes, "not blinded")),
          ToolQuestion(
            "5.2", "Could measurement of the outcome have differed between groups?", "ways and times of measuring",
            AnswerRule(.selfReport, .noInformation, "the outcome rests on what participants report")),
        ]),
      ToolDomain(
        "D6", "Bias in selection of the reported result",
        [
          ToolQuestion(
            "6.1", "Was the result reported by a plan made before it was known?", "the protocol, and all analyses made",
            AnswerRule(.registered, .noInformation, "registered; compare the register with the report"))
        ]),
    ])
}

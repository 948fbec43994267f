extension AppraisalTool {
  /// RoB 2 for randomised trials, effect of assignment (Sterne 2019); the numbers are the tool's.
  static let rob2 = AppraisalTool(
    name: .rob2, version: "2019",
    domains: [
      ToolDomain(
        "D1", "Bias arising from the randomization process",
        [
          ToolQuestion(
            "1.1", "Was the allocation sequence random?", "how the sequence was made",
            AnswerRule(
              .quasiRandom, .no, "allocation by alternation, a date or a number can be foreseen", level: .high),
            AnswerRule(.randomSequence, .yes, "the way the sequence was made is named"),
            AnswerRule(.design, .probablyYes, "called randomised; how is not told")),
          ToolQuestion(
            "1.2", "Was the allocation sequence concealed until participants were assigned?",
            "who held the sequence, and how it was kept from those who enrolled",
            AnswerRule(.concealment, .probablyYes, "concealment is stated")),
          ToolQuestion(
            "1.3", "Did baseline differences suggest a problem with the randomization?",
            "the table of baseline characteristics",
            AnswerRule(.baselineDifferent, .probablyYes, "groups are said to differ at baseline", level: .someConcerns),
            AnswerRule(.baselineSimilar, .probablyNo, "groups are said to be alike at baseline")),
        ]),
      ToolDomain(
        "D2", "Bias due to deviations from intended intervention",
        [
          ToolQuestion(
            "2.1", "Were participants aware of their assigned intervention?", "who was blinded, and how",
            AnswerRule(.unblinded, .yes, "not blinded"),
            AnswerRule(.blindParticipants, .probablyNo, "blinding is stated")),
          ToolQuestion(
            "2.2", "Were carers and people delivering the interventions aware of the assignment?",
            "who was blinded, and how", AnswerRule(.unblinded, .probablyYes, "not blinded"),
            AnswerRule(.blindParticipants, .probablyNo, "blinding is stated; of whom the full text must show")),
          ToolQuestion(
            "2.3", "Did deviations arise because of the trial context?", "crossovers, co-interventions, adherence"),
          ToolQuestion(
            "2.6", "Was an appropriate analysis used to estimate the effect of assignment?",
            "who was analysed, and in which group",
            AnswerRule(.intentionToTreat, .probablyYes, "analysed by intention to treat"),
            AnswerRule(.perProtocol, .probablyNo, "analysed per protocol alone", level: .someConcerns)),
        ]),
      ToolDomain(
        "D3", "Bias due to missing outcome data",
        [
          ToolQuestion(
            "3.1", "Were data available for all, or nearly all, participants randomized?",
            "numbers randomised and analysed in each group, with reasons",
            AnswerRule(.lossStated, .noInformation, "losses are told; how many, and of whom, decides")),
          ToolQuestion(
            "3.2", "Is there evidence that the result was not biased by missing data?", "sensitivity analyses",
            AnswerRule(.missingData, .noInformation, "missing data were handled; how decides")),
        ]),
      ToolDomain(
        "D4", "Bias in measurement of the outcome",
        [
          ToolQuestion(
            "4.1", "Was the method of measuring the outcome inappropriate?", "how each outcome was measured",
            AnswerRule(.validatedMeasure, .probablyNo, "a validated or established measure is named")),
          ToolQuestion(
            "4.2", "Could measurement have differed between groups?", "times and ways of measuring in each group"),
          ToolQuestion(
            "4.3", "Were outcome assessors aware of the intervention received?",
            "who assessed outcomes, and what they knew",
            AnswerRule(.blindAssessors, .probablyNo, "blinding is stated"),
            AnswerRule(.unblindedAssay, .yes, "assessors knew", level: .someConcerns),
            AnswerRule(.unblinded, .probablyYes, "not blinded")),
          ToolQuestion(
            "4.4", "Could assessment have been influenced by knowledge of the intervention?",
            "how subjective the outcome is",
            AnswerRule(.selfReport, .probablyYes, "the outcome rests on what participants report")),
        ]),
      ToolDomain(
        "D5", "Bias in selection of the reported result",
        [
          ToolQuestion(
            "5.1", "Were data analysed by a plan made before outcome data were available?",
            "the registered outcomes and the analysis plan, against what is reported",
            AnswerRule(.registered, .noInformation, "registered; compare the register with the report")),
          ToolQuestion("5.2", "Was the result selected from multiple outcome measurements?", "all outcomes measured"),
          ToolQuestion("5.3", "Was the result selected from multiple analyses?", "all analyses made"),
        ]),
    ])
}

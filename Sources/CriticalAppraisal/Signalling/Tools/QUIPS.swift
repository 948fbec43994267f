extension AppraisalTool {
  /// QUIPS for prognostic factors (Hayden 2013), six domains without an overall score.
  static let quips = AppraisalTool(
    name: .quips, version: "2013",
    domains: [
      ToolDomain(
        "D1", "Study participation",
        [
          ToolQuestion(
            "1.1", "Does the sample represent the people of interest, from one source and one starting point?",
            "where cases and comparators came from, and at which point of their course",
            AnswerRule(
              .outcomeDefined, .no, "groups were chosen by their outcome, so there is no common starting point",
              level: .moderate),
            AnswerRule(.healthyControls, .probablyNo, "comparators are from another population"),
            AnswerRule(.consecutive, .probablyYes, "all, or consecutive ones, were taken"),
            AnswerRule(.representative, .probablyYes, "a whole population was taken")),
          ToolQuestion(
            "1.2", "Are inclusion and exclusion criteria described?", "the criteria",
            AnswerRule(.eligibility, .yes, "criteria are named")),
        ]),
      ToolDomain(
        "D2", "Study attrition",
        [
          ToolQuestion(
            "2.1", "Was follow-up complete enough?", "numbers lost, their reasons and who they were",
            AnswerRule(.lossStated, .noInformation, "losses are told; how many, and of whom, decides")),
          ToolQuestion(
            "2.2", "Was follow-up long enough, and described?", "how long and how participants were followed",
            AnswerRule(.followUpLength, .probablyYes, "its length is told")),
        ]),
      ToolDomain(
        "D3", "Prognostic factor measurement",
        [
          ToolQuestion(
            "3.1", "Was the factor measured in the same way whatever the outcome, and before it was known?",
            "the date of each sample relative to the outcome",
            AnswerRule(
              .markerAfter, .no,
              "measured after the outcome, which may have changed it; this comparison cannot show that the marker came "
                + "first", level: .high),
            AnswerRule(.unblindedAssay, .no, "those who measured knew the outcome", level: .high),
            AnswerRule(.markerBefore, .yes, "measured before the outcome was known")),
          ToolQuestion(
            "3.2", "Is the measurement valid and reliable?", "the assay, its precision and the number of measurements",
            AnswerRule(.singleSample, .probablyNo, "measured once, where levels may vary"),
            AnswerRule(.validatedMeasure, .probablyYes, "a validated or established measure is named")),
          ToolQuestion(
            "3.3", "Were cut-points appropriate, and not taken from the data?", "how and when cut-points were chosen",
            AnswerRule(.cutoffPrespecified, .probablyYes, "a cut-point from elsewhere is named"),
            AnswerRule(.cutoffFromData, .probablyNo, "a cut-point seems to come from the same data", level: .moderate),
            AnswerRule(.cutoffUsed, .noInformation, "a cut-point is used; where it comes from decides")),
        ]),
      ToolDomain(
        "D4", "Outcome measurement",
        [
          ToolQuestion(
            "4.1", "Is the outcome defined, and measured in the same way in all?", "definition and way of measuring",
            AnswerRule(.blindAssessors, .probablyYes, "blinding is stated"),
            AnswerRule(.selfReport, .noInformation, "known from what participants report"))
        ]),
      ToolDomain(
        "D5", "Study confounding",
        [
          ToolQuestion(
            "5.1", "Are important confounders accounted for in design or analysis?", "which factors, and how",
            AnswerRule(.adjusted, .noInformation, "adjusted; for which factors decides"),
            AnswerRule(.matched, .noInformation, "matched; for which factors decides"))
        ]),
      ToolDomain(
        "D6", "Statistical analysis and reporting",
        [
          ToolQuestion(
            "6.1", "Is the analysis adequate, and all of it reported?", "the model, how it was built, and all results",
            AnswerRule(.registered, .noInformation, "registered; compare the register with the report"),
            AnswerRule(.adjusted, .noInformation, "a model is named; how it was built decides")),
          ToolQuestion(
            "6.2", "Were there enough participants for the analysis?", "events for each variable in the model",
            AnswerRule(.smallSample, .no, "the authors call the sample small"),
            AnswerRule(.sampleSize, .probablyYes, "a calculation of the sample size is stated")),
        ]),
    ])
}

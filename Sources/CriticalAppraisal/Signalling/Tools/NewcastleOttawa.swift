extension AppraisalTool {
  /// The Newcastle-Ottawa scale for cohorts; stars are not added up (reference: bias §6).
  static let nosCohort = AppraisalTool(
    name: .nosCohort, version: "Wells 2000",
    domains: [
      ToolDomain(
        "selection", "Selection",
        [
          ToolQuestion(
            "S1", "Is the exposed cohort representative?", "where participants came from",
            AnswerRule(.representative, .probablyYes, "a whole population was taken"),
            AnswerRule(.consecutive, .probablyYes, "all, or consecutive ones, were taken")),
          ToolQuestion(
            "S2", "Was the non-exposed cohort drawn from the same community?", "where comparators came from",
            AnswerRule(.healthyControls, .probablyNo, "comparators are from another population")),
          ToolQuestion(
            "S3", "How was exposure ascertained?", "records, interview or self-report",
            AnswerRule(.selfReport, .no, "what participants report carries no star"),
            AnswerRule(.records, .probablyYes, "records were used")),
          ToolQuestion(
            "S4", "Was the outcome of interest not present at the start?", "how that was shown",
            AnswerRule(.outcomeDefined, .no, "the outcome lay in the past when groups were formed"),
            AnswerRule(.freeOfOutcome, .yes, "participants were free of it"),
            AnswerRule(.markerBefore, .probablyYes, "the outcome was not known when the marker was measured")),
        ]),
      ToolDomain(
        "comparability", "Comparability",
        [
          ToolQuestion(
            "C1", "Are the cohorts comparable by design or analysis?", "which factors were controlled",
            AnswerRule(.adjusted, .noInformation, "adjusted; for which factors decides"),
            AnswerRule(.matched, .noInformation, "matched; for which factors decides"))
        ]),
      ToolDomain(
        "outcome", "Outcome",
        [
          ToolQuestion(
            "O1", "How was the outcome assessed?", "independently, blind, or by record linkage",
            AnswerRule(.blindAssessors, .yes, "blinding is stated"),
            AnswerRule(.selfReport, .probablyNo, "known from what participants report"),
            AnswerRule(.records, .probablyYes, "records were used")),
          ToolQuestion(
            "O2", "Was follow-up long enough?", "its length against the outcome's",
            AnswerRule(.followUpLength, .noInformation, "its length is told; whether it is enough decides")),
          ToolQuestion(
            "O3", "Was follow-up adequate?", "numbers lost, and who they were",
            AnswerRule(.lossStated, .noInformation, "losses are told; how many decides")),
        ]),
    ])

  /// The Newcastle-Ottawa scale for case-control studies.
  static let nosCaseControl = AppraisalTool(
    name: .nosCaseControl, version: "Wells 2000",
    domains: [
      ToolDomain(
        "selection", "Selection",
        [
          ToolQuestion(
            "S1", "Is the case definition adequate?", "definition and independent validation",
            AnswerRule(.referenceStandard, .probablyYes, "a confirmation is named"),
            AnswerRule(.validatedMeasure, .probablyYes, "established criteria are named")),
          ToolQuestion(
            "S2", "Are the cases representative?", "how cases were chosen",
            AnswerRule(.consecutive, .yes, "all, or consecutive ones, were taken"),
            AnswerRule(.representative, .probablyYes, "a whole population was taken")),
          ToolQuestion(
            "S3", "Are the controls from the same community?", "where controls came from",
            AnswerRule(.healthyControls, .noInformation, "healthy people; from where decides")),
          ToolQuestion(
            "S4", "Have the controls no history of the outcome?", "how that was shown",
            AnswerRule(.outcomeDefined, .probablyYes, "the groups are told apart by the outcome")),
        ]),
      ToolDomain(
        "comparability", "Comparability",
        [
          ToolQuestion(
            "C1", "Are cases and controls comparable by design or analysis?", "which factors were controlled",
            AnswerRule(.matched, .noInformation, "matched; for which factors decides"),
            AnswerRule(.adjusted, .noInformation, "adjusted; for which factors decides"))
        ]),
      ToolDomain(
        "exposure", "Exposure",
        [
          ToolQuestion(
            "E1", "How was the exposure ascertained?", "records, blind interview or measurement",
            AnswerRule(.markerAfter, .no, "measured after the outcome, which may have changed it"),
            AnswerRule(.blindAssessors, .yes, "blinding is stated"),
            AnswerRule(.selfReport, .probablyNo, "known from what participants report"),
            AnswerRule(.records, .probablyYes, "records were used")),
          ToolQuestion("E2", "Was the way the same for cases and controls?", "ways and times of measuring"),
          ToolQuestion(
            "E3", "Was the non-response rate the same?", "response in each group",
            AnswerRule(.lossStated, .noInformation, "response or losses are told; in which group decides")),
        ]),
    ])
}

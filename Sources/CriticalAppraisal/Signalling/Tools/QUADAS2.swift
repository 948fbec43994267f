extension AppraisalTool {
  /// QUADAS-2 for diagnostic accuracy (Whiting 2011), with its three concerns about applicability.
  static let quadas2 = AppraisalTool(
    name: .quadas2, version: "2011",
    domains: [
      ToolDomain(
        "D1", "Patient selection",
        [
          ToolQuestion(
            "1.1", "Was a consecutive or random sample of patients enrolled?", "how patients were chosen",
            AnswerRule(.consecutive, .yes, "stated")),
          ToolQuestion(
            "1.2", "Was a case-control design avoided?", "whether diseased and healthy people were chosen apart",
            AnswerRule(.subtype(.twoGate), .no, "patients and healthy people were chosen apart", level: .high),
            AnswerRule(.outcomeDefined, .no, "groups were chosen by what the test is to find", level: .high),
            AnswerRule(.healthyControls, .probablyNo, "healthy people were compared"),
            AnswerRule(.subtype(.oneGate), .probablyYes, "all were suspected of the condition")),
          ToolQuestion(
            "1.3", "Did the study avoid inappropriate exclusions?", "who was excluded, and why",
            AnswerRule(.eligibility, .noInformation, "criteria are named; which decides")),
        ]),
      ToolDomain(
        "D2", "Index test",
        [
          ToolQuestion(
            "2.1", "Were index test results interpreted without knowledge of the reference standard?",
            "who read the test, and what they knew",
            AnswerRule(.unblindedAssay, .no, "readers knew", level: .high),
            AnswerRule(.blindAssessors, .probablyYes, "blinding is stated")),
          ToolQuestion(
            "2.2", "If a threshold was used, was it pre-specified?", "how and when the threshold was chosen",
            AnswerRule(.cutoffPrespecified, .yes, "a threshold from elsewhere is named"),
            AnswerRule(.cutoffFromData, .probablyNo, "a threshold seems to come from the same data", level: .high),
            AnswerRule(.cutoffUsed, .noInformation, "a threshold is used; where it comes from decides")),
        ]),
      ToolDomain(
        "D3", "Reference standard",
        [
          ToolQuestion(
            "3.1", "Is the reference standard likely to correctly classify the condition?", "what it was, in whom",
            AnswerRule(.referenceStandard, .probablyYes, "a reference standard is named")),
          ToolQuestion(
            "3.2", "Were reference results interpreted without knowledge of the index test?",
            "who read the reference, and what they knew",
            AnswerRule(.blindAssessors, .noInformation, "blinding is stated; of whom the full text must show")),
        ]),
      ToolDomain(
        "D4", "Flow and timing",
        [
          ToolQuestion(
            "4.1", "Was there an appropriate interval between index test and reference standard?", "the interval",
            AnswerRule(.interval, .probablyYes, "an interval is told")),
          ToolQuestion("4.2", "Did all patients receive the same reference standard?", "which reference in whom"),
          ToolQuestion(
            "4.3", "Were all patients included in the analysis?", "numbers enrolled and analysed",
            AnswerRule(.lossStated, .noInformation, "losses are told; how many, and of whom, decides")),
        ]),
      ToolDomain(
        "A1", "Applicability: patient selection",
        [ToolQuestion("A1", "Do the patients fit the review's question?", "setting, stage and earlier tests")]),
      ToolDomain(
        "A2", "Applicability: index test",
        [ToolQuestion("A2", "Does the test, as done, fit the review's question?", "device, staff and threshold")]),
      ToolDomain(
        "A3", "Applicability: reference standard",
        [
          ToolQuestion(
            "A3", "Does the condition, as defined, fit the review's question?", "definition of the condition")
        ]),
    ])
}

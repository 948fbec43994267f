extension AppraisalTool {
  /// The JBI checklist for case series, ten items.
  static let jbiCaseSeries = AppraisalTool(
    name: .jbiCaseSeries, version: "2020",
    domains: [
      ToolDomain(
        "items", "Items",
        [
          ToolQuestion(
            "1", "Were there clear criteria for inclusion?", "the criteria",
            AnswerRule(.eligibility, .probablyYes, "criteria are named")),
          ToolQuestion(
            "2", "Was the condition measured in a standard, reliable way in all?", "the method",
            AnswerRule(.validatedMeasure, .probablyYes, "established criteria are named")),
          ToolQuestion(
            "3", "Were valid methods used to identify the condition?", "the method",
            AnswerRule(.referenceStandard, .probablyYes, "a confirmation is named")),
          ToolQuestion(
            "4", "Was inclusion consecutive?", "how participants were chosen",
            AnswerRule(.consecutive, .yes, "stated")),
          ToolQuestion("5", "Was inclusion complete?", "how many were left out, and why"),
          ToolQuestion("6", "Were the participants described?", "their characteristics"),
          ToolQuestion("7", "Was clinical information reported?", "their course"),
          ToolQuestion(
            "8", "Were outcomes or follow-up reported?", "results of each",
            AnswerRule(.followUpLength, .yes, "the length of follow-up is told")),
          ToolQuestion("9", "Was the setting described?", "place and time"),
          ToolQuestion("10", "Was the statistical analysis appropriate?", "the analysis"),
        ])
    ])

  /// The JBI checklist for case reports, eight items, of which an abstract can speak to few.
  static let jbiCaseReport = AppraisalTool(
    name: .jbiCaseReport, version: "2020",
    domains: [
      ToolDomain(
        "items", "Items",
        [
          ToolQuestion("1", "Were the patient's characteristics described?", "age, sex, and the rest"),
          ToolQuestion("2", "Was the history given as a timeline?", "the timeline"),
          ToolQuestion("3", "Was the condition on presentation described?", "the findings"),
          ToolQuestion("4", "Were tests and their results described?", "the tests"),
          ToolQuestion("5", "Was the treatment described?", "what was given"),
          ToolQuestion(
            "6", "Was the condition after treatment described?", "the course",
            AnswerRule(.followUpLength, .yes, "the length of follow-up is told")),
          ToolQuestion("7", "Were harms or unforeseen events described?", "harms"),
          ToolQuestion("8", "Does the report give a lesson?", "the lesson"),
        ])
    ])
}

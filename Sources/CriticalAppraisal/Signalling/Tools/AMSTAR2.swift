extension AppraisalTool {
  /// AMSTAR 2 for systematic reviews (Shea 2017): 16 items, of which an abstract can speak to some.
  static let amstar2 = AppraisalTool(
    name: .amstar2, version: "2017",
    domains: [
      ToolDomain(
        "items", "Items (critical ones: 2, 4, 7, 9, 11, 13, 15)",
        [
          ToolQuestion(
            "1", "Did question and inclusion criteria include the components of PICO?", "the criteria",
            AnswerRule(.eligibility, .noInformation, "criteria are mentioned; which decides")),
          ToolQuestion(
            "2", "Were methods established before the review, and deviations justified?", "the protocol",
            AnswerRule(.registered, .probablyYes, "a registration is named")),
          ToolQuestion("3", "Was the selection of study designs explained?", "the reasons"),
          ToolQuestion(
            "4", "Was the literature search comprehensive?", "databases, strategy, limits and other sources",
            AnswerRule(.databasesNamed, .probablyYes, "at least two databases are named"),
            AnswerRule(.languageLimit, .noInformation, "languages or sources are told; the search decides")),
          ToolQuestion(
            "5", "Were studies selected in duplicate?", "who screened",
            AnswerRule(.twoReviewers, .probablyYes, "two people independently; in which steps the full text must show")),
          ToolQuestion(
            "6", "Were data extracted in duplicate?", "who extracted",
            AnswerRule(.twoReviewers, .probablyYes, "two people independently; in which steps the full text must show")),
          ToolQuestion(
            "7", "Is there a list of excluded studies with reasons?", "the list",
            AnswerRule(.excludedList, .noInformation, "numbers are told; the list is in the full text, if anywhere")),
          ToolQuestion("8", "Were the included studies described in detail?", "the tables"),
          ToolQuestion(
            "9", "Was risk of bias assessed with a satisfactory technique?", "the tool, and what it covers",
            AnswerRule(.riskOfBiasTool, .probablyYes, "an assessment of quality or bias is named")),
          ToolQuestion("10", "Were the sources of funding of the included studies reported?", "the tables"),
          ToolQuestion(
            "11", "Were appropriate methods used to combine results?", "model, weights and heterogeneity",
            AnswerRule(.metaModel, .noInformation, "a way of pooling is named; whether it fits decides")),
          ToolQuestion("12", "Was the impact of risk of bias on the results assessed?", "sensitivity analyses"),
          ToolQuestion("13", "Was risk of bias accounted for in the discussion?", "the discussion"),
          ToolQuestion(
            "14", "Was heterogeneity explained and discussed?", "the discussion",
            AnswerRule(.heterogeneity, .probablyYes, "heterogeneity is spoken of")),
          ToolQuestion(
            "15", "Was publication bias investigated?", "funnel plots, tests and what follows from them",
            AnswerRule(.publicationBias, .probablyYes, "spoken of")),
          ToolQuestion(
            "16", "Were conflicts of interest and funding of the review reported?", "the statement",
            AnswerRule(.funding, .probablyYes, "stated")),
        ])
    ])
}

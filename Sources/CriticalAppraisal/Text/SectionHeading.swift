internal import Bibliography

/// What a heading inside an abstract says of the text under it.
enum SectionHeading {
  /// Longer runs of text before a colon are no headings.
  static let longest = 60

  /// The place for a heading, nil for words that are no heading.
  ///
  /// The first word that decides wins, so "METHODS AND RESULTS" counts as methods: what follows begins with them.
  static func place(_ heading: UnsafeBufferPointer<UInt8>) -> TextPlace? {
    if heading.isEmpty || heading.count > longest { return nil }
    let words = lowercasedWords(heading)
    if words.count > 9 { return nil }
    if let place = phrases[words.joined(separator: " ")] { return place }
    for word in words {
      if let place = keywords[word] { return place }
    }
    return nil
  }

  /// The place for NLM's category of a section.
  static func place(code: UInt32) -> TextPlace? {
    switch AbstractCategory(rawValue: code) {
    case .background: .background
    case .objective: .objective
    case .methods: .methods
    case .results: .results
    case .conclusions: .conclusions
    case .unassigned, nil: nil
    }
  }

  private static func lowercasedWords(_ text: UnsafeBufferPointer<UInt8>) -> [String] {
    text.split { !(($0 | 0x20) &- 0x61 < 26) }.map { String(decoding: $0.map { $0 | 0x20 }, as: UTF8.self) }
  }

  /// Headings whose words taken singly would mislead.
  private static let phrases: [String: TextPlace] = [
    "what is known already": .background, "what is known": .background, "what is already known": .background,
    "what is new": .conclusions, "what this study adds": .conclusions, "what this paper adds": .conclusions,
    "study question": .objective, "summary answer": .conclusions, "wider implications": .conclusions,
    "wider implications of the findings": .conclusions, "limitations reasons for caution": .conclusions,
    "main results and the role of chance": .results, "clinical question": .objective,
    "clinical trial registration": .methods, "trial registration": .methods, "trial registration number": .methods,
    "registration": .methods, "systematic review registration": .methods,
    "study funding competing interest s": .background,
    "level of evidence": .methods, "ethics and dissemination": .methods, "case presentation": .results,
    "case report": .results, "case description": .results, "clinical relevance": .conclusions,
    "clinical significance": .conclusions, "clinical implications": .conclusions, "purpose of review": .objective,
    "recent findings": .results, "main findings": .results, "areas covered": .methods, "expert opinion": .conclusions,
    "data sources": .methods, "sources of data": .methods, "data synthesis": .results, "data extraction": .methods,
    "summary of background data": .background, "introduction and importance": .background,
    "clinical discussion": .conclusions,
  ]

  private static let keywords: [String: TextPlace] = {
    let lists: [(TextPlace, String)] = [
      (.background, "background introduction context rationale importance significance intro"),
      (
        .objective, "objective objectives aim aims purpose purposes goal goals hypothesis hypotheses question questions"
      ),
      (
        .methods,
        """
        method methods methodology design setting settings participants participant patients patient subjects population
        materials material measurements measures measure intervention interventions exposure exposures procedure
        procedures eligibility criteria sampling sample approach animals analysis analyses outcome outcomes search
        selection sources study trial protocol registration
        """
      ),
      (.results, "result results finding findings observations presentation"),
      (
        .conclusions,
        """
        conclusion conclusions discussion interpretation implications implication relevance summary comment comments
        limitations limitation perspectives perspective message messages impact recommendations
        """
      ),
    ]
    var table: [String: TextPlace] = [:]
    for (place, words) in lists {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) { table[String(word)] = place }
    }
    return table
  }()
}

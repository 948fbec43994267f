/// What a topic asks, in the rows of the OCEBM 2011 table; the level of a design depends on it.
package enum QuestionType: String, CaseIterable, Sendable, Codable {
  /// What will happen: does the marker tell who will have the outcome?
  case prognosis
  /// Is the test accurate?
  case diagnosis
  /// Does the treatment help?
  case treatment
  /// Does the exposure or the treatment harm?
  case harms
  /// How common is it?
  case prevalence

  /// The question in the words of the table.
  package var name: String {
    switch self {
    case .prognosis: "what will happen (prognosis)"
    case .diagnosis: "is the test accurate (diagnosis)"
    case .treatment: "does the treatment help (treatment benefits)"
    case .harms: "what are the harms (common harms)"
    case .prevalence: "how common is it (prevalence)"
    }
  }
}

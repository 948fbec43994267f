/// The questions that lead to a design, in the order of precedence (reference: taxonomy §7).
///
/// A question is answered from the probabilities: the share that its designs have among those still open. The path ends
/// with the question to which the judged design is the answer.
struct DecisionPath {
  struct Step {
    var question: StaticString
    /// The designs to which "yes" leads.
    var designs: [StudyDesign]
    /// The answer that leads to them; "no" for the question whether people were studied.
    var leadingAnswer = Answer.yes
  }

  static let steps: [Step] = [
    Step(question: "Is it a plan for a study, without results?", designs: [.protocolOnly]),
    Step(question: "Is it a guideline or a statement of consensus?", designs: [.guideline]),
    Step(question: "Is it a comment without data of its own?", designs: [.opinion]),
    Step(question: "Does it search for the studies of others and put them together?", designs: [.systematicReview]),
    Step(question: "Does it review the literature without such a search?", designs: [.narrativeReview]),
    Step(
      question: "Were people studied, or material and records of theirs?",
      designs: [.animal, .inVitro, .modelling, .other],
      leadingAnswer: .no),
    Step(question: "Are one to four persons told one by one?", designs: [.caseReport]),
    Step(question: "Did the investigators allocate participants at random?", designs: [.rct]),
    Step(question: "Did the investigators give the treatment, not at random?", designs: [.nonRandomisedTrial]),
    Step(question: "Was one group compared with itself before and after something?", designs: [.beforeAfter]),
    Step(question: "Was a test held against a reference standard?", designs: [.diagnosticAccuracy]),
    Step(question: "Were people chosen by an outcome or disease they already had?", designs: [.caseControl]),
    Step(
      question: "Were people followed from an exposure or marker to an outcome?",
      designs: [.prospectiveCohort, .retrospectiveCohort, .cohortUnspecified]),
    Step(question: "Were exposure and outcome taken at one time?", designs: [.crossSectional]),
    Step(question: "Were experiences explored in people's own words?", designs: [.qualitative]),
    Step(question: "Was one group described without a comparison?", designs: [.caseSeries]),
  ]

  /// For each step the places of its designs among the model's labels.
  private let places: [[Int]]

  init(_ labels: [StudyDesign]) {
    places = Self.steps.map { step in step.designs.compactMap { labels.firstIndex(of: $0) } }
  }

  /// The path to a design; `evidence` are the quotes for the last answer, `probabilities` those of the model's labels.
  func path(to label: StudyDesign, _ probabilities: [Float], evidence: [Int]) -> [PathStep] {
    var path: [PathStep] = []
    path.reserveCapacity(Self.steps.count + 1)
    var open: Float = 1
    for (number, step) in Self.steps.enumerated() {
      var mass: Float = 0
      for place in places[number] { mass += probabilities[place] }
      let share = open > 0 ? mass / open : 0
      if step.designs.contains(label) {
        path.append(
          PathStep(question: step.question, answer: Self.yes(step, isSure: share >= 0.8), evidence: evidence))
        if let question = Self.question(after: label) { path.append(question) }
        break
      }
      path.append(PathStep(question: step.question, answer: Self.no(step, isSure: share < 0.2), evidence: []))
      open -= mass
    }
    if label == .cannotTell {
      path.append(
        PathStep(question: "Is one design clearly likelier than the others?", answer: .cannotTell, evidence: evidence))
    }
    return path
  }

  private static func yes(_ step: Step, isSure: Bool) -> Answer {
    step.leadingAnswer == .yes ? (isSure ? .yes : .probablyYes) : (isSure ? .no : .probablyNo)
  }

  private static func no(_ step: Step, isSure: Bool) -> Answer {
    step.leadingAnswer == .yes ? (isSure ? .no : .probablyNo) : (isSure ? .yes : .probablyYes)
  }

  private static func question(after label: StudyDesign) -> PathStep? {
    let question: StaticString = "Was the collection of data planned before it began?"
    return switch label {
    case .prospectiveCohort: PathStep(question: question, answer: .yes, evidence: [])
    case .retrospectiveCohort: PathStep(question: question, answer: .no, evidence: [])
    case .cohortUnspecified: PathStep(question: question, answer: .noInformation, evidence: [])
    default: nil
    }
  }
}

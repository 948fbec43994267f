import Testing

@testable import CriticalAppraisal

@Suite struct DecisionPathTests {
  private static let paths = DecisionPath(StudyDesign.judged)

  /// The path to a design of which the model is sure.
  private static func path(to label: StudyDesign, sureness: Float = 1) -> [PathStep] {
    let rest = (1 - sureness) / Float(StudyDesign.judged.count - 1)
    return paths.path(to: label, StudyDesign.judged.map { $0 == label ? sureness : rest }, evidence: [3])
  }

  @Test func everyDesignIsTheAnswerToOneQuestion() {
    let designs = DecisionPath.steps.flatMap(\.designs)
    #expect(Set(designs) == Set(StudyDesign.judged))
    #expect(designs.count == Set(designs).count)
  }

  @Test(arguments: StudyDesign.judged) func aSurePathSaysNoUntilItsOwnQuestion(label: StudyDesign) throws {
    let path = Self.path(to: label)
    let own = try #require(DecisionPath.steps.firstIndex { $0.designs.contains(label) })
    for (place, step) in path.prefix(own).enumerated() {
      let opposite: Answer = DecisionPath.steps[place].leadingAnswer == .yes ? .no : .yes
      #expect(step.answer == opposite)
      #expect(step.evidence.isEmpty)
    }
    #expect(path[own].answer == DecisionPath.steps[own].leadingAnswer)
    #expect(path[own].evidence == [3])
    #expect(
      path.count == own
        + (label == .prospectiveCohort || label == .retrospectiveCohort || label == .cohortUnspecified ? 2 : 1))
  }

  @Test func whereLittleIsSureTheAnswersSaySo() {
    let path = Self.path(to: .caseSeries, sureness: 0.3)
    #expect(path.dropLast().contains { $0.answer == .probablyNo } || path.last?.answer == .probablyYes)
    // The last question has only its own design left, so its answer is sure; the ones before are not.
    #expect(Self.path(to: .protocolOnly, sureness: 0.5).map(\.answer) == [.probablyYes])
    #expect(Self.path(to: .animal, sureness: 0.4).last?.answer == .probablyNo)
  }

  @Test(arguments: [
    (StudyDesign.prospectiveCohort, Answer.yes), (.retrospectiveCohort, .no), (.cohortUnspecified, .noInformation),
  ])
  func aCohortIsAskedWhetherItWasPlanned(label: StudyDesign, answer: Answer) {
    #expect(Self.path(to: label).last?.answer == answer)
  }

  @Test func aDesignThatCannotBeToldEndsWithThatAnswer() {
    let even = 1 / Float(StudyDesign.judged.count)
    let path = Self.paths.path(to: .cannotTell, StudyDesign.judged.map { _ in even }, evidence: [])
    #expect(path.count == DecisionPath.steps.count + 1)
    #expect(path.last?.answer == .cannotTell)
  }
}

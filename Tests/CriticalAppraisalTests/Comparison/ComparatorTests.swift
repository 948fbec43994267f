import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

/// Who the groups are, whom those who failed are compared with, and what told the groups apart.
@Suite @MainActor struct ComparatorTests {
  private typealias Reading = GroupKindReader.Reading

  @Test func whatOneGroupLeavesOpenItsContrastSays() {
    let failed = Reading(kind: .failed, balance: 1)
    #expect(GroupKindReader.resolved([failed, Reading()]) == [.failed, .successful])
    #expect(GroupKindReader.resolved([Reading(), Reading(kind: .successful, balance: -1)]) == [.failed, .successful])
    #expect(GroupKindReader.resolved([Reading(), Reading(kind: .parous)]) == [.failed, .parous])
    #expect(GroupKindReader.resolved([failed, failed]) == [.failed, .otherFailed])
    let denied = Reading(kind: .failed, isNegated: true, balance: 1)
    #expect(GroupKindReader.resolved([denied, failed]) == [.successful, .failed])
    let had = Reading()
    let hadNot = Reading(isNegated: true, deniesVerb: true)
    #expect(GroupKindReader.resolved([had, hadNot]) == [.successful, .failed])
    #expect(GroupKindReader.resolved([had, Reading(isNegated: true)]) == [.failed, .successful])
  }

  @Test(arguments: [
    (GroupKind.successful, Comparator.successful, Answer.no), (.fertile, .fertile, .yes), (.parous, .parous, .yes),
    (.healthy, .healthy, .yes), (.sameProcess, .sameProcess, .no),
    (.electiveTermination, .electiveTermination, .yes), (.otherFailed, .anotherFailedGroup, .no),
    (.other, .other, .noInformation),
  ]) func theComparatorTellsThePopulation(kind: GroupKind, comparator: Comparator, answer: Answer) {
    let groups = [GroupKind.failed, kind].map { Comparison.Group(quote: 0, kind: $0) }
    #expect(Comparator(groups, areSameWomen: false) == comparator)
    #expect(comparator.isOtherPopulation == answer)
    #expect(Comparator(groups, areSameWomen: true) == .sameWomen)
    #expect(Comparator(Array(groups.prefix(1)), areSameWomen: false) == nil)
  }

  @Test func fertileControlsComeFromAnotherPopulation() throws {
    let appraisal = try SharedAppraisers.appraise(
      """
      Peripheral blood natural killer cells were counted by flow cytometry in 40 women with recurrent miscarriage and \
      30 fertile controls, at least three months after the last miscarriage. NK cells were higher in women with \
      recurrent miscarriage (P < 0.01).
      """)
    let comparison = try #require(appraisal.comparison.comparisons.first)
    #expect(comparison.comparator == .fertile)
    #expect(comparison.comparator?.isOtherPopulation == .yes)
  }

  @Test func aLaterOutcomeHasNoComparator() throws {
    let appraisal = try SharedAppraisers.appraise(
      """
      Before their first transfer peripheral natural killer cells were counted in 120 women, who were then followed \
      until delivery. Of these women 70 miscarried and 50 gave birth. NK cells before transfer had been the same in \
      women who later miscarried and in those who later delivered.
      """)
    let comparison = try #require(appraisal.comparison.comparisons.first)
    #expect(comparison.definition == .laterOutcome)
    #expect(comparison.comparator == nil)
    #expect(comparison.groups.map(\.size) == [70, 50])
  }

  @Test func compartmentsAreThoseOfTheComparisonsOwnSentences() throws {
    let appraisal = try SharedAppraisers.appraise(
      """
      Uterine natural killer cells are much discussed. Peripheral blood natural killer cells were counted by flow \
      cytometry in 40 women with recurrent miscarriage and 30 fertile controls, at least three months after the last \
      miscarriage. Natural killer cells were higher in women with recurrent miscarriage (P < 0.01).
      """)
    let comparison = try #require(appraisal.comparison.comparisons.first)
    #expect(comparison.compartments == ["peripheral"])
  }
}

import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

@Suite @MainActor struct ParticipantCounterTests {
  @Test(
    arguments: [
      ("METHODS: We enrolled 120 women.", 120, []),
      ("METHODS: A total of 1,204 patients were included.", 1204, []),
      ("METHODS: Forty women came. RESULTS: Of 65 women, all were well.", 65, []),
      ("METHODS: 40 women with recurrent miscarriage and 25 healthy women were compared.", 65, [40, 25]),
      ("METHODS: Of 65 women, 40 patients had losses and 25 women were healthy controls.", 65, [40, 25]),
      ("BACKGROUND: 500 women are ill each year. METHODS: We saw 20 women.", 20, []),
      ("METHODS: The ratio was 2.5 women a bed.", nil, nil),
      ("METHODS: Women were asked.", nil, nil),
      ("CONCLUSION: 90 women would be enough.", nil, nil),
    ] as [(String, Int?, [Int]?)])
  func peopleAreCountedFromTheFirstSentenceThatCountsThem(text: String, total: Int?, groups: [Int]?) throws {
    let appraisal = try SharedAppraisers.appraise(text)
    #expect(appraisal.participants?.total == total)
    #expect(appraisal.participants?.groups == groups)
    #expect(appraisal.quotes(.participants).count == (total == nil ? 0 : 1))
  }

  @Test func aCountRepeatedInBracketsIsOneGroup() throws {
    let participants = try SharedAppraisers.appraise("METHODS: Blood of 30 healthy women (n = 30) was taken.")
      .participants
    withKnownIssue("a count and its repetition in brackets are added up as two groups") {
      #expect(participants?.total == 30)
    }
  }
}

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
    #expect(appraisal.quotes(.participants).count == (total == nil ? 0 : 1 + (groups?.count ?? 0)))
    #expect(appraisal.participants?.groupQuotes.count == groups?.count)
  }

  /// The words for each group stand beside its size; men and women are one group.
  @Test(
    arguments: [
      (
        "METHODS: 40 women with recurrent miscarriage and 25 healthy women were compared.",
        ["40 women with recurrent miscarriage", "25 healthy women were compared"]
      ),
      (
        "METHODS: Patients with failed grafts (n = 40) were compared with healthy controls (n = 31).",
        ["n = 40", "n = 31"]
      ),
      ("METHODS: The healthy controls were 30 men and 28 women.", []),
    ] as [(String, [String])])
  func groupsAreQuoted(text: String, quotes: [String]) throws {
    let appraisal = try SharedAppraisers.appraise(text)
    let found = (appraisal.participants?.groupQuotes ?? []).map { appraisal.record.text(appraisal.evidence[$0].range) }
    #expect(found == quotes)
  }

  @Test(
    arguments: [
      ("Blood of 30 healthy women (n = 30) was taken.", [30]),
      ("We saw 40 women with losses and 25 fertile European women.", [40, 25]),
      ("Patients (n = 20) and controls (n = 20) came.", [20, 20]),
      ("Women were in the first group (n = 18) or the second (n = 17).", [18, 17]),
      ("We saw 1,204 women, 34 700 study subjects and 106\u{2009}180 adults.", [1204, 34_700, 106_180]),
      ("N = 27 healthy men came; patients (N = 82: 34 female) went.", [27, 82]),
      ("Patients in early stages (<5.0 years, n = 180) were seen.", [180]),
      ("There were 40 kidney disease (CKD) patients and 7 (in all) women.", [40]),
      ("It ails 37 million people.", []), ("We took plums (n = 4) home.", []),
      ("We saw 176 Norwegian children.", [176]),
      ("We took 30 samples of patients.", []),
      ("We read 12 studies, 35 trials (n = 24) and 10 reports of women.", []),
      ("In 200 oocytes of women 12 embryos grew.", []),
      ("We kept 10 mice and saw patients; mice (n = 6) ate.", []),
      ("Isolates of one kind (n = 45) and another (n = 16) came from patients.", []),
      ("A total of 19 compounds helped the patients.", []),
      ("In COVID-19 patients and type 2 patients 67% women were ill.", []),
      ("At 18-45 years, in 2019 patients were 2.5 women a bed.", []),
      ("Per 1,000 women 3 weeks of 24 hours were lost.", []),
    ] as [(String, [Int])])
  func onlyPeopleAreCountedAndOnce(sentence: String, counts: [Int]) {
    let bytes = Array(sentence.utf8)
    #expect(bytes.withUnsafeBufferPointer { PeopleCounts($0).found.map(\.number) } == counts)
  }

  @Test(
    arguments: [
      ("METHODS: In all 62 patients (graft n = 47, valve n = 9 or both n = 6) were seen.", 62, [47, 9, 6]),
      ("METHODS: Blood of 52 women with losses and of 45 fertile women was taken.", 97, [52, 45]),
      ("METHODS: The sample had 263 girls of 11 years and 319 boys.", 582, [263, 319]),
      ("METHODS: In all 310 patients were asked and 306 patients answered.", 310, []),
      ("METHODS: Of the 90 women with losses 40 women had controls beside them.", 90, []),
      ("METHODS: Blood of 30 healthy women (n = 30) was taken.", 30, []),
    ] as [(String, Int, [Int])])
  func groupsThatAddUpToTheFirstCountAreItsParts(text: String, total: Int, groups: [Int]) throws {
    let participants = try SharedAppraisers.appraise(text).participants
    #expect(participants?.total == total)
    #expect(participants?.groups == groups)
  }
}

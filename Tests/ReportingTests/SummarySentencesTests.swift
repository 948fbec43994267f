import Bibliography
import Testing

@testable import CriticalAppraisal
@testable import Reporting

/// The answer in words, in every number.
@Suite struct SummarySentencesTests {
  private static func sentences(_ appraisals: [Appraisal]) throws -> SummarySentences {
    let summary = try SampleRun.summary(appraisals)
    return SummarySentences(summary.figures, topic: summary.topic)
  }

  /// So many studies of each timing, all different records.
  private static func studies(before: Int, after: Int, cannotTell: Int) -> [Appraisal] {
    let markers =
      Array(repeating: MarkerTiming.before, count: before) + Array(repeating: .after, count: after)
      + Array(repeating: .cannotTell, count: cannotTell)
    return markers.enumerated().map { place, marker in
      InventedAppraisal.make(pmid: 990_000_001 + place, marker: marker, verdict: marker == .after ? .flawed : .sound)
    }
  }

  @Test func noRecordAtAllIsSaid() throws {
    let sentences = try Self.sentences([])
    #expect(sentences.headline == ["No record is about NK cells in reproduction."])
    #expect(sentences.comparisons == nil)
    #expect(sentences.leftOut == [])
  }

  @Test func noRecordOfTheTopicIsSaid() throws {
    let sentences = try Self.sentences([InventedAppraisal.make(inTopic: false)])
    #expect(sentences.headline == ["No record is about NK cells in reproduction."])
  }

  @Test(arguments: [(1, "1 record is about "), (2, "2 records are about ")])
  func noStudyAmongTheRecordsIsSaid(count: Int, beginning: String) throws {
    let reviews = (0..<count).map { InventedAppraisal.make(pmid: 990_000_001 + $0, design: .narrativeReview) }
    let headline = try Self.sentences(reviews).headline
    #expect(headline.count == 1)
    #expect(headline[0].hasPrefix(beginning))
    #expect(headline[0].contains("no fraction to report"))
  }

  /// The figures of the reference's example: 3 of 25, 12 %, 4.2 to 30.
  @Test func theShareIsSaidWithItsInterval() throws {
    let sentences = try Self.sentences(Self.studies(before: 3, after: 22, cannotTell: 0))
    #expect(
      sentences.headline[0]
        == "In 3 of 25 studies whose timing could be judged (12 %, 95 % CI 4.2 to 30) the marker was measured before the outcome."
    )
    #expect(sentences.headline[1] == "The timing of every study could be judged.")
    #expect(sentences.headline[2].contains("no record was checked by hand"))
    #expect(sentences.comparisons?.hasPrefix("22 of 25 comparisons ") == true)
  }

  @Test func oneStudyIsOne() throws {
    let sentences = try Self.sentences(Self.studies(before: 1, after: 0, cannotTell: 0))
    #expect(sentences.headline[0].hasPrefix("In 1 of 1 study whose"))
    #expect(sentences.comparisons?.hasPrefix("0 of 1 comparison set") == true)
  }

  @Test(arguments: [(2, false), (7, true)])
  func theBoundsComeFirstWhereManyCannotBeTold(cannotTell: Int, boundsFirst: Bool) throws {
    let headline = try Self.sentences(Self.studies(before: 3, after: 20, cannotTell: cannotTell)).headline
    #expect(headline.count == 3)
    #expect(headline[0].contains("could not be judged") == boundsFirst)
    #expect(headline[1].contains("could not be judged") == !boundsFirst)
  }

  /// The row 3, 20, 7 of the reference (statistics §6).
  @Test func theBoundsCountWhatCannotBeToldBothWays() throws {
    let headline = try Self.sentences(Self.studies(before: 3, after: 20, cannotTell: 7)).headline
    #expect(
      headline[0]
        == "The timing of 7 of 30 studies (23 %) could not be judged: counting all of these as \"not before\" gives 10 %, as \"before\" 33 % "
        + "(worst case 3.5 to 51).")
  }

  @Test(arguments: [(1, "The timing of the only study could not"), (3, "In none of the 3 studies could")])
  func whereNothingCouldBeJudgedThatIsSaid(count: Int, beginning: String) throws {
    let headline = try Self.sentences(Self.studies(before: 0, after: 0, cannotTell: count)).headline
    #expect(headline.contains { $0.hasPrefix(beginning) })
  }

  @Test func whatIsLeftOutIsSaidInItsNumber() throws {
    func leftOut(_ count: Int) throws -> [String] {
      var summary = try SampleRun.summary([])
      for place in 0..<count {
        summary.count(InventedAppraisal.make(pmid: 990_000_100 + place))
        summary.delete(UInt32(990_000_100 + place))
        for _ in 0..<2 { summary.count(InventedAppraisal.make(pmid: 990_000_200 + place)) }
        summary.count(InventedAppraisal.make(pmid: 990_000_300 + place, isRetracted: true))
      }
      return SummarySentences(summary.figures, topic: summary.topic).leftOut
    }
    let one = try leftOut(1)
    #expect(one.map { String($0.prefix(8)) } == ["1 record", "1 record", "1 retrac"])
    #expect(one[0].contains("1 record came again"))
    #expect(one[1].contains("1 record was struck out"))
    #expect(one[2].contains("1 retracted record is left out"))
    let two = try leftOut(2)
    #expect(two[0].contains("2 records came again"))
    #expect(two[1].contains("2 records were struck out"))
    #expect(two[2].contains("2 retracted records are left out"))
  }

  @Test(
    arguments: [
      (0, "0 %"), (1, "100 %"), (0.12, "12 %"), (0.0416681715, "4.2 %"), (0.0999, "10 %"), (0.0994, "9.9 %"),
      (1.0 / 3000, "<1 %"), (0.0006, "0.1 %"), (0.994, "99 %"), (0.995, ">99 %"), (2999.0 / 3000, ">99 %"),
    ] as [(Double, String)])
  func aShareIsWrittenInPercent(share: Double, text: String) {
    #expect(Percent.text(share) == text)
  }

  /// Every comparison is in one of the numbers, and a number that is nought is not said.
  @Test func theComparisonsAddUp() throws {
    let verdicts: [Verdict] =
      [.possiblyFlawed, .possiblyFlawed, .cannotTell] + Array(repeating: .sound, count: 4)
      + Array(repeating: .flawed, count: 5)
    func comparisons(_ verdicts: [Verdict]) throws -> String? {
      try Self.sentences(verdicts.enumerated().map { InventedAppraisal.make(pmid: 990_000_001 + $0, verdict: $1) })
        .comparisons
    }
    let text = try comparisons(verdicts)
    #expect(text?.hasPrefix("5 of 12 comparisons ") == true)
    #expect(
      text?.hasSuffix("Of the others, 2 may have done so, 4 did not as far as the abstract shows, 1 cannot be told.")
        == true)
    #expect(try comparisons([.flawed])?.contains("others") == false)
  }

  @Test func anIntervalNeverClaimsNothingOrAll() {
    #expect(Percent.range(0...0.0003) == "0 to <1")
    #expect(Percent.range(0.9996...1) == ">99 to 100")
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (30_000, "30,000"), (1_234_567, "1,234,567")])
  func thousandsAreSetApart(count: Int, text: String) {
    #expect(Percent.grouped(count) == text)
  }
}

import Statistics
import TestSupport
import Testing

@testable import CriticalAppraisal
@testable import Reporting

/// The share of participants stands beside that of studies, and says what it rests on.
@Suite struct ParticipantSentenceTests {
  private func summary(_ studies: [(participants: Int?, marker: MarkerTiming)]) throws -> EvidenceSummary {
    try SampleRun.summary(
      studies.enumerated().map { place, study in
        var appraisal = InventedAppraisal.make(pmid: 990_000_001 + place, marker: study.marker)
        appraisal.participants = study.participants.map { Participants(total: $0, groups: [], evidence: []) }
        return appraisal
      })
  }

  @Test func participantsWeighTheShare() throws {
    let summary = try summary([
      (115, .before), (50, .after), (76, .before), (12, .after), (nil, .before), (9999, .cannotTell),
    ])
    let weighting = summary.figures.evidence.byParticipants
    #expect(weighting.unweighted == Proportion(2, of: 4))
    #expect(weighting.participants == 253)
    #expect(try #require(weighting.value) == 191.0 / 253)
    #expect(summary.figures.evidence.withoutNumber.ids == ["pmid:990000005"])
    let sentence = try #require(SummarySentences.byParticipants(summary.figures.evidence))
    #expect(
      sentence.hasPrefix(
        "4 of these studies state their numbers of participants, 253 in all: 75 % of them were in studies that measured"
      ))
    #expect(sentence.contains("beside 50 % of these studies."))
    #expect(sentence.hasSuffix("So few say little."))
    #expect(SummarySentences(summary.figures, topic: summary.topic).headline.contains(sentence))
  }

  @Test func oneLargeStudyIsTold() throws {
    let summary = try summary([(1000, .before), (10, .after), (10, .after), (10, .after)])
    let sentence = try #require(SummarySentences.byParticipants(summary.figures.evidence))
    #expect(sentence.contains("One study has more than half of the participants."))
  }

  @Test func nothingIsSaidWithoutNumbers() throws {
    #expect(SummarySentences.byParticipants(try summary([(nil, .before), (0, .after)]).figures.evidence) == nil)
  }
}

import Testing

@testable import CriticalAppraisal

@Suite struct HitVetoTests {
  private static func hit(_ group: UInt16, _ range: Range<UInt32>, sentence: UInt32 = 0) -> CueHit {
    CueHit(
      cue: 0, group: group, sentence: sentence, firstWord: 0, lastWord: 0, start: range.lowerBound,
      end: range.upperBound)
  }

  @Test(arguments: [(0..<5, [8]), (5..<8, [3, 8]), (4..<9, []), (9..<12, [3]), (10..<14, [3, 8])])
  func anOverlapStrikesWhatItTouches(veto: Range<UInt32>, left: [UInt32]) {
    var hits = [Self.hit(1, 3..<5), Self.hit(1, 8..<10)]
    var vetoes = HitVetoes()
    vetoes.overlaps = [Self.hit(1, veto)]
    vetoes.drop(from: &hits, since: 0)
    #expect(hits.map(\.start) == left)
  }

  @Test func aSentenceVetoStrikesItsSentence() {
    var hits = [Self.hit(1, 0..<2), Self.hit(2, 0..<2), Self.hit(1, 5..<7, sentence: 1)]
    var vetoes = HitVetoes()
    vetoes.sentences = [Self.hit(1, 8..<9, sentence: 0)]
    vetoes.drop(from: &hits, since: 0)
    #expect(hits == [Self.hit(2, 0..<2), Self.hit(1, 5..<7, sentence: 1)])
  }

  @Test func earlierHitsStandAndVetoesAreForgotten() {
    var hits = [Self.hit(1, 0..<2), Self.hit(1, 0..<2)]
    var vetoes = HitVetoes()
    vetoes.overlaps = [Self.hit(1, 0..<2)]
    vetoes.drop(from: &hits, since: 1)
    #expect(hits.count == 1)
    #expect(vetoes.overlaps.isEmpty && vetoes.sentences.isEmpty)
    vetoes.drop(from: &hits, since: 0)
    #expect(hits.count == 1)
  }
}

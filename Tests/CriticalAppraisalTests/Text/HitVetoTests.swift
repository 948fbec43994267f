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
    for start: UInt32 in 8...20 { vetoes.veto(sentenceOf: Self.hit(1, start..<(start + 1))) }
    #expect(vetoes.sentences.count == 1)
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

  /// The near vetoes alone are looked at; this looks at all.
  private static func isStruck(_ hit: CueHit, _ overlaps: [CueHit], _ sentences: [CueHit]) -> Bool {
    overlaps.contains { $0.group == hit.group && $0.start < hit.end && hit.start < $0.end }
      || sentences.contains { $0.group == hit.group && $0.sentence == hit.sentence }
  }

  @Test(arguments: 0..<200) func nearVetoesAreAllThatMatter(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func phrases(_ count: Int) -> [CueHit] {
      let ends = (0..<count).map { _ in UInt32.random(in: 20..<120, using: &random) }.sorted()
      return ends.map { end in
        let length = UInt32.random(in: 1...20, using: &random)
        return Self.hit(.random(in: 1...3, using: &random), (end - length)..<end, sentence: end / 30)
      }
    }
    var hits = phrases(30)
    let (overlaps, sentences) = (
      phrases(.random(in: 0...5, using: &random)), phrases(.random(in: 0...2, using: &random))
    )
    let left = hits.filter { !Self.isStruck($0, overlaps, sentences) }
    var vetoes = HitVetoes()
    vetoes.overlaps = overlaps
    for phrase in sentences { vetoes.veto(sentenceOf: phrase) }
    vetoes.drop(from: &hits, since: 0)
    #expect(hits == left)
  }
}

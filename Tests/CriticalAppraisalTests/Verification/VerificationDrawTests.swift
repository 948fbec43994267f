import Testing

@testable import CriticalAppraisal

/// What is drawn.
@Suite struct VerificationDrawTests {
  private static func stratum(_ name: String) -> VerificationStratum { VerificationStratum(name: name) ?? .beyond }

  private static func candidates(_ sizes: [String: Int]) -> [VerificationDraw.Candidate] {
    sizes.sorted { $0.key < $1.key }.flatMap { name, size in
      (0..<size).map { VerificationDraw.Candidate(id: "pmid:\(name)\($0)", stratum: stratum(name)) }
    }
  }

  private static func drawn(_ draw: VerificationDraw, _ name: String) -> Int {
    draw.records.count { $0.stratum == stratum(name) }
  }

  private static let large = [
    "before-sure": 20, "before-unsure": 10, "notBefore-sure": 200, "notBefore-unsure": 60, "cannotTell-unsure": 40,
    "beyond": 100,
  ]

  @Test("every stratum has a name by which it is found") func names() {
    for stratum in VerificationStratum.all { #expect(VerificationStratum(name: stratum.name.uppercased()) == stratum) }
    #expect(Set(VerificationStratum.all.map(\.name)).count == 7)
  }

  @Test("up to 60 studies all are drawn") func few() {
    let draw = VerificationDraw(Self.candidates(["before-sure": 10, "notBefore-sure": 50]), seed: "1")
    #expect(draw.records.count == 60 && draw.studies == 60)
  }

  @Test("of more all predicted before are, and 30 or a tenth of the rest, the unsure more often") func many() {
    let draw = VerificationDraw(Self.candidates(Self.large), seed: "1")
    #expect(Self.drawn(draw, "before-sure") == 20 && Self.drawn(draw, "before-unsure") == 10)
    let rest = ["notBefore-sure", "notBefore-unsure", "cannotTell-unsure"].map { Self.drawn(draw, $0) }
    #expect(rest.reduce(0, +) == 30)
    #expect(rest.allSatisfy { $0 >= 5 })
    // Of 60 unsure ones as many as of 180 sure ones.
    #expect(Double(rest[1]) / 60 > 2 * Double(rest[0]) / 200)
    #expect(Self.drawn(draw, "beyond") == 30)
    let larger = VerificationDraw(Self.candidates(["before-sure": 1, "notBefore-sure": 2000]), seed: "1")
    #expect(larger.records.count == 201)
  }

  @Test("no more than most, and all where all are wanted") func bounds() {
    let most = VerificationDraw(Self.candidates(Self.large), seed: "1", most: 40)
    #expect(most.records.count { $0.stratum.predicted != nil } == 40)
    #expect(Self.drawn(most, "before-sure") < 20)
    let all = VerificationDraw(Self.candidates(Self.large), seed: "1", all: true)
    #expect(all.records.count == 430)
  }

  @Test("the draw does not depend on the order of the records, but on the seed") func order() {
    let candidates = Self.candidates(Self.large)
    func ids(_ candidates: [VerificationDraw.Candidate], _ seed: String) -> [String] {
      VerificationDraw(candidates, seed: seed).records.map { candidates[$0.place].id }
    }
    #expect(ids(candidates, "1") == ids(candidates.reversed(), "1"))
    #expect(Set(ids(candidates, "1")) != Set(ids(candidates, "2")))
  }

  @Test("within a stratum each record is drawn about as often as each other") func chances() {
    let candidates = Self.candidates(["before-sure": 10, "notBefore-sure": 90])
    var counts = [Int](repeating: 0, count: candidates.count)
    for seed in 0..<120 {
      for drawn in VerificationDraw(candidates, seed: "\(seed)").records { counts[drawn.place] += 1 }
    }
    // 30 of 90 in each of 120 draws: 40 of each expected, with a standard deviation of 5.2.
    #expect(counts[..<10].allSatisfy { $0 == 120 })
    #expect(counts[10...].allSatisfy { (19...61).contains($0) }, "\(counts)")
  }

  @Test("each record says how many its stratum has and how many were drawn") func sizes() throws {
    let draw = VerificationDraw(Self.candidates(Self.large), seed: "1")
    for record in draw.records {
      #expect(record.size == Self.large[record.stratum.name])
      #expect(record.drawn == Self.drawn(draw, record.stratum.name))
    }
  }
}

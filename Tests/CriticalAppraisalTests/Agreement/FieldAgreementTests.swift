import Statistics
import Testing

@testable import CriticalAppraisal

/// Agreement on one question, against the figures of reference: statistics §7.
@Suite struct FieldAgreementTests {
  private static func pairs(_ table: [[Int]], _ words: [String]) -> [(first: String?, second: String?)] {
    table.enumerated().flatMap { row, counts in
      counts.enumerated().flatMap { column, count in (0..<count).map { _ in (words[row], words[column]) } }
    }
  }

  @Test("two answers: kappa, PABAK and AC1 are those of the oracle") func twoAnswers() throws {
    let pairs = Self.pairs([[40, 9], [6, 45]], ["before", "after"])
    let agreement = try #require(FieldAgreement(.markerTiming, pairs))
    #expect(agreement.categories == ["before", "after"] && agreement.records == 100)
    let (kappa, ac1) = (try #require(agreement.kappa), try #require(agreement.ac1))
    #expect(abs(kappa.value - 0.699_519_230_8) < 1e-9 && abs(kappa.standardError - 0.071_393_602_7) < 1e-9)
    #expect(abs(ac1.value - 0.700_748_129_7) < 1e-9 && abs(ac1.interval.upperBound - 0.843_038_828_5) < 1e-9)
    #expect(abs(try #require(agreement.pabak) - 0.7) < 1e-9)
    #expect(agreement.linearKappa == nil && agreement.band == .substantial)
  }

  @Test("the verdict's scale is weighted, and answers off it are left out of that") func verdict() throws {
    var pairs = Self.pairs([[30, 5, 2], [4, 25, 6], [1, 3, 24]], ["sound", "possiblyFlawed", "flawed"])
    let agreement = try #require(FieldAgreement(.verdict, pairs))
    #expect(abs(try #require(agreement.linearKappa) - 0.727_829_439_8) < 1e-9)
    #expect(abs(try #require(agreement.quadraticKappa) - 0.771_793_701_5) < 1e-9)
    pairs.append(("cannotTell", "sound"))
    let other = try #require(FieldAgreement(.verdict, pairs))
    #expect(other.records == 101 && other.linearKappa == agreement.linearKappa)
    #expect(other.kappa != agreement.kappa)
  }

  @Test("what one left open is counted and compared with nothing") func missing() throws {
    let agreement = try #require(FieldAgreement(.design, [("rct", nil), ("rct", "rct"), (nil, "other"), (nil, nil)]))
    #expect(agreement.records == 1 && agreement.answeredByOne == 2)
    #expect(FieldAgreement(.design, [("rct", nil), (nil, "rct")]) == nil)
  }

  @Test("one answer to all leaves kappa undefined") func oneAnswer() throws {
    let agreement = try #require(FieldAgreement(.included, [("included", "included"), ("included", "included")]))
    #expect(agreement.kappa == nil && agreement.agreed.count == 2)
    #expect(agreement.categories.count == 2)
  }
}

import Statistics
import Testing

@testable import CriticalAppraisal

/// The corrected fraction, from tables filled in.
@Suite struct VerifiedFractionTests {
  private typealias Stratum = WrittenSheet.Stratum

  private static func stratum(_ name: String, of size: Int, before: Int, after: Int, others: [String] = []) -> Stratum {
    let answers = [String](repeating: "before", count: before) + [String](repeating: "after", count: after)
    return Stratum(name: name, size: size, answers: answers + others)
  }

  private static func fraction(
    _ strata: [Stratum], _ method: VerifiedFraction.Method = .smoothed
  ) throws -> VerifiedFraction {
    let sheet = try WrittenSheet.drawn(strata)
    return VerifiedFraction(sheet, SettledChecks(sheet), method: method)
  }

  /// The first row of reference: statistics §4: 17/20 of 60 + 2/30 of 340.
  @Test("the estimate is that of the oracle, by each method") func oracle() throws {
    let strata = [
      Self.stratum("before-sure", of: 60, before: 17, after: 3),
      Self.stratum("notBefore-sure", of: 340, before: 2, after: 28),
    ]
    let smoothed = try #require(try Self.fraction(strata).corrected)
    #expect(abs(smoothed.value - 0.184_166_666_7) < 1e-9)
    #expect(abs(smoothed.standardError - 0.044_465_389_2) < 1e-9)
    #expect(abs(smoothed.interval.lowerBound - 0.097_016_105_3) < 1e-9)
    #expect(abs(try #require(try Self.fraction(strata, .plain).corrected).standardError - 0.038_911_024_9) < 1e-9)
    let superpopulation = try #require(try Self.fraction(strata, .superpopulation).corrected)
    #expect(abs(superpopulation.standardError - 0.043_551_888_1) < 1e-9)
    let fraction = try Self.fraction(strata)
    #expect(fraction.naive == TimingShare(before: 60, notBefore: 340, cannotTell: 0))
    #expect(fraction.studies == 400 && fraction.drawn == 50 && fraction.checked == 50)
    #expect(fraction.counted == nil)
    #expect(abs(try #require(fraction.predictiveValue(.before)).value - 0.85) < 1e-12)
  }

  @Test("where all are checked nothing is estimated") func allChecked() throws {
    let fraction = try Self.fraction([
      Self.stratum("before-sure", of: 10, before: 8, after: 1, others: ["no study"]),
      Self.stratum("notBefore-sure", of: 20, before: 1, after: 18, others: ["cannot tell"]),
    ])
    #expect(fraction.counted == TimingShare(before: 9, notBefore: 19, cannotTell: 1))
    let corrected = try #require(fraction.corrected)
    #expect(abs(corrected.value - 9.0 / 28) < 1e-12 && corrected.standardError == 0)
    #expect(abs(try #require(fraction.lowest).value - 9.0 / 29) < 1e-12)
    #expect(abs(try #require(fraction.highest).value - 10.0 / 29) < 1e-12)
  }

  @Test("rows left open shrink the sample; a stratum without any answer leaves no estimate") func open() throws {
    let some = try Self.fraction([
      Self.stratum("before-sure", of: 60, before: 17, after: 3, others: ["", ""]),
      Self.stratum("notBefore-sure", of: 340, before: 2, after: 28, others: [""]),
    ])
    #expect(some.drawn == 53 && some.checked == 50)
    #expect(abs(try #require(some.corrected).value - 0.184_166_666_7) < 1e-9)
    let none = try Self.fraction([
      Self.stratum("before-sure", of: 60, before: 17, after: 3),
      Self.stratum("notBefore-sure", of: 340, before: 0, after: 0, others: ["", ""]),
    ])
    #expect(none.corrected == nil)
    #expect(none.gap == .unanswered(VerificationStratum(predicted: .notBefore, isSure: true)))
  }

  @Test("a table without the rows of a stratum, or without strata, gives no estimate") func missing() throws {
    var sheet = try WrittenSheet.drawn([Self.stratum("before-sure", of: 60, before: 17, after: 3)])
    sheet.studies = 400
    #expect(VerifiedFraction(sheet, SettledChecks(sheet)).gap == .missing(studies: 340))
    let plain = try WrittenSheet.read("id,marker_timing\npmid:1,before\n")
    #expect(VerifiedFraction(plain, SettledChecks(plain)).gap == .notDrawn)
  }

  @Test("records beyond the evidence that belong to it after all change a second estimate") func beyond() throws {
    let strata = [Self.stratum("before-sure", of: 10, before: 10, after: 0)]
    #expect(try Self.fraction(strata).withBeyond == nil)
    let none = [String](repeating: "no study", count: 20)
    let with = try Self.fraction(strata + [Self.stratum("beyond", of: 100, before: 0, after: 5, others: none)])
    #expect(with.corrected?.value == 1)
    // 10 before; of 100 others 20 belong, none before.
    #expect(abs(try #require(with.withBeyond).value - 10.0 / 30) < 1e-12)
    #expect(with.studies == 10)
  }

  @Test("a design or verdict that takes a study out of the evidence counts as such") func takenOut() throws {
    let sheet = try WrittenSheet.read(
      """
      id,marker_timing,design,verdict,machine_marker_timing,machine_design,machine_verdict,stratum,stratum_size,stratum_drawn
      pmid:1,before,,,before,rct,sound,before-sure,3,3
      pmid:2,after,narrative review,,before,rct,sound,before-sure,3,3
      pmid:3,after,,not applicable,before,rct,sound,before-sure,3,3
      """)
    let stratum = try #require(VerifiedFraction(sheet, SettledChecks(sheet)).strata.first)
    #expect(stratum.before == 1 && stratum.noEvidence == 2 && stratum.notBefore == 0)
  }
}

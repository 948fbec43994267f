import Bibliography
import Testing

@testable import CriticalAppraisal

/// One answer out of several.
@Suite struct SettledChecksTests {
  private static func settled(_ rows: [String]) throws -> SettledChecks {
    let text = (["id,checker,marker_timing,design"] + rows).joined(separator: "\n")
    return SettledChecks(try WrittenSheet.read(text))
  }

  @Test("people who agree settle a question; a question of one is settled too") func agreed() throws {
    let settled = try Self.settled(["pmid:1,Ann,before,rct", "pmid:1,Bob,before,"])
    #expect(settled.checks.map(\.answers) == [HumanAnswers(markerTiming: .before, design: .rct)])
    #expect(settled.checks[0].by == ["Ann", "Bob"])
    #expect(settled.diagnostics.isEmpty)
  }

  @Test("people who differ leave a question open, and that is told") func open() throws {
    let settled = try Self.settled(["pmid:1,Ann,before,rct", "pmid:1,Bob,after,rct"])
    #expect(settled.checks[0].answers == HumanAnswers(design: .rct))
    #expect(settled.diagnostics.count == 1)
    #expect(settled.diagnostics[0].summary.contains("Ann before, Bob after"))
  }

  @Test("more than half settle it, and consensus does whatever others wrote") func majority() throws {
    let three = ["pmid:1,Ann,before,", "pmid:1,Bob,after,", "pmid:1,Cat,after,"]
    #expect(try Self.settled(three).checks[0].answers.markerTiming == .after)
    let consensus = try Self.settled(three + ["pmid:1,Consensus,before,"])
    #expect(consensus.checks[0].answers.markerTiming == .before)
    #expect(consensus.diagnostics.isEmpty)
  }

  @Test("of two answers of one person the later counts, and that is told") func twice() throws {
    let settled = try Self.settled(["pmid:1,Ann,before,", "pmid:1,ann,after,"])
    #expect(settled.checks[0].answers.markerTiming == .after)
    #expect(settled.diagnostics.map(\.line) == [3])
  }

  @Test("a record is found by its name, its number, its DOI; without them by title and year") func found() throws {
    let sheet = try WrittenSheet.read(
      "id,doi,title,year,design\npmid:7,10.1/X,,,rct\nfile.ris#3,,An Invented Title!,2004,animal\n")
    let settled = SettledChecks(sheet)
    func appraisal(_ pmid: Int?, year: Int? = nil) -> Appraisal { InventedAppraisal.make(pmid: pmid, year: year) }
    #expect(settled.check(on: appraisal(7).record)?.answers.design == .rct)
    #expect(settled.check(on: appraisal(8).record) == nil)
    #expect(settled.check(on: appraisal(nil, year: 2004).record)?.answers.design == .animal)
    #expect(settled.check(on: appraisal(nil, year: 2005).record) == nil)
    #expect(settled.check(on: appraisal(nil).record.adding(.doi, "10.1/x"))?.answers.design == .rct)
  }
}

import Bibliography
import Testing

@testable import CriticalAppraisal

/// Tables of answers, read back.
@Suite struct CheckSheetTests {
  @Test("columns may stand in any order, under headings in other capitals, with others between") func columns() throws {
    let sheet = try WrittenSheet.read("mine;Checker;Marker timing;ID;Design\nx;Ann;After;pmid:1;rct\n")
    let row = try #require(sheet.rows.first)
    #expect(row.id == "pmid:1" && row.pmid == "1" && row.checker == "Ann")
    #expect(row.answers == HumanAnswers(markerTiming: .after, design: .rct))
    #expect(sheet.diagnostics.isEmpty)
  }

  @Test("an unknown answer is told with its line and what may stand there, and the rest of the row counts")
  func unknownAnswer() throws {
    let sheet = try WrittenSheet.read("id,marker_timing,verdict\npmid:1,before,sound\npmid:2,befor,flawed\n")
    #expect(sheet.rows[1].answers == HumanAnswers(verdict: .flawed))
    #expect(
      sheet.diagnostics.map(\.description) == [
        "warning: answers.csv:3: “befor” is no answer for marker_timing; it was left open; write one of before, after, "
          + "sameTime, mixed, notApplicable, cannotTell, or nothing"
      ])
  }

  @Test("a row whose name was lost is told if it has answers") func noName() throws {
    let sheet = try WrittenSheet.read("id,marker_timing\n,before\npmid:2,after\n")
    #expect(sheet.rows.map(\.id) == ["pmid:2"])
    #expect(sheet.diagnostics.map(\.line) == [2])
  }

  @Test("numbers that a spreadsheet gave a point are whole again") func numbers() throws {
    let sheet = try WrittenSheet.read("pmid,marker_timing\n990000001.0,before\n")
    #expect(sheet.rows.map(\.id) == ["pmid:990000001"])
  }

  @Test("tables without names or answers, and the program's own, are refused") func refused() {
    #expect(throws: CheckSheet.Problem.noNames(file: "answers.csv")) { try WrittenSheet.read("title,design\nx,rct\n") }
    #expect(throws: CheckSheet.Problem.noAnswers(file: "answers.csv")) { try WrittenSheet.read("id,title\n1,x\n") }
    #expect(throws: CheckSheet.Problem.ownTable(file: "answers.csv")) {
      try WrittenSheet.read("id,design,marker_timing,timing_probability\npmid:1,rct,before,0.9\n")
    }
  }

  @Test("who answers is the file where several are given and none is named") func whoAnswers() throws {
    let text = "id,marker_timing\npmid:1,before\n"
    #expect(try WrittenSheet.read(text, file: "a/ann.csv", isOneOfSeveral: true).rows[0].checker == "ann")
    #expect(try WrittenSheet.read(text, file: "a/ann.csv").rows[0].checker == "unnamed")
  }

  @Test("a stratum that contradicts itself is told and not used") func badStratum() throws {
    let sheet = try WrittenSheet.read(
      "id,marker_timing,stratum,stratum_size,stratum_drawn\npmid:1,before,before-sure,5,9\npmid:2,after,before-sure,5,4\n"
    )
    #expect(sheet.rows.map { $0.placement == nil } == [true, false])
    #expect(sheet.diagnostics.map(\.line) == [2])
  }
}

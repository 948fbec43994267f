import Bibliography
import Reporting
import TestSupport
import Testing

@testable import Commands

@Suite struct ConversionTallyTests {
  @Test func recordsThatCouldNotBeReadAreToldApart() {
    var tally = ConversionTally(.ris)
    let entry = ExportEntry(unlabelled: .sample(title: "An invented title", abstract: ""))
    for number in 1...3 { tally.count(entry, isDuplicate: number > 1) }
    for matter in [ImportDiagnostic.Matter.quarantined, .skippedLines, .quarantined, .other] {
      tally.count(ImportDiagnostic(.error, file: "invented.ris", line: 1, matter: matter, summary: "x", cure: "y"))
    }
    #expect(
      tally.lines(out: 3, isCut: false) == [
        "3 records in, 3 records out", "among them 2 duplicates, written like the others",
        "2 records could not be read and are not in these numbers",
        "note: not carried over: 1 line that belongs to no record; --verbose says where",
      ])
  }

  @Test func anAbstractTooLongForExcelIsToldOnlyForTables() {
    let entry = ExportEntry(unlabelled: .sample(title: "x", abstract: String(repeating: "a", count: 40_000)))
    for format in ExportFormat.allCases {
      var tally = ConversionTally(format)
      tally.count(entry, isDuplicate: false)
      #expect(tally.lines(out: 1, isCut: false).count == (format == .csv ? 2 : 1))
    }
  }
}

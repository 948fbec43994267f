import Bibliography
import Testing

/// What the import doctor counts.
@Suite struct ImportDoctorTests {
  private static func record(_ file: String, line: Int, title: String = "", doi: String = "") -> Record {
    var builder = RecordBuilder()
    var title = title
    title.withUTF8 { builder.addTitle($0) }
    if !doi.isEmpty { builder.add(.doi, doi) }
    return builder.record(
      source: SourceLocation(file: file, format: .ris, dialect: "Ovid", line: line, ordinal: 1), original: [])
  }

  private static func checks(_ events: [InputRun.Event]) -> [FileCheck] {
    var doctor = ImportDoctor()
    for event in events { doctor.take(event) }
    return doctor.finish()
  }

  @Test func theFirstLinesAreKeptAndAllIsCounted() {
    let checks = Self.checks(
      [.opened("a", .ris, .utf8)] + (1...9).map { .record(Self.record("a", line: $0 * 10)) })
    #expect(checks.count == 1)
    #expect(checks[0].records == 9 && checks[0].dialects == ["Ovid": 9])
    #expect(checks[0].count(.withoutTitle) == 9 && checks[0].count(.withoutYear) == 9)
    #expect(checks[0][.withoutTitle].lines == [10, 20, 30, 40, 50])
    #expect(checks[0].count(.retracted) == 0 && checks[0][.retracted].lines == [])
  }

  @Test func duplicatesAreThoseOfTheLaterRecords() {
    func record(_ file: String, _ line: Int) -> InputRun.Event {
      .record(Self.record(file, line: line, title: "The invented cells of the women", doi: "10.9999/invented.1"))
    }
    let checks = Self.checks([
      .opened("a", .ris, .utf8), record("a", 1), record("a", 10), .opened("b", .ris, .utf8), record("b", 5),
      record("b", 15),
    ])
    #expect(checks.map { $0[.duplicatesInside].lines } == [[10], [15]])
    #expect(checks.map { $0[.duplicatesAcross].lines } == [[], [5]])
  }

  @Test func diagnosticsBelongToTheirFile() {
    func diagnostic(
      _ severity: ImportDiagnostic.Severity, _ file: String, _ matter: ImportDiagnostic.Matter, line: Int,
      count: Int = 1
    ) -> InputRun.Event {
      .diagnostic(
        ImportDiagnostic(severity, file: file, line: line, matter: matter, count: count, summary: "s", cure: "c"))
    }
    let checks = Self.checks([
      diagnostic(.warning, "folder", .other, line: 0), diagnostic(.note, "folder", .other, line: 0),
      .opened("folder/a", .ris, .utf8), diagnostic(.error, "folder/a", .quarantined, line: 7),
      diagnostic(.note, "folder/a", .skippedLines, line: 3, count: 12),
      diagnostic(.warning, "folder/a", .encodingFallback, line: 9), diagnostic(.warning, "folder/a", .other, line: 11),
      .failure(.readFailed("folder/a", reason: "invented")), .failure(.emptyFile("folder/b")),
    ])
    #expect(checks.map(\.file) == ["folder", "folder/a", "folder/b"])
    #expect(checks.map(\.remarks.count) == [1, 2, 0])
    #expect(checks[1].count(.quarantined) == 1 && checks[1].count(.skippedLines) == 12)
    #expect(checks[1][.skippedLines].lines == [3] && checks[1][.encodingFallbacks].lines == [9])
    #expect(checks.map { $0.failure != nil } == [false, true, true])
  }

  @Test func remarksAreKeptUpToALimit() {
    let remark = ImportDiagnostic(.warning, file: "a", line: 1, summary: "s", cure: "c")
    let checks = Self.checks([.opened("a", .ris, .utf8)] + Array(repeating: .diagnostic(remark), count: 1234))
    #expect(checks[0].remarks.count == 1000 && checks[0].furtherRemarks == 234)
  }

  @Test(arguments: [
    ("PubMed", "NBIB"), ("Scopus", "Scopus"), ("Web of Science", "Full Record"), ("Ovid", "Complete Reference"),
    ("Embase.com", "Embase"), ("Cochrane", "Cochrane"), ("Google Scholar", "Google Scholar"), ("", "all fields"),
  ])
  func recordsWithoutAbstractsGetTheAdviceOfTheirDatabase(dialect: String, word: String) {
    var check = FileCheck(file: "a")
    check.format = .ris
    check.records = 3
    check.dialects = dialect.isEmpty ? [:] : [dialect: 3]
    for line in 1...3 { check.add(.withoutAbstract, line: line) }
    let advice = CheckAdvice.sentences(for: check)
    #expect(advice.count == 1)
    #expect(advice[0].contains(word), "\(advice)")
  }

  @Test func aFileWithoutFaultsNeedsNoAdvice() {
    var check = FileCheck(file: "a")
    check.format = .ris
    check.records = 3
    #expect(CheckAdvice.sentences(for: check) == [])
  }
}

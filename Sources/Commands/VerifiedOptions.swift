internal import ArgumentParser
internal import Bibliography
internal import CriticalAppraisal
internal import Reporting

/// What people answered, to stand in the place of the program's labels.
struct VerifiedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Put the answers of this table, filled in by people, in the place of the program's labels; may be repeated.",
      valueName: "csv"))
  var verified: [String] = []

  /// The answers; nil where no table is named.
  func read() throws -> VerifiedAnswers? { verified.isEmpty ? nil : try VerifiedAnswers(verified) }
}

/// The answers of people in one or several tables, and which of them were met in the input.
struct VerifiedAnswers {
  let sheet: CheckSheet
  let settled: SettledChecks
  private var met: Set<String> = []

  init(_ files: [String]) throws {
    sheet = try CheckSheet.read(files)
    settled = SettledChecks(sheet)
  }

  /// What was found amiss in the tables.
  var diagnostics: [ImportDiagnostic] { sheet.diagnostics + settled.diagnostics }

  /// The corrected fraction, where the tables were drawn for it.
  var fraction: VerifiedFraction? {
    sheet.rows.contains { $0.placement != nil } ? VerifiedFraction(sheet, settled) : nil
  }

  /// How many records of the input have answers, and of whom.
  var handChecks: RunFacts.HandChecks {
    RunFacts.HandChecks(records: met.count, people: VerifiedFraction(sheet, settled).checkers)
  }

  /// Notes that a record with answers is in the input.
  mutating func note(_ id: String) { met.insert(id) }

  /// That records with answers are not in the input; nil where all are.
  var missing: ImportDiagnostic? {
    let missing = settled.answeredIDs.filter { !met.contains($0) }
    if missing.isEmpty { return nil }
    let shown = missing.prefix(5).joined(separator: ", ") + (missing.count > 5 ? ", …" : "")
    let said = missing.count == 1 ? "1 record with answers is" : "\(missing.count) records with answers are"
    return ImportDiagnostic(
      .warning, file: sheet.files.joined(separator: ", "), line: 0, count: missing.count,
      summary: "\(said) not in the input (\(shown))", cure: "give the input from which the table was drawn")
  }
}

package import Bibliography

/// What people settled on, record by record: one answer to each question out of what several wrote.
///
/// Where people differ, what `consensus` wrote in the column checker counts, else what more than half wrote; else the
/// question stays open, and that is told.
package struct SettledChecks: Sendable {
  /// The answers on one record.
  package struct Check: Sendable {
    package let id: String
    package let title: String
    /// Who answered anything.
    package internal(set) var by: [String]
    package internal(set) var answers: HumanAnswers
    /// Each person's own answers.
    package let own: [(checker: String, answers: HumanAnswers)]
    package let machine: MachineLabels?
    package let placement: CheckSheet.Placement?
  }

  package private(set) var checks: [Check] = []
  /// What was found amiss in settling.
  package private(set) var diagnostics: [ImportDiagnostic] = []
  private var places: [String: Int] = [:]

  package init(_ sheet: CheckSheet) {
    var order: [String] = []
    var rows: [String: [CheckSheet.Row]] = [:]
    for row in sheet.rows {
      let key = row.id.lowercased()
      if rows[key] == nil { order.append(key) }
      rows[key, default: []].append(row)
    }
    for key in order { settle(rows[key] ?? []) }
  }

  /// The answers on a record; nil where nobody answered anything.
  package func check(on record: Record) -> Check? {
    for key in Self.keys(of: record) {
      if let place = places[key] { return checks[place].answers.isEmpty ? nil : checks[place] }
    }
    return nil
  }

  /// The names of the records with answers.
  package var answeredIDs: [String] { checks.filter { !$0.answers.isEmpty }.map(\.id) }

  private mutating func settle(_ rows: [CheckSheet.Row]) {
    guard let first = rows.first else { return }
    var own: [(checker: String, answers: HumanAnswers)] = []
    for row in rows where !row.answers.isEmpty {
      guard let place = own.firstIndex(where: { $0.checker.lowercased() == row.checker.lowercased() }) else {
        own.append((row.checker, row.answers))
        continue
      }
      for field in row.answers.fields {
        if let old = own[place].answers[field], let new = row.answers[field], old != new {
          tell(
            row, "\(row.checker) answers \(field.rawValue) of \(row.id) twice, \(old) and \(new); the later counts",
            cure: "leave one of the two rows")
        }
        own[place].answers.take(field, from: row.answers)
      }
    }
    var answers = HumanAnswers()
    for field in CheckField.allCases { settle(field, own, rows, &answers) }
    let check = Check(
      id: first.id, title: first.title, by: own.map(\.checker), answers: answers, own: own,
      machine: rows.compactMap(\.machine).first, placement: rows.compactMap(\.placement).first)
    for key in Self.keys(of: first) where places[key] == nil { places[key] = checks.count }
    checks.append(check)
  }

  private mutating func settle(
    _ field: CheckField, _ own: [(checker: String, answers: HumanAnswers)], _ rows: [CheckSheet.Row],
    _ answers: inout HumanAnswers
  ) {
    let given = own.filter { $0.answers[field] != nil }
    if given.isEmpty { return }
    if let last = given.last(where: { Self.settling.contains($0.checker.lowercased()) }) {
      answers.take(field, from: last.answers)
      return
    }
    for (_, one) in given where 2 * given.count(where: { $0.answers[field] == one[field] }) > given.count {
      answers.take(field, from: one)
      return
    }
    if let row = rows.last(where: { $0.answers[field] != nil }) {
      let said = given.map { "\($0.checker) \($0.answers[field] ?? "")" }.joined(separator: ", ")
      tell(
        row, "people differ on \(field.rawValue) of \(row.id) (\(said)); the question stays open",
        cure: "settle it and add a row with checker consensus")
    }
  }

  private mutating func tell(_ row: CheckSheet.Row, _ summary: String, cure: String) {
    diagnostics.append(ImportDiagnostic(.warning, file: row.file, line: row.line, summary: summary, cure: cure))
  }

  /// Whose word settles what others differ on.
  private static let settling: Set<String> = ["consensus", "agreed", "settled"]

  private static func keys(of row: CheckSheet.Row) -> [String] {
    var keys = [row.id.lowercased()]
    if !row.pmid.isEmpty { keys.append("pmid:\(row.pmid)") }
    if !row.doi.isEmpty { keys.append("doi:\(row.doi.lowercased())") }
    // What has no number is called by its file, which may have another name now.
    if row.pmid.isEmpty, row.doi.isEmpty, let key = titleKey(row.title, row.year) { keys.append(key) }
    return keys
  }

  private static func keys(of record: Record) -> [String] {
    let (pmids, dois) = (record.texts(.pmid), record.texts(.doi))
    var keys = [record.id.lowercased()] + pmids.map { "pmid:\($0)" } + dois.map { "doi:\($0.lowercased())" }
    if pmids.isEmpty, dois.isEmpty, let key = titleKey(record.text(record.title), record.year) { keys.append(key) }
    return keys
  }

  private static func titleKey(_ title: String, _ year: Int?) -> String? {
    let letters = title.lowercased().filter { $0.isLetter || $0.isNumber }
    return letters.isEmpty ? nil : "title:\(letters):\(year ?? 0)"
  }
}

internal import Bibliography

/// Reads the rows of one table that people filled in.
struct CheckSheetReader {
  private let table: TextTable
  private let columns: [String: Int]
  /// Who answered where the table does not say.
  private let unnamed: String

  init(_ table: TextTable, isOneOfSeveral: Bool) throws(CheckSheet.Problem) {
    self.init(table, unnamed: isOneOfSeveral ? Self.stem(table.file) : "unnamed")
    if ["id", "pmid", "doi"].allSatisfy({ columns[$0] == nil }) { throw .noNames(file: table.file) }
    if CheckField.allCases.allSatisfy({ columns[Self.key($0.rawValue)] == nil }) {
      throw .noAnswers(file: table.file)
    }
    if columns["timingprobability"] != nil, columns["checker"] == nil { throw .ownTable(file: table.file) }
  }

  /// The table that `hindsight classify` writes; its labels are the program's.
  init(ownTable table: TextTable) { self.init(table, unnamed: Self.stem(table.file)) }

  private init(_ table: TextTable, unnamed: String) {
    self.table = table
    self.unnamed = unnamed
    var columns: [String: Int] = [:]
    // Of two columns with one heading the first is ours: people add theirs at the end.
    for (place, heading) in table.headings.enumerated() where columns[Self.key(heading)] == nil {
      columns[Self.key(heading)] = place
    }
    self.columns = columns
  }

  func read(into sheet: inout CheckSheet) {
    sheet.files.append(table.file)
    sheet.diagnostics += table.diagnostics
    for row in table.rows { read(row, into: &sheet) }
  }

  private func read(_ row: TextTable.Row, into sheet: inout CheckSheet) {
    func cell(_ heading: String) -> String {
      columns[Self.key(heading)].flatMap { $0 < row.cells.count ? row.cells[$0] : nil } ?? ""
    }
    var answers = HumanAnswers()
    for field in CheckField.allCases {
      let text = cell(field.rawValue)
      if AnswerWord.isOpen(text) || answers.take(text, for: field) { continue }
      sheet.tell(
        .warning, table.file, row.line, "“\(text.prefix(40))” is no answer for \(field.rawValue); it was left open",
        cure: "write one of \(field.words), or nothing")
    }
    var (id, pmid, doi) = (cell("id"), Self.wholeNumber(cell("pmid")), cell("doi"))
    if id.isEmpty { id = pmid.isEmpty ? doi.isEmpty ? "" : "doi:\(doi)" : "pmid:\(pmid)" }
    if pmid.isEmpty, id.lowercased().hasPrefix("pmid:") { pmid = String(id.dropFirst(5)) }
    if doi.isEmpty, id.lowercased().hasPrefix("doi:") { doi = String(id.dropFirst(4)) }
    if id.isEmpty {
      if answers.isEmpty { return }
      sheet.tell(
        .warning, table.file, row.line, "this row names no record; its answers were left out",
        cure: "put the record's id back")
      return
    }
    sheet.studies = sheet.studies ?? Int(Self.wholeNumber(cell("studies")))
    sheet.seed = sheet.seed ?? Self.text(cell("seed"))
    sheet.topic = sheet.topic ?? Self.text(cell("topic"))
    sheet.sureFrom = sheet.sureFrom ?? Self.text(cell("sure_from"))
    let checker = cell("checker")
    sheet.rows.append(
      CheckSheet.Row(
        file: table.file, line: row.line, id: id, pmid: pmid, doi: doi, title: cell("title"),
        year: Int(Self.wholeNumber(cell("year"))), checker: checker.isEmpty ? unnamed : checker, answers: answers,
        machine: Self.machine(cell), placement: placement(cell, row.line, &sheet)))
  }

  private func placement(
    _ cell: (String) -> String, _ line: Int, _ sheet: inout CheckSheet
  ) -> CheckSheet.Placement? {
    let name = cell("stratum")
    if name.isEmpty { return nil }
    guard let stratum = VerificationStratum(name: name), let size = Int(Self.wholeNumber(cell("stratum_size"))),
      let drawn = Int(Self.wholeNumber(cell("stratum_drawn"))), (1...max(1, size)).contains(drawn)
    else {
      sheet.tell(
        .warning, table.file, line, "stratum, stratum_size and stratum_drawn of this row contradict each other",
        cure: "copy them from the table as it was drawn; without them the row tells nothing of the others")
      return nil
    }
    return CheckSheet.Placement(stratum: stratum, size: size, drawn: drawn)
  }

  private static func machine(_ cell: (String) -> String) -> MachineLabels? {
    guard let timing = MarkerTiming(rawValue: cell("machine_marker_timing")),
      let design = StudyDesign(rawValue: cell("machine_design")),
      let verdict = Verdict(rawValue: cell("machine_verdict"))
    else { return nil }
    return MachineLabels(markerTiming: timing, design: design, verdict: verdict)
  }

  private static func text(_ cell: String) -> String? { cell.isEmpty ? nil : cell }

  /// A number as it was before a spreadsheet gave it a point: `12.0` and `12,0` are 12.
  private static func wholeNumber(_ text: String) -> String {
    for ending in [".0", ",0", ".00", ",00"] where text.hasSuffix(ending) { return String(text.dropLast(ending.count)) }
    return text
  }

  /// Small letters and digits: `Marker timing` is `marker_timing`.
  private static func key(_ heading: String) -> String { heading.lowercased().filter { $0.isLetter || $0.isNumber } }

  /// A file's name without folders and ending.
  static func stem(_ file: String) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return name.lastIndex(of: ".").map { $0 > name.startIndex ? String(name[..<$0]) : name } ?? name
  }
}

extension CheckSheet {
  mutating func tell(
    _ severity: ImportDiagnostic.Severity, _ file: String, _ line: Int, _ summary: String, cure: String
  ) {
    diagnostics.append(ImportDiagnostic(severity, file: file, line: line, summary: summary, cure: cure))
  }
}

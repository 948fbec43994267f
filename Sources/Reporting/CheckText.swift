package import Bibliography

/// What the import doctor found, for a terminal of 80 columns.
package struct CheckText {
  private static let mostRemarks = 5
  private static let nameWidth = 30

  private let checks: [FileCheck]

  package init(_ checks: [FileCheck]) { self.checks = checks }

  package var text: String {
    var parts = checks.map(part)
    if checks.count(where: { $0.format != nil }) > 1 { parts.append(total) }
    return parts.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private func part(for check: FileCheck) -> [String] {
    var lines = [Columns.cutFront(check.file, to: 80)]
    if let format = check.format {
      lines.append(Columns.wrap("  " + heading(check, format), indent: "  "))
      lines += CheckFinding.allCases.filter { check.count($0) > 0 }.map { row($0, check) }
      if let failure = check.failure {
        lines.append(Columns.wrap("  reading ended early: \(failure.problem)", indent: "    "))
      }
    } else if let failure = check.failure {
      lines.append(Columns.wrap("  not read: \(failure.problem)", indent: "    "))
    }
    return lines + remarks(check) + advice(for: check)
  }

  private func heading(_ check: FileCheck, _ format: RecordFormat) -> String {
    var parts = [format.name]
    let dialects = check.dialects.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    if !dialects.isEmpty { parts.append(dialects.prefix(4).joined(separator: ", ")) }
    if let encoding = check.encoding { parts.append(Self.name(of: encoding, check)) }
    parts.append("\(Percent.grouped(check.records)) \(check.records == 1 ? "record" : "records")")
    return parts.joined(separator: " · ")
  }

  /// Records that are no UTF-8 were taken for Windows-1252.
  private static func name(of encoding: TextEncoding, _ check: FileCheck) -> String {
    let others = check.count(.encodingFallbacks)
    if others == 0 { return encoding.rawValue }
    return others >= check.records ? "Windows-1252" : "\(encoding.rawValue), in part Windows-1252"
  }

  /// `    without title      2  (50 %)  lines 12, 47`.
  private func row(_ finding: CheckFinding, _ check: FileCheck) -> String {
    let tally = check[finding]
    var line = row(finding, tally.count)
    if Self.isShare(finding), check.records > 0 {
      line += "  (\(Percent.text(Double(tally.count) / Double(check.records))))"
    }
    // Where nearly all are so, the first of them tell nothing.
    if tally.lines.isEmpty || Self.isShare(finding) && tally.count * 2 > check.records { return line }
    let isAll = tally.lines.count == tally.count
    if finding == .skippedLines { return line + "  from line \(tally.lines[0])" }
    line += tally.count == 1 ? "  line " : "  lines "
    return Columns.cut(line + tally.lines.map(String.init).joined(separator: ", ") + (isAll ? "" : ", …"), to: 80)
  }

  private func row(_ finding: CheckFinding, _ count: Int) -> String {
    "    " + Columns.fit(finding.name, Self.nameWidth) + Columns.right(Percent.grouped(count), 9)
  }

  /// The errors first: a record that is missing matters more than one that was mended.
  private func remarks(_ check: FileCheck) -> [String] {
    let sorted = check.remarks.filter { $0.severity == .error } + check.remarks.filter { $0.severity != .error }
    var lines = sorted.prefix(Self.mostRemarks).map { remark in
      let place = remark.line > 0 ? "line \(remark.line): " : ""
      let cure = remark.matter == .quarantined ? "" : "; \(remark.cure)"
      return Columns.wrap("  \(place)\(remark.summary)\(cure)", indent: "    ")
    }
    let more = sorted.count - lines.count + check.furtherRemarks
    if more > 0 { lines.append("  … and \(Percent.grouped(more)) more; --verbose says all of them") }
    return lines
  }

  private func advice(for check: FileCheck) -> [String] {
    let sentences = CheckAdvice.sentences(for: check)
    if sentences.isEmpty { return check.records > 0 ? ["  nothing to do"] : [] }
    return ["  what to do:"] + sentences.map { Columns.wrap("  - \($0)", indent: "    ") }
  }

  private var total: [String] {
    let files = checks.count { $0.format != nil }
    let records = checks.reduce(0) { $0 + $1.records }
    let rows = CheckFinding.allCases.compactMap { finding in
      let count = checks.reduce(0) { $0 + $1.count(finding) }
      return count > 0 ? row(finding, count) : nil
    }
    return ["all \(files) files: \(Percent.grouped(records)) records"] + rows
  }

  private static func isShare(_ finding: CheckFinding) -> Bool {
    switch finding {
    case .withoutTitle, .withoutAbstract, .withoutYear, .withoutIdentifier, .withMethods, .nonEnglish: true
    default: false
    }
  }
}

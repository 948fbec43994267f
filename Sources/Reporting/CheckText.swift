package import Bibliography

/// What the import doctor found, for a terminal of 80 columns.
package struct CheckText {
  private let checks: [FileCheck]

  package init(_ checks: [FileCheck]) { self.checks = checks }

  package var text: String {
    var lines: [String] = []
    for check in checks { lines += part(for: check) + [""] }
    if checks.count > 1 { lines += total + [""] }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  private func part(for check: FileCheck) -> [String] {
    guard let format = check.format else {
      let problem = check.failure.map { "  not read: \($0.problem)" } ?? "  not read"
      return [check.file, Columns.wrap(problem, indent: "  ")] + advice(for: check)
    }
    var lines = [check.file, Columns.wrap("  " + heading(check, format), indent: "  ")]
    for (name, count) in Self.counts(of: check) where count > 0 {
      let share =
        Self.isShare(name) && check.records > 0 ? "  (\(Percent.text(Double(count) / Double(check.records))))" : ""
      lines.append("    " + Columns.fit(name, 30) + Columns.right(Percent.grouped(count), 9) + share)
    }
    if let failure = check.failure {
      lines.append(Columns.wrap("  reading ended early: \(failure.problem)", indent: "  "))
    }
    for remark in check.remarks.prefix(Self.mostRemarks) {
      lines.append(Columns.wrap("  \(remark.line > 0 ? "line \(remark.line): " : "")\(remark.summary)", indent: "    "))
    }
    if check.remarks.count > Self.mostRemarks {
      lines.append("  … and \(check.remarks.count - Self.mostRemarks) more; --verbose says all of them")
    }
    return lines + advice(for: check)
  }

  private static let mostRemarks = 5

  private func heading(_ check: FileCheck, _ format: RecordFormat) -> String {
    var parts = [format.name]
    let dialects = check.dialects.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    if !dialects.isEmpty { parts.append(dialects.prefix(4).joined(separator: ", ")) }
    if let encoding = check.encoding { parts.append(encoding.rawValue) }
    parts.append("\(Percent.grouped(check.records)) \(check.records == 1 ? "record" : "records")")
    return parts.joined(separator: " · ")
  }

  private func advice(for check: FileCheck) -> [String] {
    let sentences = CheckAdvice.sentences(for: check)
    if sentences.isEmpty { return check.records > 0 ? ["  nothing to do"] : [] }
    return ["  what to do:"] + sentences.map { Columns.wrap("  - \($0)", indent: "    ") }
  }

  private var total: [String] {
    let records = checks.reduce(0) { $0 + $1.records }
    let sum = checks.reduce(into: [String: Int]()) { sum, check in
      for (name, count) in Self.counts(of: check) { sum[name, default: 0] += count }
    }
    var lines = ["all \(checks.count) files: \(Percent.grouped(records)) records"]
    for (name, _) in Self.counts(of: FileCheck(file: "")) {
      let count = sum[name] ?? 0
      if count > 0 { lines.append("    " + Columns.fit(name, 30) + Columns.right(Percent.grouped(count), 9)) }
    }
    return lines
  }

  private static func isShare(_ name: String) -> Bool { name.hasPrefix("without") || name == "not in English" }

  /// Names and counts in the order in which they are shown.
  static func counts(of check: FileCheck) -> [(String, Int)] {
    [
      ("without title", check.withoutTitle), ("without abstract", check.withoutAbstract),
      ("without year", check.withoutYear), ("without PMID and DOI", check.withoutIdentifier),
      ("with methods section", check.withMethods), ("not in English", check.nonEnglish), ("retracted", check.retracted),
      ("duplicates inside the file", check.duplicatesInside), ("duplicates of earlier files", check.duplicatesAcross),
      ("possible duplicates", check.possibleDuplicates), ("quarantined", check.quarantined),
      ("incomplete", check.incomplete), ("not in UTF-8", check.encodingFallbacks),
      ("odd lines skipped", check.skippedLines),
    ]
  }
}

package import Bibliography

/// What the import doctor found, as JSON; `Schemas/check.schema.json` is its law.
package struct CheckJSON {
  private let checks: [FileCheck]

  package init(_ checks: [FileCheck]) { self.checks = checks }

  package func write(to output: inout OutputBuffer) {
    output.append("{\"files\":[")
    for (place, check) in checks.enumerated() {
      output.append(place > 0 ? ",\n" : "\n")
      write(check, to: &output)
    }
    output.append("\n]}\n")
  }

  private func write(_ check: FileCheck, to output: inout OutputBuffer) {
    output.append("{\"file\":")
    output.appendJSON(check.file)
    output.append(",\"format\":")
    output.appendJSON(check.format?.rawValue)
    output.append(",\"encoding\":")
    output.appendJSON(check.encoding?.rawValue)
    output.append(",\"dialects\":{")
    for (place, dialect) in check.dialects.sorted(by: { $0.key < $1.key }).enumerated() {
      if place > 0 { output.append(",") }
      output.appendJSON(dialect.key)
      output.append(":")
      output.append(dialect.value)
    }
    output.append("}")
    for (name, count) in counts(of: check) {
      output.append(",\"")
      output.append(name)
      output.append("\":")
      output.append(count)
    }
    output.append(",\"failure\":")
    output.appendJSON(check.failure?.problem)
    write(
      check.remarks.map { "\($0.line > 0 ? "line \($0.line): " : "")\($0.summary)" }, as: ",\"remarks\":[", to: &output)
    write(CheckAdvice.sentences(for: check), as: ",\"advice\":[", to: &output)
    output.append("}")
  }

  private func write(_ texts: [String], as key: StaticString, to output: inout OutputBuffer) {
    output.append(key)
    for (place, text) in texts.enumerated() {
      if place > 0 { output.append(",") }
      output.appendJSON(text)
    }
    output.append("]")
  }

  private func counts(of check: FileCheck) -> [(StaticString, Int)] {
    [
      ("records", check.records), ("withoutTitle", check.withoutTitle), ("withoutAbstract", check.withoutAbstract),
      ("withoutYear", check.withoutYear), ("withoutIdentifier", check.withoutIdentifier),
      ("withMethods", check.withMethods), ("nonEnglish", check.nonEnglish), ("retracted", check.retracted),
      ("duplicatesInside", check.duplicatesInside), ("duplicatesAcross", check.duplicatesAcross),
      ("possibleDuplicates", check.possibleDuplicates), ("quarantined", check.quarantined),
      ("incomplete", check.incomplete), ("encodingFallbacks", check.encodingFallbacks),
      ("skippedLines", check.skippedLines),
    ]
  }
}

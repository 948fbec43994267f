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
    output.append("},\"records\":")
    output.append(check.records)
    for finding in CheckFinding.allCases {
      output.append(",\"\(finding.rawValue)\":")
      output.append(check.count(finding))
    }
    writeLines(check, to: &output)
    writeRemarks(check, to: &output)
    output.append(",\"failure\":")
    output.appendJSON(check.failure?.problem)
    output.append(",\"advice\":[")
    for (place, sentence) in CheckAdvice.sentences(for: check).enumerated() {
      if place > 0 { output.append(",") }
      output.appendJSON(sentence)
    }
    output.append("]}")
  }

  private func writeLines(_ check: FileCheck, to output: inout OutputBuffer) {
    output.append(",\"lines\":{")
    for (place, finding) in CheckFinding.allCases.filter({ !check[$0].lines.isEmpty }).enumerated() {
      output.append(place > 0 ? ",\"\(finding.rawValue)\":" : "\"\(finding.rawValue)\":")
      output.appendJSON(check[finding].lines)
    }
    output.append("}")
  }

  private func writeRemarks(_ check: FileCheck, to output: inout OutputBuffer) {
    output.append(",\"remarks\":[")
    for (place, remark) in check.remarks.enumerated() {
      output.append(place > 0 ? ",{\"severity\":" : "{\"severity\":")
      output.appendJSON(remark.severity.rawValue)
      output.append(",\"line\":")
      if remark.line > 0 { output.append(remark.line) } else { output.append("null") }
      output.append(",\"summary\":")
      output.appendJSON(remark.summary)
      output.append(",\"cure\":")
      output.appendJSON(remark.cure)
      output.append("}")
    }
    output.append("],\"furtherRemarks\":")
    output.append(check.furtherRemarks)
  }
}

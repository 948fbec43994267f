internal import Bibliography
package import CriticalAppraisal

/// One row a record, for spreadsheets and R.
package struct CSVWriter: AppraisalWriter {
  static let headings = [
    "id", "pmid", "doi", "year", "journal", "title", "design", "subtype", "probability", "stated_design",
    "index_designs", "index_disagrees", "marker_timing", "data_collection", "timing_probability", "verdict",
    "confidence", "exception", "topics", "compartment", "participants", "retracted", "notice", "duplicate_of",
    "design_quote", "timing_quote", "f1_quote", "f2_quote", "file", "line", "checked_by", "checked_fields",
    "machine_marker_timing", "machine_design", "machine_verdict",
  ]

  package init() {}

  package func begin(_ output: inout OutputBuffer) { CSVRow.write(Self.headings, to: &output) }

  package func write(_ appraisal: Appraisal, to output: inout OutputBuffer) {
    let record = appraisal.record
    func quote(_ purpose: EvidencePurpose) -> String {
      appraisal.evidence.first { $0.purpose == purpose }.map { record.text($0.range) } ?? ""
    }
    CSVRow.write(
      [
        record.id, record.text(of: .pmid) ?? "", record.text(of: .doi) ?? "", record.year.map(String.init) ?? "",
        record.text(of: .journal) ?? "", record.text(record.title), appraisal.design.label.rawValue,
        appraisal.design.subtype?.rawValue ?? "", Self.hundredths(appraisal.design.probability),
        appraisal.design.stated?.label.rawValue ?? "",
        appraisal.design.index.labels.map(\.rawValue).joined(separator: " "),
        appraisal.design.index.disagrees ? "yes" : "no", appraisal.timing.marker.rawValue,
        appraisal.timing.collection.rawValue, Self.hundredths(appraisal.timing.probability),
        appraisal.comparison.verdict.rawValue, appraisal.comparison.confidence?.rawValue ?? "",
        appraisal.comparison.exception ?? "", appraisal.topics.map(\.name).joined(separator: " "),
        appraisal.topics.compactMap(\.compartment.name).joined(separator: " "),
        appraisal.participants.map { String($0.total) } ?? "", record.isRetracted ? "yes" : "no",
        record.notice?.rawValue ?? "", appraisal.duplicateOf ?? "", quote(.design), quote(.timing),
        quote(.outcomeDefined), quote(.markerAfter), record.source.file, String(record.source.line),
      ] + Self.cells(appraisal.checked), to: &output)
  }

  /// Who checked the record and what the program alone says; empty where nobody did.
  private static func cells(_ checked: HumanCheck?) -> [String] {
    guard let checked else { return ["", "", "", "", ""] }
    let fields = checked.answers.fields.map(\.rawValue).joined(separator: " ")
    let machine = checked.machine
    return [
      checked.by.joined(separator: "; "), fields, machine.markerTiming.rawValue, machine.design.rawValue,
      machine.verdict.rawValue,
    ]
  }

  /// A row that names the record which counts in its stead; everything else stays as it is.
  package static func linked(_ row: some Collection<UInt8>, to id: String) -> [UInt8] {
    guard let column = headings.firstIndex(of: "duplicate_of") else { return Array(row) }
    var cell = OutputBuffer(capacity: 64)
    CSVRow.write([id], to: &cell)
    var (result, place, isQuoted): ([UInt8], Int, Bool) = ([], 0, false)
    for byte in row {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: ","), !isQuoted {
        place += 1
        result.append(byte)
        if place == column { result += cell.bytes.dropLast(2) }
      } else if place != column {
        result.append(byte)
      }
    }
    return result
  }

  private static func hundredths(_ value: Float) -> String {
    var buffer = OutputBuffer()
    buffer.appendHundredths(value)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }
}

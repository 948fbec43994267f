internal import Bibliography
internal import CriticalAppraisal

/// One JSON object a line: the appraisal by its contract, or the plain record by `Schemas/record.schema.json`.
struct NDJSONExporter: RecordExporter {
  private let appraisals = NDJSONWriter()

  mutating func write(_ entry: ExportEntry, to output: inout OutputBuffer) {
    if let appraisal = entry.appraisal {
      appraisals.write(appraisal, to: &output)
    } else {
      RecordObject(entry.record).write(&output)
    }
  }
}

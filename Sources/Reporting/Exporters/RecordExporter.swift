package import Bibliography
package import CriticalAppraisal

/// Writes records, one after the other, for another program.
///
/// These writers lie here and not beside the importers, since they share `OutputBuffer`, the JSON text and the rows of
/// tables with the reports, and write judgements along with the records.
package protocol RecordExporter {
  /// What stands before the first record.
  mutating func begin(_ output: inout OutputBuffer)

  mutating func write(_ entry: ExportEntry, to output: inout OutputBuffer)

  /// What stands behind the last record.
  mutating func end(_ output: inout OutputBuffer)
}

extension RecordExporter {
  package mutating func begin(_ output: inout OutputBuffer) {}
  package mutating func end(_ output: inout OutputBuffer) {}
}

/// A record on its way out, with what is said of it.
package struct ExportEntry {
  package let record: Record
  /// Nil where the record is only converted.
  package let appraisal: Appraisal?
  let labels: ExportLabels?

  /// What the record is called in a file of which it is the record of this number.
  ///
  /// With labels its own name, by which the other outputs of the run call it; without, one that stays as it is when
  /// the file is converted again under another name.
  func key(_ number: Int) -> String {
    let hasNumber = record.first(.pmid) != nil || record.first(.doi) != nil
    return appraisal != nil || hasNumber ? record.id : "record#\(number)"
  }

  /// A record with its labels.
  package init(_ appraisal: Appraisal) {
    record = appraisal.record
    self.appraisal = appraisal
    labels = ExportLabels(appraisal)
  }

  /// A record without labels; those of an earlier run are taken out.
  package init(unlabelled record: Record) {
    self.record = record
    appraisal = nil
    labels = nil
  }
}

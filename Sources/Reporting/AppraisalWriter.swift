package import CriticalAppraisal

/// Writes appraisals, one after the other, in one format.
package protocol AppraisalWriter {
  /// What stands before the first appraisal.
  mutating func begin(_ output: inout OutputBuffer)

  mutating func write(_ appraisal: Appraisal, to output: inout OutputBuffer)
}

extension AppraisalWriter {
  package mutating func begin(_ output: inout OutputBuffer) {}
}

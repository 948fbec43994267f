package import CriticalAppraisal

/// Writes appraisals in one format, each by itself, so that any thread may write it.
package protocol AppraisalWriter: Sendable {
  /// What stands before the first appraisal.
  func begin(_ output: inout OutputBuffer)

  func write(_ appraisal: Appraisal, to output: inout OutputBuffer)
}

extension AppraisalWriter {
  package func begin(_ output: inout OutputBuffer) {}
}

package import CriticalAppraisal

/// An evaluation and what it was made of, for its outputs.
package struct EvaluationResult: Sendable {
  /// Another run with which this one was compared.
  package struct Other: Sendable {
    package let file: String
    /// Records in its file, and how many of them are among those evaluated.
    package let records: Int
    package let common: Int

    package init(file: String, records: Int, common: Int) {
      self.file = file
      self.records = records
      self.common = common
    }
  }

  /// The files as the user named them.
  package let files: [String]
  /// Lines of the files that hold no labelled record.
  package let leftOut: Int
  /// True where PubMed's index was left aside.
  package let isTextOnly: Bool
  package let evaluation: Evaluation
  package let other: Other?
  package let version: ToolVersion

  package init(
    files: [String], leftOut: Int, isTextOnly: Bool, evaluation: Evaluation, other: Other?, version: ToolVersion
  ) {
    self.files = files
    self.leftOut = leftOut
    self.isTextOnly = isTextOnly
    self.evaluation = evaluation
    self.other = other
    self.version = version
  }
}

package import CriticalAppraisal

/// What `agree` found, for every kind of output.
package struct AgreementResult: Sendable {
  package let files: [String]
  package let agreement: RaterAgreement
  package let version: ToolVersion

  package init(files: [String], agreement: RaterAgreement, version: ToolVersion) {
    self.files = files
    self.agreement = agreement
    self.version = version
  }

  /// Who was compared, and over how many records.
  var subject: String {
    let names = agreement.raters.map { $0.isMachine && $0.name != "program" ? "\($0.name) (program)" : $0.name }
    return "\(names.count) raters over \(Percent.grouped(agreement.records)) records: \(VerifiedSentences.list(names))."
  }

  static let measures =
    "Kappa falls where one answer is rare, whatever the agreement; PABAK and AC1 do not. A dash: not defined. Records that "
    + "one of two raters left open are no part of their table."

  /// The table of three raters or more; nil where no question has so many.
  var groups: FigureTable? {
    if agreement.groups.isEmpty { return nil }
    return FigureTable(
      heads: ["all raters", "raters", "records", "alpha", "complete", "Fleiss kappa"],
      rows: agreement.groups.map { group in
        [
          group.field.name, "\(group.raters.count)", "\(group.records)", AgreementTables.two(group.krippendorffAlpha),
          "\(group.complete)", AgreementTables.two(group.fleissKappa),
        ]
      })
  }
}

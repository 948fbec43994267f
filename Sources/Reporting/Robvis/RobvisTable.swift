internal import CriticalAppraisal

/// The studies of one template, as robvis reads them and as our own plots draw them.
package struct RobvisTable: Sendable {
  /// What stands in the last columns.
  package struct Options: Sendable {
    /// Without it robvis has to be told so; its own default is that the column is there.
    package var hasOverall: Bool
    /// One weight for all, which robvis of CRAN asks for.
    package var weight: String?

    package init(hasOverall: Bool = true, weight: String? = nil) {
      (self.hasOverall, self.weight) = (hasOverall, weight)
    }
  }

  package let template: RobvisTemplate
  package let studies: [AppraisedStudy]
  package let names: [String]
  let options: Options

  /// A table of the studies that fit the template, each with a name of its own.
  package init(_ template: RobvisTemplate, _ studies: [AppraisedStudy], names: [String], options: Options) {
    (self.template, self.studies, self.names, self.options) = (template, studies, names, options)
  }

  var hasOverall: Bool { options.hasOverall && template.hasOverall }

  /// The levels of a study, one a column; what no sentence shows is "No information".
  func levels(of study: AppraisedStudy) -> [BiasLevel] {
    guard let tool = template.tool else {
      return StudyConcern.allCases.map { $0.finding(study)?.level ?? .noInformation }
    }
    let appraisal = study.appraisal(by: tool)
    return template.domains.map { $0.flatMap { appraisal?.level(ofDomain: $0) } ?? .noInformation }
  }

  /// The worst level of a row: what robvis's column `Overall` is filled with, and no judgement (reference: robvis §4).
  static func worst(_ levels: [BiasLevel]) -> BiasLevel {
    levels.max { $0.severity < $1.severity }.flatMap { $0.severity > 0 ? $0 : nil } ?? .noInformation
  }

  /// The file: comma, UTF-8, LF, no quotes.
  package var csv: String {
    let ends = (hasOverall ? ["Overall"] : []) + (options.weight == nil ? [] : ["Weight"])
    var lines = [(["Study"] + template.headings + ends).joined(separator: ",")]
    for (name, study) in zip(names, studies) {
      let levels = levels(of: study).map(template.written)
      let overall = hasOverall ? [Self.worst(levels).rawValue] : []
      lines.append(
        ([name] + levels.map(\.rawValue) + overall + [options.weight].compactMap(\.self)).joined(separator: ","))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The table for our own plots, which have no overall column: nobody has judged these studies.
  package func plotted(title: String, version: ToolVersion) -> BiasTable {
    BiasTable(
      title: title, tool: template.toolName, columns: template.columns,
      rows: zip(names, studies).map { BiasTable.Row(study: $0, levels: levels(of: $1)) },
      note: "Suggested by \(version.description) from titles and abstracts; not assessed by anybody.")
  }
}

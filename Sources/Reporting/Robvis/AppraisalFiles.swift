internal import CriticalAppraisal

/// The files that reviewers get: the questions, and for each template its table, its sentences and its plots.
package struct AppraisalFiles {
  package let tables: [RobvisTable]
  private let title: String
  private let studies: [AppraisedStudy]
  private let names: [String]
  private let palette: BiasPalette
  private let version: ToolVersion

  /// Without templates each study goes into its own; those named take every study that they can.
  package init(
    title: String, studies: [AppraisedStudy], names: [String], templates: [RobvisTemplate], palette: BiasPalette,
    options: RobvisTable.Options, version: ToolVersion
  ) {
    (self.title, self.studies, self.names) = (title, studies, names)
    (self.palette, self.version) = (palette, version)
    let asked = templates.isEmpty ? RobvisTemplate.allCases : RobvisTemplate.allCases.filter(templates.contains)
    tables = asked.compactMap { template in
      let places = studies.indices.filter { place in
        let study = studies[place]
        if templates.isEmpty { return study.templates.contains(template) }
        guard let tool = template.tool else { return study.design.isPrimaryHumanStudy }
        return study.appraisal(by: tool) != nil
      }
      if places.isEmpty, templates.isEmpty { return nil }
      return RobvisTable(template, places.map { studies[$0] }, names: places.map { names[$0] }, options: options)
    }
  }

  /// All of them, by their names.
  package var all: [(name: String, bytes: [UInt8])] {
    var questions = OutputBuffer()
    let writer = QuestionCSV()
    writer.begin(&questions)
    for (study, name) in zip(studies, names) { writer.write(study, named: name, to: &questions) }
    return [("questions.csv", questions.bytes)] + tables.flatMap(files)
  }

  private func files(of table: RobvisTable) -> [(name: String, bytes: [UInt8])] {
    let name = table.template.rawValue
    var sidecar = OutputBuffer()
    RobvisSidecar(table, version: version).write(to: &sidecar)
    let plotted = table.plotted(title: title, version: version)
    return [
      ("\(name).csv", Array(table.csv.utf8)), ("\(name).robvis.json", sidecar.bytes),
      ("\(name)-traffic-light.svg", Array(TrafficLightPlot(plotted, palette: palette).svg.utf8)),
      ("\(name)-summary.svg", Array(BiasSummaryPlot(plotted, palette: palette).svg.utf8)),
    ]
  }
}

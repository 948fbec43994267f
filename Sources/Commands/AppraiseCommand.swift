internal import ArgumentParser
internal import Bibliography
internal import CriticalAppraisal
internal import Foundation
internal import Reporting

extension RobvisTemplate: ExpressibleByArgument {}
extension BiasPalette: ExpressibleByArgument {}

/// `hindsight appraise`: suggested answers to signalling questions, for reviewers, for robvis and as plots.
struct AppraiseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "appraise",
    abstract: "Suggest answers to the signalling questions of the tool that fits each study, each with its sentence.",
    discussion: """
      Chooses RoB 2, ROBINS-I V2, ROBINS-E, QUIPS, QUADAS-2, AMSTAR 2, the Newcastle-Ottawa scale or a JBI checklist by \
      design and question, and writes questions.csv: one row a question, to be gone through with the full text. For each \
      template of robvis that a study fits it writes a table, a .robvis.json with the sentences behind each level, and a \
      traffic-light and a summary plot. A level stands only where a sentence shows a defect: nothing is called low, \
      nothing is assessed. Of records that describe one report one is written.
      """)

  @OptionGroup var input: InputOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("Write the files into this folder.", valueName: "folder"))
  var output: String

  @Option(
    help: ArgumentHelp(
      "Only this template, for all studies that it can take; may be repeated.",
      valueName: "name"))
  var template: [RobvisTemplate] = []

  @Option(help: "The colours of the plots: cochrane or colour-blind.")
  var palette = BiasPalette.cochrane

  @Option(help: ArgumentHelp("Add a column Weight with this number, as robvis of CRAN wants it.", valueName: "number"))
  var weight: String?

  @Flag(name: .customLong("no-overall"), help: "Leave the column Overall out of the tables.")
  var leavesOverall = false

  @Flag(help: "Only records about the topic.")
  var onTopic = false

  @Flag(help: "Replace files that are there.")
  var force = false

  @OptionGroup var judging: JudgingOptions

  func validate() throws {
    if let weight, Double(weight).map({ $0.isFinite && $0 > 0 }) != true {
      throw ValidationError("--weight is a number above 0, such as 1")
    }
  }

  func run() throws {
    try withPlainErrors {
      var run = try judging.run(input, force: force)
      let folder = try AppraisalFolder(output, force: force)
      var studies: [AppraisedStudy] = []
      var left = AppraiseTally()
      let isStopped = try run.go { event in
        guard case .appraisal(let appraisal) = event else { return }
        let isMissed = onTopic && appraisal.topics.isEmpty
        guard left.takes(appraisal, isOffTopic: isMissed) else { return }
        let study = AppraisedStudy(appraisal)
        // A newer version is linked to nothing: it takes the place of the older one.
        if appraisal.record.version > 1, let older = studies.firstIndex(where: { $0.id == study.id }) {
          studies[older] = study
          left.countReplaced()
        } else {
          studies.append(study)
        }
      }
      guard run.hasResult(isStopped: isStopped) else {
        folder.abandon()
        try run.end(isStopped: isStopped)
        return
      }
      let names = StudyNames.unique(studies.map(\.baseName))
      let files = AppraisalFiles(
        title: onTopic ? run.topic.title : "Suggested risk of bias", studies: studies, names: names,
        templates: template, palette: palette,
        options: RobvisTable.Options(hasOverall: !leavesOverall, weight: weight), version: run.version)
      try folder.write(files.all)
      try StandardStreams.print(AppraiseText(studies: studies, tally: left, files: files, version: run.version).text)
      if !judging.talk.quiet, !isStopped { StandardStreams.say("wrote \(files.all.count) files in \(output)") }
      try run.end(isStopped: isStopped)
    }
  }
}

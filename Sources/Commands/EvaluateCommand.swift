internal import ArgumentParser
internal import CriticalAppraisal

/// `hindsight evaluate`: judges records whose labels somebody has read, and shows where the two agree.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Compare the judgements with labels of a careful reading.",
    discussion: """
      Each line of the file is a JSON object with title, abstract and design, and where they have been read \
      marker_timing, data_collection and verdict.
      """)

  @Argument(help: "Files of one JSON object a line, plain or gzip.")
  var gold: [String]

  @Flag(help: "Use title and abstract only, not PubMed's publication types and MeSH.")
  var textOnly = false

  @OptionGroup var topic: TopicOptions

  func run() throws {
    try withPlainErrors {
      let appraiser = try Appraiser(topic: try topic.load(), textOnly: textOnly)
      var design = LabelEvaluation(labels: StudyDesign.allCases.map(\.rawValue))
      var marker = LabelEvaluation(labels: MarkerTiming.allCases.map(\.rawValue))
      var collection = LabelEvaluation(labels: DataCollection.allCases.map(\.rawValue))
      var verdict = LabelEvaluation(labels: Verdict.allCases.map(\.rawValue))
      for gold in try read() {
        let appraisal = appraiser.appraise(gold.record)
        design.count(read: gold.design.rawValue, judged: appraisal.design.label.rawValue)
        if let read = gold.markerTiming { marker.count(read: read.rawValue, judged: appraisal.timing.marker.rawValue) }
        if let read = gold.dataCollection {
          collection.count(read: read.rawValue, judged: appraisal.timing.collection.rawValue)
        }
        if let read = gold.verdict { verdict.count(read: read, judged: appraisal.comparison.verdict.rawValue) }
      }
      for (name, evaluation) in [
        ("design", design), ("marker timing", marker), ("data collection", collection), ("verdict", verdict),
      ] where evaluation.total > 0 {
        try StandardStreams.print(EvaluationText.table(name, evaluation) + "\n")
      }
    }
  }

  private func read() throws -> [GoldRecord] {
    var all: [GoldRecord] = []
    for path in gold {
      let (records, skipped) = try GoldRecord.read(path)
      all += records
      if records.isEmpty {
        StandardStreams.say(
          "error: \(path): no line holds a labelled record; each must be a JSON object with title, abstract and design")
        try ExitReason.noInput.exit()
      }
      if skipped > 0 {
        let lines = skipped == 1 ? "1 line holds no labelled record" : "\(skipped) lines hold no labelled record"
        StandardStreams.say("warning: \(path): \(lines); left out")
      }
    }
    return all
  }
}

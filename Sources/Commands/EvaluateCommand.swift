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
    let appraiser = try Appraiser(topic: try topic.load(), textOnly: textOnly)
    var design = LabelEvaluation(labels: StudyDesign.allCases.map(\.rawValue))
    var marker = LabelEvaluation(labels: MarkerTiming.allCases.map(\.rawValue))
    var collection = LabelEvaluation(labels: DataCollection.allCases.map(\.rawValue))
    var verdict = LabelEvaluation(labels: Verdict.allCases.map(\.rawValue))
    for path in gold {
      let (records, skipped) = try GoldRecord.read(path)
      if skipped > 0 { print("\(path): \(skipped) lines hold no labelled record and were left out") }
      for gold in records {
        let appraisal = appraiser.appraise(gold.record)
        design.count(read: gold.design.rawValue, judged: appraisal.design.label.rawValue)
        if let read = gold.markerTiming { marker.count(read: read.rawValue, judged: appraisal.timing.marker.rawValue) }
        if let read = gold.dataCollection {
          collection.count(read: read.rawValue, judged: appraisal.timing.collection.rawValue)
        }
        if let read = gold.verdict { verdict.count(read: read, judged: appraisal.comparison.verdict.rawValue) }
      }
    }
    for (name, evaluation) in [
      ("design", design), ("marker timing", marker), ("data collection", collection), ("verdict", verdict),
    ] where evaluation.total > 0 {
      print(EvaluationText.table(name, evaluation))
    }
  }
}

package import CriticalAppraisal

/// A summary for the terminal: plain sentences and small tables of at most 80 columns.
package struct SummaryText {
  private let summary: EvidenceSummary
  private let figures: SummaryFigures
  private let version: ToolVersion

  package init(_ summary: EvidenceSummary, version: ToolVersion) {
    self.summary = summary
    self.version = version
    figures = summary.figures
  }

  package var text: String {
    let sentences = SummarySentences(figures, topic: summary.topic, verification: summary.verification)
    var blocks: [String] = []
    if summary.isPartial {
      blocks.append("This is a PARTIAL result: the run was broken off before the end of the input.")
    }
    let title = Columns.wrap(summary.topic.title)
    let underline = title.split(separator: "\n").map { Columns.width($0) }.max() ?? 0
    blocks.append(title + "\n" + String(repeating: "=", count: underline))
    blocks.append(
      (sentences.headline + [sentences.comparisons].compactMap { $0 }).map { Columns.wrap($0) }.joined(
        separator: "\n\n"))
    if figures.evidence.studies.count > 0 {
      blocks.append(
        pair(
          table("Marker measured", figures.evidence.judgedTimings, Self.timingNames),
          table("Verdict on the comparison", figures.evidence.verdicts, Self.verdictNames)))
      blocks.append(
        pair(
          table("Design", figures.evidence.designs, Self.designNames),
          table("Compartment", figures.evidence.compartments, [:])))
    }
    if let levels = LevelSentences(figures, question: summary.topic.question).evidence {
      blocks.append(Columns.wrap(levels))
    }
    blocks.append(
      pair(records, table("Designs of counted records", figures.designs, Self.designNames)))
    if let treatments { blocks.append(treatments) }
    if !sentences.leftOut.isEmpty { blocks.append(sentences.leftOut.map { Columns.wrap($0) }.joined(separator: "\n")) }
    blocks.append(version.description)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// One line a treatment; nothing where the topic asks for none, or no record studies any.
  private var treatments: String? {
    if figures.treatments.allSatisfy({ $0.records.count == 0 }) { return nil }
    return
      (["Treatments, each with the designs of its evidence"]
      + TreatmentSentences(figures.treatments).lines.map { Columns.wrap("  \($0)", indent: "    ") })
      .joined(separator: "\n")
  }

  private var records: [String] {
    let rows: [(String, Int)] = [
      ("read", figures.read), ("less repeated", figures.duplicates.count), ("less struck out", figures.deleted.count),
      ("less retracted", figures.retracted.count), ("counted", figures.counted.count),
    ]
    let parts: [(String, Int)] = [
      ("about the topic", figures.topicRecords.count), ("studies in the evidence", figures.evidence.studies.count),
      ("notices and corrections", figures.notices.count), ("without abstract", figures.withoutAbstract.count),
      ("index and text differ", figures.indexDisagreements.count),
    ]
    return ["Records"]
      + rows.filter { $0.1 > 0 || !$0.0.hasPrefix("less") }.map { row($0.0, Percent.grouped($0.1)) }
      + ["Of those counted"] + parts.map { row($0.0, Percent.grouped($0.1)) }
  }

  private func table(_ heading: String, _ rows: [SummaryFigures.Figure], _ names: [String: String]) -> [String] {
    [heading] + rows.filter { $0.count > 0 }.map { row(names[$0.name] ?? $0.name, Percent.grouped($0.count)) }
  }

  private func row(_ name: String, _ number: String) -> String {
    "  " + Columns.fit(name, 28) + Columns.right(number, 7)
  }

  /// Two tables side by side.
  private func pair(_ left: [String], _ right: [String]) -> String {
    (0..<max(left.count, right.count)).map { line in
      let first = line < left.count ? left[line] : ""
      let second = line < right.count ? right[line] : ""
      return second.isEmpty ? first : Columns.fit(first, 41) + second
    }.joined(separator: "\n")
  }

  package static let recordNames = [
    "duplicates": "repeated; one of each counts", "deleted": "struck out by DeleteCitation",
    "retracted": "retracted", "topic": "about the topic", "evidence": "studies in the evidence",
    "notices": "notices and corrections", "without abstract": "without abstract",
    "index disagrees": "index and text differ",
  ]

  package static let timingNames = [
    "before": "before the outcome", "after": "after the outcome", "sameTime": "at the same time",
    "mixed": "both before and after", "notApplicable": "not applicable", "cannotTell": "cannot tell",
  ]

  package static let verdictNames = [
    "flawed": "flawed", "possiblyFlawed": "possibly flawed", "sound": "sound on this point",
    "notApplicable": "not applicable", "cannotTell": "cannot tell",
  ]

  package static let designNames = Dictionary(
    uniqueKeysWithValues: StudyDesign.allCases.map { ($0.rawValue, $0.name) })
}

extension SummaryFigures.Evidence {
  /// The marker timings with all that could not be judged in one row, as the fraction counts them.
  var judgedTimings: [SummaryFigures.Figure] {
    let unjudged = [MarkerTiming.notApplicable, .cannotTell].map(\.rawValue)
    return markerTimings.filter { !unjudged.contains($0.name) } + [cannotTell]
  }
}

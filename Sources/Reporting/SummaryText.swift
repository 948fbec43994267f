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
    let sentences = SummarySentences(figures, topic: summary.topic)
    var blocks: [String] = []
    if summary.isPartial {
      blocks.append("This is a PARTIAL result: the run was broken off before the end of the input.")
    }
    blocks.append(summary.topic.title + "\n" + String(repeating: "=", count: summary.topic.title.count))
    blocks.append(
      (sentences.headline + [sentences.comparisons].compactMap { $0 }).map { Columns.wrap($0) }.joined(
        separator: "\n\n"))
    if figures.evidence.studies.count > 0 {
      blocks.append(
        pair(
          table("Marker measured", figures.evidence.markerTimings, Self.timingNames),
          table("Verdict on the comparison", figures.evidence.verdicts, Self.verdictNames)))
      blocks.append(
        pair(
          table("Design", figures.evidence.designs, Self.designNames),
          table("Compartment", figures.evidence.compartments, [:])))
    }
    blocks.append(
      pair(records, table("Designs of all records", figures.designs, Self.designNames)))
    if !sentences.leftOut.isEmpty { blocks.append(sentences.leftOut.map { Columns.wrap($0) }.joined(separator: "\n")) }
    blocks.append(version.description)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private var records: [String] {
    let rows: [(String, Int)] = [
      ("read", figures.read), ("repeated", figures.duplicates.count), ("deleted", figures.deleted.count),
      ("retracted", figures.retracted.count), ("counted", figures.counted.count),
      ("about the topic", figures.topicRecords.count),
      ("in the fraction", figures.evidence.studies.count),
      ("without abstract", figures.withoutAbstract.count),
      ("index and text differ", figures.indexDisagreements.count),
    ]
    return ["Records"]
      + rows.filter { $0.1 > 0 || $0.0 == "read" }.map { row($0.0, Percent.grouped($0.1)) }
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

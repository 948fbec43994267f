package import CriticalAppraisal

/// A summary as Markdown, with the records behind every number.
package struct SummaryMarkdown {
  private let summary: EvidenceSummary
  private let figures: SummaryFigures
  private let version: ToolVersion
  /// Lists of ids are cut to this length; the JSON has them whole.
  private static let mostIDs = 50

  package init(_ summary: EvidenceSummary, version: ToolVersion) {
    self.summary = summary
    self.version = version
    figures = summary.figures
  }

  package var text: String {
    let sentences = SummarySentences(figures, topic: summary.topic, verification: summary.verification)
    var lines = ["# Evidence summary: \(Self.cell(summary.topic.title))", ""]
    if summary.isPartial { lines += ["**Partial result: the run was broken off before the end of the input.**", ""] }
    for sentence in sentences.headline + [sentences.comparisons].compactMap({ $0 }) { lines += [sentence, ""] }
    for sentence in sentences.leftOut { lines += ["- \(sentence)"] }
    let evidence = figures.evidence
    lines += ["", "## Records", ""]
    lines += table(
      [
        ("read", figures.read, []),
        ("counted: read, less what is repeated, struck out or retracted", figures.counted.count, []),
      ])
    lines += [
      figures.duplicates, figures.deleted, figures.retracted, figures.topicRecords, evidence.studies, figures.notices,
      figures.withoutAbstract, figures.indexDisagreements,
    ].filter { $0.count > 0 }.map { row(SummaryText.recordNames[$0.name] ?? $0.name, $0.count, $0.ids) }
    lines += section("Marker timing in the evidence", evidence.judgedTimings, SummaryText.timingNames)
    lines += section("Verdicts in the evidence", evidence.verdicts, SummaryText.verdictNames)
    lines += section("Designs in the evidence", evidence.designs, SummaryText.designNames)
    lines += section("Compartments in the evidence", evidence.compartments, [:])
    lines += section("Years of the evidence", evidence.years, [:])
    lines += levels
    lines += treatments
    lines += section("Counted records by design", figures.designs, SummaryText.designNames)
    lines += section("Counted records by marker timing", figures.markerTimings, SummaryText.timingNames)
    lines += section("Counted records by verdict", figures.verdicts, SummaryText.verdictNames)
    lines += ["", "\(version.description). Abstract level only; no full text was read."]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The levels at which the studies start, and below them the records of each treatment.
  private var levels: [String] {
    let sentences = LevelSentences(figures, question: summary.topic.question)
    guard let evidence = sentences.evidence else { return [] }
    let rows = section("Starting levels of evidence", figures.evidence.levels, LevelSentences.names)
    return Array(rows.prefix(3)) + [evidence, "", LevelSentences.meaning, ""] + Array(rows.dropFirst(3))
  }

  /// The treatments of the topic: a line each, then the effects that are printed.
  private var treatments: [String] {
    if figures.treatments.isEmpty { return [] }
    var lines = ["", "## Treatments", ""] + TreatmentSentences(figures.treatments).lines.map { "- \(Self.cell($0))" }
    let effects = figures.treatments.flatMap { treatment in treatment.effects.map { (treatment.name, $0) } }
    let levels = LevelSentences(figures, question: summary.topic.question).treatments
    if !levels.isEmpty { lines += [""] + levels.map { "- \(Self.cell($0))" } }
    if effects.isEmpty { return lines }
    lines += ["", "| treatment | record | effect as printed |", "|---|---|---|"]
    lines += effects.map { name, effect in
      "| \(Self.cell(name)) | \(Self.list([effect.id])) | \(EffectWords.text(effect.estimate)) |"
    }
    return lines
  }

  private func section(_ heading: String, _ rows: [SummaryFigures.Figure], _ names: [String: String]) -> [String] {
    let filled = rows.filter { $0.count > 0 }
    return filled.isEmpty
      ? [] : ["", "## \(heading)", ""] + table(filled.map { (names[$0.name] ?? $0.name, $0.count, $0.ids) })
  }

  private func table(_ rows: [(name: String, count: Int, ids: [String])]) -> [String] {
    ["| | records | which |", "|---|---:|---|"] + rows.map { row($0.name, $0.count, $0.ids) }
  }

  private func row(_ name: String, _ count: Int, _ ids: [String]) -> String {
    "| \(Self.cell(name)) | \(Percent.grouped(count)) | \(Self.list(ids)) |"
  }

  /// What ends a cell or a row is written so that it does not.
  private static func cell(_ text: String) -> String {
    text.replacing("|", with: "\\|").replacing("\r", with: " ").replacing("\n", with: " ")
  }

  private static func list(_ ids: [String]) -> String {
    let shown = ids.prefix(mostIDs).map { $0.hasPrefix("pmid:") ? String($0.dropFirst(5)) : $0 }
    let rest = ids.count - shown.count
    // A record without identifier is called by its file, whose name may hold what ends a cell.
    return cell(shown.joined(separator: " ")) + (rest > 0 ? " … and \(Percent.grouped(rest)) more" : "")
  }
}

internal import CriticalAppraisal

/// An audit for a terminal of 80 columns: a summary, then each reference.
package struct AuditText {
  private let result: AuditResult

  package init(_ result: AuditResult) { self.result = result }

  package var text: String {
    let sentences = AuditSentences(result).all.map { Columns.wrap(AuditWords.plain($0)) }
    if result.references.isEmpty { return sentences.joined(separator: "\n") + "\n" }
    var blocks: [String] = []
    if result.isPartial {
      blocks.append(Columns.wrap("This is a PARTIAL result: the run was broken off before the end of the library."))
    }
    let title = "References of \(AuditWords.plain(result.page))"
    blocks.append(title + "\n" + String(repeating: "=", count: min(80, Columns.width(title))))
    blocks.append(sentences.joined(separator: "\n"))
    blocks.append(tables)
    blocks += result.references.map(block)
    blocks.append(result.version.description)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private var tables: String {
    let figures = result.figures
    return [
      table(
        "Designs of \(Percent.grouped(figures.counted)) that count", figures.designs.map { ($0.design.name, $0.count) }),
      table(
        "Marker measured",
        figures.markers.map { (SummaryText.timingNames[$0.marker.rawValue] ?? $0.marker.rawValue, $0.count) }),
      table(
        "Verdict on the comparison",
        figures.verdicts.map { (SummaryText.verdictNames[$0.verdict.rawValue] ?? $0.verdict.rawValue, $0.count) }),
    ].joined(separator: "\n")
  }

  private func table(_ heading: String, _ rows: [(name: String, count: Int)]) -> String {
    ([heading]
      + rows.filter { $0.count > 0 }
      .map { "  " + Columns.fit($0.name, 34) + Columns.right(Percent.grouped($0.count), 7) }).joined(separator: "\n")
  }

  private func block(_ reference: AuditedReference) -> String {
    let words = AuditWords(reference)
    let quotes = AuditQuotes(reference)
    let number = "\(reference.number). "
    var lines = [
      Columns.wrap(
        number + Columns.cut(words.cited, to: Self.longestCitation), indent: String(repeating: " ", count: number.count)
      )
    ]
    lines.append(row("Page", AuditWords.place(reference.cited)))
    if let earlier = reference.repeats { lines.append(row("Again", "the same paper as reference \(earlier)")) }
    if reference.isRetracted { lines.append(row("Notice", "this paper has been RETRACTED")) }
    lines.append(row("Library", words.library))
    lines += words.possible.map { Columns.wrap("            - \($0)", indent: "              ") }
    let isOfPage = reference.finding.found != nil && !reference.isLibraryRecordJudged
    lines.append(
      row("Judged", reference.basis.words + (isOfPage ? ", as the page itself gives them; the library has less" : "")))
    lines.append(row("Design", words.design))
    var shown: [Range<Int>] = []
    func add(_ evidence: [Evidence]) {
      for one in evidence {
        lines.append(quote(one, quotes, isAgain: shown.contains(one.range)))
        shown.append(one.range)
      }
    }
    add(quotes.design)
    lines.append(row("Marker", words.timing))
    add(quotes.timing)
    lines.append(row("Verdict", words.verdict))
    for (support, evidence) in quotes.verdict {
      lines.append(row("", "\(support.question.rawValue): \(support.comment)"))
      add(evidence)
    }
    if !reference.isOnTopic, reference.basis.hasAbstract {
      lines.append(row("Topic", "not about \(result.topic.title)"))
    }
    if let open = words.openQuestions { lines.append(row("Open", open)) }
    return lines.joined(separator: "\n")
  }

  private static let longestCitation = 800
  /// Where the texts beside the names begin.
  private static let margin = String(repeating: " ", count: 12)

  private func row(_ name: String, _ text: String) -> String {
    let lines = Columns.wrap(Self.margin + text, indent: Self.margin)
    return "    " + Columns.fit(name, 8) + lines.dropFirst(Self.margin.count)
  }

  private func quote(_ evidence: Evidence, _ quotes: AuditQuotes, isAgain: Bool) -> String {
    let text = quotes.text(evidence)
    let shown = isAgain ? "“\(Columns.cut(text, to: 46))” (as above)" : "“\(text)” (\(quotes.field(evidence)))"
    return Columns.wrap(Self.margin + "  " + shown, indent: Self.margin + "   ")
  }
}

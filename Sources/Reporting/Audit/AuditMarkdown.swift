internal import Bibliography
internal import CriticalAppraisal

/// An audit as Markdown.
package struct AuditMarkdown {
  private let result: AuditResult

  package init(_ result: AuditResult) { self.result = result }

  package var text: String {
    var lines = ["# References of \(Self.escaped(result.page))", ""]
    if result.isPartial { lines += ["**Partial result: the run was broken off before the end of the library.**", ""] }
    for sentence in AuditSentences(result).all { lines += [Self.escaped(sentence), ""] }
    if !result.references.isEmpty {
      lines += [
        "| | reference | library | judged | design | marker measured | verdict |", "|---:|---|---|---|---|---|---|",
      ]
      lines += result.references.map(row)
      lines += ["", "## What shows it", ""]
      lines += result.references.flatMap(part)
    }
    lines.append("\(result.version.description).")
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ reference: AuditedReference) -> String {
    let words = AuditWords(reference)
    let finding =
      switch reference.finding {
      case .found(let found): found.record.id
      case .possible: "perhaps"
      case .notFound: "not found"
      }
    let notes = [
      reference.isRetracted ? "RETRACTED" : nil, reference.repeats.map { "the same as \($0)" },
    ].compactMap(\.self)
    let cells = [
      String(reference.number), words.cited, ([finding] + notes).joined(separator: "; "), reference.basis.words,
      words.design, words.timing, words.verdict,
    ]
    return "| " + cells.map(Self.escaped).joined(separator: " | ") + " |"
  }

  private func part(_ reference: AuditedReference) -> [String] {
    let words = AuditWords(reference)
    let quotes = AuditQuotes(reference)
    var lines = ["- \(reference.number): library: \(Self.escaped(words.library))"]
    lines += words.possible.map { "  - \(Self.escaped($0))" }
    lines += quotes.design.map { "  - design: “\(Self.escaped(quotes.text($0)))”" }
    lines += quotes.timing.map { "  - marker: “\(Self.escaped(quotes.text($0)))”" }
    for (support, evidence) in quotes.verdict {
      lines.append("  - \(support.question.rawValue): \(Self.escaped(support.comment))")
      lines += evidence.map { "    - “\(Self.escaped(quotes.text($0)))”" }
    }
    if let open = words.openQuestions { lines.append("  - open: \(open)") }
    return lines + [""]
  }

  /// A text in which nothing is taken for Markdown or HTML.
  private static func escaped(_ text: String) -> String {
    AuditWords.plain(text).reduce(into: "") { text, letter in
      if "\\`*_[]<>|#&".contains(letter) { text.append("\\") }
      text.append(letter)
    }
  }
}

package import CriticalAppraisal

/// What a methods section needs to say of this program, in Markdown, from the facts of a run.
///
/// It follows what RAISE asks of those who use such tools and the items that PRISMA-trAIce proposes, and claims nothing
/// that did not take place: what only the reviewers know stands in square brackets.
package struct MethodsText {
  private let summary: EvidenceSummary
  private let figures: SummaryFigures
  private let facts: RunFacts
  private let version: ToolVersion

  package init(_ summary: EvidenceSummary, _ facts: RunFacts, version: ToolVersion) {
    self.summary = summary
    self.facts = facts
    self.version = version
    figures = summary.figures
  }

  package var text: String {
    var lines = ["# How Hindsight was used", ""]
    lines += ["Written by \(version.description) from the facts of one run. Square brackets mark what only you know:"]
    lines += [
      "fill them in, strike out what does not apply, and check every sentence before it goes into a paper.", "",
    ]
    lines += ["## For the methods section", ""]
    for paragraph in [tool, question, inputs, role, accuracy, oversight, limits] { lines += [paragraph, ""] }
    lines += ["## For the results section", ""] + results + [""]
    lines += ["## Measured accuracy", ""] + MethodsTables.accuracy + [""]
    lines += ["## Inputs", ""] + MethodsTables.inputs(facts) + [""]
    lines += ["## Where reporting guidance asks for this", ""] + MethodsTables.guidance + [""]
    lines += ["## References", ""] + MethodsTables.references
    return lines.joined(separator: "\n") + "\n"
  }

  private var tool: String {
    let name =
      "We used Hindsight \(ToolVersion.program) (model \(version.model), lexicons \(version.lexicon); open source, "
    let nature =
      "Apache License 2.0 [address]), a program that sends nothing over a network. It judges records "
      + "by rules, phrases and a small trained model; no generative language model and no prompts were used, "
    let training =
      "and nothing was trained or changed for this review. The same input and version give the same answers. "
    return name + nature + training
      + "[Whether its use was planned in the protocol, and where that can be read.]"
  }

  private var question: String {
    let topic = summary.topic
    let file = facts.topicFile.map { "our own topic file \($0)" } ?? "the embedded topic \(topic.name)"
    let index = facts.isTextOnly ? "left out" : "used beside the text where a record has them"
    return "The question was \"\(topic.title)\" (\(file), SHA-256 \(facts.topicSHA256)): the marker was "
      + "\(topic.markerName), the kind of question \(topic.question.name). PubMed's publication types and MeSH were \(index)."
  }

  private var inputs: String {
    let flow = FlowFigures(figures, facts)
    let sources = flow.sources.map { "\($0.name) \(Percent.grouped($0.records))" }.joined(separator: ", ")
    let files = facts.inputs.count == 1 ? "1 file" : "\(facts.inputs.count) files"
    var sentence = "It read \(Self.records(figures.read)) from \(files)"
    sentence += sources.isEmpty ? ". " : " (\(sources); databases as guessed from the files). "
    sentence += "\(Self.records(flow.duplicates)) came again and \(flow.duplicates == 1 ? "was" : "were") linked, "
    sentence += "\(flow.deleted) struck out by the database and \(flow.retracted) retracted were left out, so that "
    sentence += "\(Self.records(flow.screened)) were judged; \(figures.withoutAbstract.count) of these had no abstract."
    if !facts.unread.isEmpty { sentence += " Not all could be read: \(facts.unread.joined(separator: "; "))." }
    return sentence + " [Dates of the searches, and the strategies.]"
  }

  private var role: String {
    "For each record it suggested the study design, when the marker was measured relative to the outcome, how data were "
      + "collected, and whether the groups compared were formed by a past outcome and the marker measured afterwards; "
      + "each answer comes with a probability and with the sentence of the abstract that it rests on. Its answers were "
      + "used to [describe the evidence; order the screening; …]. It decided on no inclusion: what it would exclude is a "
      + "suggestion."
  }

  private var accuracy: String {
    let figures = MeasuredAccuracy.all.filter { $0.set != "treatments" && $0.set != "signs" }
    var sets: [String] = []
    for figure in figures where !sets.contains(figure.records) { sets.append(figure.records) }
    let parts = sets.map { records in
      let answers = figures.filter { $0.records == records }.map { figure in
        "\(figure.answer) \(figure.measure == "accuracy" ? "right" : figure.measure) \(figure.text)"
      }
      return "on \(records): \(answers.joined(separator: ", "))"
    }
    return
      "Its documentation reports, on records that neither the model nor a rule was fitted to but that were looked at "
      + "after every change, \(parts.joined(separator: "; ")). [How it did on a sample of this review's records.]"
  }

  private var oversight: String {
    "\(facts.checksSentence) [How many reviewers looked at its answers, whether independently, with what training, and how "
      + "disagreement was settled.]"
  }

  private var limits: String {
    "Answers rest on titles and abstracts (of full texts in JATS, on the methods section too); what only the full text shows "
      + "stays open. Each record is taken for one study, and intervals do not cover the program's own errors. An abstract "
      + "can show a defect, hardly ever its absence, so that nothing is called free of bias. It reads English."
  }

  private var results: [String] {
    let sentences = SummarySentences(figures, topic: summary.topic, verification: summary.verification)
    let flow = FlowFigures(figures, facts)
    let reasons = flow.exclusions.map { "\($0.reason) \($0.records)" }.joined(separator: ", ")
    var screening = "Of \(Self.records(flow.screened)), the program suggested to exclude \(flow.excluded)"
    screening += reasons.isEmpty ? "" : " (\(reasons))"
    screening +=
      " and to read \(flow.kept + flow.undecided), the design of \(flow.undecided) of which could not be told. "
    screening += "[How many people excluded, and why.]"
    let level = LevelSentences(figures, question: summary.topic.question).evidence
    let all = sentences.headline + [sentences.comparisons, level].compactMap { $0 } + [screening]
    return Array(all.map { [$0] }.joined(separator: [""]))
  }

  private static func records(_ count: Int) -> String {
    "\(Percent.grouped(count)) \(count == 1 ? "record" : "records")"
  }
}

internal import Bibliography
internal import CriticalAppraisal

/// An audit as a table, one row a reference.
package struct AuditCSV {
  private let result: AuditResult

  package init(_ result: AuditResult) { self.result = result }

  private static let headings = [
    "number", "cited", "first_author", "year", "title", "journal", "volume", "pages", "pmid", "doi", "library",
    "reason", "library_id", "library_file", "library_line", "judged_from", "design", "probability", "marker_timing",
    "verdict", "confidence", "on_topic", "retracted", "repeats", "design_quote", "timing_quote", "f1_quote", "f2_quote",
    "open", "file", "line",
  ]

  package func write(to output: inout OutputBuffer) {
    CSVRow.write(Self.headings, to: &output)
    for reference in result.references { CSVRow.write(cells(reference), to: &output) }
  }

  private func cells(_ reference: AuditedReference) -> [String] {
    let cited = reference.cited
    let words = AuditWords(reference)
    let quotes = AuditQuotes(reference)
    let found = reference.finding.found
    func quote(_ question: SignallingQuestion) -> String {
      quotes.verdict.first { $0.support.question == question }?.quotes.first.map(quotes.text) ?? ""
    }
    let isJudged = reference.design != .cannotTell && !reference.isByJournal
    return [
      String(reference.number), words.cited, cited.authors.first ?? "", cited.year.map(String.init) ?? "",
      cited.text(cited.title), cited.text(of: .journal) ?? "", cited.text(of: .volume) ?? "",
      cited.text(of: .pages) ?? "", cited.text(of: .pmid) ?? "", cited.text(of: .doi) ?? "", reference.finding.name,
      found?.reason.rawValue ?? "", found?.record.id ?? "", found?.record.source.file ?? "",
      found.map { String($0.record.source.line) } ?? "", reference.basis.rawValue, reference.design.rawValue,
      isJudged ? AuditWords.hundredths(reference.appraisal.design.probability) : "", reference.marker.rawValue,
      reference.verdict.rawValue, reference.judgedConfidence?.rawValue ?? "", reference.isOnTopic ? "yes" : "no",
      reference.isRetracted ? "yes" : found == nil ? "unknown" : "no", reference.repeats.map(String.init) ?? "",
      quotes.design.first.map(quotes.text) ?? "", quotes.timing.first.map(quotes.text) ?? "", quote(.outcomeDefined),
      quote(.markerAfter), words.openQuestions ?? "", cited.source.file, String(cited.source.line),
    ]
  }
}

extension LibraryFinding {
  /// The finding as outputs call it.
  var name: String {
    switch self {
    case .found: "found"
    case .possible: "possible"
    case .notFound: "notFound"
    }
  }
}

extension AuditedReference {
  /// The confidence of the verdict, where it is the appraisal's own.
  var judgedConfidence: Confidence? {
    verdict == appraisal.comparison.verdict && verdict != .cannotTell ? appraisal.comparison.confidence : nil
  }
}

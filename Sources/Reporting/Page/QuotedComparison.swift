internal import Bibliography
internal import CriticalAppraisal

/// A study's comparison with the sentences behind its verdict, as the page shows a few of them.
struct QuotedComparison: Sendable {
  let place: Int
  let id: String
  let title: String
  let byline: String
  let verdict: Verdict
  let confidence: Confidence?
  /// What each sentence shows, and the sentence.
  let quotes: [(what: String, quote: String)]

  /// Nil where the record is none of the topic's, or no sentence shows the verdict.
  init?(_ appraisal: Appraisal, place: Int) {
    let (record, comparison) = (appraisal.record, appraisal.comparison)
    guard !appraisal.topics.isEmpty, appraisal.design.label.isPrimaryHumanStudy,
      [.flawed, .possiblyFlawed, .sound].contains(comparison.verdict)
    else { return nil }
    var quotes: [(what: String, quote: String)] = []
    for support in comparison.support where support.question != .mutableMarker {
      guard let first = support.evidence.first else { continue }
      let what = support.question == .outcomeDefined ? "The groups" : "The time of the marker"
      let quote = record.text(appraisal.evidence[first].range)
      if let place = quotes.firstIndex(where: { $0.quote == quote }) {
        quotes[place].what = "The groups and the time of the marker"
      } else {
        quotes.append((what: what, quote: quote))
      }
    }
    if quotes.isEmpty, let first = appraisal.timing.evidence.first {
      quotes.append((what: "The time of the marker", quote: record.text(appraisal.evidence[first].range)))
    }
    if quotes.isEmpty { return nil }
    (self.place, id, title) = (place, record.id, record.text(record.title))
    byline = [RecordByline.authors(record), record.text(of: .journal) ?? "", record.year.map(String.init) ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    (verdict, confidence, self.quotes) = (comparison.verdict, comparison.confidence, quotes)
  }
}

/// A record's line under its title.
enum RecordByline {
  /// The first three authors.
  static func authors(_ record: Record) -> String {
    let authors = record.authors
    return authors.prefix(3).joined(separator: ", ") + (authors.count > 3 ? " et al." : "")
  }
}

internal import CriticalAppraisal

/// The answer: the headline, its picture, and how many records it comes from.
struct AnswerSection: PageSection {
  let id = "answer"
  let title = "The answer"
  let shortTitle = "Answer"

  func content(_ page: PageMaterial) -> [HTMLNode] {
    let headline = page.sentences.headline
    var nodes: [HTMLNode] = headline.prefix(1).map { .paragraph($0, "headline") }
    nodes += headline.dropFirst().map { .paragraph($0, "sub") }
    if page.hasEvidence {
      let chart = Self.chart(page)
      nodes.append(
        .make(
          "figure", .type("pair"),
          holding: [
            .make("figcaption", text: chart.frame.title),
            .make("div", .type("picture"), holding: [.picture(chart.frame.inPage)]),
            .make("div", .type("numbers"), holding: [Self.parts(chart)] + Self.estimates(chart) + [Self.flow(page)]),
          ]))
    } else {
      nodes.append(Self.flow(page))
    }
    return nodes
  }

  static func chart(_ page: PageMaterial) -> ShareChart {
    ShareChart(
      share: page.figures.evidence.share, verification: page.summary.verification, isLinked: page.isLinked)
  }

  private static func parts(_ chart: ShareChart) -> HTMLNode {
    var table = HTMLTable(caption: "When the marker was measured", heads: ["Marker measured", "studies"])
    table.rows = chart.parts.map { part in
      [.text(part.name), .number(part.count, part.filter, of: "studies, \(part.name)")]
    }
    return table.node
  }

  /// The shares of the picture, where there is more than the headline's.
  private static func estimates(_ chart: ShareChart) -> [HTMLNode] {
    let estimates = chart.estimates
    if estimates.count < 2 { return [] }
    var table = HTMLTable(
      caption: "What share measured the marker first", heads: ["Share", "before", "share", "95 % CI"])
    table.rows = estimates.map { estimate in
      let counts = estimate.counts.map { "\(Percent.grouped($0.before)) of \(Percent.grouped($0.judged))" }
      let numbers = [counts ?? "–", Percent.text(estimate.value), estimate.interval.map(Percent.range) ?? "–"]
      return [.text(estimate.name)] + numbers.map { .text($0) }
    }
    return [table.node]
  }

  /// From all records read to those that the fraction counts.
  private static func flow(_ page: PageMaterial) -> HTMLNode {
    let figures = page.figures
    let rows: [(String, Int, RecordGroup)] = [
      ("read", figures.read, .read), ("less repeated", figures.duplicates.count, .duplicates),
      ("less struck out by the input", figures.deleted.count, .deleted),
      ("less retracted", figures.retracted.count, .retracted), ("counted", figures.counted.count, .counted),
      ("of these about the topic", figures.topicRecords.count, .topic),
      ("of these studies in the evidence", figures.evidence.studies.count, .evidence),
    ]
    var table = HTMLTable(caption: "From records to studies", heads: ["Records", "number"])
    table.rows = rows.filter { $0.1 > 0 || !$0.0.hasPrefix("less") }.map { name, count, group in
      [.text(name), .number(count, .all(group), of: "records, \(name)")]
    }
    return table.node
  }
}

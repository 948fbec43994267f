internal import CriticalAppraisal

/// What the comparisons can show, with some of the sentences behind the verdicts.
struct VerdictSection: PageSection {
  let id = "verdicts"
  let title = "The comparisons"
  let shortTitle = "Comparisons"

  /// Examples of each verdict.
  private static let most = 3

  func content(_ page: PageMaterial) -> [HTMLNode] {
    guard let sentence = page.sentences.comparisons else { return [] }
    let table = Self.table(page)
    var nodes: [HTMLNode] = [
      .paragraph(sentence, "lead"), .figure(StackedRowsChart(table: table).frame, table),
    ]
    for (verdict, words) in [
      (Verdict.flawed, "Flawed: groups by a past outcome, the marker afterwards"),
      (.possiblyFlawed, "Possibly flawed"), (.sound, "Sound on this point: the marker came first"),
    ] {
      let examples = Self.examples(page, verdict)
      if examples.isEmpty { continue }
      let count = page.figures.evidence.verdicts.first { $0.name == verdict.rawValue }?.count ?? 0
      let filter = RecordFilter.evidence.and(FacetKey.verdict, [verdict.rawValue])
      nodes.append(
        .make(
          "h3", holding: [.text("\(words) ("), .number(count, filter, of: "studies, \(words)"), ")"]))
      nodes += examples.map(Self.example)
    }
    return nodes
  }

  /// The verdicts by how sure they are.
  static func table(_ page: PageMaterial) -> ChartTable {
    let rows = VerdictGroup.parts.map { part in
      (
        name: part.name, filter: page.population.and(FacetKey.verdict, [part.verdict.rawValue]),
        isMember: { (record: CountedRecord, _: Int) in record.verdict == part.verdict }
      )
    }
    let series = TimingGroup.parts.map { part in
      (
        ChartTable.Series(name: part.name, paint: part.paint), filter: (FacetKey.timing, part.timings.map(\.rawValue)),
        isMember: { (record: CountedRecord, _: Int) in part.timings.contains(record.marker) }
      )
    }
    return page.table(
      name: "verdicts", title: "Verdicts on the comparison, by when the marker was measured", rowHeading: "Verdict",
      rows: rows, series: series)
  }

  /// The surest examples of a verdict among the studies that count, in the order of the input.
  private static func examples(_ page: PageMaterial, _ verdict: Verdict) -> [QuotedComparison] {
    let found = page.columns.quoted.filter { $0.verdict == verdict && page.records[$0.place].isEvidence }
    let ranks = Confidence.allCases.map(Optional.some) + [nil]
    return Array(ranks.flatMap { rank in found.filter { $0.confidence == rank } }.prefix(most))
  }

  private static func example(_ comparison: QuotedComparison) -> HTMLNode {
    let quotes = comparison.quotes.map { quote in
      HTMLNode.make(
        "p", .type("quoted"), HTMLAttribute("dir", "auto"),
        holding: [.make("small", text: quote.what), .make("q", text: quote.quote)])
    }
    let link = HTMLNode.make("a", .href("#r=\(comparison.place)"), HTMLAttribute("dir", "auto"), text: comparison.title)
    return .make(
      "article", .type("example"),
      holding: [
        .make("h4", holding: [link]),
        .make("p", .type("byline"), HTMLAttribute("dir", "auto"), text: comparison.byline),
      ] + quotes)
  }
}

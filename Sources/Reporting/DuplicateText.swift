internal import Bibliography

/// Duplicates for a terminal of 80 columns.
package struct DuplicateText {
  private let list: DuplicateList

  package init(_ list: DuplicateList) { self.list = list }

  package var text: String {
    let parts = [counts] + (list.countsOnly ? [] : list.deduplication.groups.map(part) + possible)
    return parts.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private var counts: [String] {
    let counts = list.deduplication.counts
    var lines = [
      Columns.right("records", 9) + Columns.right("repeated", 12) + Columns.right("of earlier", 12) + "  source",
      Columns.right("", 9) + Columns.right("inside", 12) + Columns.right("sources", 12),
    ]
    for source in counts.sources {
      lines.append(
        row(source.identified, source.duplicatesWithin, source.duplicatesAcross) + "  "
          + Columns.cutFront(source.name, to: 45))
    }
    if counts.sources.count > 1 {
      lines.append(row(counts.identified, counts.duplicatesWithin, counts.duplicatesAcross) + "  all")
    }
    return lines + [
      "",
      Columns.wrap(
        "PRISMA: \(grouped(counts.identified)) records identified, \(grouped(counts.duplicates)) duplicates removed before "
          + "screening, \(grouped(counts.remaining)) left to screen; \(grouped(counts.possiblePairs)) possible "
          + (counts.possiblePairs == 1 ? "pair to look at." : "pairs to look at.")
      ),
    ]
  }

  private func row(_ identified: Int, _ within: Int, _ across: Int) -> String {
    Columns.right(grouped(identified), 9) + Columns.right(grouped(within), 12) + Columns.right(grouped(across), 12)
  }

  private func grouped(_ count: Int) -> String { Percent.grouped(count) }

  private func part(_ group: Deduplication.Group) -> [String] {
    let reasons = Set(group.reasons).sorted().map(\.text).joined(separator: "; ")
    return [Columns.wrap("one report, by \(reasons):", indent: "  ")]
      + group.members.map { line($0, mark: $0 == group.keeper ? "*" : " ") }
  }

  private var possible: [[String]] {
    list.deduplication.possible.map { pair in
      [
        Columns.wrap("possible: \(pair.doubt.text):", indent: "  "), line(pair.first, mark: "?"),
        line(pair.second, mark: "?"),
      ]
    }
  }

  /// The record that stands for its group is marked by a star.
  private func line(_ place: Int, mark: String) -> String {
    let record = list.records[place]
    let year = record.year.map { " (\($0))" } ?? ""
    let title = Columns.cut(record.title.isEmpty ? "no title" : record.title, to: 76 - Columns.width(year))
    let id = Columns.cut(record.id, to: 36)
    let place = Columns.cutFront(record.place, to: 72 - Columns.width(id))
    return "  \(mark) \(title)\(year)\n      \(id)  \(place)"
  }
}

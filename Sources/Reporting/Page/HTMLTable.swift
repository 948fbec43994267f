/// A table with a caption, whose first column names the rows.
struct HTMLTable {
  let caption: String
  let heads: [String]
  var rows: [[HTMLNode]] = []
  /// Whether all columns but the first hold numbers.
  var isNumeric = true

  var node: HTMLNode {
    let head = heads.enumerated().map { place, text in
      HTMLNode.make("th", .scope("col"), .type(place > 0 && isNumeric ? "number" : "words"), text: text)
    }
    let body = rows.map { row in
      HTMLNode.make(
        "tr",
        holding: row.enumerated().map { place, cell in
          place == 0
            ? .make("th", .scope("row"), holding: [cell])
            : .make("td", .type(isNumeric ? "number" : "words"), holding: [cell])
        })
    }
    let table = HTMLNode.make(
      "table",
      holding: [
        .make("caption", text: caption), .make("thead", holding: [.make("tr", holding: head)]),
        .make("tbody", holding: body),
      ])
    return .scrolling(caption, [table])
  }
}

extension HTMLNode {
  /// What may be wider than a narrow screen, in a box that scrolls, with the keyboard too.
  static func scrolling(_ label: String, _ children: [HTMLNode]) -> HTMLNode {
    .make(
      "div", .type("scroll"), HTMLAttribute("role", "region"), HTMLAttribute("tabindex", "0"), .label(label),
      holding: children)
  }

  /// A chart with its table beside it.
  static func figure(_ chart: ChartFrame, _ table: ChartTable, isWide: Bool = false) -> HTMLNode {
    let numbers = isWide ? [HTMLNode.folded("The same as a table", [table.html])] : [table.html]
    return .make(
      "figure", .type(isWide ? "wide" : "pair"),
      holding: [
        .make("figcaption", text: chart.title),
        isWide
          ? .scrolling(chart.title, [.picture(chart.inPage)])
          : .make("div", .type("picture"), holding: [.picture(chart.inPage)]),
        .make("div", .type("numbers"), holding: numbers),
      ])
  }

  /// What is shown when it is asked for, and always printed.
  static func folded(_ summary: String, _ children: [HTMLNode]) -> HTMLNode {
    .make("details", holding: [.make("summary", text: summary)] + children)
  }
}

extension ChartTable {
  /// The counts as a table of links, with the sum of each row where it has several parts.
  var html: HTMLNode {
    let isSummed = series.count > 1
    var table = HTMLTable(
      caption: title, heads: [rowHeading] + series.map(\.name) + (isSummed ? ["all"] : []))
    table.rows = rows.map { row in
      let cells = series.indices.map { place -> HTMLNode in
        let filter = row.filters.isEmpty ? RecordFilter.counted : row.filters[place]
        return .number(row.counts[place], filter, of: "\(row.name), \(series[place].name)")
      }
      let sum = row.all.map { HTMLNode.number(row.total, $0, of: row.name) } ?? .text(Percent.grouped(row.total))
      return [.text(row.name)] + cells + (isSummed ? [sum] : [])
    }
    return table.node
  }
}

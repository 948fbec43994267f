/// The flow as the template of the R package and app PRISMA2020, which draws it.
///
/// Rows, nodes and boxes are those of its `PRISMA.csv`; a number that the program does not know is empty, which the
/// package takes for not given. Several numbers in one cell stand as `reason, number; reason, number`.
/// (Haddaway NR, Page MJ, Pritchard CC, McGuinness LA. Campbell Syst Rev 2022;18:e1230.)
package struct FlowCSV {
  private let flow: FlowFigures

  package init(_ flow: FlowFigures) { self.flow = flow }

  package func write(to output: inout OutputBuffer) {
    CSVRow.write(["data", "node", "box", "description", "boxtext", "tooltips", "url", "n"], to: &output)
    for row in FlowTemplate.rows {
      CSVRow.write(
        [
          row.data, row.node, row.box, row.text, texts[row.data] ?? row.text, tooltips[row.data] ?? row.text, "NA",
          numbers[row.data] ?? "",
        ], to: &output)
    }
  }

  private var numbers: [String: String] {
    let registers = flow.sources.filter { $0.kind == .register }
    let databases = flow.sources.filter { $0.kind != .register }
    var numbers = [
      "duplicates": String(flow.duplicates), "excluded_other": String(flow.deleted + flow.retracted),
      "records_screened": String(flow.screened), "records_excluded": String(flow.excluded),
    ]
    if !databases.isEmpty {
      numbers["database_results"] = String(databases.reduce(0) { $0 + $1.records })
      numbers["database_specific_results"] = Self.list(databases)
    }
    if !registers.isEmpty {
      numbers["register_results"] = String(registers.reduce(0) { $0 + $1.records })
      numbers["register_specific_results"] = Self.list(registers)
    }
    return numbers
  }

  /// What the boxes are called here: what a program suggests must not pass for a decision.
  private let texts = [
    "records_screened": "Records screened by Hindsight (title and abstract)",
    "records_excluded": "Records that Hindsight suggests to exclude",
    "excluded_other": "Records retracted or struck out by the database",
  ]

  private var tooltips: [String: String] {
    let reasons = flow.exclusions.map { "\($0.reason): \($0.records)" }.joined(separator: "; ")
    return ["records_excluded": "Suggested by the program and decided by nobody. \(reasons)"]
  }

  /// Commas and semicolons end a name in this cell.
  private static func list(_ sources: [FlowFigures.Source]) -> String {
    sources.map { source in
      let name = source.name.replacing(",", with: " ").replacing(";", with: " ")
      return "\(name), \(source.records)"
    }.joined(separator: "; ")
  }
}

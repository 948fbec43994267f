internal import CriticalAppraisal

/// What people checked, what that changed, and the fraction as it is corrected by that.
struct CheckedSection: PageSection {
  let id = "checked"
  let title = "Checked by hand"
  let shortTitle = "Checked"

  func content(_ page: PageMaterial) -> [HTMLNode] {
    guard let checking = page.figures.checking else { return [] }
    let sentences = page.summary.verification.map { VerifiedSentences($0).all } ?? []
    return [
      .paragraph(
        "Where people answered, their answers stand in all numbers, and the record shows what the program says.")
    ] + sentences.map { .paragraph($0) } + [Self.table(page, checking)]
  }

  private static func table(_ page: PageMaterial, _ checking: CheckingFigures) -> HTMLNode {
    let answers = [CheckMark.Answer.changed.rawValue, CheckMark.Answer.same.rawValue]
    let checked = RecordFilter.counted.and(FacetKey.checked, answers)
    let changed = RecordFilter.counted.and(FacetKey.checked, [answers[0]])
    let (out, within) = ("taken out of the evidence by people", "taken into the evidence by people")
    let rows: [(String, SummaryFigures.Figure, RecordFilter)] = [
      ("checked by hand", checking.checked, checked),
      ("of these with a label that people changed", checking.changed, changed),
      (out, checking.takenOut, page.lists.filter("checked.out", out, ids: checking.takenOut.ids)),
      (within, checking.takenIn, page.lists.filter("checked.in", within, ids: checking.takenIn.ids)),
    ]
    var table = HTMLTable(caption: "Records checked by hand", heads: ["Records", "number"])
    table.rows = rows.map { name, figure, filter in
      [.text(name), .number(figure.count, filter, of: "records, \(name)")]
    }
    return table.node
  }
}

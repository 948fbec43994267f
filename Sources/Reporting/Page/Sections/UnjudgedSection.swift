internal import CriticalAppraisal

/// The studies whose timing could not be judged, and why.
struct UnjudgedSection: PageSection {
  let id = "unjudged"
  let title = "What cannot be judged, and why"
  let shortTitle = "Not judged"

  func content(_ page: PageMaterial) -> [HTMLNode] {
    let unjudged = page.figures.evidence.cannotTell
    let unknown = page.figures.designs.first { $0.name == "cannotTell" }?.count ?? 0
    if unjudged.count == 0, unknown == 0, page.figures.withoutAbstract.count == 0 { return [] }
    let filter = RecordFilter.evidence.and(FacetKey.timing, TimingGroup.cannotTell)
    var table = HTMLTable(caption: "Why the timing of a study could not be judged", heads: ["Reason", "studies"])
    let reasons = page.columns.text.reasons
    table.rows = UnjudgedReason.allCases.dropFirst().compactMap { reason in
      let count = page.records.indices.count { page.records[$0].isEvidence && reasons[$0] == reason }
      if count == 0 { return nil }
      return [
        .text(reason.name), .number(count, filter.and(FacetKey.reason, [reason.key]), of: "studies: \(reason.name)"),
      ]
    }
    var others = HTMLTable(caption: "What cannot be judged among all counted records", heads: ["Records", "number"])
    others.rows = [
      [
        .text("whose design cannot be told"),
        .number(unknown, RecordFilter.counted.and(FacetKey.design, ["cannotTell"]), of: "records of unknown design"),
      ],
      [
        .text("without abstract"),
        .number(page.figures.withoutAbstract.count, .all(.withoutAbstract), of: "records without abstract"),
      ],
    ]
    let nodes: [HTMLNode] = [
      .paragraph(
        "\u{201C}Cannot tell\u{201D} is an answer. The full text may say more: each record shows what it would have to show."
      )
    ]
    return nodes + (table.rows.isEmpty ? [] : [table.node]) + [others.node]
  }
}

internal import CriticalAppraisal

/// The records that were read and do not count.
struct LeftOutSection: PageSection {
  let id = "left-out"
  let title = "Duplicates, retractions and notices"
  let shortTitle = "Left out"

  func content(_ page: PageMaterial) -> [HTMLNode] {
    let figures = page.figures
    let rows: [(String, Int, RecordGroup)] = [
      ("repeated: another record of the same report counts", figures.duplicates.count, .duplicates),
      ("struck out by the input\u{2019}s own DeleteCitation", figures.deleted.count, .deleted),
      ("retracted: left out of all counts", figures.retracted.count, .retracted),
      (
        "notices of retraction, corrections, expressions of concern",
        figures.notices.count, .notices
      ),
    ]
    if rows.allSatisfy({ $0.1 == 0 }) {
      return [.paragraph("No record was repeated, struck out, retracted or a notice.")]
    }
    var table = HTMLTable(caption: "Records that are set apart", heads: ["Records", "number"])
    table.rows = rows.map { name, count, group in [.text(name), .number(count, .all(group), of: "records, \(name)")] }
    return page.sentences.leftOut.map { .paragraph($0) } + [table.node]
  }
}

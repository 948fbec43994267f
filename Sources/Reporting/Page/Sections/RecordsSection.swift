/// The place where the page's program lists the records; without it the summary stands alone.
struct RecordsSection: PageSection {
  let id = "records"
  let title = "Records"
  let shortTitle = "Records"

  func content(_ page: PageMaterial) -> [HTMLNode] {
    [
      .make(
        "noscript",
        holding: [
          .paragraph(
            "The list of records needs JavaScript, which is switched off here. All numbers above stand as they are; appraisals.ndjson holds the records."
          )
        ]),
      .make("div", .id("explorer"), HTMLAttribute("hidden"), holding: []),
    ]
  }
}

internal import CriticalAppraisal

/// How the numbers came about, and what they cannot say.
struct MethodSection: PageSection {
  let id = "method"
  let title = "Method and limits"
  let shortTitle = "Method"

  func content(_ page: PageMaterial) -> [HTMLNode] {
    let problems = page.summary.problems
    let isCorrected = page.summary.verification?.corrected != nil
    let parts: [(String, String)] = [
      (
        "What was read",
        "\(Percent.grouped(page.figures.read)) records: title, abstract and, where there is one, the methods section of a "
          + "full text. Reading met \(problems.errors) errors and \(problems.warnings) warnings."
      ),
      (
        "What counts",
        "Primary human studies about \(page.topic.title) that relate \(page.topic.markerName) to an outcome. Each record is taken "
          + "for one study. Of records that describe one report one counts; retracted records do not."
      ),
      (
        "How it is judged",
        "Design, timing and verdict by a trained model over words, phrases and rules. Every answer shows the sentences it "
          + "rests on; their places count Unicode scalars of the field\u{2019}s text. What no sentence shows is \u{201C}cannot tell\u{201D}."
      ),
      (
        "The interval",
        "Wilson\u{2019}s, of 95 %. It speaks of the process that produced these studies, and does not cover the program\u{2019}s own "
          + "errors\(isCorrected ? "; only the corrected estimate does" : ""). The bounds count every study that cannot be told first as \u{201C}not before\u{201D}, then as \u{201C}before\u{201D}."
      ),
      (
        "What it cannot say",
        "An abstract can show a defect, hardly ever its absence: \u{201C}sound on this point\u{201D} is no low risk of bias. About one design "
          + "in five or six is judged wrongly, mostly for a neighbour. Check the records that carry your conclusion."
      ),
    ]
    let list = parts.flatMap { [HTMLNode.make("dt", text: $0.0), .make("dd", text: $0.1)] }
    return [.make("dl", holding: list), .paragraph("Made by \(page.version.description).", "note")]
  }
}

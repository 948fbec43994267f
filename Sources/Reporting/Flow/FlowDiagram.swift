/// The flow diagram of PRISMA 2020, with what the program suggests called a suggestion, and what it cannot know left open.
package struct FlowDiagram {
  private let flow: FlowFigures
  private let version: ToolVersion
  private let topic: String
  private let checks: String

  package init(_ flow: FlowFigures, _ facts: RunFacts, topic: String, version: ToolVersion) {
    self.flow = flow
    self.version = version
    self.topic = topic
    checks = facts.checksSentence
  }

  private static let band = 26.0
  private static let left = 310.0
  private static let right = 310.0
  private static let gap = 42.0
  private static let below = 26.0
  private static var width: Double { band + 14 + left + gap + right }

  /// The picture, the same bytes for the same numbers.
  package var svg: String {
    PicturePage(
      id: "flow-\(PicturePage.slug(topic))", title: "Flow of records: \(topic)",
      subtitle: "PRISMA 2020 · what Hindsight read and suggests", description: description, note: note,
      width: Self.width, body: body
    ).svg
  }

  private struct Step {
    let phase: String
    let main: FlowBox
    var side: FlowBox?
  }

  private var steps: [Step] {
    [
      Step(phase: "Identification", main: identified, side: removed),
      Step(phase: "Screening", main: screened, side: excluded),
      Step(phase: "Screening", main: left),
      Step(
        phase: "Screening", main: FlowBox(unknown: ["Reports sought for retrieval"], width: Self.left),
        side: FlowBox(unknown: ["Reports not retrieved"], width: Self.right)),
      Step(
        phase: "Screening", main: FlowBox(unknown: ["Reports assessed for eligibility"], width: Self.left),
        side: FlowBox(unknown: ["Reports excluded, by reason"], width: Self.right)),
      Step(
        phase: "Included",
        main: FlowBox(
          unknown: ["Studies included in review", "Reports of included studies"], width: Self.left)),
    ]
  }

  private var identified: FlowBox {
    FlowBox(
      "Records identified\(Self.n(flow.identified))", flow.sources.map { "\($0.name)\(Self.n($0.records))" },
      width: Self.left)
  }

  private var removed: FlowBox {
    FlowBox(
      "Records removed before screening",
      [
        "duplicate records\(Self.n(flow.duplicates))", "retracted\(Self.n(flow.retracted))",
        "struck out by the database\(Self.n(flow.deleted))",
      ], width: Self.right)
  }

  private var screened: FlowBox {
    FlowBox(
      "Records screened by Hindsight\(Self.n(flow.screened))", ["on title and abstract; by people: not known"],
      width: Self.left)
  }

  private var excluded: FlowBox {
    FlowBox(
      "Records that Hindsight suggests to exclude\(Self.n(flow.excluded))",
      flow.exclusions.map { "\($0.reason)\(Self.n($0.records))" }, width: Self.right)
  }

  private var left: FlowBox {
    FlowBox(
      "Records that Hindsight suggests to read\(Self.n(flow.kept + flow.undecided))",
      [
        "relate the marker to an outcome\(Self.n(flow.kept))",
        "design cannot be told\(Self.n(flow.undecided))",
      ], width: Self.left)
  }

  private static func n(_ count: Int) -> String { " (n = \(Percent.grouped(count)))" }

  private var body: SVGBlock {
    var block = SVGBlock()
    let (mainX, sideX) = (Self.band + 14, Self.band + 14 + Self.left + Self.gap)
    var phases: [(name: String, top: Double, bottom: Double)] = []
    var y = 0.0
    for (place, step) in steps.enumerated() {
      let height = max(step.main.height, step.side?.height ?? 0)
      let mainY = y + (height - step.main.height) / 2
      block.add(step.main.element(x: mainX, y: mainY))
      if let side = step.side {
        block.add(side.element(x: sideX, y: y + (height - side.height) / 2))
        block.add(FlowArrow.across(from: mainX + Self.left, to: sideX, y: y + height / 2))
      }
      if place > 0 {
        let above = steps[place - 1]
        let aboveHeight = max(above.main.height, above.side?.height ?? 0)
        let start = y - Self.below - (aboveHeight - above.main.height) / 2
        block.add(FlowArrow.down(x: mainX + Self.left / 2, from: start, to: mainY))
      }
      if phases.last?.name == step.phase {
        phases[phases.count - 1].bottom = y + height
      } else {
        phases.append((step.phase, y, y + height))
      }
      y += height + Self.below
    }
    for phase in phases { block.add(Self.phase(phase.name, top: phase.top, bottom: phase.bottom)) }
    block.height = y - Self.below
    return block
  }

  /// The name of a phase, set upright in a band beside its boxes.
  private static func phase(_ name: String, top: Double, bottom: Double) -> SVGElement {
    let middle = (top + bottom) / 2
    let turn = "translate(\(SVGNumber.text(band / 2)) \(SVGNumber.text(middle))) rotate(-90)"
    // A short band takes its name in smaller letters.
    let size = min(12, (bottom - top - 4) / TextStyle.heading.width(of: name) * 12)
    return SVGElement(
      "g",
      children: [
        .box(x: 0, y: top, width: band, height: bottom - top, fill: SVGColour(0xD6E4F0), radius: 4),
        SVGElement(
          "text",
          [
            "transform": .text(turn), "y": 4, "font-size": .length(size), "font-weight": "bold",
            "fill": .text(SVGColour.text.hex), "text-anchor": "middle",
          ], text: name),
      ])
  }

  private var note: String {
    "Dashed boxes: the program does not know; fill them in. Exclusions are suggestions of \(version.description) from "
      + "titles and abstracts. \(checks)"
  }

  private var description: String {
    let reasons = flow.exclusions.map { "\($0.reason) \($0.records)" }.joined(separator: ", ")
    return "\(flow.identified) records identified, \(flow.duplicates) duplicates, \(flow.retracted) retracted and "
      + "\(flow.deleted) struck out. \(flow.screened) screened by the program, which suggests to exclude "
      + "\(flow.excluded)\(reasons.isEmpty ? "" : " (\(reasons))") and to read \(flow.kept + flow.undecided)."
  }
}

internal import CriticalAppraisal

/// The topic's treatments: what designs their evidence has, what abstracts state, and the effects they print.
struct TreatmentSection: PageSection {
  let id = "treatments"
  let title = "Treatments"
  let shortTitle = "Treatments"

  private static let mostEffects = 200

  func content(_ page: PageMaterial) -> [HTMLNode] {
    let treatments = page.figures.treatments
    if treatments.allSatisfy({ $0.records.count == 0 }) { return [] }
    let lines = TreatmentSentences(treatments).lines.map { HTMLNode.make("li", text: $0) }
    return [
      .make("ul", holding: lines), Self.table(page),
      .paragraph(
        "Designs count all records that study the treatment; what is stated counts primary studies and systematic "
          + "reviews. The direction is read from the conclusions' words and is the weakest answer here.", "note"),
    ] + Self.effects(page)
  }

  private static func table(_ page: PageMaterial) -> HTMLNode {
    let directions = OutcomeDirection.allCases
    var table = HTMLTable(
      caption: "Treatments with their evidence and what abstracts state",
      heads: ["Treatment", "records", "randomised", "reviews"] + directions.map(\.shortWords))
    table.rows = page.figures.treatments.enumerated().filter { $1.records.count > 0 }.map { place, treatment in
      let all = RecordFilter.counted.and(FacetKey.treatment, [treatment.name])
      var cells: [HTMLNode] = [
        .text(treatment.name), .number(treatment.records.count, all, of: "records on \(treatment.name)"),
      ]
      for (figure, design) in [(treatment.randomised, StudyDesign.rct), (treatment.reviews, .systematicReview)] {
        cells.append(
          .number(figure.count, all.and(FacetKey.design, [design.rawValue]), of: "\(design.name), \(treatment.name)"))
      }
      for direction in directions {
        let ids = treatment.directions.first { $0.name == direction.rawValue }?.ids ?? []
        let name = "\(treatment.name): \(direction.shortWords)"
        let filter = page.lists.filter("treatment\(place).\(direction.rawValue)", name, ids: ids)
        cells.append(.number(ids.count, filter, of: name))
      }
      return cells
    }
    return table.node
  }

  private static func effects(_ page: PageMaterial) -> [HTMLNode] {
    let effects = page.figures.treatments.flatMap { treatment in treatment.effects.map { (treatment.name, $0) } }
    if effects.isEmpty { return [] }
    var table = HTMLTable(
      caption: "Effect estimates as they are printed", heads: ["Treatment", "effect", "record"], isNumeric: false)
    table.rows = effects.prefix(mostEffects).map { name, effect in
      let filter = page.lists.filter("effect.\(effect.id)", "the record of an effect", ids: [effect.id])
      let link = HTMLNode.make("a", .href(filter.hash), text: effect.id.replacing("pmid:", with: "PMID "))
      return [.text(name), .text(EffectWords.text(effect.estimate)), link]
    }
    let rest = effects.count - mostEffects
    let note = rest > 0 ? [HTMLNode.paragraph("\(Percent.grouped(rest)) more are in summary.json.", "note")] : []
    return [.folded("\(Percent.grouped(effects.count)) effect estimates as they are printed", [table.node] + note)]
  }
}

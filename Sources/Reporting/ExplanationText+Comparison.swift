internal import Bibliography
internal import CriticalAppraisal

extension ExplanationText {
  /// The comparisons of a record: what told the groups apart, who they are, when the marker was measured.
  var comparisons: [String] {
    appraisal.comparison.comparisons.flatMap { comparison -> [String] in
      var lines = [
        "Compared \(Self.basis(comparison.definition)): "
          + (SummaryText.verdictNames[comparison.verdict.rawValue] ?? comparison.verdict.rawValue)
      ]
      lines += comparison.groups.map { group in
        let size = group.size.map { " (\($0))" } ?? ""
        return Columns.wrap("  \(Self.plain(group.kind.rawValue))\(size): “\(text(group.quote))”", indent: "    ")
      }
      let order = SummaryText.timingNames[comparison.sampled.rawValue] ?? comparison.sampled.rawValue
      var facts = ["  marker measured \(order)"]
      if let marker = comparison.marker { facts.append("“\(text(marker))”") }
      if let assay = comparison.assay { facts.append("by “\(text(assay))”") }
      if let outcome = comparison.outcome { facts.append("outcome “\(text(outcome))”") }
      facts += comparison.compartments
      lines.append(Columns.wrap(facts.joined(separator: ", "), indent: "    "))
      return lines
    }
  }

  private func text(_ place: Int) -> String { appraisal.record.text(appraisal.evidence[place].range) }

  private static func basis(_ definition: Comparison.Definition) -> String {
    switch definition {
    case .pastOutcome: "groups by a past outcome"
    case .laterOutcome: "groups by a later outcome"
    case .other: "groups by something else"
    }
  }
}

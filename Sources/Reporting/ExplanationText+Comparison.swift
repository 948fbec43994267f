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
      if let comparator = comparison.comparator {
        lines.append(Columns.wrap("  comparators: \(Self.name(comparator))\(Self.origin(comparator))", indent: "    "))
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
    case .testResult: "groups by a test result"
    case .treatment: "groups by a treatment"
    case .other: "groups by something else"
    }
  }

  private static func name(_ comparator: Comparator) -> String {
    switch comparator {
    case .successful: "people in whom it succeeded"
    case .fertile: "fertile people"
    case .parous: "parous people"
    case .healthy: "healthy people"
    case .sameProcess: "people in the same process, their outcome open"
    case .electiveTermination: "people who ended a pregnancy by choice"
    case .anotherFailedGroup: "people who failed in another way"
    case .sameWomen: "the same people at another time"
    case .other: "others"
    }
  }

  /// F5, where it can be answered.
  private static func origin(_ comparator: Comparator) -> String {
    switch comparator.isOtherPopulation {
    case .yes, .probablyYes: "; F5 another population: yes"
    case .no, .probablyNo: "; F5 another population: no"
    case .cannotTell, .noInformation: ""
    }
  }
}

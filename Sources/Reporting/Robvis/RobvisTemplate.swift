package import CriticalAppraisal

/// A template of robvis: its columns in their order, and the levels that it knows (reference: robvis §1).
package enum RobvisTemplate: String, CaseIterable, Sendable {
  case rob2 = "rob2"
  case rob2Cluster = "rob2-cluster"
  case robinsI = "robins-i"
  /// robvis has no template for version 2; it goes through the generic one.
  case robinsIV2 = "robins-i-v2"
  case robinsE = "robins-e"
  case quips = "quips"
  case quadas2 = "quadas-2"
  /// robvis has no columns for applicability; they go through the generic one.
  case quadas2Applicability = "quadas-2-applicability"
  case generic = "generic"

  /// The name that robvis's `tool` argument takes.
  package var robvisName: String {
    switch self {
    case .rob2: "ROB2"
    case .rob2Cluster: "ROB2-Cluster"
    case .robinsI: "ROBINS-I"
    case .robinsE: "ROBINS-E"
    case .quips: "QUIPS"
    case .quadas2: "QUADAS-2"
    case .robinsIV2, .quadas2Applicability, .generic: "Generic"
    }
  }

  /// The tool, as plots name it.
  package var toolName: String {
    switch self {
    case .rob2: "RoB 2"
    case .rob2Cluster: "RoB 2, cluster trials"
    case .robinsI: "ROBINS-I, 2016"
    case .robinsIV2: "ROBINS-I V2"
    case .robinsE: "ROBINS-E"
    case .quips: "QUIPS"
    case .quadas2: "QUADAS-2"
    case .quadas2Applicability: "QUADAS-2 with applicability"
    case .generic: "Flags of Hindsight"
    }
  }

  /// The tool whose answers fill it; nil for the generic one, which takes every study.
  package var tool: AppraisalTool.Name? {
    switch self {
    case .rob2, .rob2Cluster: .rob2
    case .robinsI, .robinsIV2: .robinsI
    case .robinsE: .robinsE
    case .quips: .quips
    case .quadas2, .quadas2Applicability: .quadas2
    case .generic: nil
    }
  }

  /// The levels that robvis draws; any other string vanishes without a word.
  package var levels: [BiasLevel] {
    switch self {
    case .rob2, .quadas2: [.high, .someConcerns, .low, .noInformation]
    case .rob2Cluster: [.high, .someConcerns, .low, .noInformation, .notApplicable]
    case .robinsI: [.critical, .serious, .moderate, .low, .noInformation]
    case .robinsE: [.veryHigh, .high, .someConcerns, .low, .noInformation]
    case .quips: [.high, .moderate, .low, .noInformation]
    case .robinsIV2, .quadas2Applicability, .generic:
      [.critical, .high, .unclear, .someConcerns, .moderate, .low, .noInformation, .notApplicable]
    }
  }

  /// The word of the template for a level: the generic one has other words for the upper rungs.
  package func written(_ level: BiasLevel) -> BiasLevel {
    if robvisName != "Generic" { return level }
    switch level {
    case .serious: return .high
    case .veryHigh: return .critical
    default: return level
    }
  }

  /// Concerns about applicability add up to no overall level.
  package var hasOverall: Bool { self != .quadas2Applicability }

  /// The columns between `Study` and `Overall`.
  package var columns: [BiasTable.Column] {
    switch self {
    case .rob2Cluster:
      var columns = Self.columns(of: .rob2)
      columns.insert(
        BiasTable.Column(
          shortName: "D1b",
          name: "Bias from the timing of identification and recruitment of participants in relation to randomization"),
        at: 1)
      return columns
    case .robinsI: return Self.robinsI2016
    case .quadas2: return Self.columns(of: .quadas2).filter { !$0.isApplicability }
    case .quadas2Applicability: return Self.columns(of: .quadas2)
    case .generic:
      return StudyConcern.allCases.enumerated().map {
        BiasTable.Column(shortName: "C\($0 + 1)", name: $1.rawValue)
      }
    default: return tool.map(Self.columns) ?? []
    }
  }

  private static func columns(of tool: AppraisalTool.Name) -> [BiasTable.Column] {
    AppraisalTool.named(tool).domains.map { domain in
      BiasTable.Column(shortName: domain.id, name: domain.name, isApplicability: domain.isApplicability)
    }
  }

  private static let robinsI2016 = [
    "Bias due to confounding", "Bias in selection of participants into the study",
    "Bias in classification of interventions", "Bias due to deviations from intended interventions",
    "Bias due to missing data", "Bias in measurement of outcomes", "Bias in selection of the reported result",
  ].enumerated().map { BiasTable.Column(shortName: "D\($0 + 1)", name: $1) }

  /// The headings of the file: short for robvis's own templates, which write their own over them, else in full.
  package var headings: [String] {
    robvisName == "Generic" ? columns.map(\.name) : columns.map(\.shortName)
  }

  /// For each column the domain of the tool that fills it; nil where none does.
  var domains: [Int?] {
    switch self {
    case .rob2Cluster: [0, nil, 1, 2, 3, 4]
    // Version 2 changed places 2 and 3, and has no domain for deviations.
    case .robinsI: [0, 2, 1, nil, 3, 4, 5]
    default: columns.indices.map { $0 }
    }
  }
}

/// The rules that speak for one design: what each group of its lexicon says when a text has it, with examples.
///
/// The phrases stand in `CAssets/files/lexicon/design/<label>.txt`, the weights in the model; a rule's name is the
/// label, a point and the group (`rct.allocation`). A test runs every example and holds the groups against the lexicon.
protocol DesignRules: Sendable {
  static var design: StudyDesign { get }
  static var rules: [DesignRule] { get }
}

/// One group of phrases, what it says of a study, and sentences in which it must and must not be found.
struct DesignRule: Sendable {
  /// The group in the design's lexicon.
  var group: String
  /// What the phrase says of the study, to follow "because".
  var says: String
  /// Sentences in which the rule fires.
  var matching: [String]
  /// Sentences that look alike in which it must not fire.
  var nonMatching: [String] = []
}

/// All rules, design by design.
enum DesignRuleBook {
  static let all: [any DesignRules.Type] = [
    RandomisedTrialRules.self, NonRandomisedTrialRules.self, ProspectiveCohortRules.self,
    RetrospectiveCohortRules.self, CohortUnspecifiedRules.self, CaseControlRules.self, CrossSectionalRules.self,
    DiagnosticAccuracyRules.self, BeforeAfterRules.self, SystematicReviewRules.self, NarrativeReviewRules.self,
    CaseReportRules.self, CaseSeriesRules.self, GuidelineRules.self, OpinionRules.self, ProtocolRules.self,
    AnimalRules.self, InVitroRules.self, QualitativeRules.self, ModellingRules.self, OtherRules.self,
  ]

  /// What a rule says, by its name; nil for cues that no design owns.
  static let meanings: [String: String] = Dictionary(
    uniqueKeysWithValues: all.flatMap { rules in
      rules.rules.map { ("\(rules.design.rawValue).\($0.group)", $0.says) }
    })
}

/// What rules say, for those who show reasons.
package enum DesignReasons {
  /// The words that follow "because", for a rule's name; nil for cues that no design owns.
  package static func says(_ rule: String) -> String? { DesignRuleBook.meanings[rule] }
}

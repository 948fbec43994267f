/// One comparison of a marker between groups, as the abstract makes it.
///
/// What was measured, in whom, when, and what told the groups apart. A paper may make several.
package struct Comparison: Sendable, Equatable {
  /// What told the groups apart.
  package enum Definition: String, CaseIterable, Sendable {
    case pastOutcome
    case laterOutcome
    case testResult
    case treatment
    case other

    /// Whether it is no outcome, so that only groups that are named show that there is a comparison.
    var isShownByGroups: Bool { self == .testResult || self == .treatment || self == .other }
  }

  /// A group that was compared.
  package struct Group: Sendable, Equatable {
    /// The place of the quote in the appraisal's evidence.
    package var quote: Int
    package var kind: GroupKind
    /// How many people it had, where its words say so.
    package var size: Int?
  }

  package var definition: Definition
  package var groups: [Group]
  /// Whom those who failed are compared with; nil where no past outcome told the groups apart, or nobody else is named.
  package var comparator: Comparator?
  /// Places in the evidence: the marker, how it was measured, the outcome.
  package var marker: Int?
  package var assay: Int?
  package var outcome: Int?
  /// The compartments in which the marker was measured, by the names of the topic: those that its own sentences name, else those of
  /// the whole text.
  package var compartments: [String]
  /// When the marker was measured against the outcome that tells these groups apart.
  package var sampled: MarkerTiming
  package var sampledQuotes: [Int]
  /// Whether participants were followed to an outcome.
  package var followedQuotes: [Int]
  package var verdict: Verdict
}

/// Who the people of a group are.
package enum GroupKind: String, CaseIterable, Sendable {
  case failed
  case successful
  case fertile
  case parous
  case healthy
  /// In the same process, their own outcome still open.
  case sameProcess
  case electiveTermination
  /// Failed too, in another way.
  case otherFailed
  case other

  /// Whether it is of people who did not fail.
  var isWell: Bool { [.successful, .fertile, .parous, .healthy].contains(self) }
}

/// Whom those who failed are compared with, where a past outcome told the groups apart.
package enum Comparator: String, CaseIterable, Sendable {
  /// People in whom the same process succeeded.
  case successful
  case fertile
  case parous
  case healthy
  /// In the same process, their own outcome still open.
  case sameProcess
  case electiveTermination
  /// Others who failed, in another way.
  case anotherFailedGroup
  /// Themselves, at another time.
  case sameWomen
  case other

  /// Of the groups of a comparison; nil where none but those who failed is named.
  init?(_ groups: [Comparison.Group], areSameWomen: Bool) {
    if areSameWomen {
      self = .sameWomen
      return
    }
    guard let group = groups.first(where: { $0.kind != .failed }) else { return nil }
    switch group.kind {
    case .failed, .otherFailed: self = .anotherFailedGroup
    case .successful: self = .successful
    case .fertile: self = .fertile
    case .parous: self = .parous
    case .healthy: self = .healthy
    case .sameProcess: self = .sameProcess
    case .electiveTermination: self = .electiveTermination
    case .other: self = .other
    }
  }

  /// F5: whether they come from another population, so that they differ by more than the outcome (reference: bias §4).
  package var isOtherPopulation: Answer {
    switch self {
    case .fertile, .parous, .healthy, .electiveTermination: .yes
    case .successful, .sameProcess, .anotherFailedGroup, .sameWomen: .no
    case .other: .noInformation
    }
  }
}

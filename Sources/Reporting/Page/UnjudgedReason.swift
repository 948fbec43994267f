internal import Bibliography
internal import CriticalAppraisal

/// Why it could not be judged when a record's marker was measured.
enum UnjudgedReason: UInt8, CaseIterable, Sendable {
  case judged, noAbstract, notApplicable, unclear, notSaid

  init(_ appraisal: Appraisal) {
    switch appraisal.timing.marker {
    case .before, .after, .sameTime, .mixed: self = .judged
    case .notApplicable, .cannotTell:
      if appraisal.record.abstract.isEmpty, appraisal.record.methods.isEmpty {
        self = .noAbstract
      } else if appraisal.timing.marker == .notApplicable {
        self = .notApplicable
      } else {
        self = appraisal.timing.evidence.isEmpty ? .notSaid : .unclear
      }
    }
  }

  /// The name in the page's address.
  var key: String {
    switch self {
    case .judged: "judged"
    case .noAbstract: "no-abstract"
    case .notApplicable: "not-applicable"
    case .unclear: "unclear"
    case .notSaid: "not-said"
    }
  }

  var name: String {
    switch self {
    case .judged: "yes"
    case .noAbstract: "there is no abstract; the title alone was read"
    case .notApplicable: "the text tells of no measurement before or after an outcome"
    case .unclear: "sentences speak of the order, but leave it open"
    case .notSaid: "no sentence says when the marker was measured"
    }
  }
}

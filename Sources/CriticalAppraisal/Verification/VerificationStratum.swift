/// What the headline asks of a study's marker timing.
package enum TimingClass: String, CaseIterable, Sendable {
  case before
  case notBefore
  case cannotTell

  package init(_ timing: MarkerTiming) {
    switch timing {
    case .before: self = .before
    case .after, .sameTime, .mixed: self = .notBefore
    case .cannotTell, .notApplicable: self = .cannotTell
    }
  }
}

/// A part of the records that is drawn from by itself: what is predicted of the marker's timing, and how surely.
package struct VerificationStratum: Hashable, Sendable, Comparable {
  /// What the program predicts; nil for records of the topic that it holds to be no evidence.
  package let predicted: TimingClass?
  /// Whether the prediction's probability reaches the line; of no meaning beyond the evidence.
  package let isSure: Bool

  package init(predicted: TimingClass?, isSure: Bool) {
    self.predicted = predicted
    self.isSure = predicted != nil && isSure
  }

  /// Records of the topic that are not in the evidence.
  package static let beyond = VerificationStratum(predicted: nil, isSure: false)

  /// All strata in the order of the table that people fill in: what they should begin with comes first.
  package static let all: [VerificationStratum] =
    TimingClass.allCases.flatMap { predicted in
      [false, true].map { VerificationStratum(predicted: predicted, isSure: $0) }
    } + [beyond]

  /// `before-unsure`, `beyond`.
  package var name: String { predicted.map { "\($0.rawValue)-\(isSure ? "sure" : "unsure")" } ?? "beyond" }

  /// The stratum of a name, whatever its capitals.
  package init?(name: String) {
    let wanted = name.lowercased()
    guard let found = Self.all.first(where: { $0.name.lowercased() == wanted }) else { return nil }
    self = found
  }

  /// The name in running text.
  package var words: String {
    switch predicted {
    case .before: isSure ? "before, sure" : "before, unsure"
    case .notBefore: isSure ? "not before, sure" : "not before, unsure"
    case .cannotTell: isSure ? "cannot tell, sure" : "cannot tell, unsure"
    case nil: "beyond the evidence"
    }
  }

  package static func < (left: VerificationStratum, right: VerificationStratum) -> Bool { left.place < right.place }

  private var place: Int { Self.all.firstIndex(of: self) ?? 0 }
}

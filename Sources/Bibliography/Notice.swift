/// What a reader must know of a record before using it; the graver stands first.
package enum Notice: String, Sendable, Comparable, CaseIterable {
  case retracted
  case retractedAndRepublished
  case expressionOfConcern
  /// The record is itself a notice of retraction.
  case retractionNotice
  case expressionOfConcernNotice
  case erratumNotice
  case erratum
  case updated
  /// The file was broken inside the record, and only part of it could be read.
  case incomplete

  init?(_ kind: CorrectionKind) {
    switch kind {
    case .retractionIn: self = .retracted
    case .retractedAndRepublishedIn: self = .retractedAndRepublished
    case .expressionOfConcernIn: self = .expressionOfConcern
    case .retractionOf: self = .retractionNotice
    case .expressionOfConcernFor: self = .expressionOfConcernNotice
    case .erratumFor: self = .erratumNotice
    case .erratumIn: self = .erratum
    case .updateIn: self = .updated
    case .retractedAndRepublishedFrom, .updateOf, .commentIn, .commentOn, .other: return nil
    }
  }

  /// From the number of a publication type: D016441 is 16441.
  init?(publicationType: UInt32) {
    switch publicationType {
    case 16441: self = .retracted
    case 16440: self = .retractionNotice
    case 75742: self = .expressionOfConcernNotice
    case 16425: self = .erratumNotice
    default: return nil
    }
  }

  /// From the name of a publication type, for records that carry no identifiers.
  init?(publicationTypeName name: ArraySlice<UInt8>) {
    if ASCII.equalIgnoringCase(name, "Retracted Publication") {
      self = .retracted
    } else if ASCII.equalIgnoringCase(name, "Retraction of Publication")
      || ASCII.equalIgnoringCase(name, "Retraction Notice")
    {
      self = .retractionNotice
    } else if ASCII.equalIgnoringCase(name, "Expression of Concern") {
      self = .expressionOfConcernNotice
    } else if ASCII.equalIgnoringCase(name, "Published Erratum") {
      self = .erratumNotice
    } else {
      return nil
    }
  }

  /// True where the record only reports on another and holds no study.
  package var isNoticeItself: Bool {
    switch self {
    case .retractionNotice, .expressionOfConcernNotice, .erratumNotice: true
    case .retracted, .retractedAndRepublished, .expressionOfConcern, .erratum, .updated, .incomplete: false
    }
  }

  package static func < (left: Notice, right: Notice) -> Bool {
    left.gravity < right.gravity
  }

  private var gravity: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}

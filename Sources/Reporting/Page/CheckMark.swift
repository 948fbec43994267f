internal import CriticalAppraisal

/// What a page's list keeps of a person's check: that there was one, and which labels it changed, a bit for each.
struct CheckMark: OptionSet, Sendable {
  let rawValue: UInt8

  static let checked = CheckMark(rawValue: 1)
  static let changedTiming = CheckMark(rawValue: 2)
  static let changedDesign = CheckMark(rawValue: 4)
  static let changedVerdict = CheckMark(rawValue: 8)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ checked: HumanCheck?) {
    guard let checked else {
      self = []
      return
    }
    self = .checked
    for field in checked.changes {
      switch field {
      case .markerTiming: insert(.changedTiming)
      case .design: insert(.changedDesign)
      case .verdict: insert(.changedVerdict)
      case .isEvidence: break
      }
    }
  }

  var isChecked: Bool { contains(.checked) }

  var answer: Answer { isChecked ? self == .checked ? .same : .changed : .unchecked }

  /// The values of the facet; their raw values stand in the page's address.
  enum Answer: String, CaseIterable, Sendable {
    case changed, same, unchecked = "no"

    var name: String {
      switch self {
      case .changed: "yes, and a label was changed"
      case .same: "yes, and the labels stand"
      case .unchecked: "no"
      }
    }
  }
}

/// The part of a record in which a sentence stands.
///
/// Abstracts without headings have parts by the position of the sentence instead: the four `…Quarter` places.
package enum TextPlace: UInt8, CaseIterable, Sendable {
  case title
  case background
  case objective
  case methods
  case results
  case conclusions
  case firstQuarter
  case secondQuarter
  case thirdQuarter
  case lastQuarter

  /// How far a sentence in this place speaks of the study itself rather than of others' or of what is to come
  /// (reference: filters §3, section handling).
  package var weight: Float {
    switch self {
    case .title, .methods: 1.0
    case .results: 0.8
    case .objective: 0.7
    case .firstQuarter: 0.7
    case .secondQuarter, .thirdQuarter: 0.8
    case .lastQuarter: 0.5
    case .background, .conclusions: 0.2
    }
  }

  /// The place of a sentence of an abstract without headings, from its share of the way through the abstract.
  static func unlabelled(sentence index: Int, of count: Int) -> TextPlace {
    let share = count > 1 ? Double(index) / Double(count - 1) : 0.5
    return switch share {
    case ..<0.25: .firstQuarter
    case ..<0.55: .secondQuarter
    case ..<0.85: .thirdQuarter
    default: .lastQuarter
    }
  }
}

/// The field of the record that a place in the text belongs to.
package enum TextField: UInt8, Sendable {
  case title
  case abstract
  /// The methods section of a full text.
  case methods
}

/// A share of studies in which each counts with its participants: what share of participants, not of studies.
///
/// Studies whose number of participants is not known are left out and listed, never given a number.
package struct ParticipantWeighting: Sendable, Equatable {
  /// A study that has the property or has it not.
  package struct Study: Sendable, Equatable {
    /// Nil where not known; a number below 1 is taken as not known.
    package var participants: Int?
    package var hasProperty: Bool

    package init(participants: Int?, hasProperty: Bool) {
      self.participants = participants
      self.hasProperty = hasProperty
    }
  }

  /// Why the weighted share should not be read without care.
  package enum Warning: String, Sendable, CaseIterable {
    /// The effective number of studies is below 5.
    case fewEffectiveStudies
    /// One study has more than half of all participants.
    case oneStudyDominates
  }

  /// The places, among the studies given, of those whose participants are not known.
  package let unknownSizes: [Int]
  /// The plain share of the studies that are weighted, to be shown beside the weighted one.
  package let unweighted: Proportion
  /// All participants of the weighted studies.
  package let participants: Double
  private let withProperty: Double
  private let sumOfSquares: Double
  private let squaresWithProperty: Double
  private let largest: Double

  package init(_ studies: [Study]) {
    var unknown: [Int] = []
    var (count, with) = (0, 0)
    // In floating point: squares of large numbers of participants would overflow whole numbers.
    var (sum, sumWith, squares, squaresWith, largest) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for (place, study) in studies.enumerated() {
      guard let size = study.participants, size > 0 else {
        unknown.append(place)
        continue
      }
      let weight = Double(size)
      count += 1
      sum += weight
      squares += weight * weight
      largest = max(largest, weight)
      if study.hasProperty {
        with += 1
        sumWith += weight
        squaresWith += weight * weight
      }
    }
    unknownSizes = unknown
    unweighted = Proportion(with, of: count)
    participants = sum
    withProperty = sumWith
    sumOfSquares = squares
    squaresWithProperty = squaresWith
    self.largest = largest
  }

  /// The weighted share, Σnᵢyᵢ/Σnᵢ; nil where no study has a known size.
  package var value: Double? { participants > 0 ? withProperty / participants : nil }

  /// How many studies of one size would tell as much, (Σnᵢ)²/Σnᵢ²; nil where no study has a known size.
  ///
  /// (Kish L. Survey Sampling. 1965; reference: statistics §5.)
  package var effectiveNumber: Double? { participants > 0 ? participants * participants / sumOfSquares : nil }

  /// The linearised standard error, √(k/(k−1)·Σnᵢ²(yᵢ−p)²)/Σnᵢ, k the number of studies; nil below two studies.
  ///
  /// (Cochran WG. Sampling Techniques, 3rd ed. 1977: the ratio estimator; reference: statistics §5.)
  package var standardError: Double? {
    guard let share = value, unweighted.total > 1 else { return nil }
    let studies = Double(unweighted.total)
    let with = squaresWithProperty * (1 - share) * (1 - share)
    let without = (sumOfSquares - squaresWithProperty) * share * share
    return (studies / (studies - 1) * (with + without)).squareRoot() / participants
  }

  /// The Wilson interval of the weighted share and the effective number; nil where no study has a known size.
  ///
  /// Nil also where the level is not between 0 and 1. (Reference: statistics §5.)
  package func wilson(level: Double = 0.95) -> ClosedRange<Double>? {
    guard let share = value, let number = effectiveNumber, let z = StandardNormal.twoSided(level: level) else {
      return nil
    }
    return Proportion.wilson(share, of: number, z: z)
  }

  /// The share of participants that the largest study has; nil where no study has a known size.
  package var largestShare: Double? { participants > 0 ? largest / participants : nil }

  /// What must be said beside the weighted share; nothing where there is none.
  package var warnings: [Warning] {
    guard let number = effectiveNumber, let share = largestShare else { return [] }
    return (number < 5 ? [.fewEffectiveStudies] : []) + (share > 0.5 ? [.oneStudyDominates] : [])
  }
}

extension RoganGladen {
  /// The three shares as numbers.
  struct Rates {
    /// A share and the number that it is of.
    struct Part {
      let share: Double
      let number: Double
      var variance: Double { share * (1 - share) / number }

      /// With some cases added, half of which have the property.
      init(_ proportion: Proportion, adding more: Double) {
        number = Double(proportion.total) + more
        share = (Double(proportion.count) + more / 2) / number
      }
    }

    let apparent: Part
    let sensitivity: Part
    let specificity: Part

    /// With some cases added to those that were called, and some to either part of the validation set.
    init(_ given: RoganGladen, adding more: Double = 0, validated: Double = 0) {
      apparent = Part(given.apparent, adding: more)
      sensitivity = Part(given.sensitivity, adding: validated)
      specificity = Part(given.specificity, adding: validated)
    }

    /// Youden's index J, Se + Sp − 1.
    var youden: Double { sensitivity.share + specificity.share - 1 }
    var corrected: Double { (apparent.share - (1 - specificity.share)) / youden }

    /// What the error rates add to the variance of a fraction, times J².
    func variance(of fraction: Double) -> Double {
      fraction * fraction * sensitivity.variance + (1 - fraction) * (1 - fraction) * specificity.variance
    }
  }
}

/// An effect estimate as a sentence prints it: its measure, its value and what is printed about its uncertainty.
///
/// Numbers stand as they are printed: a risk difference of "2.1%" has the value 2.1, one of "0.021" has 0.021.
package struct EffectEstimate: Sendable, Equatable {
  /// What the value measures.
  package var measure: Measure
  /// Whether its name says that it is adjusted.
  package var isAdjusted: Bool
  /// The value, as printed.
  package var value: Double
  /// The confidence or credible interval, which holds the value; nil if none is printed that can be read.
  package var interval: ClosedRange<Double>?
  /// The level of the interval in percent; nil without an interval and where no level is printed.
  package var level: Int?
  /// The P value printed beside it.
  package var p: PValue?
  /// The bytes of the sentence that print it, from the measure's name through interval and P value.
  ///
  /// They begin at the value where the name is far off or shared with an estimate before.
  package var range: Range<Int>

  /// Makes an estimate; only its measure, its value and its place are always printed.
  package init(
    measure: Measure, isAdjusted: Bool = false, value: Double, interval: ClosedRange<Double>? = nil, level: Int? = nil,
    p: PValue? = nil, range: Range<Int>
  ) {
    self.measure = measure
    self.isAdjusted = isAdjusted
    self.value = value
    self.interval = interval
    self.level = level
    self.p = p
    self.range = range
  }
}

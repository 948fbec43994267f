/// Random numbers that are the same in every run and on every machine.
///
/// (Steele GL, Lea D, Flood CH. Fast splittable pseudorandom number generators. OOPSLA 2014:453-472.)
package struct SplitMix64: Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number from 0 up to, not including, a limit: the upper half of the product of limit and random number.
  ///
  /// Not `Int.random(in:using:)`: how that draws may change with the Swift version. Some numbers come more often by less
  /// than limit / 2⁶⁴, which no figure of ours can show.
  package mutating func next(below limit: Int) -> Int {
    Int(truncatingIfNeeded: UInt64(limit).multipliedFullWidth(by: next()).high)
  }
}

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// From scores to probabilities.
package enum Softmax {
  /// Probabilities that add up to one, from log-odds; computed in a fixed order, so that they are the same everywhere.
  package static func probabilities(_ scores: [Float]) -> [Float] {
    guard let highest = scores.max() else { return [] }
    let powers = scores.map { exp(Double($0 - highest)) }
    let sum = powers.reduce(0, +)
    return powers.map { Float($0 / sum) }
  }
}

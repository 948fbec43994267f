#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The small dense network behind the linear scores: one hidden layer of rectified units.
///
/// It learns which scores go together: "cohort" and "retrospective" high, "followed" low. Its weights are those of
/// several networks fitted from different starts, whose answers are averaged: one network of all their hidden units.
package struct DenseLayer: Sendable, Equatable {
  package var inputCount: Int
  package var hiddenCount: Int
  package var outputCount: Int
  /// A row of hidden units an input.
  package var inputWeights: [Float]
  package var hiddenBias: [Float]
  /// A row of outputs a hidden unit.
  package var outputWeights: [Float]
  package var outputBias: [Float]

  package init(
    inputCount: Int, hiddenCount: Int, outputCount: Int, inputWeights: [Float], hiddenBias: [Float],
    outputWeights: [Float], outputBias: [Float]
  ) {
    self.inputCount = inputCount
    self.hiddenCount = hiddenCount
    self.outputCount = outputCount
    self.inputWeights = inputWeights
    self.hiddenBias = hiddenBias
    self.outputWeights = outputWeights
    self.outputBias = outputBias
  }

  /// A silver head's score as the layer sees it: large ones say no more than clear ones.
  package static func squashed(_ score: Float) -> Float { tanhf(score / 4) }
}

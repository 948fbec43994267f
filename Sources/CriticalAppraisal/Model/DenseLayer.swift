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

  /// The outputs for some inputs; `hidden` holds the hidden units afterwards.
  package func answer(_ inputs: [Float], _ hidden: inout [Float]) -> [Float] {
    hidden.withUnsafeMutableBufferPointer { hidden in
      hiddenBias.withUnsafeBufferPointer { bias in
        for unit in 0..<hiddenCount { hidden[unit] = bias[unit] }
      }
      inputWeights.withUnsafeBufferPointer { weights in
        for (input, value) in inputs.enumerated() {
          let row = weights.baseAddress.map { $0 + input * hiddenCount }
          guard let row else { return }
          for unit in 0..<hiddenCount { hidden[unit] += value * row[unit] }
        }
      }
      for unit in 0..<hiddenCount where hidden[unit] < 0 { hidden[unit] = 0 }
    }
    var outputs = outputBias
    outputs.withUnsafeMutableBufferPointer { outputs in
      outputWeights.withUnsafeBufferPointer { weights in
        for unit in 0..<hiddenCount where hidden[unit] > 0 {
          let value = hidden[unit]
          let first = unit * outputCount
          for output in 0..<outputCount { outputs[output] += value * weights[first + output] }
        }
      }
    }
    return outputs
  }
}

internal import CKernels

/// The dense layer as it runs: its weights in plain memory.
package final class DenseNetwork {
  let inputCount: Int
  let outputCount: Int
  private let hiddenCount: Int
  private let inputWeights: UnsafeMutablePointer<Float>
  private let outputWeights: UnsafeMutablePointer<Float>
  private let hiddenBias: UnsafeMutablePointer<Float>
  private let outputBias: UnsafeMutablePointer<Float>
  private let hidden: UnsafeMutablePointer<Float>
  private let back: UnsafeMutablePointer<Float>

  package init(_ layer: DenseLayer) {
    (inputCount, outputCount, hiddenCount) = (layer.inputCount, layer.outputCount, layer.hiddenCount)
    func memory(_ values: [Float]) -> UnsafeMutablePointer<Float> {
      let memory = UnsafeMutablePointer<Float>.allocate(capacity: max(1, values.count))
      memory.initialize(from: values, count: values.count)
      return memory
    }
    inputWeights = memory(layer.inputWeights)
    outputWeights = memory(layer.outputWeights)
    hiddenBias = memory(layer.hiddenBias)
    outputBias = memory(layer.outputBias)
    hidden = memory(layer.hiddenBias)
    back = memory(layer.hiddenBias)
  }

  deinit {
    for values in [inputWeights, outputWeights, hiddenBias, outputBias, hidden, back] { values.deallocate() }
  }

  /// The outputs for some inputs.
  package func answer(_ inputs: [Float]) -> [Float] {
    precondition(inputs.count == inputCount, "the dense layer has \(inputCount) inputs")
    var outputs = [Float](repeating: 0, count: outputCount)
    inputs.withUnsafeBufferPointer { inputs in
      outputs.withUnsafeMutableBufferPointer { outputs in
        guard let from = inputs.baseAddress, let to = outputs.baseAddress else { return }
        answer(from, to)
      }
    }
    return outputs
  }

  /// Writes the outputs for some inputs; the hidden units stay as they were for `slopes`.
  func answer(_ inputs: UnsafePointer<Float>, _ outputs: UnsafeMutablePointer<Float>) {
    hidden.update(from: hiddenBias, count: hiddenCount)
    for input in 0..<inputCount {
      hindsight_add_scaled(inputWeights + input * hiddenCount, inputs[input], hidden, hiddenCount)
    }
    outputs.update(from: outputBias, count: outputCount)
    for unit in 0..<hiddenCount {
      if hidden[unit] <= 0 {
        hidden[unit] = 0
      } else {
        hindsight_add_scaled(outputWeights + unit * outputCount, hidden[unit], outputs, outputCount)
      }
    }
  }

  /// Writes how a weighed sum of the outputs changes with each input, at the hidden units of the last answer.
  func slopes(of weigh: UnsafePointer<Float>, _ slopes: UnsafeMutablePointer<Float>) {
    for unit in 0..<hiddenCount {
      back[unit] = hidden[unit] > 0 ? hindsight_dot(outputWeights + unit * outputCount, weigh, outputCount) : 0
    }
    for input in 0..<inputCount {
      slopes[input] = hindsight_dot(inputWeights + input * hiddenCount, back, hiddenCount)
    }
  }
}

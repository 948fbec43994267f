internal import CKernels

/// The dense layer as it runs: its weights in plain memory, in the order in which either direction reads them.
package final class DenseNetwork {
  let inputCount: Int
  let outputCount: Int
  private let hiddenCount: Int
  /// A row of hidden units an input, and the other way round.
  private let inputRows: WeightRows
  private let inputsOfUnits: WeightRows
  /// A row of outputs a hidden unit, and the other way round.
  private let outputRows: WeightRows
  private let unitsOfOutputs: WeightRows
  private let hiddenBias: [Float]
  private let outputBias: [Float]
  private let hidden: UnsafeMutablePointer<Float>
  private let back: UnsafeMutablePointer<Float>
  /// The rows that are to be added: all inputs, the hidden units that are not silent, the outputs that are weighed.
  private let allInputs: UnsafeMutablePointer<Int32>
  private let activeUnits: UnsafeMutablePointer<Int32>
  private let askedOutputs: UnsafeMutablePointer<Int32>
  private var activeCount = 0

  package init(_ layer: DenseLayer) {
    (inputCount, outputCount, hiddenCount) = (layer.inputCount, layer.outputCount, layer.hiddenCount)
    inputRows = WeightRows(layer.inputWeights, count: inputCount, width: hiddenCount)
    inputsOfUnits = inputRows.transposed
    outputRows = WeightRows(layer.outputWeights, count: hiddenCount, width: outputCount)
    unitsOfOutputs = outputRows.transposed
    hiddenBias = layer.hiddenBias
    outputBias = layer.outputBias
    hidden = .allocate(capacity: inputRows.stride)
    hidden.initialize(repeating: 0, count: inputRows.stride)
    back = .allocate(capacity: inputRows.stride)
    back.initialize(repeating: 0, count: inputRows.stride)
    func numbers(_ count: Int) -> UnsafeMutablePointer<Int32> {
      let numbers = UnsafeMutablePointer<Int32>.allocate(capacity: max(1, count))
      for number in 0..<count { numbers[number] = Int32(number) }
      return numbers
    }
    allInputs = numbers(inputCount)
    activeUnits = numbers(hiddenCount)
    askedOutputs = numbers(outputCount)
  }

  deinit {
    hidden.deallocate()
    back.deallocate()
    for numbers in [allInputs, activeUnits, askedOutputs] { numbers.deallocate() }
  }

  /// So many numbers are written for answers and for slopes; those behind the last output or input are zero.
  var answerStride: Int { outputRows.stride }
  var slopeStride: Int { inputsOfUnits.stride }

  /// The outputs for some inputs.
  package func answer(_ inputs: [Float]) -> [Float] {
    precondition(inputs.count == inputCount, "the dense layer has \(inputCount) inputs")
    var outputs = [Float](repeating: 0, count: answerStride)
    inputs.withUnsafeBufferPointer { inputs in
      outputs.withUnsafeMutableBufferPointer { outputs in
        guard let from = inputs.baseAddress, let to = outputs.baseAddress else { return }
        answer(from, to)
      }
    }
    return Array(outputs.prefix(outputCount))
  }

  /// Writes the outputs for some inputs; the hidden units stay as they were for `slopes`.
  func answer(_ inputs: UnsafePointer<Float>, _ outputs: UnsafeMutablePointer<Float>) {
    for unit in 0..<hiddenCount { hidden[unit] = hiddenBias[unit] }
    inputRows.add(allInputs, inputCount, times: inputs, to: hidden)
    activeCount = 0
    for unit in 0..<hiddenCount {
      activeUnits[activeCount] = Int32(unit)
      activeCount += hidden[unit] > 0 ? 1 : 0
    }
    outputs.update(repeating: 0, count: answerStride)
    for output in 0..<outputCount { outputs[output] = outputBias[output] }
    outputRows.add(activeUnits, activeCount, times: hidden, to: outputs)
  }

  /// Writes how a weighed sum of the outputs changes with each input, at the hidden units of the last answer.
  func slopes(of weigh: UnsafePointer<Float>, _ slopes: UnsafeMutablePointer<Float>) {
    var asked = 0
    for output in 0..<outputCount where weigh[output] != 0 {
      askedOutputs[asked] = Int32(output)
      asked += 1
    }
    back.update(repeating: 0, count: inputRows.stride)
    unitsOfOutputs.add(askedOutputs, asked, times: weigh, to: back)
    slopes.update(repeating: 0, count: slopeStride)
    inputsOfUnits.add(activeUnits, activeCount, times: back, to: slopes)
  }
}

/// A matrix whose rows are padded with zeros, so that they are added in whole registers.
private final class WeightRows {
  let stride: Int
  private let count: Int
  private let width: Int
  private let weights: UnsafeMutablePointer<Float>

  init(_ values: [Float], count: Int, width: Int) {
    (self.count, self.width) = (count, width)
    stride = (max(1, width) + 63) / 64 * 64
    weights = .allocate(capacity: max(1, count) * stride)
    weights.initialize(repeating: 0, count: max(1, count) * stride)
    for row in 0..<count {
      for column in 0..<width { weights[row * stride + column] = values[row * width + column] }
    }
  }

  deinit { weights.deallocate() }

  var transposed: WeightRows {
    let values = (0..<width).flatMap { column in (0..<count).map { weights[$0 * stride + column] } }
    return WeightRows(values, count: width, width: count)
  }

  /// Adds some rows, each times its value, to `stride` sums.
  func add(
    _ rows: UnsafePointer<Int32>, _ count: Int, times values: UnsafePointer<Float>,
    to sums: UnsafeMutablePointer<Float>
  ) {
    hindsight_add_weighted(weights, rows, values, count, sums, stride)
  }
}

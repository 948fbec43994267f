import Foundation

/// A network of one hidden layer while it learns.
struct Network: Sendable {
  let inputs: Int
  let hidden: Int
  let outputs: Int
  /// Input weights, hidden bias, output weights and output bias, one behind the other.
  private var weights: [Float]
  private var gradient: [Float]
  private var first: [Float]
  private var second: [Float]
  private var steps: Float = 0
  private var units: [Float]
  private var answers: [Float]
  private var errors: [Float]
  private var back: [Float]

  init(inputs: Int, hidden: Int, outputs: Int, seed: UInt64) {
    (self.inputs, self.hidden, self.outputs) = (inputs, hidden, outputs)
    let count = inputs * hidden + hidden + hidden * outputs + outputs
    var shuffler = Shuffler(seed: seed)
    weights = (0..<count).map { index in
      let isInput = index < inputs * hidden + hidden
      let bound = (2.0 / Double(isInput ? inputs + hidden : hidden + outputs)).squareRoot() * (isInput ? 1 : 0.7)
      return Float((shuffler.fraction() * 2 - 1) * bound)
    }
    gradient = Array(repeating: 0, count: count)
    first = gradient
    second = gradient
    units = Array(repeating: 0, count: hidden)
    back = units
    answers = Array(repeating: 0, count: outputs)
    errors = answers
  }

  private var biasStart: Int { inputs * hidden }
  private var outputStart: Int { biasStart + hidden }
  private var outputBiasStart: Int { outputStart + hidden * outputs }

  var inputWeights: ArraySlice<Float> { weights[..<biasStart] }
  var hiddenBias: ArraySlice<Float> { weights[biasStart..<outputStart] }
  var outputWeights: ArraySlice<Float> { weights[outputStart..<outputBiasStart] }
  var outputBias: [Float] { Array(weights[outputBiasStart...]) }

  /// Adds one record's part to the gradient; `judge` says what is wrong with the answers.
  mutating func learn(_ row: [Float], judge: ([Float], inout [Float]) -> Void) {
    answer(row)
    for index in 0..<outputs { errors[index] = 0 }
    judge(answers, &errors)
    let (biasStart, outputStart, outputBiasStart) = (biasStart, outputStart, outputBiasStart)
    let (hidden, outputs) = (hidden, outputs)
    gradient.withUnsafeMutableBufferPointer { gradient in
      weights.withUnsafeBufferPointer { weights in
        errors.withUnsafeBufferPointer { errors in
          for output in 0..<outputs { gradient[outputBiasStart + output] += errors[output] }
          for unit in 0..<hidden {
            let (value, start) = (units[unit], outputStart + unit * outputs)
            if value <= 0 {
              back[unit] = 0
              continue
            }
            var sum: Float = 0
            for output in 0..<outputs {
              sum += weights[start + output] * errors[output]
              gradient[start + output] += value * errors[output]
            }
            back[unit] = sum
          }
        }
      }
      back.withUnsafeBufferPointer { back in
        for unit in 0..<hidden { gradient[biasStart + unit] += back[unit] }
        for (input, value) in row.enumerated() {
          let start = input * hidden
          for unit in 0..<hidden { gradient[start + unit] += value * back[unit] }
        }
      }
    }
  }

  private mutating func answer(_ row: [Float]) {
    let (biasStart, outputStart, outputBiasStart) = (biasStart, outputStart, outputBiasStart)
    let (hidden, outputs) = (hidden, outputs)
    weights.withUnsafeBufferPointer { weights in
      units.withUnsafeMutableBufferPointer { units in
        for unit in 0..<hidden { units[unit] = weights[biasStart + unit] }
        for (input, value) in row.enumerated() {
          let start = input * hidden
          for unit in 0..<hidden { units[unit] += value * weights[start + unit] }
        }
        for unit in 0..<hidden where units[unit] < 0 { units[unit] = 0 }
        answers.withUnsafeMutableBufferPointer { answers in
          for output in 0..<outputs { answers[output] = weights[outputBiasStart + output] }
          for unit in 0..<hidden where units[unit] > 0 {
            let (value, start) = (units[unit], outputStart + unit * outputs)
            for output in 0..<outputs { answers[output] += value * weights[start + output] }
          }
        }
      }
    }
  }

  /// One step of Adam on the mean gradient of so many records.
  mutating func step(rate: Float, penalty: Float, count: Int) {
    steps += 1
    let (fade1, fade2): (Float, Float) = (0.9, 0.999)
    let length = rate * (1 - powf(fade2, steps)).squareRoot() / (1 - powf(fade1, steps))
    let share = 1 / Float(max(count, 1))
    let (biasStart, outputStart, outputBiasStart) = (biasStart, outputStart, outputBiasStart)
    for index in weights.indices {
      let isBias = index >= biasStart && index < outputStart || index >= outputBiasStart
      let slope = (gradient[index] + (isBias ? 0 : penalty * weights[index])) * share
      first[index] = fade1 * first[index] + (1 - fade1) * slope
      second[index] = fade2 * second[index] + (1 - fade2) * slope * slope
      weights[index] -= length * first[index] / (second[index].squareRoot() + 1e-8)
      gradient[index] = 0
    }
  }
}

import CriticalAppraisal
import Foundation

/// Fits the dense layer: several networks of one hidden layer from different starts, put together as one.
///
/// Cross-entropy of each head, L2 penalty, Adam (Kingma DP, Ba J. ICLR 2015), each network in one thread and a fixed
/// order of chance.
struct DenseFit: Sendable {
  /// One head's outputs and, for each record, its label (-1 for none) and weight.
  struct Task: Sendable {
    var columns: Range<Int>
    var labels: [Int]
    var weights: [Float]
  }

  var inputCount: Int
  var outputCount: Int
  var hiddenCount = 64
  var networks = 4
  var passes = 20
  var batch = 200
  var penalty: Float = 0.5
  var rate: Float = 0.002

  /// `inputs` has a row a record.
  func fit(_ inputs: [[Float]], _ tasks: [Task]) -> DenseLayer {
    let (means, scales) = Self.standards(inputs, inputCount)
    let standardised = inputs.map { row in row.indices.map { (row[$0] - means[$0]) * scales[$0] } }
    var fitted = [Network?](repeating: nil, count: networks)
    fitted.withUnsafeMutableBufferPointer { places in
      nonisolated(unsafe) let places = places
      DispatchQueue.concurrentPerform(iterations: networks) { number in
        places[number] = network(standardised, tasks, seed: UInt64(number + 1))
      }
    }
    return merged(fitted.compactMap { $0 }, means, scales)
  }

  private static func standards(_ inputs: [[Float]], _ count: Int) -> (means: [Float], scales: [Float]) {
    var (sums, squares) = ([Double](repeating: 0, count: count), [Double](repeating: 0, count: count))
    for row in inputs {
      for (index, value) in row.enumerated() {
        sums[index] += Double(value)
        squares[index] += Double(value) * Double(value)
      }
    }
    let total = Double(max(inputs.count, 1))
    let means = sums.map { $0 / total }
    let scales = squares.indices.map { 1 / (max(0, squares[$0] / total - means[$0] * means[$0]).squareRoot() + 1e-3) }
    return (means.map { Float($0) }, scales.map { Float($0) })
  }

  private func network(_ inputs: [[Float]], _ tasks: [Task], seed: UInt64) -> Network {
    var network = Network(inputs: inputCount, hidden: hiddenCount, outputs: outputCount, seed: seed)
    var shuffler = Shuffler(seed: seed &* 7919)
    var order = Array(inputs.indices)
    for _ in 0..<passes {
      shuffler.shuffle(&order)
      var start = 0
      while start < order.count {
        let end = min(start + batch, order.count)
        for number in order[start..<end] {
          network.learn(inputs[number]) { outputs, errors in
            for task in tasks where task.labels[number] >= 0 {
              Self.errors(outputs, task, number, &errors)
            }
          }
        }
        network.step(rate: rate, penalty: penalty, count: end - start)
        start = end
      }
    }
    return network
  }

  /// What the cross-entropy of one head asks of its outputs.
  private static func errors(_ outputs: [Float], _ task: Task, _ number: Int, _ errors: inout [Float]) {
    var highest = -Float.infinity
    for column in task.columns { highest = max(highest, outputs[column]) }
    var sum: Float = 0
    for column in task.columns {
      errors[column] = expf(outputs[column] - highest)
      sum += errors[column]
    }
    for column in task.columns { errors[column] *= task.weights[number] / sum }
    errors[task.columns.lowerBound + task.labels[number]] -= task.weights[number]
  }

  /// The mean of the networks' answers is one network of all their hidden units; it takes inputs as they are.
  private func merged(_ networks: [Network], _ means: [Float], _ scales: [Float]) -> DenseLayer {
    let hidden = networks.count * hiddenCount
    var inputWeights: [Float] = []
    for input in 0..<inputCount {
      for network in networks {
        inputWeights += network.inputWeights[(input * hiddenCount)..<((input + 1) * hiddenCount)].map {
          $0 * scales[input]
        }
      }
    }
    var hiddenBias = networks.flatMap(\.hiddenBias)
    for unit in 0..<hidden {
      for input in 0..<inputCount { hiddenBias[unit] -= inputWeights[input * hidden + unit] * means[input] }
    }
    let share = 1 / Float(networks.count)
    return DenseLayer(
      inputCount: inputCount, hiddenCount: hidden, outputCount: outputCount, inputWeights: inputWeights,
      hiddenBias: hiddenBias, outputWeights: networks.flatMap { $0.outputWeights.map { $0 * share } },
      outputBias: (0..<outputCount).map { output in networks.reduce(0) { $0 + $1.outputBias[output] } * share })
  }
}

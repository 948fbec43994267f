/// The dense layer as it runs: weights in rows of whole vectors, so that a processor takes sixteen units at once.
final class DenseNetwork {
  private typealias Vector = SIMD16<Float>

  let inputCount: Int
  let outputCount: Int
  private let unitVectors: Int
  private let outputVectors: Int
  private let inputWeights: UnsafeMutablePointer<Vector>
  private let outputWeights: UnsafeMutablePointer<Vector>
  private let hiddenBias: UnsafeMutablePointer<Vector>
  private let outputBias: UnsafeMutablePointer<Vector>
  private let hidden: UnsafeMutablePointer<Vector>
  private let back: UnsafeMutablePointer<Vector>

  init(_ layer: DenseLayer) {
    inputCount = layer.inputCount
    outputCount = layer.outputCount
    unitVectors = max(1, (layer.hiddenCount + 15) / 16)
    outputVectors = max(1, (layer.outputCount + 15) / 16)
    func rows(_ count: Int, _ length: Int, _ vectors: Int, _ values: [Float]) -> UnsafeMutablePointer<Vector> {
      let rows = UnsafeMutablePointer<Vector>.allocate(capacity: max(1, count * vectors))
      rows.initialize(repeating: .zero, count: max(1, count * vectors))
      for row in 0..<count {
        for place in 0..<length { rows[row * vectors + place / 16][place % 16] = values[row * length + place] }
      }
      return rows
    }
    inputWeights = rows(layer.inputCount, layer.hiddenCount, unitVectors, layer.inputWeights)
    outputWeights = rows(layer.hiddenCount, layer.outputCount, outputVectors, layer.outputWeights)
    hiddenBias = rows(1, layer.hiddenCount, unitVectors, layer.hiddenBias)
    outputBias = rows(1, layer.outputCount, outputVectors, layer.outputBias)
    hidden = rows(1, 0, unitVectors, [])
    back = rows(1, 0, unitVectors, [])
    hiddenCount = layer.hiddenCount
  }

  private let hiddenCount: Int

  deinit {
    for rows in [inputWeights, outputWeights, hiddenBias, outputBias, hidden, back] { rows.deallocate() }
  }

  /// Writes the outputs for some inputs; the hidden units stay as they were for `slopes`.
  func answer(_ inputs: UnsafePointer<Float>, _ outputs: UnsafeMutablePointer<Float>) {
    for vector in 0..<unitVectors {
      var sum = hiddenBias[vector]
      for input in 0..<inputCount { sum += inputWeights[input * unitVectors + vector] * inputs[input] }
      hidden[vector] = sum.replacing(with: 0, where: sum .< 0)
    }
    let units = UnsafeRawPointer(hidden).assumingMemoryBound(to: Float.self)
    for vector in 0..<outputVectors {
      var sum = outputBias[vector]
      for unit in 0..<hiddenCount where units[unit] > 0 {
        sum += outputWeights[unit * outputVectors + vector] * units[unit]
      }
      UnsafeMutableRawPointer(outputs + vector * 16).storeBytes(of: sum, as: Vector.self)
    }
  }

  /// Writes how a weighed sum of the outputs changes with each input, at the hidden units of the last answer.
  func slopes(of weigh: UnsafePointer<Float>, _ slopes: UnsafeMutablePointer<Float>) {
    let units = UnsafeRawPointer(hidden).assumingMemoryBound(to: Float.self)
    let backs = UnsafeMutableRawPointer(back).assumingMemoryBound(to: Float.self)
    let weighs = UnsafeRawPointer(weigh)
    for unit in 0..<(unitVectors * 16) {
      if unit >= hiddenCount || units[unit] <= 0 {
        backs[unit] = 0
        continue
      }
      var sum = Vector.zero
      for vector in 0..<outputVectors {
        let part = weighs.loadUnaligned(fromByteOffset: vector * 64, as: Vector.self)
        sum += outputWeights[unit * outputVectors + vector] * part
      }
      backs[unit] = sum.total
    }
    for input in 0..<inputCount {
      var sum = Vector.zero
      for vector in 0..<unitVectors { sum += inputWeights[input * unitVectors + vector] * back[vector] }
      slopes[input] = sum.total
    }
  }
}

extension SIMD16<Float> {
  /// The sum of its values.
  @inline(__always)
  var total: Float {
    let eight = lowHalf + highHalf
    let four = eight.lowHalf + eight.highHalf
    let two = four.lowHalf + four.highHalf
    return two.x + two.y
  }
}

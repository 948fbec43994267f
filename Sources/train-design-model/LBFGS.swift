import Foundation

/// Limited-memory BFGS with a backtracking line search.
struct LBFGS {
  let count: Int
  private let memory = 10
  private var steps: [[Double]] = []
  private var changes: [[Double]] = []

  init(count: Int) { self.count = count }

  /// Starts from zero; ends after the iterations given or where the gradient has become small.
  mutating func minimise(iterations: Int, _ function: ([Double], inout [Double]) -> Double) -> [Double] {
    var point = [Double](repeating: 0, count: count)
    var gradient = point
    var value = function(point, &gradient)
    for _ in 0..<iterations {
      let direction = descentDirection(gradient)
      let slope = Self.dot(direction, gradient)
      var length = steps.isEmpty ? min(1, 1 / Self.norm(gradient)) : 1.0
      var next = point
      var nextGradient = gradient
      var nextValue = value
      while true {
        for index in 0..<count { next[index] = point[index] + length * direction[index] }
        nextValue = function(next, &nextGradient)
        if nextValue <= value + 1e-4 * length * slope || length < 1e-10 { break }
        length /= 2
      }
      if length < 1e-10 { break }
      remember(from: point, to: next, gradient, nextGradient)
      let progress = value - nextValue
      (point, gradient, value) = (next, nextGradient, nextValue)
      if progress < 1e-7 * abs(value) || Self.norm(gradient) < 1e-4 { break }
    }
    return point
  }

  private mutating func remember(from old: [Double], to new: [Double], _ oldGradient: [Double], _ newGradient: [Double])
  {
    let step = zip(new, old).map { $0 - $1 }
    let change = zip(newGradient, oldGradient).map { $0 - $1 }
    if Self.dot(step, change) <= 1e-12 { return }
    steps.append(step)
    changes.append(change)
    if steps.count > memory {
      steps.removeFirst()
      changes.removeFirst()
    }
  }

  /// The two-loop recursion.
  private func descentDirection(_ gradient: [Double]) -> [Double] {
    var direction = gradient.map { -$0 }
    var factors: [Double] = []
    for (step, change) in zip(steps, changes).reversed() {
      let factor = Self.dot(step, direction) / Self.dot(step, change)
      factors.append(factor)
      for index in 0..<count { direction[index] -= factor * change[index] }
    }
    if let step = steps.last, let change = changes.last {
      let scale = Self.dot(step, change) / Self.dot(change, change)
      for index in 0..<count { direction[index] *= scale }
    }
    for ((step, change), factor) in zip(zip(steps, changes), factors.reversed()) {
      let correction = factor - Self.dot(change, direction) / Self.dot(step, change)
      for index in 0..<count { direction[index] += correction * step[index] }
    }
    return direction
  }

  private static func dot(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    for index in left.indices { sum += left[index] * right[index] }
    return sum
  }

  private static func norm(_ vector: [Double]) -> Double { dot(vector, vector).squareRoot() }
}

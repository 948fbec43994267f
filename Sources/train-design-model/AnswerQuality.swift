import CriticalAppraisal
import Foundation

/// What a head's answers are worth on records that had no part in its fit.
struct AnswerQuality {
  /// The divisor of the answers that makes the log loss least.
  private(set) var temperature: Float = 1
  /// The mean of minus the logarithm of the right label's probability, at that temperature.
  private(set) var logLoss = Double.infinity
  let right: Int
  let of: Int
  /// The share that is right of the four fifths with the highest probabilities.
  private(set) var surestRight = 0.0
  /// How far the probabilities of the likeliest labels are from the shares that are right, over ten bins.
  private(set) var calibrationError = 0.0

  /// `answers` has for each record the head's log-odds and the number of the right label.
  init(_ answers: [(scores: [Float], label: Int)]) {
    of = answers.count
    right = answers.count { $0.scores.max() == $0.scores[$0.label] }
    for hundredths in 50...300 {
      let temperature = Float(hundredths) / 100
      let sum = answers.reduce(0.0) { $0 - log(Self.probability(of: $1.label, $1.scores, temperature)) }
      if sum / Double(of) < logLoss { (self.temperature, logLoss) = (temperature, sum / Double(of)) }
    }
    let judged = answers.map { answer -> (probability: Double, isRight: Bool) in
      let best = answer.scores.indices.max { answer.scores[$0] < answer.scores[$1] } ?? 0
      return (Self.probability(of: best, answer.scores, temperature), best == answer.label)
    }
    let surest = judged.sorted { $0.probability > $1.probability }.prefix(of * 4 / 5)
    surestRight = Double(surest.count { $0.isRight }) / Double(max(surest.count, 1))
    var gaps = [Double](repeating: 0, count: 10)
    for (probability, isRight) in judged { gaps[min(9, Int(probability * 10))] += probability - (isRight ? 1 : 0) }
    calibrationError = gaps.reduce(0) { $0 + abs($1) } / Double(max(of, 1))
  }

  private static func probability(of label: Int, _ scores: [Float], _ temperature: Float) -> Double {
    let highest = scores.max() ?? 0
    let whole = scores.reduce(0.0) { $0 + exp(Double(($1 - highest) / temperature)) }
    return exp(Double((scores[label] - highest) / temperature)) / whole
  }

  /// A line for people.
  var summary: String {
    String(
      format:
        "%d/%d = %.1f %%, log loss %.4f, of the surest four fifths %.1f %% right, calibration error %.3f, temperature %.2f",
      right, of, 100 * Double(right) / Double(max(of, 1)), logLoss, 100 * surestRight, calibrationError, temperature)
  }
}

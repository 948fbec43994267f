import CriticalAppraisal
import Statistics

/// Orders and starting weights that look random and are the same in every run.
struct Shuffler {
  private var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  /// From 0 to below 1.
  mutating func fraction() -> Double { Double(generator.next() >> 11) / Double(1 << 53) }

  mutating func shuffle<Element>(_ list: inout [Element]) {
    guard list.count > 1 else { return }
    for index in stride(from: list.count - 1, to: 0, by: -1) {
      list.swapAt(index, Int(generator.next() % UInt64(index + 1)))
    }
  }
}

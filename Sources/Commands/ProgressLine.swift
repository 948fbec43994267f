internal import Bibliography
internal import CriticalAppraisal
internal import Reporting

/// One line on stderr that is drawn anew: records, bytes, rate and time left.
struct ProgressLine {
  private let isShown: Bool
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var lastDrawn: ContinuousClock.Instant
  private var isDrawn = false

  init(isShown: Bool) {
    self.isShown = isShown
    start = clock.now
    lastDrawn = start
  }

  /// Draws at most ten times a second.
  mutating func show(_ progress: InputRun.Progress) {
    guard isShown else { return }
    let now = clock.now
    if now - lastDrawn < .milliseconds(100) { return }
    lastDrawn = now
    isDrawn = true
    StandardStreams.draw(Self.text(progress, seconds: (now - start).seconds))
  }

  /// Wipes the line away, so that it does not stand in what follows.
  mutating func clear() {
    if isDrawn { StandardStreams.draw("") }
    isDrawn = false
  }

  static func text(_ progress: InputRun.Progress, seconds: Double) -> String {
    let megabytes = Double(progress.bytes) / 1_000_000
    let rate = seconds > 0 ? megabytes / seconds : 0
    var text = "\(Percent.grouped(progress.records)) records  \(tenths(megabytes)) MB"
    if let total = progress.totalBytes, total > 0 {
      let share = min(1, Double(progress.bytes) / Double(total))
      let filled = Int(share * 20)
      let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 20 - filled)
      text = "[\(bar)] \(Int(share * 100)) %  \(text) of \(tenths(Double(total) / 1_000_000))"
      if share > 0.01, seconds > 1 {
        let left = Int(seconds / share - seconds)
        text += "  \(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60) left"
      }
    }
    return text + "  \(tenths(rate)) MB/s"
  }

  private static func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension Duration {
  fileprivate var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}

extension StandardStreams {
  /// Puts a text in the place of the present line of the terminal.
  static func draw(_ text: String) {
    try? write("\r\u{1B}[K\(text)", to: 2, name: "stderr")
  }
}

internal import Bibliography

/// Says on stderr what was amiss in the inputs, without drowning the user.
struct DiagnosticTalk {
  /// So many warnings and notes are said in full; the rest is counted.
  static let mostSaid = 20

  private let options: TalkOptions
  private let colours: Bool
  /// Warnings and notes are shown elsewhere, and said here only where all are asked for.
  private let isReserved: Bool
  private var said = 0
  private(set) var counts = (notes: 0, warnings: 0, errors: 0)
  /// Inputs that could not be read.
  private(set) var failures = 0

  init(_ options: TalkOptions, colours: Bool, isReserved: Bool = false) {
    self.isReserved = isReserved
    self.options = options
    self.colours = colours
  }

  mutating func tell(_ diagnostic: ImportDiagnostic) {
    switch diagnostic.severity {
    case .note: counts.notes += 1
    case .warning: counts.warnings += 1
    case .error: counts.errors += 1
    }
    if options.quiet, diagnostic.severity != .error { return }
    if isReserved, !options.verbose { return }
    if diagnostic.severity == .note, !options.verbose { return }
    if said >= Self.mostSaid, !options.verbose, diagnostic.severity != .error { return }
    said += 1
    StandardStreams.say(painted(diagnostic.description, diagnostic.severity))
  }

  mutating func tell(_ failure: ImportError) {
    failures += 1
    StandardStreams.say(painted("error: \(failure)", .error))
  }

  /// What was not said in full.
  func finish() {
    let hidden = counts.warnings + counts.errors - said
    if hidden > 0, !isReserved, !options.quiet, !options.verbose {
      StandardStreams.say("… and \(hidden) more \(hidden == 1 ? "warning" : "warnings"); --verbose shows all")
    }
  }

  /// The code for the shell, after a run that was not broken off.
  var exitReason: ExitReason {
    if failures > 0 { return .noInput }
    return options.strict && counts.warnings + counts.errors > 0 ? .badData : .done
  }

  private func painted(_ text: String, _ severity: ImportDiagnostic.Severity) -> String {
    guard colours, let colon = text.firstIndex(of: ":") else { return text }
    let code = severity == .error ? "31" : severity == .warning ? "33" : "36"
    return "\u{1B}[\(code);1m\(text[..<colon])\u{1B}[0m\(text[colon...])"
  }
}

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The streams of the process, written without any buffer of their own.
enum StandardStreams {
  /// Writing failed for another reason than a reader that went away.
  struct WriteError: Error, CustomStringConvertible {
    let name: String
    /// The system's number for the reason.
    let code: Int32

    var description: String {
      "\(name): writing failed (\(String(cString: strerror(code)))); \(WriteCure.words(for: code))"
    }
  }

  /// The reader of our output has gone; nothing is left to do, and nothing to complain of.
  struct ClosedPipe: Error {}

  /// A reader that goes away and a file that grows too long are to show as errors of write, not as signals that kill.
  static func ignoreSignalsOfWriting() { for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) } }

  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32, name: String) throws {
    var sent = 0
    while sent < bytes.count {
      let count = systemWrite(descriptor, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
      if count >= 0 {
        sent += count
      } else if errno == EPIPE {
        throw ClosedPipe()
      } else if errno != EINTR {
        throw WriteError(name: name, code: errno)
      }
    }
  }

  /// Talk goes to stderr; a failure there cannot be told to anyone.
  static func say(_ text: String) {
    try? write(text + "\n", to: STDERR_FILENO, name: "stderr")
  }

  static func print(_ text: String) throws {
    try write(text, to: STDOUT_FILENO, name: "stdout")
  }

  static func write(_ text: String, to descriptor: Int32, name: String) throws {
    try Array(text.utf8).withUnsafeBytes { try write($0, to: descriptor, name: name) }
  }

  /// Whether people see stderr on a terminal that can redraw a line.
  static var isTerminal: Bool {
    guard isatty(STDERR_FILENO) == 1 else { return false }
    return getenv("TERM").map { String(cString: $0) != "dumb" } ?? false
  }

  /// Whether colour is wanted there: a terminal, and no NO_COLOR (no-color.org).
  static var wantsColour: Bool {
    isTerminal && getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

internal import ArgumentParser

/// How a run ended, for the shell (sysexits.h).
enum ExitReason: Int32 {
  case done = 0
  case usage = 64
  /// Bad data, under --strict.
  case badData = 65
  /// An input could not be read at all.
  case noInput = 66
  /// The program found a fault of its own.
  case software = 70
  /// A file could not be written.
  case inputOutput = 74
  /// Broken off by the user.
  case interrupted = 130

  /// Ends the command with this code; nothing is printed.
  func exit() throws {
    if self != .done { throw ExitCode(rawValue) }
  }
}

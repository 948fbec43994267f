import ArgumentParser
import Commands

/// Starts the library.
@main
enum Hindsight {
  static func main() { HindsightCommand.main() }
}

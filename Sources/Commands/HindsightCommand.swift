package import ArgumentParser

/// The program.
package struct HindsightCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "hindsight",
    abstract: "Says of every paper in an export what design it has and whether it looked forward.",
    subcommands: [EvaluateCommand.self])

  package init() {}
}

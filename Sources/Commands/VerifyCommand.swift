internal import ArgumentParser

/// `hindsight verify`: checking by hand.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Draw records for people to check, and correct the fraction by what they find.",
    subcommands: [VerifyDrawCommand.self, VerifyApplyCommand.self])
}

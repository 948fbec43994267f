internal import ArgumentParser
internal import Foundation

/// How many threads work at a run.
struct WorkerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How many threads may work at it; as many as there are processors unless said. The result is the same.",
      valueName: "number"))
  var workers: Int?

  func validate() throws {
    if let workers, !(1...1024).contains(workers) {
      throw ValidationError("--workers is a number from 1 to 1024")
    }
  }

  var count: Int { workers ?? ProcessInfo.processInfo.activeProcessorCount }
}

import Foundation
import Testing

/// The built program, run as a user runs it.
struct Program {
  /// How a run ended and what it said.
  struct Ending {
    let code: Int32
    let outputBytes: Data
    let errors: String

    var output: String { String(decoding: outputBytes, as: UTF8.self) }
    var lines: [Substring] { output.split(separator: "\n") }
  }

  /// The program lies beside the test bundle; where that is depends on who runs the tests.
  static let url: URL? = {
    let bundles = Bundle.allBundles.filter { $0.bundlePath.hasSuffix(".xctest") }.map(\.bundleURL)
    let places = bundles + [Bundle.main.executableURL, URL(filePath: CommandLine.arguments[0])].compactMap { $0 }
    return places.map { $0.deletingLastPathComponent().appending(path: "hindsight") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()

  /// Runs the program in a folder, with nothing but the given variables in its environment; or another program, which
  /// is given the arguments after its own.
  static func run(
    _ arguments: [String], in folder: TemporaryFolder, input: Data = Data(), environment: [String: String] = [:],
    through other: [String] = []
  ) throws -> Ending {
    let process = try start(other.dropFirst() + arguments, in: folder, environment: environment)
    if let first = other.first { process.executableURL = URL(filePath: first) }
    // Files, not pipes: a pipe that nobody empties stops the program.
    let name = UUID().uuidString
    let (inputFile, outputFile, errorFile) = (name + ".in", name + ".out", name + ".err")
    let streams = TemporaryFolder()
    streams.write(inputFile, input)
    streams.write(outputFile, Data())
    streams.write(errorFile, Data())
    process.standardInput = try FileHandle(forReadingFrom: streams.url(inputFile))
    process.standardOutput = try FileHandle(forWritingTo: streams.url(outputFile))
    process.standardError = try FileHandle(forWritingTo: streams.url(errorFile))
    try process.run()
    process.waitUntilExit()
    return Ending(
      code: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      outputBytes: try Data(contentsOf: streams.url(outputFile)),
      errors: String(decoding: try Data(contentsOf: streams.url(errorFile)), as: UTF8.self))
  }

  /// The program with its arguments, not yet running.
  static func start(
    _ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:]
  ) throws -> Process {
    let process = Process()
    let program: URL = try #require(url, "the program hindsight does not lie beside the tests")
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = environment
    return process
  }
}

internal import ArgumentParser
internal import Bibliography
internal import Reporting

/// `hindsight check`: the import doctor.
struct CheckCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say of every file what it is, what its records lack, and what to do about it.",
    discussion: """
      Names the format, the program that made the export and the encoding; counts the records, those without title, \
      abstract, year or identifier, in other languages, retracted, repeated and unreadable, and the lines passed over.
      """)

  @OptionGroup var input: InputOptions

  @Option(name: .shortAndLong, help: "text or json.")
  var format = Format.text

  @Flag(help: "Replace the file given with --quarantine if it is there.")
  var force = false

  @OptionGroup var talk: TalkOptions

  func run() throws {
    try withPlainErrors {
      var session = try InputSession(input, talk, force: force, isReserved: true)
      var doctor = ImportDoctor()
      var reading = InputRun(input.inputs)
      reading.shouldStop = { Interruption.isRequested }
      let isStopped = try reading.run { event in
        doctor.take(event)
        try session.take(event)
      }
      try session.finishReading(isStopped: isStopped)
      let checks = doctor.finish()
      switch format {
      case .text: try StandardStreams.print(CheckText(checks).text)
      case .json:
        var output = OutputBuffer()
        CheckJSON(checks).write(to: &output)
        try StandardStreams.write(output.contents, to: 1, name: "stdout")
      }
      try session.end(isStopped: isStopped)
    }
  }
}

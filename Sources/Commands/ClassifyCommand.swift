internal import ArgumentParser
internal import CriticalAppraisal
internal import Reporting

/// `hindsight classify`: one line a record, as the records come.
struct ClassifyCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case ndjson, csv, table }

  static let configuration = CommandConfiguration(
    commandName: "classify",
    abstract: "Write the design, timing and verdict of every record, as the records come.",
    discussion: """
      The output streams. A record that describes the same report as one before it is linked by duplicateOf, unless it is \
      a newer version; report --output links to the record that tells most instead. Where all input is PubMed XML, memory \
      does not grow with it.
      """)

  @OptionGroup var input: InputOptions

  @Option(name: .shortAndLong, help: "ndjson (one JSON object a line), csv or table.")
  var format = Format.ndjson

  @Option(name: .shortAndLong, help: "Write to this file, not to standard output.")
  var output: String?

  @Flag(help: "Replace a file that is there.")
  var force = false

  @OptionGroup var judging: JudgingOptions

  func run() throws {
    try withPlainErrors {
      var run = try judging.run(input, force: force)
      let sink = try OutputSink(path: output, force: force)
      switch format {
      case .ndjson: try write(NDJSONWriter(), &run, sink)
      case .csv: try write(CSVWriter(), &run, sink)
      case .table: try write(TableWriter(), &run, sink)
      }
    }
  }

  private func write(_ writer: some AppraisalWriter, _ run: inout Run, _ sink: OutputSink) throws {
    var buffer = OutputBuffer()
    writer.begin(&buffer)
    let isStopped = try run.go(making: { appraisal in
      var line = OutputBuffer(capacity: 1 << 12)
      writer.write(appraisal, to: &line)
      return line.bytes
    }) { event in
      guard case .appraisal(let line) = event else { return }
      line.withUnsafeBufferPointer { buffer.append($0) }
      if buffer.count > 1 << 16 {
        try sink.write(buffer.contents)
        buffer.removeAll()
      }
    }
    try sink.write(buffer.contents)
    try sink.finish(hasResult: run.hasResult(isStopped: isStopped))
    try run.end(isStopped: isStopped)
  }
}

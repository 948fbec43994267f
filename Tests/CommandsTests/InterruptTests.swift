import Foundation
import Testing

/// Ctrl-C in the middle of a run: what was done is kept under a name that says so, and older files stay as they were.
@Suite struct InterruptTests {
  private let folder = TemporaryFolder()

  /// So many records were read by the run's own account.
  private func recordCount(_ errors: String) throws -> Int {
    let words = try #require(errors.split(separator: "\n").last).split(separator: " ")
    #expect(words.starts(with: ["interrupted", "after"]))
    #expect(errors.hasSuffix(" records; what was written holds no more than these\n"))
    return try #require(Int(words[2].replacing(",", with: "")))
  }

  /// What the same command prints of all records that were fed.
  private func wholeOutput(_ arguments: [String]) throws -> String {
    let whole = InventedXML.document(count: InterruptedRun.records)
    return try Program.run(arguments, in: folder, input: Data(whole.utf8)).output
  }

  @Test(.timeLimit(.minutes(2)), arguments: ["ndjson", "csv", "table"])
  func classifyKeepsTheBeginningBesideTheOlderFile(format: String) throws {
    folder.write("out.txt", "mine")
    let command = ["classify", "-", "--format", format]
    let run = try InterruptedRun(command + ["--output", "out.txt", "--force"], in: folder)
    let ending = try run.interrupt(writingIn: ".")
    #expect(ending.code == 130)
    #expect(ending.errors.hasPrefix("wrote out.partial.txt, not out.txt, since the run was broken off\n"))
    #expect(folder.names == ["out.partial.txt", "out.txt"])
    #expect(try folder.read("out.txt") == "mine")
    let part = try folder.read("out.partial.txt")
    let lines = try recordCount(ending.errors) + (format == "ndjson" ? 0 : 1)
    #expect(lines > 10)
    #expect(part.utf8.last == 0x0A && part.utf8.split(separator: 0x0A).count == lines)
    #expect(try wholeOutput(command).hasPrefix(part))
  }

  @Test(.timeLimit(.minutes(2))) func standardOutputEndsWithAWholeLine() throws {
    let ending = try InterruptedRun(["classify", "-"], in: folder).interrupt(writingIn: nil)
    #expect(ending.code == 130)
    #expect(try NDJSON.ids(ending.output).count == recordCount(ending.errors))
    #expect(ending.output.hasSuffix("}\n"))
    #expect(folder.names == [])
  }

  @Test(.timeLimit(.minutes(2))) func anEarlierPartIsNotReplaced() throws {
    folder.write("out.partial.ndjson", "an earlier part")
    let run = try InterruptedRun(["classify", "-", "-o", "out.ndjson"], in: folder)
    #expect(try run.interrupt(writingIn: ".").errors.hasPrefix("wrote out.partial-2.ndjson, not out.ndjson, "))
    #expect(folder.names == ["out.partial-2.ndjson", "out.partial.ndjson"])
    #expect(try folder.read("out.partial.ndjson") == "an earlier part")
  }

  @Test(.timeLimit(.minutes(2)), arguments: [true, false])
  func aConversionEndsAsItsFormatWants(isLabelled: Bool) throws {
    let command = ["convert", "-", "--to", "csl-json", "-o", "out.json"] + (isLabelled ? [] : ["--no-labels"])
    let ending = try InterruptedRun(command, in: folder).interrupt(writingIn: ".")
    #expect(ending.code == 130)
    #expect(folder.names == ["out.partial.json"])
    let part = try JSONSerialization.jsonObject(with: Data(contentsOf: folder.url("out.partial.json")))
    #expect(try (part as? [Any])?.count == recordCount(ending.errors))
    #expect(!ending.errors.contains("fault of the program"))
  }

  @Test(.timeLimit(.minutes(2))) func theFilesOfDesignsAreMarkedEach() throws {
    let run = try InterruptedRun(["convert", "-", "--to", "ris", "--split-by", "design", "-o", "in"], in: folder)
    let ending = try run.interrupt(writingIn: "in")
    #expect(ending.code == 130)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url("in").path)
    #expect(!names.isEmpty && names.allSatisfy { $0.hasSuffix(".partial.ris") })
    let records = try names.reduce(0) { try $0 + folder.read("in/\($1)").matches(of: /(?m)^ER {2}-/).count }
    #expect(try records == recordCount(ending.errors))
  }

  @Test(.timeLimit(.minutes(2))) func reportSaysThatItsAnswerIsPartial() throws {
    folder.write("answer/summary.json", "mine")
    let run = try InterruptedRun(["report", "-", "--output", "answer", "--force"], in: folder)
    let ending = try run.interrupt(writingIn: "answer")
    #expect(ending.code == 130)
    #expect(ending.output.hasPrefix("This is a PARTIAL result"))
    #expect(ending.errors.contains("wrote answer/summary.partial.json, not answer/summary.json, since "))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url("answer").path).sorted()
    let partial = [
      "appraisals.partial.ndjson", "flow.partial.csv", "flow.partial.svg", "manifest.partial.json",
      "methods.partial.md", "summary.partial.json", "summary.partial.md",
    ]
    #expect(names == (partial + ["summary.json"]).sorted())
    #expect(try folder.read("answer/summary.json") == "mine")
    let summary = try NDJSON.object(try folder.read("answer/summary.partial.json"))
    #expect(summary["partial"] as? Bool == true)
    let records = try recordCount(ending.errors)
    #expect((summary["records"] as? [String: Any])?["read"] as? Int == records)
    #expect(try NDJSON.ids(try folder.read("answer/appraisals.partial.ndjson")).count == records)
    #expect(try folder.read("answer/summary.partial.md").contains("Partial result"))
  }

  /// A named pipe that gives nothing holds a run up; only the second signal ends it then, and at once.
  @Test(.timeLimit(.minutes(2))) func theSecondInterruptKills() throws {
    #expect(mkfifo(folder.url("pipe").path, 0o600) == 0)
    folder.write("out.ndjson", "mine")
    let process = try Program.start(["classify", "pipe", "-o", "out.ndjson", "--force"], in: folder)
    process.standardError = FileHandle.nullDevice
    try process.run()
    // Opened both ways the pipe has a writer, so that the program can open it and waits for the first byte.
    let pipe = try FileHandle(forUpdating: folder.url("pipe"))
    for _ in 0..<3000 where folder.names.count < 3 { Thread.sleep(forTimeInterval: 0.01) }
    Thread.sleep(forTimeInterval: 0.3)
    process.interrupt()
    Thread.sleep(forTimeInterval: 0.3)
    #expect(process.isRunning)
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGINT)
    #expect(try folder.read("out.ndjson") == "mine")
    try pipe.close()
  }
}

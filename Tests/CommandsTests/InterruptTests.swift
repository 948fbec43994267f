import Foundation
import Testing

/// Ctrl-C in the middle of a run.
@Suite struct InterruptTests {
  private let folder = TemporaryFolder()

  /// The path of the first file that a run is still writing, once it holds something.
  private func partialFile(in place: String) -> String? {
    for _ in 0..<3000 {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.url(place).path)) ?? []
      for name in names where name.hasSuffix(".partial") {
        let attributes = try? FileManager.default.attributesOfItem(atPath: folder.url("\(place)/\(name)").path)
        if (attributes?[.size] as? Int ?? 0) > 0 { return name }
      }
      Thread.sleep(forTimeInterval: 0.01)
    }
    return nil
  }

  /// Feeds a run through a pipe that stays open, and interrupts it once it has begun to write in a place.
  private func interrupt(_ arguments: [String], writingIn place: String) throws -> Program.Ending {
    let process = try Program.start(arguments, in: folder)
    let pipe = Pipe()
    let streams = TemporaryFolder()
    streams.write("out", Data())
    streams.write("err", Data())
    process.standardInput = pipe.fileHandleForReading
    process.standardOutput = try FileHandle(forWritingTo: streams.url("out"))
    process.standardError = try FileHandle(forWritingTo: streams.url("err"))
    try process.run()
    // More than a buffer of output, and then half a record.
    let text = InventedXML.document(count: 400).dropLast(120)
    try pipe.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    #expect(partialFile(in: place) != nil)
    process.interrupt()
    // A run that does not heed the signal is to fail this test, not to stop all of them.
    for _ in 0..<3000 where process.isRunning { Thread.sleep(forTimeInterval: 0.01) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    try pipe.fileHandleForWriting.close()
    return Program.Ending(
      code: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      outputBytes: try Data(contentsOf: streams.url("out")), errors: try streams.read("err"))
  }

  @Test(.timeLimit(.minutes(2))) func classifyLeavesTheOlderFileAsItWas() throws {
    folder.write("out.ndjson", "mine")
    let ending = try interrupt(["classify", "-", "--output", "out.ndjson", "--force"], writingIn: ".")
    #expect(ending.code == 130)
    #expect(ending.errors == "out.ndjson was not written\n")
    #expect(folder.names == ["out.ndjson"])
    #expect(try folder.read("out.ndjson") == "mine")
  }

  @Test(.timeLimit(.minutes(2))) func reportSaysThatItsAnswerIsPartialAndWritesNone() throws {
    let ending = try interrupt(["report", "-", "--output", "answer"], writingIn: "answer")
    #expect(ending.code == 130)
    #expect(ending.output.hasPrefix("This is a PARTIAL result"))
    #expect(ending.errors == "nothing was written in answer\n")
    #expect(folder.names == [])
  }
}

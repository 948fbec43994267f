import CriticalAppraisal
import Foundation
import TestSupport
import Testing

@testable import Bibliography
@testable import Commands

/// Data on stdout, talk on stderr, and neither where it is not wanted.
@Suite struct StreamTests {
  private let folder = TemporaryFolder()

  private func writeWarning() throws {
    let latin = InventedXML.document([InventedXML.record(990_000_001, title: "Müller")])
    folder.write("latin.xml", try #require(latin.data(using: .isoLatin1)))
  }

  @Test func aClosedPipeIsQuiet() throws {
    // More than a pipe holds.
    folder.write("many.xml", InventedXML.document(count: 500))
    for arguments in [
      ["classify", "many.xml"], ["report", "many.xml"], ["explain", "many.xml", "--id", "990000007"],
    ] {
      let process = try Program.start(arguments, in: folder)
      let pipe = Pipe()
      folder.write("errors", Data())
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = pipe.fileHandleForWriting
      process.standardError = try FileHandle(forWritingTo: folder.url("errors"))
      try pipe.fileHandleForReading.close()
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationReason == .exit)
      #expect(process.terminationStatus == 0)
      #expect(try folder.read("errors") == "")
    }
  }

  @Test(arguments: [
    ([:], false), (["TERM": "xterm"], true), (["TERM": "dumb"], false), (["TERM": "xterm", "NO_COLOR": "1"], false),
    (["TERM": "xterm", "NO_COLOR": ""], true),
  ])
  func coloursAreForTerminalsThatWantThem(environment: [String: String], isColoured: Bool) throws {
    try writeWarning()
    let process = try Program.start(["classify", "latin.xml"], in: folder, environment: environment)
    let shown = try #require(Terminal()).errors(of: process)
    #expect(shown.contains("latin.xml:3: record 990000001: 1 byte not in UTF-8"))
    #expect(shown.contains("\u{1B}[33;1mwarning\u{1B}[0m:") == isColoured)
  }

  @Test func nothingIsDrawnOrColouredWhereNoTerminalIs() throws {
    try writeWarning()
    let sample = ProjectFolder.samples.path
    for arguments in [
      ["classify", sample, "latin.xml"], ["report", sample], ["explain", sample, "--id", "990000001"],
    ] {
      let ending = try Program.run(arguments, in: folder, environment: ["TERM": "xterm", "FORCE_COLOR": "1"])
      #expect(!ending.output.contains("\u{1B}"))
      #expect(!ending.errors.contains("\u{1B}") && !ending.errors.contains("\r"))
    }
  }

  @Test func quietLeavesOnlyErrors() throws {
    try writeWarning()
    #expect(try Program.run(["classify", "latin.xml"], in: folder).errors != "")
    #expect(try Program.run(["classify", "latin.xml", "--quiet"], in: folder).errors == "")
    let report = try Program.run(["report", "latin.xml", "missing.xml", "-q", "-o", "answer"], in: folder)
    #expect(
      report.errors == "error: missing.xml: there is no such file or folder; check the name and the folder you are in\n"
    )
  }

  @Test func theProgressLineTellsRecordsBytesRateAndTimeLeft() {
    let half = InputRun.Progress(records: 12_345, bytes: 50_000_000, totalBytes: 100_000_000)
    #expect(
      ProgressLine.text(half, seconds: 10)
        == "[##########..........] 50 %  12,345 records  50.0 MB of 100.0  0:10 left  5.0 MB/s")
    let pipe = InputRun.Progress(records: 128, bytes: 2_000_000, totalBytes: nil)
    #expect(ProgressLine.text(pipe, seconds: 4) == "128 records  2.0 MB  0.5 MB/s")
  }
}

import Foundation
import Testing

/// A run that is fed through a pipe which stays open, and is interrupted once it has begun to write.
struct InterruptedRun {
  /// So many records are fed, and then half of one.
  static let records = 1500

  private let process: Process
  private let feed = Pipe()
  private let streams = TemporaryFolder()
  private let folder: TemporaryFolder

  /// Starts a run in a folder and feeds it.
  init(_ arguments: [String], in folder: TemporaryFolder) throws {
    self.folder = folder
    process = try Program.start(arguments, in: folder)
    streams.write("out", Data())
    streams.write("err", Data())
    process.standardInput = feed.fileHandleForReading
    process.standardOutput = try FileHandle(forWritingTo: streams.url("out"))
    process.standardError = try FileHandle(forWritingTo: streams.url("err"))
    try process.run()
    let text = InventedXML.document(count: Self.records + 1).dropLast(120)
    try feed.fileHandleForWriting.write(contentsOf: Data(text.utf8))
  }

  /// Interrupts the run once it has written something in a place below the folder, or to standard output where none is
  /// given; how it ended.
  func interrupt(writingIn place: String?) throws -> Program.Ending {
    #expect(hasWritten(in: place))
    process.interrupt()
    return try end()
  }

  /// How the run ended; one that does not heed the signal is to fail a test, not to stop all of them.
  private func end() throws -> Program.Ending {
    for _ in 0..<3000 where process.isRunning { Thread.sleep(forTimeInterval: 0.01) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    try feed.fileHandleForWriting.close()
    return Program.Ending(
      code: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      outputBytes: try Data(contentsOf: streams.url("out")), errors: try streams.read("err"))
  }

  private func hasWritten(in place: String?) -> Bool {
    for _ in 0..<3000 {
      if place.map(hasUnfinishedFile) ?? (size(streams.url("out")) > 0) { return true }
      Thread.sleep(forTimeInterval: 0.01)
    }
    return false
  }

  private func hasUnfinishedFile(in place: String) -> Bool {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.url(place).path)) ?? []
    return names.contains { $0.hasPrefix(".") && $0.hasSuffix(".partial") && size(folder.url("\(place)/\($0)")) > 0 }
  }

  private func size(_ file: URL) -> Int {
    (try? FileManager.default.attributesOfItem(atPath: file.path))?[.size] as? Int ?? 0
  }
}

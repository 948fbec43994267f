import Foundation
import Testing

/// Inputs that go, or were never to be had, cost only themselves.
@Suite struct VanishedInputTests {
  private let folder = TemporaryFolder()

  /// Standard input is read first, and holds the run up until the other file has gone.
  @Test func aFileThatGoesBeforeItsTurn() throws {
    folder.write("b.xml", InventedXML.document(count: 2))
    folder.write("c.xml", InventedXML.document([InventedXML.record(990_000_009, title: "Invented")]))
    folder.write("out", Data())
    folder.write("err", Data())
    let process = try Program.start(["classify", "-", "b.xml", "c.xml"], in: folder)
    let pipe = Pipe()
    process.standardInput = pipe.fileHandleForReading
    process.standardOutput = try FileHandle(forWritingTo: folder.url("out"))
    process.standardError = try FileHandle(forWritingTo: folder.url("err"))
    try process.run()
    let first = InventedXML.document(count: 200)
    // More than a pipe holds has been taken only when the inputs have been listed.
    try pipe.fileHandleForWriting.write(contentsOf: Data(first.utf8))
    try FileManager.default.removeItem(at: folder.url("b.xml"))
    try pipe.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 66)
    #expect(
      try folder.read("err")
        == "error: b.xml: there is no such file or folder; check the name and the folder you are in\n")
    let ids = try NDJSON.ids(try folder.read("out"))
    #expect(ids.count == 201 && ids.last == "pmid:990000009")
  }

  @Test(
    .enabled(if: Powerless.isPossible, "the rights of root cannot be given up here"),
    arguments: [
      ("in", "in", 66, "error: in: the file cannot be opened (Permission denied); check who may read it\n", 0),
      (
        "in/closed", "in", 0,
        "warning: in/closed: the folder cannot be opened (Permission denied), so what lies in it was left out; check who "
          + "may read it\n", 2
      ),
      (
        "in/closed/b.xml", "in", 66,
        "error: in/closed/b.xml: the file cannot be opened (Permission denied); check who may read it\n", 2
      ),
      (
        "in/closed", "in/closed/b.xml", 66,
        "error: in/closed/b.xml: there is no such file or folder; check the name and the folder you are in\n", 0
      ),
    ])
  func whatMayNotBeRead(closed: String, named: String, code: Int32, errors: String, records: Int) throws {
    folder.write("in/a.xml", InventedXML.document(count: 2))
    folder.write("in/closed/b.xml", InventedXML.document(count: 3))
    try folder.allow(0o000, closed)
    defer { try? folder.allow(0o700, closed) }
    let program = try #require(Program.url).path
    let ending = try Program.run([program, "classify", named], in: folder, through: Powerless.command)
    #expect(ending.code == code)
    #expect(ending.errors == errors)
    #expect(try NDJSON.ids(ending.output).count == records)
  }
}

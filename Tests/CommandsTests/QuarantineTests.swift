import Foundation
import Testing

/// The file for the text of records that could not be read.
@Suite struct QuarantineTests {
  private let folder = TemporaryFolder()
  private static let commands = [
    ["classify"], ["report"], ["check"], ["dedup"], ["convert", "--to", "ris"],
    ["convert", "--to", "ris", "--no-labels"],
  ]

  init() {
    folder.write("broken.csv", InventedExports.brokenTable)
    folder.write("sound.csv", InventedExports.pubMedTable)
  }

  @Test(arguments: commands) func theTextStandsInTheFileAsItWas(command: [String]) throws {
    let ending = try Program.run(command + ["broken.csv", "--quarantine", "bad.csv"], in: folder)
    #expect(ending.code == 0)
    #expect(try folder.read("bad.csv") == InventedExports.brokenRow + "\n")
    #expect(ending.errors.contains("wrote 1 record that could not be read to bad.csv\n"))
  }

  @Test(arguments: commands) func itAppearsOnlyWhereThereIsSuchARecord(command: [String]) throws {
    let ending = try Program.run(command + ["sound.csv", "--quarantine", "bad.csv"], in: folder)
    #expect(ending.code == 0)
    #expect(folder.names == ["broken.csv", "sound.csv"])
  }

  @Test(arguments: commands) func itIsReplacedOnlyWithForce(command: [String]) throws {
    folder.write("bad.csv", "mine")
    let arguments = command + ["broken.csv", "--quarantine", "bad.csv"]
    let refused = try Program.run(arguments, in: folder)
    #expect(refused.code == 64 && refused.output == "")
    #expect(try folder.read("bad.csv") == "mine")
    #expect(try Program.run(arguments + ["--force"], in: folder).code == 0)
    #expect(try folder.read("bad.csv") == InventedExports.brokenRow + "\n")
  }

  @Test func explainWritesItToo() throws {
    let arguments = ["explain", "broken.csv", "--id", "990000001", "--quarantine", "bad.csv"]
    #expect(try Program.run(arguments, in: folder).code == 66)
    #expect(try folder.read("bad.csv") == InventedExports.brokenRow + "\n")
    #expect(try Program.run(arguments, in: folder).code == 64)
  }

  @Test func theMendedFileIsReadWithTheOthers() throws {
    _ = try Program.run(["check", "broken.csv", "--quarantine", "bad.csv"], in: folder)
    let mended = try folder.read("bad.csv").replacing("\"Broken \"quote", with: "Mended quote")
      .replacing("\"never", with: "never")
    folder.write("mended.csv", "title,authors,year,abstract\n" + mended)
    let ending = try Program.run(["classify", "broken.csv", "mended.csv", "-q"], in: folder)
    #expect(ending.lines.count == 3)
    #expect(try NDJSON.objects(ending.output).last?["title"] as? String == "Mended quote invented")
  }

  @Test func quietSaysNothingOfIt() throws {
    let ending = try Program.run(["dedup", "broken.csv", "--quarantine", "bad.csv", "--quiet"], in: folder)
    #expect(!ending.errors.contains("wrote") && folder.has("bad.csv"))
  }

  @Test(arguments: ["z", "./z", "in/z"]) func aFileMayHaveANameOfOneLetter(name: String) throws {
    folder.makeFolder("in")
    let ending = try Program.run(["convert", "sound.csv", "--to", "ris", "-q", "-o", name], in: folder)
    #expect(ending.code == 0 && ending.errors == "")
    #expect(try folder.read(name).hasPrefix("TY  - "))
  }
}

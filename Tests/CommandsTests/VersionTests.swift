import Foundation
import Testing

/// What a methods section and a shell want of the program.
@Suite struct VersionTests {
  @Test func theVersionNamesModelAndLexicons() throws {
    let ending = try Program.run(["--version"], in: TemporaryFolder())
    #expect(ending.code == 0 && ending.errors == "")
    let pattern = /hindsight (\d+\.\d+\.\d+) \(model ([^,]+), lexicons ([0-9a-f]{12})\)\n/
    let match = try #require(try pattern.wholeMatch(in: ending.output))
    let folder = TemporaryFolder()
    folder.write("in.xml", InventedXML.document(count: 1))
    _ = try Program.run(["report", "in.xml", "-o", "answer"], in: folder)
    let tool = try NDJSON.object(try folder.read("answer/summary.json"))["tool"] as? [String: Any]
    #expect(tool?["version"] as? String == String(match.1))
    #expect(tool?["model"] as? String == String(match.2))
    #expect(tool?["lexicon"] as? String == String(match.3))
  }

  @Test(arguments: [("bash", "complete -"), ("zsh", "#compdef hindsight"), ("fish", "complete -c 'hindsight'")])
  func completionsAreThereForEveryShell(shell: String, mark: String) throws {
    let ending = try Program.run(["--generate-completion-script", shell], in: TemporaryFolder())
    #expect(ending.code == 0)
    #expect(ending.output.contains(mark))
    for command in ["report", "classify", "explain", "evaluate"] { #expect(ending.output.contains(command)) }
  }
}

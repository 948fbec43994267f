import Foundation
import Testing

/// What cannot be written is told in one sentence, and what was written earlier survives.
@Suite struct WriteFailureTests {
  struct Case: CustomTestStringConvertible {
    let arguments: [String]
    /// The files of an earlier run.
    let earlier: [String]
    /// The file that the sentence names.
    let named: String
    var testDescription: String { arguments.joined(separator: " ") }

    init(_ arguments: String, earlier: [String], named: String) {
      self.arguments = arguments.split(separator: " ").map(String.init)
      self.earlier = earlier
      self.named = named
    }
  }

  private static let cases = [
    Case("classify - -o out.ndjson --force", earlier: ["out.ndjson"], named: "out.ndjson"),
    Case("classify - -f csv -o out.csv --force", earlier: ["out.csv"], named: "out.csv"),
    Case("convert - --to ris -o out.ris --force", earlier: ["out.ris"], named: "out.ris"),
    Case("convert - --to ris --split-by design -o in --force", earlier: ["in/rct.ris"], named: "in/rct.ris"),
    Case(
      "report - -o answer --force", earlier: ["answer/appraisals.ndjson", "answer/summary.json", "answer/summary.md"],
      named: "answer/appraisals.ndjson"),
    Case("appraise - -o out --force", earlier: ["out/questions.csv"], named: "out/questions.csv"),
  ]

  /// Trials, so that `appraise` has something to write.
  private let input = Data(
    InventedXML.document(
      (0..<1200).map {
        InventedXML.record(
          990_000_001 + $0, title: "Invented trial \($0): a randomised controlled trial",
          abstract: "We randomly assigned 80 women to invented drops or placebo.")
      }
    ).utf8)

  private func check(_ row: Case, in folder: TemporaryFolder, reason: String, _ run: () throws -> Program.Ending) throws
  {
    for name in row.earlier { folder.write(name, "mine") }
    let before = folder.names
    let ending = try run()
    #expect(ending.code == 74)
    #expect(ending.errors == "error: \(row.named): it cannot be written (\(reason)\n")
    for name in row.earlier { #expect(try folder.read(name) == "mine") }
    #expect(folder.names == before)
    for place in Set(row.earlier.compactMap { $0.split(separator: "/").dropLast().first.map(String.init) }) {
      let inside = try FileManager.default.contentsOfDirectory(atPath: folder.url(place).path)
      #expect(inside.count == row.earlier.count, "nothing half done is left")
    }
  }

  @Test(arguments: cases) func aFileThatMayNotGrowSo(row: Case) throws {
    let folder = TemporaryFolder()
    try check(row, in: folder, reason: "File too large); allow longer files (ulimit -f) or choose another place") {
      let program = try #require(Program.url).path
      let script = "ulimit -f 16; exec \"$0\" \"$@\""
      return try Program.run([program] + row.arguments, in: folder, input: input, through: ["/bin/sh", "-c", script])
    }
  }

  @Test(.enabled(if: SmallDisk(kilobytes: 64) != nil, "mounting a small disk is for root"), arguments: cases)
  func aFullDisk(row: Case) throws {
    let disk = try #require(SmallDisk(kilobytes: 32))
    try check(
      row, in: disk.folder, reason: "No space left on device); free some space or choose another place"
    ) { try Program.run(row.arguments, in: disk.folder, input: input) }
  }

  /// The summary no longer fits when the lines do: the files of a report are of one run or of the other.
  ///
  /// The manifest, which names the others, comes behind them and may be missing.
  @Test(.enabled(if: SmallDisk(kilobytes: 64) != nil, "mounting a small disk is for root")) func aDiskThatFillsUpLate()
    throws
  {
    let disk = try #require(SmallDisk(kilobytes: 200))
    let names = ["appraisals.ndjson", "summary.json", "summary.md", "methods.md", "flow.csv", "flow.svg"]
    var codes: Set<Int32> = []
    for filled in stride(from: 0, through: 160, by: 16) {
      for place in ["answer", "filling"] { try? FileManager.default.removeItem(at: disk.folder.url(place)) }
      for name in names { disk.folder.write("answer/\(name)", "mine") }
      disk.folder.write("filling", Data(count: filled << 10))
      let few = Data(InventedXML.document(count: 4).utf8)
      let ending = try Program.run(["report", "-", "-o", "answer", "--force"], in: disk.folder, input: few)
      let areOld = try names.map { try disk.folder.read("answer/\($0)") == "mine" }
      codes.insert(ending.code)
      #expect(Set(areOld).count == 1, "\(filled): \(ending.errors)")
      if ending.code == 0 { #expect(!areOld[0]) }
    }
    #expect(codes == [0, 74])
  }

  @Test func standardOutputThatIsFull() throws {
    let folder = TemporaryFolder()
    folder.write("in.xml", input)
    let script = "\"$0\" \"$@\" > /dev/full"
    let program = try #require(Program.url).path
    for arguments in [["classify", "in.xml"], ["report", "in.xml"], ["convert", "in.xml", "--to", "ris"]] {
      let ending = try Program.run([program] + arguments, in: folder, through: ["/bin/sh", "-c", script])
      #expect(ending.code == 74)
      #expect(
        ending.errors
          == "error: stdout: writing failed (No space left on device); free some space or choose another place\n")
    }
  }

  @Test(.enabled(if: Powerless.isPossible, "the rights of root cannot be given up here"), arguments: cases)
  func aFolderInWhichNothingMayBeWritten(row: Case) throws {
    let folder = TemporaryFolder()
    for name in row.earlier { folder.write(name, "mine") }
    let place = row.earlier[0].contains("/") ? String(row.earlier[0].prefix { $0 != "/" }) : "."
    try folder.allow(0o500, place)
    defer { try? folder.allow(0o700, place) }
    let program = try #require(Program.url).path
    let ending = try Program.run([program] + row.arguments, in: folder, input: input, through: Powerless.command)
    #expect(ending.code == 74)
    #expect(
      ending.errors
        == "error: \(row.named): it cannot be written (Permission denied); choose a place where you may write\n")
    for name in row.earlier { #expect(try folder.read(name) == "mine") }
  }
}

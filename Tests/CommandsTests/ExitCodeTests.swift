import Foundation
import Testing

/// The code that a shell sees, and the sentence that a person reads beside it.
@Suite struct ExitCodeTests {
  struct Case: CustomTestStringConvertible {
    let arguments: String
    let code: Int32
    let errors: String
    var testDescription: String { arguments }
  }

  private static let usage = """
    Usage: hindsight classify <input> ... [--quarantine <file>] [--format <format>] [--output <output>] [--force] \
    [--text-only] [--verified <csv> ...] [--topic <name or file>] [--workers <number>] [--strict] [--quiet] [--verbose]
      See 'hindsight classify --help' for more information.

    """

  @Test(arguments: [
    Case(arguments: "classify good.xml", code: 0, errors: ""),
    Case(
      arguments: "nonsense", code: 64,
      errors: """
        Error: Unexpected argument 'nonsense'
        Usage: hindsight [--version] <subcommand>
          See 'hindsight --help' for more information.

        """),
    Case(
      arguments: "classify", code: 64,
      errors: """
        Error: Missing expected argument '<input> ...'
        Help:  <input>  Exports of any format, plain or in gzip or zip, folders of them, or - for standard input.

        """ + usage),
    Case(arguments: "classify good.xml --bad", code: 64, errors: "Error: Unknown option '--bad'\n" + usage),
    Case(
      arguments: "classify good.xml --workers 0", code: 64,
      errors: "Error: --workers is a number from 1 to 1024\n" + usage),
    Case(
      arguments: "classify good.xml --quiet --verbose", code: 64,
      errors: "Error: choose --quiet or --verbose, not both\n" + usage),
    Case(
      arguments: "classify good.xml --format json", code: 64,
      errors: """
        Error: The value 'json' is invalid for '--format <format>'. Please provide one of 'ndjson', 'csv' or 'table'.
        Help:  --format <format>  ndjson (one JSON object a line), csv or table.

        """ + usage),
    Case(
      arguments: "report good.xml --topic nonsense", code: 64,
      errors: "error: there is no embedded topic nonsense; name a file, or one of: cancer-response, graft-rejection, "
        + "nk-cells, preterm-birth\n"),
    Case(arguments: "classify good.xml --strict", code: 0, errors: ""),
    Case(
      arguments: "classify latin.xml --strict", code: 65,
      errors:
        "warning: latin.xml:3: record 990000001: 1 byte not in UTF-8 read as Windows-1252; compare it with PubMed\n"),
    Case(
      arguments: "report latin.xml --strict --quiet", code: 65, errors: ""),
    Case(
      arguments: "classify missing.xml", code: 66,
      errors: "error: missing.xml: there is no such file or folder; check the name and the folder you are in\n"),
    Case(
      arguments: "report missing.xml good.xml --strict", code: 66,
      errors: "error: missing.xml: there is no such file or folder; check the name and the folder you are in\n"),
    Case(
      arguments: "evaluate missing.jsonl", code: 66,
      errors: "error: missing.jsonl: there is no such file or folder; check the name and the folder you are in\n"),
    Case(
      arguments: "classify good.xml --output good.xml/below", code: 74,
      errors: "error: good.xml/below: it cannot be written (Not a directory); a part of this path is a file; "
        + "choose another place\n"),
    Case(
      arguments: "classify good.xml --output missing/below", code: 74,
      errors: "error: missing/below: it cannot be written (No such file or directory); make its folder first or "
        + "choose another place\n"),
    Case(
      arguments: "classify good.xml --output . --force", code: 74,
      errors: "error: .: it cannot be written (Is a directory); name a file in that folder\n"),
    Case(
      arguments: "report good.xml --output good.xml", code: 74,
      errors: "error: good.xml: it cannot be written (Not a directory); a part of this path is a file; "
        + "choose another place\n"),
    Case(
      arguments: "report good.xml --output good.xml/below", code: 74,
      errors: "error: good.xml/below: it cannot be written (Not a directory); a part of this path is a file; "
        + "choose another place\n"),
    Case(
      arguments: "classify good.xml --output /dev/null --force", code: 64,
      errors: "error: /dev/null is no ordinary file; leave out --output and lead standard output there\n"),
  ])
  func everyEndHasItsCodeAndItsSentence(row: Case) throws {
    let folder = TemporaryFolder()
    folder.write("good.xml", InventedXML.document(count: 2))
    let latin = InventedXML.document([InventedXML.record(990_000_001, title: "Müller")])
    folder.write("latin.xml", try #require(latin.data(using: .isoLatin1)))
    let before = folder.names
    let ending = try Program.run(row.arguments.split(separator: " ").map(String.init), in: folder)
    #expect(ending.code == row.code)
    #expect(ending.errors == row.errors)
    #expect(folder.names == before, "a run that writes no file leaves none")
  }

  @Test func helpIsNoError() throws {
    for arguments in [[], ["--help"], ["report", "--help"]] {
      let ending = try Program.run(arguments, in: TemporaryFolder())
      #expect(ending.code == 0)
      #expect(ending.output.contains("USAGE: hindsight"))
      #expect(ending.errors == "")
    }
  }
}

import Foundation
import TestSupport
import Testing

/// The import doctor from end to end.
@Suite struct CheckTests {
  private let folder = TemporaryFolder()

  init() {
    folder.write("ovid.ris", InventedExports.ovid)
    folder.write("pubmed.csv", InventedExports.pubMedTable)
    folder.write("broken.csv", InventedExports.brokenTable)
    folder.write("zero.xml", "")
  }

  private func check(_ arguments: [String], input: Data = Data()) throws -> Program.Ending {
    try Program.run(["check"] + arguments, in: folder, input: input)
  }

  private func files(_ arguments: [String], input: Data = Data()) throws -> [[String: Any]] {
    let ending = try check(arguments + ["--format", "json"], input: input)
    return try NDJSON.object(ending.output)["files"] as? [[String: Any]] ?? []
  }

  @Test func everythingThatIsFoundIsToldWithItsLines() throws {
    let ending = try check(["ovid.ris", "pubmed.csv"])
    #expect(ending.code == 0 && ending.errors == "")
    #expect(
      ending.output == """
        ovid.ris
          RIS · Ovid · UTF-8, in part Windows-1252 · 4 records
            without abstract                      2  (50 %)  lines 23, 47
            without PMID and DOI                  2  (50 %)  lines 23, 34
            not in English                        1  (25 %)  line 34
            duplicates inside the file            1  line 47
            not in UTF-8                          1  line 23
            odd lines skipped                     4  from line 2
          what to do:
          - many records have no abstract: look whether the export was made with
            abstracts, else fetch them from PubMed by DOI or PMID
          - records in other languages are judged by their English title and abstract,
            if they have one
          - some records are not in UTF-8 and were taken for Windows-1252: look at
            letters with accents, or export as UTF-8
          - lines between records were passed over, mostly links and search strategies:
            look at the first in the file
          - hindsight dedup lists the duplicates and the pairs to look at; report and
            classify link them by duplicateOf

        pubmed.csv
          table (CSV, TSV) · PubMed · UTF-8 · 2 records
            without abstract                      2  (100 %)
            duplicates of earlier files           1  line 3
          what to do:
          - PubMed's CSV has no abstracts: in PubMed choose Save, All results, and the
            format PubMed (NBIB) or XML
          - hindsight dedup lists the duplicates and the pairs to look at; report and
            classify link them by duplicateOf

        all 2 files: 6 records
            without abstract                      4
            without PMID and DOI                  2
            not in English                        1
            duplicates inside the file            1
            duplicates of earlier files           1
            not in UTF-8                          1
            odd lines skipped                     4

        """)
    #expect(try check(["ovid.ris", "pubmed.csv"]).outputBytes == ending.outputBytes)
  }

  @Test func warningsAreSaidOnlyWhereTheyAreAskedFor() throws {
    let ending = try check(["ovid.ris", "broken.csv", "--verbose"])
    #expect(ending.errors.contains("warning: ovid.ris:23: ") && ending.errors.contains("error: broken.csv:3: "))
    #expect(try check(["ovid.ris", "broken.csv"]).errors == "")
  }

  @Test func aRecordThatCannotBeReadIsNamedWithLineAndCause() throws {
    let ending = try check(["broken.csv"])
    #expect(ending.code == 0)
    #expect(ending.output.contains("\n    quarantined                           1  line 3\n"))
    #expect(
      ending.output.contains("\n  line 3: a quote is not closed, so the cells of this row cannot be told apart;\n"))
    #expect(ending.output.contains("run again with --quarantine FILE"))
    let remarks = try #require(try files(["broken.csv"]).first?["remarks"] as? [[String: Any]])
    #expect(remarks.map { $0["line"] as? Int } == [3])
    #expect(remarks.map { $0["severity"] as? String } == ["error"])
  }

  @Test func whatCannotBeReadIsNamedAndTheRestIsChecked() throws {
    let ending = try check(["missing.ris", "zero.xml", "pubmed.csv"])
    #expect(ending.code == 66)
    #expect(ending.output.contains("missing.ris\n  not read: there is no such file or folder\n  what to do:\n"))
    #expect(ending.output.contains("zero.xml\n  not read: the file is empty\n  what to do:\n  - export it again\n"))
    #expect(ending.output.contains(" · PubMed · UTF-8 · 2 records\n"))
    #expect(!ending.output.contains("\nall "), "one file needs no sum")
  }

  @Test(arguments: [("broken.csv", 65), ("ovid.ris", 65), ("pubmed.csv", 0), ("zero.xml", 66)])
  func strictFailsOnDamage(file: String, code: Int32) throws {
    #expect(try check([file, "--strict"]).code == code)
  }

  @Test func jsonSaysTheSame() throws {
    let files = try files(["ovid.ris", "pubmed.csv", "zero.xml"])
    #expect(files.map { $0["file"] as? String } == ["ovid.ris", "pubmed.csv", "zero.xml"])
    #expect(files.map { $0["format"] as? String } == ["ris", "table", nil])
    for (key, counts) in [
      ("records", [4, 2, 0]), ("withoutAbstract", [2, 2, 0]), ("withoutIdentifier", [2, 0, 0]),
      ("nonEnglish", [1, 0, 0]), ("duplicatesInside", [1, 0, 0]), ("duplicatesAcross", [0, 1, 0]),
      ("encodingFallbacks", [1, 0, 0]), ("skippedLines", [4, 0, 0]), ("retracted", [0, 0, 0]),
    ] {
      #expect(files.map { $0[key] as? Int } == counts, "\(key)")
    }
    #expect(files.map { ($0["dialects"] as? [String: Int])?["Ovid"] } == [4, nil, nil])
    #expect(files.map { $0["failure"] as? String } == [nil, nil, "the file is empty"])
    #expect((files[1]["advice"] as? [String])?.first?.contains("NBIB") == true)
  }

  @Test func aFolderAnArchiveGzipAndStandardInputAreChecked() throws {
    folder.write("in/ovid.ris", InventedExports.ovid)
    folder.write("in/page.html", "<html></html>")
    let inside = try files(["in"])
    #expect(inside.map { $0["file"] as? String } == ["in", "in/ovid.ris"])
    #expect((inside[0]["remarks"] as? [[String: Any]])?.count == 1, "the page that was left aside")
    folder.write("ovid.gz", try InventedXML.gzip(InventedExports.ovid))
    let zipped = try files(["ovid.gz"])
    let piped = try files(["-"], input: InventedExports.ovid)
    for files in [zipped, piped] { #expect(files.map { $0["records"] as? Int } == [4]) }
    #expect(piped[0]["file"] as? String == "-")
    let archive = ProjectFolder.fixtures.appending(path: "exports/zip/export.zip").path
    #expect(try files([archive]).map { $0["format"] as? String } == ["cslJSON", "pubmedXML"])
  }

  @Test func theSamplesFitEightyColumns() throws {
    let name = String(repeating: "a-long-name-of-an-export-", count: 8) + ".csv"
    folder.write(name, InventedExports.pubMedTable)
    let ending = try check([ProjectFolder.samples.path, name, "ovid.ris", "broken.csv"])
    #expect(ending.output.contains("retracted"))
    for line in ending.lines { #expect(line.count <= 80, "\(line)") }
  }
}

import Foundation
import TestSupport
import Testing

/// Auditing from end to end: the invented page of the samples, and what else may be given as a page.
@Suite struct AuditTests {
  private let folder = TemporaryFolder()
  static let page = ProjectFolder.samples.appending(path: "pages/clinic-page.xhtml").path
  static let library = ProjectFolder.samples.appending(path: "nk-cells.xml").path
  static let prose = "Dear all, cells may do harm.\n\nWe measure them. Women with failures have more of them.\n"

  private func audit(_ arguments: [String], input: String = "") throws -> Program.Ending {
    try Program.run(["audit"] + arguments, in: folder, input: Data(input.utf8))
  }

  @Test func theSamplePageGetsAMeaningfulAnswer() throws {
    let ending = try audit([Self.page, "--library", Self.library])
    #expect(ending.code == 0 && ending.errors == "")
    let words = ending.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for sentence in [
      "Of 7 references, 5 were found in the library (52 records) (71 %, 95 % CI 36 to 92).",
      "1 may be there: look at the records named below, which were not used. 1 was not found.",
      "5 were judged from the abstract, 2 by title and journal only.",
      "5 are studies about NK cells in reproduction, or may be: 1 measured the marker before the outcome, 2 did not, 2 "
        + "cannot be told.", "is made by 2 of 5 studies (40 %, 95 % CI 12 to 77)",
      "1 reference is RETRACTED and left out of the counts.",
      "by the same DOI: \(Self.library):2070, pmid:990000026", "the same title and authors in another journal",
    ] { #expect(words.contains(sentence), "\(sentence)") }
    #expect(!words.lowercased().contains("low risk"))
    for line in ending.lines where !line.contains(ProjectFolder.samples.path) { #expect(line.count <= 80, "\(line)") }
  }

  @Test func theJSONSaysTheSame() throws {
    let ending = try audit([Self.page, "--library", Self.library, "--format", "json"])
    #expect(ending.output == (try audit([Self.page, "--library", Self.library, "--format", "json"]).output))
    let audit = try NDJSON.object(ending.output)
    let references = try #require(audit["references"] as? [[String: Any]])
    let findings = references.compactMap { ($0["library"] as? [String: Any])?["finding"] as? String }
    #expect(findings == ["found", "found", "found", "found", "found", "possible", "notFound"])
    let ids = references.map { (($0["library"] as? [String: Any])?["record"] as? [String: Any])?["id"] as? String }
    #expect(
      ids == [
        "pmid:990000037", "pmid:990000026", "pmid:990000001", "pmid:990000005", "pmid:990000018", nil, nil,
      ])
    #expect(references.map { $0["retracted"] as? Bool } == [false, false, false, true, false, nil, nil])
    let figures = try #require(audit["figures"] as? [String: Any])
    #expect(figures["found"] as? Int == 5 && figures["counted"] as? Int == 6)
  }

  @Test(arguments: ["csv", "md"]) func tablesHaveARowAReference(format: String) throws {
    let ending = try audit([Self.page, "--library", Self.library, "--format", format])
    #expect(ending.code == 0)
    let rows = ending.output.split(separator: format == "csv" ? "\r\n" : "\n")
    #expect(rows.count { $0.hasPrefix(format == "csv" ? "7," : "| 7 |") } == 1)
    #expect(
      rows.count { $0.contains("The many trades") && $0.contains(format == "csv" ? ",possible," : "perhaps") } == 1)
  }

  @Test(arguments: ["text", "json", "csv", "md"]) func aFileIsWrittenWhole(format: String) throws {
    let arguments = [Self.page, "--library", Self.library, "--format", format]
    let printed = try audit(arguments)
    let written = try audit(arguments + ["--output", "audit"])
    #expect(written.code == 0 && written.output == "")
    #expect(try folder.read("audit") == printed.output)
    #expect(try audit(arguments + ["--output", "audit"]).code == 64)
    #expect(try audit(arguments + ["--output", "audit", "--force"]).code == 0)
  }

  @Test(arguments: ["text", "json"]) func aPageWithoutReferencesIsAnAnswer(format: String) throws {
    folder.write("prose.txt", Self.prose)
    folder.write("empty.html", "<html><body><p>Cells may do harm.</p></body></html>")
    for page in ["prose.txt", "empty.html", "-"] {
      let ending = try audit([page, "--library", Self.library, "--format", format], input: Self.prose)
      #expect(ending.code == 0 && ending.errors == "")
      if format == "text" { #expect(ending.output == "\(page): no references were found on this page.\n") }
    }
  }

  @Test func aPageThatCannotBeReadIsNone() throws {
    folder.write("noise.dat", Data((0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ 0xA5) }))
    for page in ["missing.txt", "noise.dat"] {
      let ending = try audit([page, "--library", Self.library])
      #expect(ending.code == 66 && ending.output == "" && ending.errors.hasPrefix("error: \(page): "))
    }
  }

  @Test func withoutALibraryNothingIsSaid() throws {
    let ending = try audit([Self.page, "--library", "missing.xml", "--output", "audit"])
    #expect(ending.code == 66 && ending.output == "" && !folder.has("audit"))
    #expect(try audit([Self.page]).code == 64)
    #expect(try audit(["-", "--library", "-"]).code == 64)
  }

  @Test func theRestOfALibraryIsUsedWherePartIsMissing() throws {
    let ending = try audit([Self.page, "--library", "missing.xml", Self.library])
    #expect(ending.code == 66 && ending.output.contains("5 were found"))
  }

  @Test func aPageMayBeAnExport() throws {
    let ris = try Program.run(["convert", Self.library, "--to", "ris", "--no-labels", "-o", "list.ris"], in: folder)
    #expect(ris.code == 0)
    let ending = try audit(["list.ris", "--library", Self.library, "--format", "json"])
    let figures = try #require(try NDJSON.object(ending.output)["figures"] as? [String: Any])
    #expect(figures["references"] as? Int == 52 && figures["found"] as? Int == 52)
    // One record comes in two versions.
    #expect(figures["repeated"] as? Int == 1)
  }
}

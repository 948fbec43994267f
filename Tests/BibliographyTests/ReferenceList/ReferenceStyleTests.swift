import Bibliography
import Testing

/// One invented paper in the styles of journals, reference managers and pages.
@Suite struct ReferenceStyleTests {
  static let styles: [(String, ReadReference)] = [
    // Vancouver, AMA, ICMJE
    (
      "1. Muster A, van der Test BC, Jr, O'Probe D-E. Cells in early loss: a trial? Invented J Immunol. 2004 Jan;134(2):93-119.",
      ReadReference(
        ["Muster A", "van der Test BC", "O'Probe DE"], "Cells in early loss: a trial?", "Invented J Immunol", 2004,
        "134",
        "2", "93-119")
    ),
    (
      "[12] Muster A, et al. Cells in early loss. Invented J Immunol 2004; 134: e93. doi:10.9999/inv.1. PMID: 990000001.",
      ReadReference(
        ["Muster A"], "Cells in early loss", "Invented J Immunol", 2004, "134", "", "e93", doi: "10.9999/inv.1",
        pmid: "990000001")
    ),
    (
      "Muster A and Test BC. Cells in early loss. Invented J Immunol 2004; 134(2 Suppl): S93-S99",
      ReadReference(
        ["Muster A", "Test BC"], "Cells in early loss", "Invented J Immunol", 2004, "134", "2 Suppl", "S93-S99")
    ),
    // Groups among the authors
    (
      "1. INVENT Guideline Group on RPL, Muster Test R, Probe OB, de Example B, et al. INVENT guideline: early loss. Inv J Open. 2023;2023:hoad002.",
      ReadReference(
        ["INVENT Guideline Group on RPL", "Muster Test R", "Probe OB", "de Example B"], "INVENT guideline: early loss",
        "Inv J Open", 2023, "2023", "", "hoad002")
    ),
    (
      "Muster A, et al; Invented Study Group. Determination of cells. Inv J Immunol. 2004;134(2):93-119.",
      ReadReference(
        ["Muster A", "Invented Study Group"], "Determination of cells", "Inv J Immunol", 2004, "134", "2", "93-119")
    ),
    (
      "Muster A, Test BC, et al. on behalf of the Invented Study Group. Cells in loss. Inv J Immunol. 2004;134(2):93-119.",
      ReadReference(
        ["Muster A", "Test BC", "on behalf of the Invented Study Group"], "Cells in loss", "Inv J Immunol", 2004, "134",
        "2", "93-119")
    ),
    (
      "Muster A, Invented Study Group, Test BC; Invented Committee on Loss. Cells in loss. Inv J Immunol. 2004;134(2):93-119.",
      ReadReference(
        ["Muster A", "Invented Study Group", "Test BC", "Invented Committee on Loss"], "Cells in loss",
        "Inv J Immunol", 2004, "134", "2", "93-119")
    ),
    // APA
    (
      "Muster, A., & Test, B. C. (2004). Cells in early loss: A trial. Invented Journal of Immunology, 134(2), 93–119. https://doi.org/10.9999/inv.1",
      ReadReference(
        ["Muster A", "Test BC"], "Cells in early loss: A trial", "Invented Journal of Immunology", 2004, "134", "2",
        "93–119", doi: "10.9999/inv.1")
    ),
    (
      "Muster, A. (2021). Cells in early loss. Invented reviews. Immunology, 134, 103469.",
      ReadReference(["Muster A"], "Cells in early loss", "Invented reviews. Immunology", 2021, "134", "", "103469")
    ),
    // Harvard
    (
      "Muster, A. and Test, B.C. (2004) 'Cells in women's early loss', Invented Journal of Immunology, 134(2), pp. 93-119.",
      ReadReference(
        ["Muster A", "Test BC"], "Cells in women's early loss", "Invented Journal of Immunology", 2004, "134", "2",
        "93-119")
    ),
    // Chicago, MLA
    (
      "Muster, Anna, and Ben C. Test. “Cells in early loss.” Invented Journal of Immunology 134, no. 2 (2004): 93–119.",
      ReadReference(
        ["Muster A", "Test BC"], "Cells in early loss", "Invented Journal of Immunology", 2004, "134", "2", "93–119")
    ),
    (
      "Muster, Anna, et al. \"Cells in early loss.\" Invented Journal of Immunology, vol. 134, no. 2, 2004, pp. 93-119.",
      ReadReference(["Muster A"], "Cells in early loss", "Invented Journal of Immunology", 2004, "134", "2", "93-119")
    ),
    // Springer
    (
      "Muster A, Test BC (2004) Cells in early loss. Invented J Immunol 134:93–119",
      ReadReference(["Muster A", "Test BC"], "Cells in early loss", "Invented J Immunol", 2004, "134", "", "93–119")
    ),
    // Nature
    (
      "Muster, A. & Test, B. C. Cells in early loss. Invent. J. Immunol. 134, 93–119 (2004).",
      ReadReference(["Muster A", "Test BC"], "Cells in early loss", "Invent. J. Immunol", 2004, "134", "", "93–119")
    ),
    // Elsevier, IEEE, chemists without titles
    (
      "A. Muster, B.C. Test, Cells, loss and time, Invent. J. Immunol. 134 (2004) 93–119.",
      ReadReference(["Muster A", "Test BC"], "Cells, loss and time", "Invent. J. Immunol", 2004, "134", "", "93–119")
    ),
    (
      "A. Muster, B. C. Test, D. Probe, J. Invent. Chem. 2004, 134, 93-119.",
      ReadReference(["Muster A", "Test BC", "Probe D"], "", "J. Invent. Chem", 2004, "134", "", "93-119")
    ),
    // Wikipedia
    (
      "^ a b Muster A, Test B (January 2004). \"Cells in early loss\". Invented Journal of Immunology. 134 (2): 93–119. doi:10.9999/inv.1. PMID 990000001. S2CID 1234.",
      ReadReference(
        ["Muster A", "Test B"], "Cells in early loss", "Invented Journal of Immunology", 2004, "134", "2", "93–119",
        doi: "10.9999/inv.1", pmid: "990000001")
    ),
    // The title first, and a society behind it
    (
      "Adjuncts in care: evidence for practice, Invented Fertility Society Practice Committee, Invented Fertility, March 2009; 12(1): 1–13",
      ReadReference(
        ["Invented Fertility Society Practice Committee"], "Adjuncts in care: evidence for practice",
        "Invented Fertility",
        2009, "12", "1", "1–13")
    ),
  ]

  @Test(arguments: styles) func everyStyleGivesTheSameParts(_ text: String, _ expected: ReadReference) throws {
    let reading = Reading(references: text + "\n")
    #expect(reading.references == [expected])
    let citation = try #require(reading.records.first?.record.text(of: .citation))
    #expect(text.hasSuffix(citation))
  }

  @Test(arguments: [
    ("Muster A, Probe S. Cells", ["A", "S"]), ("Muster A. Cells", ["A"]), ("Muster A., Probe S. Cells", ["A.", "S."]),
    ("Muster A, Probe S.T. Cells", ["A", "S.T."]), ("Muster A, Probe S, et al. Cells", ["A", "S"]),
    ("Muster AB and Probe S. Cells", ["AB", "S"]),
  ]) func theStopThatClosesTheListIsNoInitials(_ beginning: String, _ given: [String]) {
    let reading = Reading(references: beginning + " in early loss. Inv J Immunol. 2004;134(2):93-119.")
    #expect(reading.records.map { $0.record.texts(.authorForeName) } == [given])
    #expect(reading.titles == ["Cells in early loss"])
  }

  @Test func aBookHasPublisherAndPlaceAndNoJournal() throws {
    let text =
      InventedReferences.vancouver[0] + "\n\nMuster A. A book of nothing. 2nd ed. Sometown: Invented Press; 2004.\n"
    let record = try #require(Reading(references: text).records.last?.record)
    #expect(record.isBook && record.titleText.hasPrefix("A book of nothing"))
    #expect(record.text(of: .publisher) == "Invented Press" && record.text(of: .place) == "Sometown")
    #expect(record.text(of: .journal) == nil && record.year == 2004)
  }

  @Test func aChapterStandsInItsBook() throws {
    let text =
      "Muster A. A chapter of nothing. In: Test B, Probe C, editors. The invented book. Sometown: Invented Press; 2004. p. 12-34.\n"
    let record = try #require(Reading(references: InventedReferences.vancouver[0] + "\n\n" + text).records.last?.record)
    #expect(record.titleText == "A chapter of nothing" && record.text(of: .bookTitle) == "The invented book")
    #expect(record.isBook && record.authors == ["Muster A"] && record.text(of: .pages) == "12-34")
  }

  @Test(arguments: [
    ("https://doi.org/10.9999/inv.2", "10.9999/inv.2", ""), ("PMID: 990000002", "", "990000002"),
    ("https://pubmed.ncbi.nlm.nih.gov/990000002/", "", "990000002"),
  ]) func anIdentifierAloneIsAReference(_ text: String, _ doi: String, _ pmid: String) {
    let reading = Reading(references: text)
    #expect(reading.references.map(\.doi) == [doi] && reading.references.map(\.pmid) == [pmid])
  }

  @Test(arguments: [
    ("Muster A, Test LH. Cells in early loss. Inv J Immunol. 2004;134(2):93-119.", ["A", "LH"]),
    ("Muster A, Test S. Cells in early loss. Inv J Immunol. 2004;134(2):93-119.", ["A", "S"]),
    ("Test S. Cells in early loss. Inv J Immunol. 2004;134(2):93-119.", ["S"]),
    ("Muster, A., & Test, B. (2004). Cells in early loss. Invented Journal, 134(2), 93–119.", ["A.", "B."]),
  ]) func theFullStopBeforeTheTitleBelongsToNoName(_ text: String, _ givenNames: [String]) throws {
    let record = try #require(Reading(references: InventedReferences.vancouver[0] + "\n\n" + text).records.last?.record)
    #expect(record.texts(.authorForeName) == givenNames)
  }
}

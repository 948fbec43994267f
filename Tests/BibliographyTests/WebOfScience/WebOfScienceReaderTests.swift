import Bibliography
import TestSupport
import Testing

@Suite struct WebOfScienceReaderTests {
  static let file = """
    \u{FEFF}FN Clarivate Analytics Web of Science
    VR 1.0
    PT J
    AU Muster, A
       van der Beispiel, BC
    AF Muster, Anna
       van der Beispiel, Bea Clara
    TI Invented killer cells before and after
       transfer: a cohort
    SO INVENTED JOURNAL OF IMPORT
    LA English
    DT Article; Proceedings Paper
    DE uterus; killer cells
    ID IMPLANTATION; OUTCOME
    AB We followed 40 invented women.
    C1 [Muster, Anna] Univ Nowhere, Dept A, Nowhere, Inventia.
       [van der Beispiel, Bea Clara] Inst B, Nowhere.
    CR Nobody N, 1999, INVENTED J, V1, P2
       Nobody N, 2000, INVENTED J, V2, P3
    SN 0000-0000
    EI 0000-0001
    J9 INVENTED J IMPORT
    PD MAY
    PY 2020
    VL 12
    IS 3
    BP 467
    EP 472
    DI 10.9999/wos.1
    PM 990000001
    UT WOS:000000000000001
    ER

    PT B
    TI An invented chapter
    SO Invented Book of Cells
    UT MEDLINE:990000002
    ER

    EF
    """

  @Test func bothRecordsComeWithAllTheyHold() throws {
    let reading = FormatReading.of(WebOfScienceReader.self, Self.file)
    #expect(reading.error == nil)
    #expect(reading.diagnostics == [])
    try #require(reading.records.count == 2)
    let record = reading.records[0].record
    #expect(record.titleText == "Invented killer cells before and after transfer: a cohort")
    #expect(record.abstractText == "We followed 40 invented women.")
    #expect(record.authors == ["Muster A", "van der Beispiel BC"])
    #expect(record.texts(.authorForeName) == ["Anna", "Bea Clara"])
    #expect(record.year == 2020)
    #expect(record.text(of: .pages) == "467-472")
    #expect(record.text(of: .doi) == "10.9999/wos.1")
    #expect(record.id == "pmid:990000001")
    #expect(record.texts(.keyword) == ["uterus", "killer cells", "IMPLANTATION", "OUTCOME"])
    #expect(record.texts(.publicationType) == ["Article", "Proceedings Paper"])
    #expect(record.texts(.affiliation).count == 2)
    #expect(record.texts(.extraName) == ["CR"])
    #expect(record.texts(.extraValue) == ["Nobody N, 1999, INVENTED J, V1, P2 Nobody N, 2000, INVENTED J, V2, P3"])
    #expect(record.source.dialect == "Web of Science")
    #expect(record.source.line == 3)
    let chapter = reading.records[1].record
    #expect(chapter.isBook)
    #expect(chapter.text(of: .bookTitle) == "Invented Book of Cells")
    #expect(chapter.id == "pmid:990000002", "MEDLINE's number is PubMed's")
    #expect(chapter.source.dialect == "MEDLINE (Web of Science)")
  }

  /// The book's authors, group and DOI are not those of its chapters.
  @Test func aChapterIsNotItsBook() throws {
    func read(_ lines: String) throws -> Record {
      let reading = FormatReading.of(WebOfScienceReader.self, "FN x\nVR 1.0\nPT B\n\(lines)\nER\n\nEF\n")
      return try #require(reading.records.first).record
    }
    let chapter = try read(
      "AU Muster, A\nAF Muster, Anna\nBA Beispiel, B\nBF Beispiel, Bea\nGP Invented Sponsor\nTI One\nSO THE BOOK\n"
        + "BP 3\nEP 9\nDI 10.9999/b.1\nD2 10.9999/b")
    #expect(chapter.authors == ["Muster A"] && chapter.first(.collectiveName) == nil)
    #expect(chapter.texts(.doi) == ["10.9999/b.1"])
    #expect(chapter.workType == .bookChapter && chapter.isBook)
    #expect(chapter.texts(.extraName) == ["BA", "BF", "GP", "D2"])
    let book = try read("BA Beispiel, B\nBF Beispiel, Bea\nTI The book\nSO THE BOOK\nD2 10.9999/b")
    #expect(book.authors == ["Beispiel B"] && book.texts(.authorForeName) == ["Bea"])
    #expect(book.texts(.doi) == ["10.9999/b"] && book.workType == .book)
  }

  @Test func aRecordWithoutItsEndIsEndedByTheNext() throws {
    let reading = FormatReading.of(WebOfScienceReader.self, "PT J\nTI One\nPT J\nTI Two\nEF\n")
    #expect(reading.records.map(\.record.titleText) == ["One", "Two"])
  }

  @Test func aLineThatLostItsIndentGoesOnWithTheValue() {
    let reading = FormatReading.of(WebOfScienceReader.self, "PT J\nTI One\nand its rest\nPY 2001\nER\n")
    #expect(reading.records.map(\.record.titleText) == ["One and its rest"])
    #expect(reading.records.map(\.record.year) == [2001])
  }

  @Test func bytesOfWindowsAreTakenForWhatTheyAre() {
    let reading = FormatReading.of(
      WebOfScienceReader.self, Array("PT J\nTI M".utf8) + [0xFC] + Array("ller\nER\n".utf8))
    #expect(reading.records.map(\.record.titleText) == ["Müller"])
    #expect(reading.diagnostics.count == 1)
    #expect(reading.diagnostics.first?.contains("Windows-1252") == true)
  }

  @Test(arguments: [
    ("FN Clarivate\nVR 1.0\n", true), ("PT J\nAU A\n", true), ("PT JOURNAL\n", false), ("Fn x", false),
    ("TY  - JOUR\n", false),
  ])
  func theHeadTells(text: String, isOne: Bool) {
    #expect(WebOfScienceReader.recognises(TextHead(Array(text.utf8))) == isOne)
  }
}

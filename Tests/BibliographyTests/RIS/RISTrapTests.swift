import Bibliography
import Testing

/// What real files hold beside the plain form (reference/formats.md, 1.2).
@Suite struct RISTrapTests {
  static func read(_ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) -> TextReading {
    TextReading.of(RISReader.self, text, sourceLocation: sourceLocation)
  }

  static func record(_ lines: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> Record {
    let reading = read("TY  - JOUR\n\(lines)\nER  - \n", sourceLocation: sourceLocation)
    #expect(reading.diagnostics == [], sourceLocation: sourceLocation)
    try #require(reading.records.count == 1, sourceLocation: sourceLocation)
    return reading.records[0].record
  }

  @Test func linesBetweenRecordsAreCountedAndNoneIsLost() throws {
    let reading = Self.read(
      "1.\nTY  - JOUR\nTI  - One\nER  - \nNL  - Inv J\n\nLink to the Ovid Full Text or citation: x\n\n"
        + "<2>\nTY  - JOUR\nTI  - Two\nER  - \nC1  - Database: Invented\nSearch Strategy:\n1  exp x/ (3)\n")
    #expect(reading.titles == ["One", "Two"])
    #expect(reading.lines == [2, 10])
    #expect(reading.skippedLines == 7)
    let note = try #require(reading.diagnostics.first)
    #expect(reading.diagnostics.count == 1)
    #expect(note.severity == .note)
    #expect(note.line == 1)
  }

  @Test func charactersWrittenAsInHTMLAreTheCharacters() throws {
    let record = try Self.record(
      "TI  - Invented geese&#39;s &amp; <i>Inventa minor</i>\nAB  - Of geese &gt;5 kg, p<0.05 &lt; n>20.")
    #expect(record.titleText == "Invented geese's & Inventa minor")
    #expect(record.abstractText == "Of geese >5 kg, p<0.05 < n>20.")
  }

  @Test func anEmptyTagIsNotGluedToTheLineBefore() throws {
    let record = try Self.record("IS  - 9\nSP  -\nEP  -\nVL  - ")
    #expect(record.texts(.issue) == ["9"])
    #expect(record.first(.pages) == nil)
    #expect(record.first(.volume) == nil)
  }

  @Test(arguments: [
    "ER stress rose.", "ER- positive cells", "NF-kappa B/metabolism", "CONCLUSIONS: none", "TY was given", "  TI  - x",
    "IL - 6 rose", "<<<<<<< p<0.05",
  ]) func aLineOfTextIsNoTag(_ line: String) throws {
    let expected = line.hasPrefix("<<<") ? "First." : "First. " + line.trimmingPrefix { $0 == " " }
    let reading = Self.read("TY  - JOUR\nAB  - First.\n\(line)\nTI  - T\nER  - \n")
    #expect(reading.records.count == 1)
    #expect(reading.records.first?.record.abstractText == expected)
    #expect(reading.titles == ["T"])
  }

  @Test(arguments: [
    ("KW - one", "one"), ("KW\t- one", "one"), ("KW  -one", "one"), ("KW  -   one  ", "one"),
  ]) func looselyWrittenTagsAreRead(line: String, value: String) throws {
    #expect(try Self.record(line).texts(.keyword) == [value])
  }

  @Test(arguments: [("375, Suppl", "375, Suppl"), ("0375566, a3u", nil), ("101561091", nil), ("a3u", nil)])
  func aNumberOfALibraryIsNoIssue(miscellany: String, issue: String?) throws {
    let record = try Self.record("M1  - \(miscellany)")
    #expect(record.text(of: .issue) == issue)
    #expect(record.texts(.extraValue) == (issue == nil ? [miscellany] : []))
  }

  @Test(arguments: [
    "UR  - https://pubmed.ncbi.nlm.nih.gov/990000001/", "UR  - http://www.ncbi.nlm.nih.gov/pubmed/990000001",
    "AN  - PUBMED 990000001,EMBASE 2012345678", "C3  - PUBMED 990000001,EMBASE 2012345678",
  ]) func pubMedsNumberIsFoundWhereDatabasesPutIt(_ line: String) throws {
    #expect(try Self.record(line).id == "pmid:990000001")
  }

  @Test(arguments: [
    ("[Abstract not available from CrossRef]", ""), ("No abstract available.", ""), ("n/a", ""), ("N.A.", "N.A."),
    ("An abstract was not available for these women, who were counted.", "An abstract was not available for these"),
  ]) func whatOnlySaysThatThereIsNoneIsNoAbstract(_ written: String, _ read: String) throws {
    #expect(try Self.record("AB  - \(written)").abstractText.hasPrefix(read))
    #expect(try Self.record("AB  - \(written)").abstractText.isEmpty == read.isEmpty)
  }

  @Test func theTypeNeedNotComeFirst() {
    let reading = Self.read("TI  - One\nTY  - JOUR\nPY  - 2001\nER  - \n\nAU  - B\nTY  - JOUR\nTI  - Two\nER  - \n")
    #expect(reading.titles == ["One", "Two"])
    #expect(reading.lines == [1, 6])
    #expect(reading.skippedLines == 0)
  }

  @Test func aRecordWithoutItsTypeOrItsEndIsStillOne() {
    let reading = Self.read("TI  - One\nER  - \nTY  - JOUR\nTI  - Two\n\nTY  - JOUR\nTI  - Three\nKW  - last")
    #expect(reading.titles == ["One", "Two", "Three"])
    #expect(reading.records.last?.record.text(of: .keyword) == "last")
  }

  @Test func aTypeTwiceThroughAFailedMergeIsOneRecord() {
    let reading = Self.read("<<<<<<< HEAD\n\u{FEFF}TY  - JOUR\n=======\nTY  - JOUR\n>>>>>>> main\nTI  - One\nER  - \n")
    #expect(reading.titles == ["One"])
    #expect(reading.skippedLines == 4)
  }

  @Test func theLongerOfTwoAbstractsIsKept() throws {
    #expect(try Self.record("AB  - NA\nN2  - The abstract.").abstractText == "The abstract.")
    #expect(try Self.record("AB  - The longer abstract.\nN2  - The abstract.").abstractText == "The longer abstract.")
    let same = try Self.record("AB  - Same.\nN2  - Same.")
    #expect(same.texts(.abstractText) == ["Same."])
  }

  @Test(
    arguments: [
      ("PY  - 2019", 2019, nil), ("Y1  - 2019//", 2019, nil), ("Y1  - 2018/05/04/", 2018, "05"),
      ("PY  - 2013\nY1  - 2013/07/22\nDA  - 2013/07/28", 2013, "07"),
      ("DA  - 1999/08//undefined\nPY  - 1999", 1999, "08"),
      ("PY  - 1954\nDA  - Aug 1", 1954, "Aug"), ("PY  - 10 15", nil, nil), ("DA  - 2001-03", 2001, "03"),
      ("Y1  - 2015/october", 2015, "october"), ("PY  - \nDA  - 2004", 2004, nil), ("PY  - ///", nil, nil),
    ] as [(String, Int?, String?)]) func aDateIsUnderstood(lines: String, year: Int?, month: String?) throws
  {
    let record = try Self.record(lines)
    #expect(record.year == year)
    #expect(record.text(of: .month) == month)
  }

  @Test(
    arguments: [
      ("SP  - 1\nEP  - 9", "1-9"), ("SP  - 516-524", "516-524"), ("SP  - 516-524\nEP  - 524", "516-524"),
      ("SP  - 4\nEP  - 4", "4"), ("SP  -  387\nEP  -  391", "387-391"), ("SP  - No\nEP  - Specified", nil),
      ("EP  - 9", "9"),
    ] as [(String, String?)]) func pagesAreJoined(lines: String, pages: String?) throws
  {
    #expect(try Self.record(lines).text(of: .pages) == pages)
  }

  @Test func separatorsOfUnicodeInsideAValueBecomeSpaces() throws {
    let record = try Self.record("TI  - One\u{2028}two\u{2029}three — four")
    #expect(record.titleText == "One two three — four")
  }

  @Test func unknownTagsAreKeptByName() throws {
    let record = try Self.record("JP  - CRISPR\nJP  - again\nQ9  -")
    #expect(record.texts(.extraName) == ["JP", "JP"])
    #expect(record.texts(.extraValue) == ["CRISPR", "again"])
  }

  @Test(
    arguments: [
      ("JOUR", .journalArticle), ("BOOK", .book), ("CHAP", .bookChapter), ("CPAPER", .conferencePaper),
      ("THES", .thesis), ("RPRT", .report), ("UNPB", .unpublished), ("DATA", .dataset), ("ELEC", .webPage),
      ("NEWS", .news), ("PAT", .patent), ("STAND", .standard), ("COMP", .software), ("VIDEO", .media),
      ("ABST", .conferenceAbstract), ("GEN", .other), ("XYZ", .other),
    ] as [(String, WorkType)]) func theTypeOfWorkIsKnown(name: String, work: WorkType)
  {
    let reading = Self.read("TY  - \(name)\nTI  - T\nER  - \n")
    #expect(reading.records.first?.record.first(.workType)?.code == work.rawValue)
    #expect(reading.records.first?.record.isBook == (work == .book || work == .bookChapter))
  }

  @Test func theContainerOfAChapterIsABook() {
    let reading = Self.read("TY  - CHAP\nTI  - T\nT2  - Invented Book\nER  - \n")
    #expect(reading.records.first?.record.text(of: .bookTitle) == "Invented Book")
  }

  @Test func theRecordsOwnTextIsKeptWhereAskedFor() {
    let one = "TY  - JOUR\r\nTI  - One\r\nXX  - what\r\nER  - \r\n"
    let two = "TY  - JOUR\nTI  - Zw\u{F6}lf\nER  - "
    let reading = TextReading.of(
      RISReader.self, "1.\r\n" + one + "\r\njunk\r\n" + two, options: ReadingOptions(keepsOriginal: true))
    #expect(reading.originals == [one, two])
    #expect(TextReading(RISReader.self, Array(one.utf8)).originals == [""])
  }

  @Test func bytesOfWindows1252AreMendedInTheirRecordOnly() throws {
    let bytes =
      Array("TY  - JOUR\nTI  - Zw\u{F6}lf\nER  - \nTY  - JOUR\nTI  - Caf".utf8) + [0xE9, 0x20, 0x93]
      + Array("x\nAU  - M".utf8) + [0xFC] + Array("ster, A\nER  - \n".utf8)
    let reading = TextReading.of(RISReader.self, bytes, options: ReadingOptions(keepsOriginal: true))
    #expect(reading.titles == ["Zw\u{F6}lf", "Caf\u{E9} \u{201C}x"])
    #expect(reading.records.last?.record.authors == ["M\u{FC}ster A"])
    #expect(reading.originals.last?.contains("M\u{FC}ster, A") == true)
    #expect(reading.diagnostics.map(\.matter) == [.encodingFallback])
    #expect(reading.diagnostics.first?.line == 4)
  }

  @Test func aFileOfTagsWithoutARecordSaysSo() {
    #expect(TextReading(RISReader.self, Array("NL  - x\n\nC1  - y\n".utf8)).error == .noRecords("a"))
  }

  /// What is neither ISSN nor ISBN is kept as it stands.
  @Test(arguments: [
    ("0000-0019 (Print)", ["0000-0019"], false), ("00000019; 9789999000017", ["00000019"], false),
    ("0000-0019; 12345", ["0000-0019"], true), ("none yet", [], true), ("000-00", [], true),
  ])
  func unknownSerialNumbersAreKept(value: String, issns: [String], isExtra: Bool) throws {
    let reading = TextReading.of(RISReader.self, Array("TY  - JOUR\nTI  - One\nSN  - \(value)\nER  - \n".utf8))
    let record = try #require(reading.records.first).record
    #expect(record.texts(.issn) == issns)
    #expect(record.texts(.extraValue) == (isExtra ? [value] : []))
  }
}

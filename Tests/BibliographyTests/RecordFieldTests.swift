import Bibliography
import Testing

@Suite struct RecordFieldTests {
  @Test func aFieldIsASliceOfTheRecordsText() throws {
    let record = try Reading.record(
      Invented.set(
        Invented.article(title: Invented.title("β-cells in <i>mice</i>"), abstract: Invented.abstract("Été."))))
    let title = try #require(record.first(.title))
    #expect(record.text(title.range) == "β-cells in mice")
    #expect(title.range == record.title)
    #expect(record.first(.abstractText)?.range == record.abstract)
    #expect(record.text(of: .keyword) == nil)
  }

  @Test func theFieldsOfARecordDoNotOverlapAndStayInOrder() throws {
    let record = try Reading.record(
      Invented.set(
        Invented.article(
          abstract: Invented.abstract("<AbstractText Label=\"AIM\">One.</AbstractText>", "Two."),
          authors: AuthorTests.list,
          inCitation: CorrectionTests.corrections("RetractionIn"), pubMedData: IdentifierTests.ownList)))
    for (left, right) in zip(record.fields, record.fields.dropFirst()) {
      #expect(left.end <= right.start, "\(left.kind) before \(right.kind)")
    }
    #expect(record.fields.last.map { Int($0.end) } == record.bytes.count)
  }

  @Test func aLongRecordOutgrowsTheArenaUnharmed() throws {
    let words = String(repeating: "followed cells ", count: 5000)
    let keywords = (1...2000).map { "<Keyword MajorTopicYN=\"N\">word \($0)</Keyword>" }.joined()
    let record = try Reading.record(
      Invented.set(
        Invented.article(abstract: Invented.abstract(words), inCitation: "<KeywordList>\(keywords)</KeywordList>")))
    #expect(record.abstractText + " " == words)
    #expect(record.texts(.keyword) == (1...2000).map { "word \($0)" })
  }

  @Test(arguments: [("2021", 2021), ("", nil), ("20x1", nil), ("1234567890", nil), ("-1", nil)] as [(String, UInt32?)])
  func aNumberIsAllDigitsAndFits(text: String, number: UInt32?) {
    #expect(ASCII.number(text.utf8) == number)
  }

  @Test(
    arguments: [
      ("1998 Dec-1999 Jan", 1998), ("Winter 2000/01", 2000), ("12345", 0), ("0999", 0), ("", 0), ("1850", 1850),
      ("vol 3 1975-76", 1975),
    ] as [(String, UInt32)])
  func aYearIsFourDigitsThatStandAlone(text: String, year: UInt32) {
    #expect(ASCII.firstYear(in: text.utf8) == year)
  }
}

@Suite struct NoticeTests {
  @Test func theGraverNoticeIsTheLesser() {
    #expect(Notice.allCases.shuffled().sorted() == Notice.allCases)
    #expect(Notice.allCases.min() == .retracted)
    #expect([Notice.erratum, .expressionOfConcern, .incomplete].min() == .expressionOfConcern)
  }

  @Test func onlyNoticesOfOthersHoldNoStudy() {
    #expect(
      Notice.allCases.filter(\.isNoticeItself) == [.retractionNotice, .expressionOfConcernNotice, .erratumNotice])
  }
}

@Suite struct ImportDiagnosticTests {
  @Test(
    arguments: [
      (7, "990000001", "error: a.xml:7: record 990000001: it is broken; mend it"),
      (7, nil, "error: a.xml:7: it is broken; mend it"),
      (0, nil, "error: a.xml: it is broken; mend it"),
    ] as [(Int, String?, String)])
  func aDiagnosticNamesPlaceRecordAndCure(line: Int, pmid: String?, text: String) {
    let diagnostic = ImportDiagnostic(
      .error, file: "a.xml", line: line, pmid: pmid, summary: "it is broken", cure: "mend it")
    #expect(diagnostic.description == text)
  }
}

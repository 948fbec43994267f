import Bibliography
import Testing

/// The forms in which entries may be written.
@Suite struct BibTeXSyntaxTests {
  @Test(arguments: [
    "@article{k, title = {Invented}, year = 2019}", "@ARTICLE(k, title = \"Invented\", year = {2019})",
    "@Article { k ,\n TITLE={Invented}\n ,\n Year=\"2019\" ,\n}", "@article{k,\n title = {Invented}\n year = 2019\n}",
    "@article{k,\r\n title = \"{I}nvented\",\r\n year = 2019,\r\n}", "@article{k\n title = {Invented}, year = {2019}}",
    "@article{k,, title = {Invented},, year = 2019,,}", "@article{k, year = 2019 title = {Invented}}",
    "@article\n{k, title = \"Inv\" # \"ented\", year = \"20\" # 19}",
    "@article(k, title = \"Invented\", note = {(c)}, year = 2019)",
  ]) func oneEntryInManyForms(_ text: String) throws {
    let record = try BibTeXReading.record(text)
    #expect(record.titleText == "Invented")
    #expect(record.first(.year)?.code == 2019)
    #expect(record.text(of: .label) == "k")
    #expect(record.text(of: .workType)?.lowercased() == "article")
    #expect(record.first(.workType)?.code == WorkType.journalArticle.rawValue)
  }

  @Test(arguments: [
    "@article{,\n title = {Invented}}", "@article{title = {Invented}}", "@article{\n title = {Invented}\n}",
  ])
  func aKeyMayBeMissing(_ text: String) throws {
    let record = try BibTeXReading.record(text)
    #expect(record.titleText == "Invented")
    #expect(record.text(of: .label) == nil)
  }

  @Test func stringsAndMonthsAreFilledIn() throws {
    let record = try BibTeXReading.record(
      """
      @string{inv = "Invented Journal"}
      @String( of = { of } )
      @string{whole:name = inv # of # {Strings}}
      @preamble{"\\newcommand{\\noop}[1]{}"}
      @article{k, journal = whole:name, month = AUG, year = 2019, publisher = unknown}
      """)
    #expect(record.text(of: .journal) == "Invented Journal of Strings")
    #expect(record.texts(.month) == ["Aug"])
    #expect(record.text(of: .publisher) == "unknown")
  }

  @Test func remarksAreNoRecords() {
    let reading = BibTeXReading.of(
      """
      % Encoding: UTF-8
      Some words on the list
      and more, with mail@x.example
      @article{a, title = {One}} @article{b, title = {Two}}
      @comment{@article{hidden, title = {Hidden}}}
      @Comment{
      @article{hidden, title = {Hidden}}
      }
      @comment no brackets here
      @Comment{jabref-meta: databaseType:bibtex;}
      @book{c, title = {Three}}
      """)
    #expect(reading.titles == ["One", "Two", "Three"])
    #expect(reading.diagnostics.count == 1)
    #expect(reading.diagnostics.first?.hasPrefix("note: a.bib:2: 2 lines") == true)
  }

  @Test func linesAndNumbersAreCounted() {
    let reading = BibTeXReading.of(
      "\n\n@article{a,\n title={One}}\r\n\r\n@book{b,\r title={Two}}\r@misc{c, title={Three}}")
    #expect(reading.records.map(\.source.line) == [3, 6, 8])
    #expect(reading.records.map(\.source.ordinal) == [1, 2, 3])
    #expect(reading.records.map { String(decoding: $0.original, as: UTF8.self) }[0] == "@article{a,\n title={One}}")
  }

  @Test func repeatedFieldsAreKept() throws {
    let record = try BibTeXReading.record(
      "@article{k, keywords = {a}, keywords = {b, c}, year = 2019, year = 2020, volume = 1, volume = 2, foo = {x}}")
    #expect(record.texts(.keyword) == ["a", "b", "c"])
    #expect(record.texts(.year) == ["2019"])
    #expect(record.extras == ["year": "2020", "volume": "2", "foo": "x"])
  }

  @Test func oneBadByteCostsNothing() {
    let reading = BibTeXReading.of(
      Array("@article{a, title = {M".utf8) + [0xFC] + Array("ll \u{e9}}}\n@article{b, title = {Müll}}\n".utf8))
    #expect(reading.titles == ["Müll é", "Müll"])
    #expect(reading.diagnostics.count == 1)
    #expect(reading.diagnostics[0].hasPrefix("warning: a.bib:1: the entry a has bytes that are no UTF-8"))
  }

  @Test(arguments: [
    ("@article{k,\n title = {a}}", true), ("% Encoding: UTF-8\n\n@Book{k,", true),
    ("Scopus\nEXPORT DATE: 1\n\n@ARTICLE{k,", true),
    ("@string{a = {b}}", true), ("@unheard{key,\n title = {x}}", true), ("TY  - JOUR\nTI  - @article", false),
    ("@media screen {\n}", false), ("@page {\n margin: 1 }", false), ("mail@x.example {a,", false), ("", false),
  ]) func isRecognised(_ text: String, _ known: Bool) {
    #expect(BibTeXReader.recognises(TextHead(Array(text.utf8))) == known)
  }

  @Test func aFileWithoutRecordsSaysSo() {
    #expect(BibTeXReading.of("@string{a = {b}}\n").content.error == .noRecords("a.bib"))
  }
}

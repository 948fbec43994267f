import Bibliography
import Testing

/// Entries that take fields over from others.
@Suite struct BibTeXInheritanceTests {
  @Test func aPaperTakesItsVolumeOver() {
    let reading = BibTeXReading.of(
      """
      @inproceedings{a, title={Paper A}, crossref={Conf}}
      @article{b, title={Article}}
      @inproceedings{c, title={Paper C}, crossref={conf}, year={2001}}
      @proceedings{conf, title={Proceedings of Invention}, subtitle={Volume 1}, year={2000}, publisher={P}, doi={10.9999/conf}}
      @inproceedings{d, title={Paper D}, crossref={conf}}
      """)
    #expect(reading.titles == ["Article", "Paper A", "Paper C", "Proceedings of Invention: Volume 1", "Paper D"])
    #expect(reading.records.map(\.source.ordinal) == [2, 1, 3, 4, 5])
    #expect(reading.records.map { $0.text(of: .year) } == [nil, "2000", "2001", "2000", "2000"])
    #expect(reading.records.map { $0.text(of: .doi) } == [nil, nil, nil, "10.9999/conf", nil])
    #expect(reading.records[1].texts(.bookTitle) == ["Proceedings of Invention: Volume 1"])
    #expect(reading.records[1].extras["crossref"] == "Conf")
    #expect(reading.diagnostics == [])
  }

  @Test func dataIsGivenToWhoAsksForIt() {
    let reading = BibTeXReading.of(
      """
      @article{a, title={A}, xdata={x, y}}
      @xdata{x, journal={Invented Journal}, xdata={z}}
      @xdata{y, volume={7}}
      @xdata{z, publisher={P}}
      """)
    #expect(reading.titles == ["A"])
    #expect(reading.records[0].text(of: .journal) == "Invented Journal")
    #expect(reading.records[0].text(of: .volume) == "7")
    #expect(reading.records[0].text(of: .publisher) == "P")
    #expect(reading.diagnostics == [])
  }

  @Test func aMissingParentIsTold() {
    let reading = BibTeXReading.of(
      "@inbook{a, title={A}, crossref={gone}}\n@inbook{b, title={B}, crossref={c}}\n@inbook{c, title={C}, crossref={b}}\n"
    )
    #expect(reading.titles == ["A", "B", "C"])
    #expect(reading.diagnostics.count == 3)
    #expect(reading.diagnostics[0].hasPrefix("warning: a.bib:1: the entry a refers to gone, which was not found"))
  }

  @Test func aPeriodicalNamesTheJournal() {
    let reading = BibTeXReading.of(
      "@article{a, title={A}, crossref={p}}\n@periodical{p, title={Invented Journal}, issn={1234-5678}}\n")
    #expect(reading.records[0].text(of: .journal) == "Invented Journal")
    #expect(reading.records[0].text(of: .issn) == "1234-5678")
  }

  @Test func noMoreWaitThanMay() {
    let children = (1...10_003).map { "@inbook{k\($0), title={T\($0)}, crossref={last}}\n" }.joined()
    let reading = BibTeXReading(Array((children + "@book{last, title={Whole}}\n").utf8), chunk: .max)
    #expect(reading.records.map(\.source.ordinal) == Array(1...10_004))
    #expect(reading.diagnostics.count == 3)
    #expect(reading.records[2].text(of: .bookTitle) == nil)
    #expect(reading.records[3].text(of: .bookTitle) == "Whole")
  }
}

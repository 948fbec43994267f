import Bibliography
import Testing

/// What the fields of BibTeX and BibLaTeX become.
@Suite struct BibTeXFieldTests {
  @Test(arguments: [
    ("Muster, Anna and Beispiel, B.", ["Muster, Anna", "Beispiel, B."]),
    ("Anna Muster and Jan van der Beispiel", ["Muster, Anna", "van der Beispiel, Jan"]),
    ("Muster, Jr, Anna and others", ["Muster, Anna, Jr"]),
    ("Costa, Jr., P. T. AND Muster, A.", ["Costa, P. T., Jr.", "Muster, A."]),
    (
      "{Invented Association and Friends, Inc.} and Muster, A.",
      ["Invented Association and Friends, Inc.", "Muster, A."]
    ),
    ("{van der Muster}, Jan", ["van der Muster, Jan"]), ("Jan {van der Muster}", ["van der Muster, Jan"]),
    (#"{\"O}zg{\"u}r M{\"u}ster and {\c{C}}elik, Ay\c{s}e"#, ["Müster, Özgür", "Çelik, Ayşe"]),
    ("Muster,\n   Anna and Sandy\n  and Orlando", ["Muster, Anna", "Sandy", "Orlando"]),
    (
      "family=Muster, given=Jan, prefix=van der, useprefix=true and family=Beispiel, given={Anna, B.}, suffix=Jr",
      ["van der Muster, Jan", "Beispiel, Anna, B., Jr"]
    ),
    ("Muster AB and Beispiel C", ["Muster, AB", "Beispiel, C"]), ("Invented Study Group", ["Invented Study Group"]),
    ("{[Anonymous]}", []), ("{Invented Study Group} and {Anonymous}", ["Invented Study Group"]),
    ("Muster~Jr, Anna", ["Muster, Anna, Jr"]),
    ("Muster, SR and Beispiel, II", ["Muster, SR", "Beispiel, II"]),
    ("Muster, Anna, M.S. and Muster, M.S., Anna", ["Muster, Anna, M.S.", "Muster, Anna, M.S."]),
    ("Muster, {PhD, LSW}, Anna J", ["Muster, Anna J, PhD, LSW"]),
    ("van Muster, V, Jan W. and Muster, Thomas R Jr", ["van Muster, Jan W., V", "Muster, Thomas R, Jr"]),
  ]) func authors(_ written: String, _ names: [String]) throws {
    #expect(try BibTeXReading.field("author", written).authorNames == names)
  }

  @Test(arguments: [
    ("year = 2019, month = jan", ["2019", "Jan"], 2019),
    ("year = {2021}, month = {{JUN 15}}", ["2021", "Jun", "15"], 2021),
    ("year = 2019, month = \"10~\" # feb", ["2019", "Feb", "10"], 2019),
    ("year = 2019, month = {MAR-APR}", ["2019", "MAR-APR"], 2019),
    ("year = 2019, month = 8, day = 3", ["2019", "8", "3"], 2019), ("date = {2019-05-04}", ["2019", "05", "04"], 2019),
    ("date = {2019-05/2019-06}", ["2019", "05"], 2019), ("date = {2019~}", ["2019"], 2019),
    ("date = 2006", ["2006"], 2006),
    ("year = {2019a}", ["2019a"], 2019), ("year = {in press}", ["in press"], 0),
    ("date = {}, year = 2018", ["2018"], 2018),
  ]) func dates(_ fields: String, _ parts: [String], _ year: UInt32) throws {
    let record = try BibTeXReading.record("@article{k, \(fields)}")
    let dates = record.texts(.year) + record.texts(.dateInWords) + record.texts(.month) + record.texts(.day)
    #expect(dates == parts)
    #expect((record.first(.year) ?? record.first(.dateInWords))?.code == year)
  }

  @Test(arguments: [
    ("pages", "134--137", RecordFieldKind.pages, ["134-137"]), ("pages", "307 – 319", .pages, ["307-319"]),
    ("doi", "https://doi.org/10.9999/x\\_y", .doi, ["10.9999/x_y"]), ("doi", "10.9999/x{\\_}y", .doi, ["10.9999/x_y"]),
    ("url", "https://x.example/a\\_b?c=1\\&d=~e", .url, ["https://x.example/a_b?c=1&d=~e"]),
    ("howpublished", "\\url{https://doi.org/10.9999/h}", .doi, ["10.9999/h"]),
    ("url", "https://pubmed.ncbi.nlm.nih.gov/990000001/", .pmid, ["990000001"]),
    ("note", "PMID: 990000002; cited By 0", .pmid, ["990000002"]), ("pubmed_id", "990000003", .pmid, ["990000003"]),
    ("url", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC9900001/", .pmcid, ["PMC9900001"]),
    ("pmcid", "9900002", .pmcid, ["PMC9900002"]),
    ("keywords", "a, b; c; d, e", .keyword, ["a, b", "c", "d, e"]), ("keywords", "a, {B} c", .keyword, ["a", "B c"]),
    ("journaltitle", "Invented Journal", .journal, ["Invented Journal"]),
    ("shortjournal", "Inv. J.", .journalAbbreviation, ["Inv. J."]),
    ("journal-iso", "Inv. J.", .journalAbbreviation, ["Inv. J."]), ("number", "3", .issue, ["3"]),
    ("issue", "3", .issue, ["3"]),
    ("type", "Article; Proceedings Paper", .publicationType, ["Article", "Proceedings Paper"]),
    ("document_type", "Review", .publicationType, ["Review"]),
    ("eid", "e12", .articleNumber, ["e12"]), ("art_number", "573", .articleNumber, ["573"]),
    ("langid", "english", .language, ["english"]),
    ("institution", "Invented Institute", .publisher, ["Invented Institute"]),
    ("location", "Musterstadt", .place, ["Musterstadt"]), ("annote", "a note", .note, ["a note"]),
    ("editor", "Jan van Muster and {Invented Press}", .editorName, ["van Muster, Jan", "Invented Press"]),
    ("shorttitle", "Short", .shortTitle, ["Short"]), ("eissn", "1234-5678", .issn, ["1234-5678"]),
    ("source", "Scopus", .database, ["Scopus"]), ("unique-id", "WOS:1", .accession, ["WOS:1"]),
    ("booktitle", "Proceedings of Invention", .bookTitle, ["Proceedings of Invention"]),
    ("file", "C\\:\\\\dir\\\\a_b.pdf:PDF", .extraValue, ["C\\:\\\\dir\\\\a_b.pdf:PDF"]),
    ("groups", "Included", .extraName, ["groups"]),
  ]) func fields(_ name: String, _ value: String, _ kind: RecordFieldKind, _ texts: [String]) throws {
    #expect(try BibTeXReading.field(name, value).texts(kind) == texts)
  }

  @Test(arguments: [
    ("article", WorkType.journalArticle), ("Book", .book), ("INBOOK", .bookChapter), ("incollection", .bookChapter),
    ("inproceedings", .conferencePaper), ("conference", .conferencePaper), ("proceedings", .proceedings),
    ("phdthesis", .thesis), ("mastersthesis", .thesis), ("thesis", .thesis), ("techreport", .report),
    ("report", .report),
    ("online", .webPage), ("unpublished", .unpublished), ("dataset", .dataset), ("patent", .patent),
    ("software", .software), ("misc", .other), ("unheard", .other),
  ]) func types(_ type: String, _ work: WorkType) throws {
    let record = try BibTeXReading.field("title", "T", type: type)
    #expect(record.first(.workType)?.code == work.rawValue)
    #expect(record.text(of: .workType) == type)
    #expect(record.isBook == [.book, .bookChapter].contains(work))
  }

  @Test func preprintsAreTold() throws {
    let record = try BibTeXReading.record("@misc{k, title={T}, eprint={2001.00001}, archivePrefix={arXiv}}")
    #expect(record.first(.workType)?.code == WorkType.preprint.rawValue)
    #expect(record.extras["eprint"] == "2001.00001")
    let pubMed = try BibTeXReading.record("@article{k, eprint={990000001}, eprinttype={pubmed}}")
    #expect(pubMed.text(of: .pmid) == "990000001")
  }

  @Test func theSubtitleBelongsToTheTitle() throws {
    let record = try BibTeXReading.record("@book{k, subtitle={a thesis}, title={Tempo}, titleaddon={by Muster}}")
    #expect(record.titleText == "Tempo: a thesis")
    #expect(record.extras == ["titleaddon": "by Muster"])
  }

  @Test func theNumberOfAReportIsNoIssue() throws {
    let record = try BibTeXReading.field("number", "7", type: "techreport")
    #expect(record.text(of: .issue) == nil)
    #expect(record.extras == ["number": "7"])
  }

  @Test func anAbstractKeepsItsLabels() throws {
    let record = try BibTeXReading.field("abstract", "METHODS: Women\n   were followed. RESULTS: 10\\% of {NK} cells.")
    #expect(record.abstractText == "METHODS: Women were followed. RESULTS: 10% of NK cells.")
    #expect(record.abstractOrigin == .ownAbstract)
  }
}

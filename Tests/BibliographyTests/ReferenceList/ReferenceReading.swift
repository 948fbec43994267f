import Bibliography

/// A reference as a test compares it.
struct ReadReference: Equatable {
  var authors: [String] = []
  var title = ""
  var journal = ""
  var year = 0
  var volume = ""
  var issue = ""
  var pages = ""
  var doi = ""
  var pmid = ""

  init(
    _ authors: [String], _ title: String, _ journal: String, _ year: Int, _ volume: String, _ issue: String,
    _ pages: String, doi: String = "", pmid: String = ""
  ) {
    (self.authors, self.title, self.journal, self.year) = (authors, title, journal, year)
    (self.volume, self.issue, self.pages, self.doi, self.pmid) = (volume, issue, pages, doi, pmid)
  }

  /// A paper of which only an identifier is known.
  init(doi: String = "", pmid: String = "") { (self.doi, self.pmid) = (doi, pmid) }

  init(_ record: Record) {
    self.init(
      record.authors, record.titleText, record.text(of: .journal) ?? "", record.year ?? 0,
      record.text(of: .volume) ?? "", record.text(of: .issue) ?? "", record.text(of: .pages) ?? "",
      doi: record.text(of: .doi) ?? "", pmid: record.text(of: .pmid) ?? "")
  }
}

extension Reading {
  /// What the reader of reference lists makes of a text.
  init(references text: String, chunk: Int = .max) { self.init(references: Array(text.utf8), chunk: chunk) }

  init(references bytes: [UInt8], chunk: Int = .max) {
    let head = TextHead(Array(bytes.prefix(FormatDetector.headLength)))
    self.init(
      ReferenceListReader(
        ChunkedByteSource(bytes, chunk: chunk), head: head, file: "list.txt", options: ReadingOptions()))
  }

  /// What the reader of web pages makes of a page.
  init(page bytes: [UInt8], chunk: Int = .max) {
    let head = TextHead(Array(bytes.prefix(FormatDetector.headLength)))
    self.init(
      WebPageReader(ChunkedByteSource(bytes, chunk: chunk), head: head, file: "page.html", options: ReadingOptions()))
  }

  init(page text: String, chunk: Int = .max) { self.init(page: Array(text.utf8), chunk: chunk) }

  var references: [ReadReference] { records.map { ReadReference($0.record) } }
}

/// Invented references in one style.
enum InventedReferences {
  static let vancouver = [
    "Muster A, Example BC. Cells that nobody has seen. Inv J Immunol. 2004; 134(2): 93-119.",
    "Probe D, van der Test EF, et al. Counting what is not there: a trial. Inv J Assist Reprod. 2003;20:58-62.",
    "Fiction GH. Balance of nothing. Ann N Y Acad Invent. 1999 Jan 5;1024:138-46.",
  ]
  static let titles = [
    "Cells that nobody has seen", "Counting what is not there: a trial", "Balance of nothing",
  ]
}

/// The types of entries, those of BibTeX and BibLaTeX and those that programs have added.
enum BibTeXType {
  /// What kind of publication an entry of this type is; nil for a type that nobody has defined.
  static func workType(_ name: some Collection<UInt8>) -> WorkType? {
    workTypes[String(decoding: name.map(ASCII.lowercased), as: UTF8.self)]
  }

  static func isKnown(_ name: some Collection<UInt8>) -> Bool {
    if name.count > 20 { return false }
    return workType(name) != nil || ASCII.equalIgnoringCase(name, "string") || ASCII.equalIgnoringCase(name, "comment")
      || ASCII.equalIgnoringCase(name, "preamble") || ASCII.equalIgnoringCase(name, "xdata")
      || ASCII.equalIgnoringCase(name, "set")
  }

  /// Whether others may stand in a work of this type and refer to it.
  static func holdsOthers(_ name: some Collection<UInt8>) -> Bool {
    if ASCII.equalIgnoringCase(name, "xdata") || ASCII.equalIgnoringCase(name, "periodical") { return true }
    return workType(name) == .book || workType(name) == .proceedings
  }

  private static let workTypes: [String: WorkType] = [
    "article": .journalArticle, "suppperiodical": .journalArticle, "review": .journalArticle,
    "periodical": .other, "misc": .other, "manual": .other, "commentary": .other, "letter": .other,
    "book": .book, "mvbook": .book, "collection": .book, "mvcollection": .book, "reference": .book,
    "mvreference": .book, "booklet": .book, "ebook": .book,
    "inbook": .bookChapter, "incollection": .bookChapter, "bookinbook": .bookChapter, "suppbook": .bookChapter,
    "suppcollection": .bookChapter, "inreference": .bookChapter,
    "inproceedings": .conferencePaper, "conference": .conferencePaper, "proceedings": .proceedings,
    "mvproceedings": .proceedings,
    "thesis": .thesis, "phdthesis": .thesis, "mastersthesis": .thesis, "bathesis": .thesis, "candthesis": .thesis,
    "techreport": .report, "report": .report,
    "online": .webPage, "electronic": .webPage, "www": .webPage, "webpage": .webPage,
    "unpublished": .unpublished, "preprint": .preprint, "dataset": .dataset, "data": .dataset,
    "newspaper": .news, "magazine": .news, "patent": .patent, "standard": .standard, "software": .software,
    "softwareversion": .software, "image": .media, "audio": .media, "movie": .media, "video": .media,
    "music": .media, "artwork": .media, "performance": .media,
  ]
}

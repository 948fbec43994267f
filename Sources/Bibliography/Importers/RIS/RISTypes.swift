/// RIS's types of work (`TY`): all of the specification, and those that programs added.
enum RISTypes {
  static func work(_ name: UnsafeBufferPointer<UInt8>) -> WorkType {
    if ASCII.equalIgnoringCase(name, "JOUR") { return .journalArticle }
    // A record without a word of its type is most likely an article.
    if name.isEmpty { return .journalArticle }
    for (known, work) in names where ASCII.equalIgnoringCase(name, known) { return work }
    return .other
  }

  private static let names: [(StaticString, WorkType)] = [
    ("JFULL", .journalArticle), ("EJOUR", .journalArticle), ("ARTICLE", .journalArticle),
    ("Journal Article", .journalArticle), ("Journal", .journalArticle), ("BOOK", .book), ("EBOOK", .book),
    ("EDBOOK", .book), ("CLSWK", .book), ("ANCIENT", .book), ("SER", .book), ("CHAP", .bookChapter),
    ("CHAPTER", .bookChapter), ("ECHAP", .bookChapter), ("ENCYC", .bookChapter), ("DICT", .bookChapter),
    ("CPAPER", .conferencePaper), ("CONF", .conferencePaper), ("ABST", .conferenceAbstract), ("THES", .thesis),
    ("RPRT", .report), ("GOVDOC", .report), ("GRANT", .report), ("HEAR", .report), ("LEGAL", .report),
    ("ELEC", .webPage), ("WEB", .webPage), ("ICOMM", .webPage), ("MULTI", .webPage), ("INPR", .unpublished),
    ("UNPB", .unpublished), ("UNPD", .unpublished), ("UNBILL", .unpublished), ("MANSCPT", .unpublished),
    ("PCOMM", .unpublished), ("PREPRINT", .preprint), ("DATA", .dataset), ("DBASE", .dataset), ("AGGR", .dataset),
    ("NEWS", .news), ("MGZN", .news), ("BLOG", .news), ("PAT", .patent), ("STAND", .standard), ("COMP", .software),
    ("VIDEO", .media), ("MPCT", .media), ("SOUND", .media), ("MUSIC", .media), ("ART", .media), ("SLIDE", .media),
    ("MAP", .media), ("CHART", .media), ("FIGURE", .media), ("ADVS", .media), ("EQUA", .media), ("DRAM", .media),
    ("PODCAST", .media),
  ]
}

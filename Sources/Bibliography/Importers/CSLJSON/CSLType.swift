/// The types of CSL 1.0.2 and those of Crossref.
enum CSLType {
  static func isKnown(_ name: String) -> Bool { types[name] != nil }

  static func workType(_ name: String) -> WorkType { types[name] ?? .other }

  private static let types: [String: WorkType] = [
    "article": .preprint, "article-journal": .journalArticle, "article-magazine": .news, "article-newspaper": .news,
    "bill": .other, "book": .book, "broadcast": .media, "chapter": .bookChapter, "classic": .book,
    "collection": .other, "dataset": .dataset, "document": .other, "entry": .bookChapter,
    "entry-dictionary": .bookChapter, "entry-encyclopedia": .bookChapter, "event": .other, "figure": .media,
    "graphic": .media, "hearing": .other, "interview": .other, "legal_case": .other, "legislation": .other,
    "manuscript": .unpublished, "map": .media, "motion_picture": .media, "musical_score": .media,
    "pamphlet": .report, "paper-conference": .conferencePaper, "patent": .patent, "performance": .media,
    "periodical": .other, "personal_communication": .unpublished, "post": .webPage, "post-weblog": .news,
    "regulation": .other, "report": .report, "review": .journalArticle, "review-book": .journalArticle,
    "software": .software, "song": .media, "speech": .conferencePaper, "standard": .standard, "thesis": .thesis,
    "treaty": .other, "webpage": .webPage,
    // Crossref's own.
    "journal-article": .journalArticle, "journal": .other, "journal-issue": .other, "journal-volume": .other,
    "proceedings-article": .conferencePaper, "proceedings": .proceedings, "proceedings-series": .proceedings,
    "book-chapter": .bookChapter, "book-section": .bookChapter, "book-part": .bookChapter, "book-track": .bookChapter,
    "reference-entry": .bookChapter, "monograph": .book, "edited-book": .book, "reference-book": .book,
    "book-series": .book, "book-set": .book, "posted-content": .preprint, "dissertation": .thesis,
    "report-series": .report, "report-component": .report, "peer-review": .other, "component": .other,
    "database": .dataset, "grant": .other, "other": .other,
  ]
}

/// What MODS calls kinds of publication.
enum MODSGenre {
  static func workType(_ genres: [String], hasHost: Bool, isMonograph: Bool, resource: String) -> WorkType {
    for genre in genres {
      let plain = genre.lowercased().filter(\.isLetter)
      if plain == "book" { return hasHost ? .bookChapter : .book }
      if let type = types[plain] { return type }
    }
    if hasHost { return .journalArticle }
    if isMonograph { return .book }
    switch resource {
    case "still image", "moving image", "sound recording", "cartographic": return .media
    case "software, multimedia": return .software
    default: return .other
    }
  }

  private static let types: [String: WorkType] = [
    "article": .journalArticle, "journalarticle": .journalArticle, "academicjournal": .journalArticle,
    "periodical": .journalArticle, "journal": .journalArticle, "reviewarticle": .journalArticle,
    "booksection": .bookChapter, "bookchapter": .bookChapter, "chapter": .bookChapter,
    "conferencepublication": .conferencePaper, "conferencepaper": .conferencePaper, "inproceedings": .conferencePaper,
    "conferenceproceedings": .proceedings, "proceedings": .proceedings, "thesis": .thesis, "phdthesis": .thesis,
    "mastersthesis": .thesis, "dissertation": .thesis, "report": .report, "technicalreport": .report,
    "governmentpublication": .report, "website": .webPage, "webpage": .webPage, "newspaperarticle": .news,
    "newspaper": .news, "magazinearticle": .news, "patent": .patent, "preprint": .preprint, "manuscript": .unpublished,
    "dataset": .dataset, "computerprogram": .software, "software": .software, "map": .media,
  ]
}

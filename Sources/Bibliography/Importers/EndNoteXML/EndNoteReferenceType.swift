/// EndNote's types of reference, by name and by number.
///
/// Programs other than EndNote number them otherwise, so the name counts first.
enum EndNoteReferenceType {
  static func workType(name: String, number: String) -> WorkType {
    let plain = name.lowercased().filter(\.isLetter)
    if let type = byName[plain] { return type }
    return plain.isEmpty ? byNumber[number]?.type ?? .other : .other
  }

  /// The name of a number that stands alone.
  static func name(number: String) -> String { byNumber[number]?.name ?? number }

  private static let byNumber: [String: (name: String, type: WorkType)] = [
    "17": ("Journal Article", .journalArticle), "43": ("Electronic Article", .journalArticle), "6": ("Book", .book),
    "5": ("Book Section", .bookChapter), "28": ("Edited Book", .book), "44": ("Electronic Book", .book),
    "60": ("Electronic Book Section", .bookChapter), "10": ("Conference Proceedings", .proceedings),
    "47": ("Conference Paper", .conferencePaper), "32": ("Thesis", .thesis), "27": ("Report", .report),
    "46": ("Government Document", .report), "12": ("Web Page", .webPage), "56": ("Blog", .news),
    "13": ("Generic", .other),
    "23": ("Newspaper Article", .news), "19": ("Magazine Article", .news), "36": ("Manuscript", .unpublished),
    "34": ("Unpublished Work", .unpublished), "25": ("Patent", .patent), "58": ("Standard", .standard),
    "59": ("Dataset", .dataset), "9": ("Computer Program", .software), "3": ("Audiovisual Material", .media),
    "21": ("Film or Broadcast", .media), "2": ("Artwork", .media), "20": ("Map", .media),
    "26": ("Personal Communication", .unpublished),
    "52": ("Encyclopedia", .bookChapter), "54": ("Grant", .other), "61": ("Interview", .other),
    "63": ("Serial", .journalArticle),
  ]

  private static let byName: [String: WorkType] = {
    var names: [String: WorkType] = [
      "article": .journalArticle, "journal": .journalArticle, "journalfull": .journalArticle,
      "ejournal": .journalArticle,
      "electronicjournalarticle": .journalArticle, "inpress": .journalArticle, "inproceedings": .conferencePaper,
      "conference": .conferencePaper, "proceedings": .proceedings, "abstract": .conferenceAbstract,
      "bookchapter": .bookChapter, "booksinglecontribution": .bookChapter, "inbook": .bookChapter,
      "incollection": .bookChapter, "bookwhole": .book,
      "website": .webPage, "electronicsource": .webPage, "electroniccitation": .webPage, "internet": .webPage,
      "newspaper": .news, "magazine": .news, "dissertation": .thesis, "thesisdissertation": .thesis,
      "phdthesis": .thesis,
      "mastersthesis": .thesis, "techreport": .report, "workingpaper": .report, "unpublished": .unpublished,
      "preprint": .preprint, "audiovisual": .media, "figure": .media, "misc": .other, "software": .software,
      "videorecording": .media, "soundrecording": .media, "data": .dataset, "datafile": .dataset,
    ]
    for entry in byNumber.values { names[entry.name.lowercased().filter(\.isLetter)] = entry.type }
    return names
  }()
}

/// The forms of publication by the names that tables give them, of letters only, without case.
enum TableWorkType {
  static func type(named text: UnsafeBufferPointer<UInt8>) -> WorkType? {
    text.count > 60
      ? nil : names[String(decoding: text.lazy.map(ASCII.lowercased).filter { $0 &- 0x61 < 26 }, as: UTF8.self)]
  }

  private static let names: [String: WorkType] = {
    var names: [String: WorkType] = [:]
    for (type, words) in words {
      for word in words.split(whereSeparator: \.isWhitespace) { names[String(word)] = type }
    }
    return names
  }()

  private static let words: [(WorkType, String)] = [
    (
      .journalArticle,
      """
      jour ejour j article journalarticle review articlereview reviewarticle shortsurvey letter note editorial
      articleinpress journal ieeejournals ieeemagazines ieeejournalsmagazines earlyaccess articleearlyaccess
      editorialmaterial systematicreview casereport researcharticle academicjournal articles clinicaltrial
      randomizedcontrolledtrial casereports comment datapaper retracted retractedarticle erratum correction
      """
    ),
    (.book, "book b ebook edbook editedbook monograph books"),
    (.bookChapter, "chap echap bookchapter booksection chapter inbook incollection"),
    (
      .conferencePaper,
      "conf cpaper conferencepaper proceedingspaper conferencearticle ieeeconferences articleproceedingspaper inproceedings"
    ),
    (.conferenceAbstract, "abst conferenceabstract meetingabstract abstract conferenceposter"),
    (.proceedings, "proceeding proceedings conferenceproceedings conferencereview s"),
    (.thesis, "thes thesis dissertation dissertationthesis phdthesis mastersthesis"),
    (.report, "rprt report techreport governmentdocument technicalreport"),
    (.webPage, "elec web webpage website blogpost electronicresource onlineresource"),
    (.preprint, "preprint preprints inpr postedcontent"),
    (.unpublished, "unpb unpd unpublished unpublishedwork manuscript"),
    (.dataset, "data dataset dataset"),
    (.news, "news newspaperarticle magazinearticle mgzn newsitem newspaper"),
    (.patent, "pat patent p"),
    (.standard, "stand standard ieeestandards"),
    (.software, "comp computerprogram software"),
    (.media, "video film videorecording audiorecording artwork map media"),
  ]
}

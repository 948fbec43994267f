import Bibliography
import Testing

@Suite struct BookTests {
  static func book(articleTitle: String) -> String {
    """
    <PubmedBookArticle><BookDocument><PMID Version="1">990000001</PMID>
    <ArticleIdList><ArticleId IdType="bookaccession">NBK990001</ArticleId><ArticleId IdType="doi">10.9999/book</ArticleId></ArticleIdList>
    <Book><Publisher><PublisherName>Invented Press</PublisherName></Publisher><BookTitle book="inv">Invented Handbook</BookTitle>
    <PubDate><Year>2015</Year></PubDate><AuthorList Type="editors"><Author><LastName>Editor</LastName></Author></AuthorList>
    <CollectionTitle>An invented collection</CollectionTitle><Isbn>0</Isbn></Book>
    <LocationLabel Type="chapter">Chapter 4</LocationLabel>\(articleTitle)<Language>eng</Language>
    <AuthorList Type="authors"><Author><LastName>Muster</LastName><Initials>A</Initials></Author></AuthorList>
    <PublicationType UI="D016454">Review</PublicationType>
    <Abstract><AbstractText>A chapter on cells.</AbstractText></Abstract>
    <Sections><Section><SectionTitle>Not read</SectionTitle></Section></Sections>
    <ContributionDate><Year>2014</Year></ContributionDate></BookDocument><PubmedBookData/></PubmedBookArticle>

    """
  }

  @Test(arguments: [
    ("<ArticleTitle>An invented chapter</ArticleTitle>", "An invented chapter"), ("", "Invented Handbook"),
    ("<ArticleTitle/>", "Invented Handbook"),
  ])
  func aChapterIsARecord(title: String, text: String) throws {
    let record = try Reading.record(Invented.set(Self.book(articleTitle: title)))
    #expect(record.isBook)
    #expect(record.titleText == text)
    #expect(record.id == "pmid:990000001")
    #expect(record.texts(.doi) == ["10.9999/book"])
    #expect(record.text(of: .bookTitle) == "Invented Handbook")
    #expect(record.authors == ["Muster A"])
    #expect(record.year == 2015)
    #expect(record.abstractText == "A chapter on cells.")
    #expect(record.texts(.publicationType) == ["Review"])
    #expect(!String(decoding: record.bytes, as: UTF8.self).contains("Not read"))
  }

  @Test func booksAndArticlesStandSideBySide() {
    let reading = Reading.of(
      Invented.set(Invented.article(2), Self.book(articleTitle: ""), Invented.article(3)))
    #expect(reading.pmids == ["990000002", "990000001", "990000003"])
    #expect(reading.records.map(\.record.isBook) == [false, true, false])
  }
}

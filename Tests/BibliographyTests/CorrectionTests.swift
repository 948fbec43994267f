import Bibliography
import Testing

@Suite struct CorrectionTests {
  static func corrections(_ types: String...) -> String {
    let items = types.map { type in
      "<CommentsCorrections RefType=\"\(type)\"><RefSource>Inv J Import. 2022;3:4</RefSource><PMID Version=\"1\">990000777</PMID></CommentsCorrections>"
    }
    return "<CommentsCorrectionsList>\(items.joined())</CommentsCorrectionsList>"
  }

  @Test(arguments: [
    ("RetractionIn", CorrectionKind.retractionIn, Notice.retracted, true),
    ("RetractionOf", .retractionOf, .retractionNotice, false),
    ("RetractedandRepublishedIn", .retractedAndRepublishedIn, .retractedAndRepublished, true),
    ("ExpressionOfConcernIn", .expressionOfConcernIn, .expressionOfConcern, false),
    ("ExpressionOfConcernFor", .expressionOfConcernFor, .expressionOfConcernNotice, false),
    ("ErratumIn", .erratumIn, .erratum, false), ("ErratumFor", .erratumFor, .erratumNotice, false),
    ("UpdateIn", .updateIn, .updated, false),
  ])
  func eachKindIsTold(type: String, kind: CorrectionKind, notice: Notice, isRetracted: Bool) throws {
    let record = try Reading.record(Invented.set(Invented.article(inCitation: Self.corrections(type))))
    #expect(record.first(.correction)?.code == kind.rawValue)
    #expect(record.texts(.correctionPMID) == ["990000777"])
    #expect(record.notice == notice)
    #expect(record.isRetracted == isRetracted)
    #expect(record.id == "pmid:990000001")
  }

  @Test(arguments: [
    "CommentIn", "CommentOn", "UpdateOf", "RetractedandRepublishedFrom", "AssociatedDataset", "Cites", "New",
  ])
  func otherLinksAreNoNotice(type: String) throws {
    let record = try Reading.record(Invented.set(Invented.article(inCitation: Self.corrections(type))))
    #expect(record.notice == nil)
    #expect(!record.isRetracted)
  }

  @Test func theGravestNoticeStandsFirst() throws {
    let record = try Reading.record(
      Invented.set(
        Invented.article(
          inCitation: Self.corrections("ErratumIn", "ExpressionOfConcernIn", "RetractionIn", "CommentIn"))))
    #expect(record.notice == .retracted)
    #expect(record.texts(.correctionPMID).count == 4)
  }

  @Test(arguments: [
    (#"<PublicationType UI="D016441">Retracted Publication</PublicationType>"#, Notice.retracted, true),
    ("<PublicationType>retracted publication</PublicationType>", .retracted, true),
    (#"<PublicationType UI="D016440">Retraction Notice</PublicationType>"#, .retractionNotice, false),
    ("<PublicationType>Retraction of Publication</PublicationType>", .retractionNotice, false),
    (#"<PublicationType UI="D016425">Published Erratum</PublicationType>"#, .erratumNotice, false),
    (#"<PublicationType UI="D000075742">Expression of Concern</PublicationType>"#, .expressionOfConcernNotice, false),
  ])
  func thePublicationTypeTellsToo(type: String, notice: Notice, isRetracted: Bool) throws {
    let record = try Reading.record(
      Invented.set(Invented.article(inArticle: "<PublicationTypeList>\(type)</PublicationTypeList>")))
    #expect(record.notice == notice)
    #expect(record.isRetracted == isRetracted)
  }

  @Test func theHistoryTellsOfARetraction() throws {
    let date = "<History><PubMedPubDate PubStatus=\"retracted\"><Year>2022</Year></PubMedPubDate></History>"
    let record = try Reading.record(Invented.set(Invented.article(pubMedData: date)))
    #expect(record.hasRetractionDate)
    #expect(record.isRetracted)
    #expect(record.year == 2021)
  }
}

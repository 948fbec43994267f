import Bibliography
import Testing

@Suite struct AbstractTests {
  @Test func sectionsAreJoinedInOrderWithTheirLabels() throws {
    let record = try Reading.record(
      Invented.set(
        Invented.article(
          abstract: Invented.abstract(
            #"<AbstractText Label="STUDY QUESTION" NlmCategory="OBJECTIVE">Do cells matter?</AbstractText>"#,
            #"<AbstractText Label="DESIGN, SIZE, DURATION" NlmCategory="METHODS">A cohort.</AbstractText>"#,
            #"<AbstractText NlmCategory="RESULTS">They did.</AbstractText>"#))))
    #expect(
      record.abstractText == "STUDY QUESTION: Do cells matter? DESIGN, SIZE, DURATION: A cohort. They did.")
    #expect(record.texts(.abstractLabel) == ["STUDY QUESTION", "DESIGN, SIZE, DURATION"])
    #expect(record.texts(.abstractText) == ["Do cells matter?", "A cohort.", "They did."])
    #expect(record.abstractOrigin == .ownAbstract)
  }

  @Test(arguments: [
    ("BACKGROUND", AbstractCategory.background), ("OBJECTIVE", .objective), ("METHODS", .methods),
    ("RESULTS", .results), ("CONCLUSIONS", .conclusions), ("UNASSIGNED", .unassigned), ("", .unassigned),
  ])
  func theCategoryOfNLMIsKept(name: String, category: AbstractCategory) throws {
    let text = "<AbstractText Label=\"AIM\" NlmCategory=\"\(name)\">To see.</AbstractText>"
    let record = try Reading.record(Invented.set(Invented.article(abstract: Invented.abstract(text))))
    #expect(record.first(.abstractText)?.code == category.rawValue)
  }

  @Test(arguments: ["", "UNLABELLED", "unlabelled"])
  func aLabelThatSaysNothingIsLeftOut(label: String) throws {
    let text = "<AbstractText Label=\"\(label)\">To see.</AbstractText>"
    let record = try Reading.record(Invented.set(Invented.article(abstract: Invented.abstract(text))))
    #expect(record.abstractText == "To see.")
    #expect(record.first(.abstractLabel) == nil)
  }

  @Test func anEmptySectionLeavesNoTraceOfItsLabel() throws {
    let record = try Reading.record(
      Invented.set(
        Invented.article(
          abstract: Invented.abstract(
            #"<AbstractText Label="AIM">To see.</AbstractText>"#, #"<AbstractText Label="METHODS"> </AbstractText>"#,
            #"<AbstractText Label="RESULTS"/>"#, #"<AbstractText Label="END">Seen.</AbstractText>"#))))
    #expect(record.abstractText == "AIM: To see. END: Seen.")
    #expect(record.texts(.abstractLabel) == ["AIM", "END"])
  }

  @Test func theCopyrightLineIsNoPartOfTheAbstract() throws {
    let record = try Reading.record(
      Invented.set(
        Invented.article(
          abstract: "<Abstract><AbstractText>To see.</AbstractText>"
            + "<CopyrightInformation>Copyright of a cohort.</CopyrightInformation></Abstract>")))
    #expect(record.abstractText == "To see.")
    #expect(!String(decoding: record.bytes, as: UTF8.self).contains("Copyright"))
  }

  @Test func aLabelsReferencesAreResolved() throws {
    let text = #"<AbstractText Label="AIMS &amp; METHODS &#948;">To see.</AbstractText>"#
    let record = try Reading.record(Invented.set(Invented.article(abstract: Invented.abstract(text))))
    #expect(record.abstractText == "AIMS & METHODS δ: To see.")
  }

  static let french =
    #"<OtherAbstract Type="Publisher" Language="fre"><AbstractText>Une cohorte.</AbstractText></OtherAbstract>"#
  static let plain =
    #"<OtherAbstract Type="plain-language-summary" Language="eng"><AbstractText>In short.</AbstractText></OtherAbstract>"#
  static let english =
    #"<OtherAbstract Type="PIP" Language="eng"><AbstractText Label="AIM">Said.</AbstractText></OtherAbstract>"#

  @Test(arguments: [
    (french, "Une cohorte.", AbstractOrigin.otherAbstract(type: "Publisher", language: "fre")),
    (plain, "In short.", .otherAbstract(type: "plain-language-summary", language: "eng")),
    (french + plain + english, "AIM: Said.", .otherAbstract(type: "PIP", language: "eng")),
    (french + plain, "In short.", .otherAbstract(type: "plain-language-summary", language: "eng")),
    ("", "", .none),
  ])
  func anotherAbstractStandsInAndIsNamed(other: String, text: String, origin: AbstractOrigin) throws {
    let record = try Reading.record(Invented.set(Invented.article(inCitation: other)))
    #expect(record.abstractText == text)
    #expect(record.abstractOrigin == origin)
  }

  @Test func theRecordsOwnAbstractComesFirst() throws {
    let record = try Reading.record(
      Invented.set(Invented.article(abstract: Invented.abstract("Own."), inCitation: Self.english)))
    #expect(record.abstractText == "Own.")
    #expect(record.abstractOrigin == .ownAbstract)
  }

  @Test func anEmptyOwnAbstractGivesWayToAnother() throws {
    let record = try Reading.record(
      Invented.set(Invented.article(abstract: "<Abstract><AbstractText/></Abstract>", inCitation: Self.french)))
    #expect(record.abstractText == "Une cohorte.")
    #expect(record.abstractOrigin == .otherAbstract(type: "Publisher", language: "fre"))
  }
}

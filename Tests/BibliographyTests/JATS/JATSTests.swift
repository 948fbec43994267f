import Bibliography
import Testing

@Suite struct JATSTests {
  static let article = """
    <article article-type="research-article" xml:lang="en" xmlns:xlink="http://www.w3.org/1999/xlink"><front>
    <journal-meta><journal-id journal-id-type="nlm-ta">Inv J Test</journal-id><journal-title-group>
    <journal-title>Invented Journal of Testing</journal-title></journal-title-group><issn pub-type="epub">1234-567X</issn>
    <publisher><publisher-name>Invented Press</publisher-name></publisher></journal-meta>
    <article-meta><article-id pub-id-type="pmid">990000001</article-id><article-id pub-id-type="pmc">9900001</article-id>
    <article-id pub-id-type="doi">10.9999/invented.1</article-id>
    <article-categories><subj-group subj-group-type="heading"><subject>Clinical Study</subject></subj-group></article-categories>
    <title-group><article-title>A <bold>retrospective</bold> cohort of 10<sup>6</sup> cells<xref ref-type="fn" rid="f">*</xref></article-title>
    <subtitle>an invented one</subtitle></title-group>
    <contrib-group><contrib contrib-type="author"><name><surname>Muster</surname><given-names>Anna B.</given-names></name></contrib>
    <contrib contrib-type="author"><collab>Invented Group<contrib-group><contrib><name><surname>Member</surname></name></contrib></contrib-group></collab></contrib>
    <contrib contrib-type="editor"><name><surname>Editor</surname><given-names>E</given-names></name></contrib></contrib-group>
    <aff id="a"><label>1</label>House of Inventions</aff>
    <pub-date pub-type="epub"><day>2</day><month>12</month><year>2019</year></pub-date>
    <pub-date pub-type="ppub"><month>1</month><year>2020</year></pub-date>
    <volume>3</volume><issue>4</issue><fpage>5</fpage><lpage>9</lpage>
    <related-article related-article-type="corrected-article" ext-link-type="pubmed" xlink:href="990000002"/>
    <abstract abstract-type="graphical"><p>A picture.</p></abstract>
    <abstract><sec><title>Methods:</title><p>We looked <italic>back</italic>.</p></sec><sec><title>Results</title><p>p &lt; 0.05.</p></sec></abstract>
    <trans-abstract xml:lang="fr"><p>Un cohorte inventé.</p></trans-abstract>
    <kwd-group><kwd>invented</kwd><kwd>test</kwd></kwd-group></article-meta></front>
    <body><sec sec-type="intro"><title>Introduction</title><p>Not this.</p></sec>
    <sec sec-type="materials|methods"><label>2</label><title>Patients and methods</title><sec><title>Study design</title>
    <p>Women were followed<xref ref-type="bibr" rid="r1">[1]</xref>.</p><p>Twice.</p></sec><sec><title>Statistics</title><p>A test.</p>
    <table-wrap><table><tr><td>cell</td></tr></table></table-wrap></sec></sec>
    <sec><title>Supplementary material</title><p>Nor this.</p></sec></body>
    <back><ref-list><ref><mixed-citation><pub-id pub-id-type="pmid">990000009</pub-id><article-title>Cited</article-title></mixed-citation></ref></ref-list></back>
    </article>
    """

  static func record(_ xml: String) throws -> Record {
    let reading = XMLReading(JATSReader.self, xml)
    #expect(reading.diagnostics == [])
    return try #require(reading.records.first)
  }

  @Test func anArticleIsOneRecord() throws {
    let record = try Self.record(Self.article)
    #expect(record.titleText == "A retrospective cohort of 10⁶ cells: an invented one")
    #expect(record.abstractText == "Methods: We looked back. Results: p < 0.05.")
    #expect(record.texts(.abstractLabel) == ["Methods", "Results"])
    #expect(record.abstractOrigin == .ownAbstract)
    #expect(record.texts(.pmid) == ["990000001"])
    #expect(record.texts(.pmcid) == ["PMC9900001"])
    #expect(record.texts(.doi) == ["10.9999/invented.1"])
    #expect(record.texts(.authorFamilyName) == ["Muster"])
    #expect(record.texts(.collectiveName) == ["Invented Group"])
    #expect(record.texts(.editorName) == ["Editor, E"])
    #expect(record.texts(.affiliation) == ["House of Inventions"])
    #expect(record.first(.year)?.code == 2020)
    #expect(record.first(.electronicYear)?.code == 2019)
    #expect(record.text(of: .pages) == "5-9")
    #expect(record.texts(.publicationType) == ["research-article", "Clinical Study"])
    #expect(record.texts(.keyword) == ["invented", "test"])
    #expect(record.first(.correction)?.code == CorrectionKind.erratumFor.rawValue)
    #expect(record.text(of: .correctionPMID) == "990000002")
    #expect(record.texts(.otherAbstractType) == ["graphical", "translated"])
    #expect(record.source.dialect == "PubMed Central")
  }

  @Test func theMethodsAreKeptWithTheirHeadings() throws {
    let record = try Self.record(Self.article)
    #expect(
      record.text(record.methods)
        == "Patients and methods: Study design: Women were followed[1]. Twice. Statistics: A test.")
    #expect(record.texts(.methodsHeading) == ["Patients and methods: Study design", "Statistics"])
    #expect(record.texts(.methodsText) == ["Women were followed[1]. Twice.", "A test."])
    let inside = record.fields.filter { $0.kind == .methodsHeading || $0.kind == .methodsText }
    #expect(inside.allSatisfy { record.methods.contains($0.range) })
  }

  @Test(arguments: [
    ("therapy.<xref ref-type='bibr'>4</xref> Women", "therapy. Women"),
    ("therapy<sup><xref ref-type='bibr'>21</xref>–<xref ref-type='bibr'>25</xref></sup>. Women", "therapy. Women"),
    ("therapy.<xref ref-type='bibr'><sup>4</sup></xref> Women", "therapy. Women"),
    ("therapy [<xref ref-type='bibr'>4</xref>]. Women", "therapy [4]. Women"),
    ("by <xref ref-type='bibr'>Muster 2001</xref>. Women", "by Muster 2001. Women"),
    ("see Table <xref ref-type='table'>4</xref>. Women", "see Table 4. Women"), ("10<sup>6</sup> cells", "10⁶ cells"),
  ]) func numbersOfReferencesDoNotHangOnWords(_ source: String, _ text: String) throws {
    let xml = "<article><body><sec sec-type=\"methods\"><p>\(source)</p></sec></body></article>"
    let record = try #require(XMLReading(JATSReader.self, xml).records.first)
    #expect(record.texts(.methodsText) == [text])
  }

  @Test func severalArticlesAndAPrefixGiveTheSame() throws {
    let plain = try Self.record(Self.article)
    let set = XMLReading(JATSReader.self, "<pmc-articleset>\(Self.article)\n\(Self.article)</pmc-articleset>")
    #expect(set.records.map(\.titleText) == [plain.titleText, plain.titleText])
    let prefixed = Self.article.replacing("</", with: "</jats:").replacing(#/<(?=[a-z])/#, with: "<jats:")
    let record = try Self.record(prefixed)
    #expect(record.bytes == plain.bytes)
    #expect(record.fields == plain.fields)
  }

  @Test(arguments: [
    ("<title>2. Materials and Methods</title>", true), ("<title>Methods/Design</title>", true),
    ("<title>Experimental Section</title>", true), ("<title>Study population</title>", true),
    ("<title>Availability of data and materials</title>", false), ("<title>Discussion</title>", false),
    ("<title>Results and methods</title>", false), ("", false),
  ]) func methodsAreToldByTheirTitle(_ title: String, _ areMethods: Bool) throws {
    let xml = "<article><front><article-meta/></front><body><sec>\(title)<p>Text.</p></sec></body></article>"
    let record = try #require(XMLReading(JATSReader.self, xml).records.first)
    #expect(!record.methods.isEmpty == areMethods)
  }

  @Test func ofALongMethodsSectionTheBeginningIsKept() throws {
    let long = String(repeating: "µ words ", count: 200_000)
    let xml = "<article><body><sec sec-type=\"methods\"><p>\(long)</p></sec></body></article>"
    let reading = XMLReading(JATSReader.self, Array(xml.utf8), chunks: [])
    let record = try #require(reading.records.first)
    #expect(record.methods.count <= 1 << 20 && record.methods.count > (1 << 20) - 10)
    #expect(reading.diagnostics.first?.contains("longer than 1 MB") == true)
  }

  @Test func anEnglishTranslationStandsInForAForeignTitleAndAbstract() throws {
    let xml = """
      <article xml:lang="fr"><front><article-meta><title-group><article-title>Une cohorte inventée</article-title>
      <trans-title-group xml:lang="en"><trans-title>An invented cohort</trans-title></trans-title-group></title-group>
      <abstract><p>Rien.</p></abstract><trans-abstract xml:lang="en"><p><bold>Aim:</bold> Nothing.</p></trans-abstract>
      </article-meta></front></article>
      """
    let record = try Self.record(xml)
    #expect(record.titleText == "An invented cohort")
    #expect(record.text(of: .vernacularTitle) == "Une cohorte inventée")
    #expect(record.abstractText == "Aim: Nothing.")
    #expect(record.abstractOrigin == .otherAbstract(type: "translated", language: "en"))
    #expect(record.texts(.otherAbstractLanguage) == ["fr"])
  }

  @Test func formulasAreReadNotGlued() throws {
    let formula =
      "<inline-formula><alternatives><tex-math>$x^2$</tex-math><mml:math xmlns:mml=\"m\"><mml:msup><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:math></alternatives></inline-formula>"
    let xml =
      "<article><front><article-meta><abstract><p>One\(formula)</p><p>two<list><list-item><p>three</p></list-item></list>four</p></abstract></article-meta></front></article>"
    #expect(try Self.record(xml).abstractText == "Onex² two three four")
  }

  @Test(arguments: [
    ("retracted-article", CorrectionKind.retractionOf, false), ("retraction-forward", .retractionIn, true),
    ("object-of-concern", .expressionOfConcernFor, false), ("commentary-article", .commentOn, false),
    ("never-heard-of", .other, false),
  ]) func relatedArticlesAreCorrections(_ type: String, _ kind: CorrectionKind, _ isRetracted: Bool) throws {
    let xml =
      "<article><front><article-meta><related-article related-article-type=\"\(type)\" href=\"10.9999/x\"/></article-meta></front></article>"
    let record = try Self.record(xml)
    #expect(record.first(.correction)?.code == kind.rawValue)
    #expect(record.text(of: .correction) == "10.9999/x")
    #expect(record.texts(.publicationType).contains("Retracted Publication") == isRetracted)
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool { clamped(to: other) == other }
}

import Bibliography
import Testing

@Suite struct IndexTermTests {
  @Test func publicationTypesKeepTheirNumbers() throws {
    let types = """
      <PublicationTypeList><PublicationType UI="D016449">Randomized Controlled Trial</PublicationType>
      <PublicationType UI="D016428">Journal Article</PublicationType><PublicationType>Untold</PublicationType></PublicationTypeList>
      """
    let record = try Reading.record(Invented.set(Invented.article(inArticle: types)))
    #expect(record.texts(.publicationType) == ["Randomized Controlled Trial", "Journal Article", "Untold"])
    #expect(record.fields.filter { $0.kind == .publicationType }.map(\.code) == [16449, 16428, 0])
  }

  @Test func headingsKeepTheirQualifiersAndMajorTopics() throws {
    let headings = """
      <MeshHeadingList><MeshHeading><DescriptorName UI="D007694" MajorTopicYN="N">Killer Cells, Natural</DescriptorName>
      <QualifierName UI="Q000276" MajorTopicYN="Y">immunology</QualifierName><QualifierName UI="Q000032" MajorTopicYN="N">analysis</QualifierName></MeshHeading>
      <MeshHeading><DescriptorName UI="D011446" MajorTopicYN="Y">Prospective Studies</DescriptorName></MeshHeading></MeshHeadingList>
      """
    let record = try Reading.record(Invented.set(Invented.article(inCitation: headings)))
    let terms = record.fields.filter { $0.kind == .meshDescriptor || $0.kind == .meshQualifier }
    #expect(
      terms.map { record.text($0.range) } == ["Killer Cells, Natural", "immunology", "analysis", "Prospective Studies"])
    #expect(terms.map(\.kind) == [.meshDescriptor, .meshQualifier, .meshQualifier, .meshDescriptor])
    #expect(terms.map(\.isMajorTopic) == [false, true, false, true])
    #expect(terms.map(\.code) == [7694, 276, 32, 11446])
  }

  @Test func keywordsKeepTheirMajorTopics() throws {
    let words =
      #"<KeywordList Owner="NOTNLM"><Keyword MajorTopicYN="Y">NK cells</Keyword><Keyword MajorTopicYN="N">IVF</Keyword></KeywordList>"#
    let record = try Reading.record(Invented.set(Invented.article(inCitation: words)))
    #expect(record.texts(.keyword) == ["NK cells", "IVF"])
    #expect(record.fields.filter { $0.kind == .keyword }.map(\.isMajorTopic) == [true, false])
  }

  @Test func theListsOfSubstancesAndGrantsAreNoIndexTerms() throws {
    let lists = """
      <ChemicalList><Chemical><RegistryNumber>0</RegistryNumber><NameOfSubstance UI="D000000">Inventin</NameOfSubstance></Chemical></ChemicalList>
      <SupplMeshList><SupplMeshName UI="C000000">Inventosis</SupplMeshName></SupplMeshList>
      <CoiStatement>No <b>conflict</b>.</CoiStatement><GeneSymbolList><GeneSymbol>inv</GeneSymbol></GeneSymbolList>
      """
    let record = try Reading.record(Invented.set(Invented.article(inCitation: lists)))
    let plain = try Reading.record(Invented.set(Invented.article(inCitation: "\n\n")))
    #expect(record.bytes == plain.bytes)
    #expect(record.fields == plain.fields)
  }

  @Test(arguments: [
    (#"Status="PubMed-not-MEDLINE" Owner="NLM""#, "PubMed-not-MEDLINE", nil),
    (#"Status="MEDLINE" IndexingMethod="Automated""#, "MEDLINE", "Automated"),
    (#"IndexingMethod="Curated""#, nil, "Curated"),
    ("", nil, nil),
  ])
  func theStateOfIndexingIsKept(attributes: String, status: String?, method: String?) throws {
    let record = try Reading.record(
      Invented.set(
        "<PubmedArticle><MedlineCitation \(attributes)><PMID>990000001</PMID></MedlineCitation></PubmedArticle>"))
    #expect(record.text(of: .indexingStatus) == status)
    #expect(record.text(of: .indexingMethod) == method)
  }

  @Test func theLanguagesOfThePaperAreKept() throws {
    let record = try Reading.record(Invented.set(Invented.article(inArticle: "<Language>fre</Language>")))
    #expect(record.texts(.language) == ["eng", "fre"])
  }
}

/// Writes small PubMed XML documents; everything in them is invented.
enum Invented {
  static let prolog = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2019//EN" \
    "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_190101.dtd">

    """

  /// The number of the n-th record.
  static func pmid(_ number: Int) -> String { "\(990_000_000 + number)" }

  /// An article, its start tag at the front and a line end behind; the parts are XML as it is to stand in the file.
  static func article(
    _ number: Int = 1, title: String = "<ArticleTitle>An invented title.</ArticleTitle>", abstract: String = "",
    authors: String = "", date: String = "<Year>2021</Year><Month>May</Month>", inArticle: String = "",
    inCitation: String = "", pubMedData: String = ""
  ) -> String {
    """
    <PubmedArticle>
    \(citation(
      number, title: title, abstract: abstract, authors: authors, date: date, inArticle: inArticle,
      inCitation: inCitation))
    <PubmedData>\(pubMedData)</PubmedData>
    </PubmedArticle>

    """
  }

  static func citation(
    _ number: Int = 1, title: String = "<ArticleTitle>An invented title.</ArticleTitle>", abstract: String = "",
    authors: String = "", date: String = "<Year>2021</Year><Month>May</Month>", inArticle: String = "",
    inCitation: String = ""
  ) -> String {
    """
    <MedlineCitation Status="MEDLINE" Owner="NLM">
    <PMID Version="1">\(pmid(number))</PMID>
    <Article PubModel="Print"><Journal><ISSN IssnType="Print">0000-0000</ISSN>
    <JournalIssue><Volume>3</Volume><Issue>2</Issue><PubDate>\(date)</PubDate></JournalIssue>
    <Title>Invented Journal of Import</Title><ISOAbbreviation>Inv J Import</ISOAbbreviation></Journal>
    \(title)\(abstract)\(authors)<Language>eng</Language>\(inArticle)</Article>
    \(inCitation)</MedlineCitation>
    """
  }

  /// An abstract of sections, given as `AbstractText` elements or as one plain text.
  static func abstract(_ sections: String...) -> String {
    let texts = sections.map { $0.hasPrefix("<AbstractText") ? $0 : "<AbstractText>\($0)</AbstractText>" }
    return "<Abstract>\(texts.joined())</Abstract>"
  }

  static func title(_ text: String) -> String { "<ArticleTitle>\(text)</ArticleTitle>" }

  /// A whole document around records.
  static func set(_ records: String...) -> String { set(records) }

  static func set(_ records: [String]) -> String {
    prolog + "<PubmedArticleSet>\n" + records.joined() + "</PubmedArticleSet>\n"
  }
}

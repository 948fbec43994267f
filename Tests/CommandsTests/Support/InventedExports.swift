import Foundation

/// Small exports of several programs in their own forms; everything in them is invented.
enum InventedExports {
  /// Ovid's RIS with its links between the records: one record has letters in Windows-1252, one is French, one comes
  /// twice.
  static let ovid: Data = {
    let text = """

      Link to the Ovid Full Text or citation:
      http://example.org/invented?id=1

      TY  - JOUR
      ID  - 990000101
      T1  - Invented cells before transfer: a prospective cohort study
      A1  - Erfunden, Anna
      A1  - Muster, Max
      Y1  - 2012//
      N2  - Women gave blood before the invented transfer and were followed to its outcome.
      JF  - Invented Journal of Tests
      VL  - 12
      IS  - 3
      SP  - 101
      EP  - 109
      DO  - 10.9999/invented.101
      ER  -\u{20}

      Link to the Ovid Full Text or citation:
      http://example.org/invented?id=2

      TY  - JOUR
      ID  - 990000102
      T1  - Invented cells after Müller's operation
      A1  - Müller, J.
      Y1  - 2013//
      JF  - Invented Journal of Tests
      VL  - 13
      SP  - 1
      EP  - 9
      ER  -\u{20}

      TY  - JOUR
      ID  - 990000103
      T1  - [Invented cells in women with an invented loss]
      A1  - Dupont, P.
      Y1  - 2011//
      N2  - The invented cells were counted.
      LA  - French
      JF  - Invented Journal of Tests
      VL  - 11
      SP  - 31
      EP  - 39
      ER  -\u{20}

      TY  - JOUR
      T1  - Invented cells before transfer: a prospective cohort study
      A1  - Erfunden, Anna
      Y1  - 2012//
      JF  - Invented Journal of Tests
      VL  - 12
      SP  - 101
      DO  - 10.9999/invented.101
      ER  -\u{20}

      """
    return text.data(using: .windowsCP1252) ?? Data()
  }()

  /// PubMed's CSV, which has no abstracts; its second record is the first of `ovid`.
  static let pubMedTable = """
    PMID,Title,Authors,Citation,First Author,Journal/Book,Publication Year,Create Date,PMCID,NIHMS ID,DOI
    990000201,Invented marker in invented women: a case-control study,"Probe P, Test T.","Invented J Tests. 2014 Jan;14(1):5-9. doi: 10.9999/invented.201.",Probe P,Invented J Tests,2014,2014/01/02,,,10.9999/invented.201
    990000101,Invented cells before transfer: a prospective cohort study,"Erfunden A, Muster M.","Invented J Tests. 2012 Mar;12(3):101-109. doi: 10.9999/invented.101.",Erfunden A,Invented J Tests,2012,2012/03/02,,,10.9999/invented.101

    """

  /// The quotes of the second row cannot be told apart.
  static let brokenTable = """
    title,authors,year,abstract
    An invented good record,A B,2001,Text of the abstract and more of it
    "Broken "quote invented,C D,2002,"never closed
    Another invented record,E F,2003,The abstract

    """
  static let brokenRow = "\"Broken \"quote invented,C D,2002,\"never closed\n"

  /// PubMed XML of the first record of `ovid`, with its abstract.
  static let pubMedXML = InventedXML.document([
    """
    <PubmedArticle><MedlineCitation><PMID Version="1">990000101</PMID><Article><Journal><JournalIssue>\
    <Volume>12</Volume><Issue>3</Issue><PubDate><Year>2012</Year></PubDate></JournalIssue>\
    <Title>Invented Journal of Tests</Title></Journal>\
    <ArticleTitle>Invented cells before transfer: a prospective cohort study.</ArticleTitle>\
    <Pagination><MedlinePgn>101-109</MedlinePgn></Pagination>\
    <Abstract><AbstractText>Women gave blood before the invented transfer and were followed to its outcome in this \
    prospective cohort study.</AbstractText></Abstract><AuthorList><Author><LastName>Erfunden</LastName>\
    <ForeName>Anna</ForeName><Initials>A</Initials></Author></AuthorList></Article></MedlineCitation></PubmedArticle>

    """
  ])

  /// The same record as a program without abstracts and numbers writes it.
  static let bareRIS = """
    TY  - JOUR
    TI  - Invented cells before transfer: a prospective cohort study
    AU  - Erfunden, A.
    PY  - 2012
    JO  - Invented Journal of Tests
    VL  - 12
    IS  - 3
    SP  - 101
    EP  - 109
    ER  -\u{20}

    """
}

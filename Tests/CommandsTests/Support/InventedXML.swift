import Foundation

/// PubMed XML of invented records, one a line.
enum InventedXML {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// A document; the first record stands on line 3, or 4 below a document type.
  static func document(
    _ records: [String], declaration: String = declaration, documentType: String = ""
  ) -> String {
    declaration + documentType + "<PubmedArticleSet>\n" + records.joined() + "</PubmedArticleSet>\n"
  }

  /// A document of so many plain records with the PMIDs from 990000001 up.
  static func document(count: Int) -> String {
    document((0..<count).map { record(990_000_001 + $0, title: "Invented record \($0)") })
  }

  static func record(_ pmid: Int, title: String, abstract: String = "Nothing was measured in this invented record.")
    -> String
  {
    "<PubmedArticle><MedlineCitation><PMID Version=\"1\">\(pmid)</PMID><Article><Journal><JournalIssue><PubDate>"
      + "<Year>2020</Year></PubDate></JournalIssue><Title>Invented Journal of Defects</Title></Journal>"
      + "<ArticleTitle>\(title)</ArticleTitle><Abstract><AbstractText>\(abstract)</AbstractText></Abstract>"
      + "</Article></MedlineCitation></PubmedArticle>\n"
  }

  /// What gzip makes of some bytes.
  static func gzip(_ bytes: Data) throws -> Data {
    let folder = TemporaryFolder()
    folder.write("bytes", bytes)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-n", folder.url("bytes").path]
    try process.run()
    process.waitUntilExit()
    return try Data(contentsOf: folder.url("bytes.gz"))
  }
}

extension PubMedXMLReader {
  private static let recordTags = [
    "<PubmedArticle", "<PubMedArticle", "<PubmedBookArticle", "<MedlineCitation", "<DeleteCitation",
  ].map { Array($0.utf8) }

  /// A record's tag anywhere in the beginning, or the root of PubMed XML around nothing: a search without hits.
  package static func recognises(_ head: TextHead) -> Bool {
    if head.xmlRoot == "PubmedArticleSet" || head.xmlRoot == "MedlineCitationSet" { return true }
    return head.text.indices.contains { index in
      head.text[index] == UInt8(ascii: "<") && recordTags.contains { head.text[index...].starts(with: $0) }
    }
  }
}

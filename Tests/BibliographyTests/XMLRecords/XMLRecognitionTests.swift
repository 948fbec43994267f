import Bibliography
import Testing

@Suite struct XMLRecognitionTests {
  /// Each format's text is taken by its own reader and by none of the others.
  @Test(arguments: 0..<4) func aTextIsRecognisedByItsOwnReaderOnly(_ format: Int) {
    let head = TextHead(Array(RandomXMLTests.texts[format].utf8))
    #expect(RandomXMLTests.readers.map { $0.recognises(head) } == (0..<4).map { $0 == format })
  }

  @Test(arguments: [
    "<OAI-PMH><ListRecords><record><metadata><dc><title>x</title></dc></metadata></record></ListRecords></OAI-PMH>",
    "<records><record><field>x</field></record></records>", "<article><info><title>DocBook</title></info></article>",
    "<html><body><article >a page</article></body></html>", "<b:Sources><b:Source/></b:Sources>", "<PubmedArticleSet/>",
    "<result><code>5</code></result>", "plain text", "",
  ]) func otherTextsAreNotTaken(_ text: String) {
    let head = TextHead(Array(text.utf8))
    #expect(!RandomXMLTests.readers.contains { $0.recognises(head) })
  }
}

import Bibliography
import Testing

/// What looks like a reference and is none.
@Suite struct ReferenceProseTests {
  @Test(arguments: [
    "However, Muster et al (1999) have shown a significant increase in cells, and Test and Probe (2002) another.",
    "Page last updated: 24 September 2015", "Copyright 2015 Invented Fertility Society.",
    "In April 2015 the Royal College of Invented Doctors said that there is no rationale for it.",
    "Women (n = 120; 12 (3): 45 of them) were followed, 10:1 to 1:100, from 2004 to 2009.",
    "Dear all, here are the records.", "a,b,c\n1,2,3\n", "key: value\nother: 2004;1:2\n", "x", "2004;1(2):3-4",
  ]) func proseIsNoReference(_ text: String) {
    #expect(!ReferenceListReader.recognises(TextHead(Array(text.utf8))))
    #expect(Reading(references: text).error == .noRecords("list.txt"))
  }

  @Test func aListIsRecognisedAndReadThroughTheDetector() {
    let text = Array(InventedReferences.vancouver.joined(separator: "\n").utf8)
    #expect(ReferenceListReader.recognises(TextHead(text)))
  }

  @Test func longProseIsReadToItsEndForTheSakeOfTheReferencesThere() {
    let prose = String(repeating: "Words of prose stand here, and they say nothing at all.\n\n", count: 1500)
    let bytes = Array((prose + InventedReferences.vancouver[0]).utf8)
    #expect(ReferenceListReader.recognises(TextHead(Array(bytes.prefix(FormatDetector.headLength)))))
    let reading = Reading(references: bytes)
    #expect(reading.titles == [InventedReferences.titles[0]] && reading.lines == [3001])
    #expect(reading.diagnostics.first?.contains("1500 lines hold no reference") == true)
  }
}

import Bibliography
import Testing

@Suite struct RISRecognitionTests {
  @Test(arguments: [
    "TY  - JOUR\n", "\n\n1. \nTY  - JOUR\n", "Record #1 of 2\nProvider: x\n\nTY  - JOUR\n", "TY  -\nER  -\n",
    "TI  - a\nAU  - b\nER  - \n", "\u{FEFF}TY  - JOUR",
  ]) func risIsKnownByItsTags(_ text: String) {
    var bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    #expect(RISReader.recognises(TextHead(bytes)))
  }

  @Test(arguments: [
    "PMID- 990000001\nOWN - NLM\nTI  - x\nAB  - y\n", "FN Clarivate\nVR 1.0\nPT J\nER\n", "%0 Journal Article\n",
    "TYPE,a\n",
    "@article{a,\n", "Some text - with hyphens\nER - and more\n",
  ]) func otherFormatsAreNoRIS(_ text: String) {
    #expect(!RISReader.recognises(TextHead(Array(text.utf8))))
  }

  @Test(arguments: [
    ("PMID- 990000001\n", true), ("OWN - ERIC\nTI  - x\nAU  - y\n", true), ("PMC - PMC9\nPMID- 990000001\n", true),
    ("TY  - JOUR\nTI  - x\nAB  - y\nAU  - z\nER  - \n", false), ("BACKGROUND- x\n", false),
    ("FN Clarivate\nPT J\n", false),
  ]) func nbibIsKnownByItsTags(text: String, isNBIB: Bool) {
    let head = TextHead(Array(text.utf8))
    #expect((!RISReader.recognises(head) && NBIBReader.recognises(head)) == isNBIB)
  }
}

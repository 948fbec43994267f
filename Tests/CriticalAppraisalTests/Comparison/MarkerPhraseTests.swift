import Testing

@testable import CriticalAppraisal

/// What was measured, by generic words.
@Suite struct MarkerPhraseTests {
  static let examples: [(sentence: String, marker: String?)] = [
    ("Serum zonulin levels were higher in non-responders (P < 0.01).", "Serum zonulin"),
    ("In both groups urinary CXCL10 was measured by ELISA.", "urinary CXCL10"),
    ("Concentrations of soluble ST2 were 40 and 20 ng/mL.", "soluble ST2"),
    ("Thirty women were recruited and 20 were excluded.", nil),
    ("Blood was measured out into tubes.", nil),
    ("Patients were associated with two clinics.", nil),
  ]

  @Test(arguments: examples.indices) func theNounPhraseBeforeAFindingIsTheMarker(index: Int) {
    let example = Self.examples[index]
    let bytes = Array(example.sentence.utf8)
    let range = bytes.withUnsafeBufferPointer { MarkerPhrase($0).range }
    #expect(range.map { String(decoding: bytes[$0], as: UTF8.self) } == example.marker)
  }
}

import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

/// What the model is given to weigh.
@Suite struct CueFeatureTests {
  /// The values of the one cue and its group, in title and abstract.
  private static func values(_ abstract: String, title: String = "") throws -> [Float] {
    let lexicon = try WrittenLexicon("[g]\ncohort")
    _ = lexicon.hits(abstract, title: title)
    let features = lexicon.reader.features.count
    let known = Dictionary(uniqueKeysWithValues: lexicon.reader.featureVector.map { ($0.feature, $0.value) })
    #expect(features == 4 + CueFeatures.Shape.allCases.count)
    return (0..<4).map { known[$0] ?? 0 }
  }

  @Test(
    arguments: [
      ("", "A cohort", [1, 0, 0.7, 0]), ("METHODS: A cohort.", "", [0, 1, 0, 0.7]),
      ("RESULTS: A cohort.", "", [0, 0.8, 0, 0.56]), ("BACKGROUND: A cohort.", "", [0, 0.2, 0, 0.14]),
      ("BACKGROUND: A cohort. METHODS: The cohort. CONCLUSION: Some cohort.", "", [0, 1, 0, 0.7]),
      ("METHODS: Nothing.", "", [0, 0, 0, 0]),
    ] as [(String, String, [Float])])
  func aCueCountsByTheBestPlaceInWhichItStands(abstract: String, title: String, values: [Float]) throws {
    for (value, want) in zip(try Self.values(abstract, title: title), values) { #expect(abs(value - want) < 1e-6) }
  }

  @Test func nothingIsLeftOverFromTheRecordBefore() throws {
    let lexicon = try WrittenLexicon("[g]\ncohort")
    let empty = try WrittenLexicon("[g]\ncohort")
    _ = lexicon.hits("A cohort of 30 women.", title: "A cohort")
    _ = lexicon.hits("Nothing here.")
    _ = empty.hits("Nothing here.")
    func vector(_ reader: CueReader) -> [String] { reader.featureVector.map { "\($0.feature) \($0.value)" }.sorted() }
    #expect(vector(lexicon.reader) == vector(empty.reader))
  }

  @Test(arguments: [
    (0, [CueFeatures.Shape.noAbstract, .noNumbers, .fewNumbers, .under30Words]),
    (40, [.noNumbers, .fewNumbers, .length, .under80Words]),
    (299, [.noNumbers, .fewNumbers, .length, .under300Words]), (400, [.noNumbers, .fewNumbers, .length]),
  ])
  func theShapeTellsTheLength(words: Int, shapes: [CueFeatures.Shape]) throws {
    let lexicon = try WrittenLexicon("[g]\ncohort")
    _ = lexicon.hits(Array(repeating: "word", count: words).joined(separator: " "))
    let found = CueFeatures.Shape.allCases.filter { lexicon.reader.features[lexicon.reader.features.feature($0)] > 0 }
    #expect(found == shapes)
  }
}

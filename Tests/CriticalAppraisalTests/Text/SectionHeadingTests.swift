import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

@Suite struct SectionHeadingTests {
  @Test(arguments: [
    ("BACKGROUND", TextPlace.background), ("Introduction", .background), ("OBJECTIVES", .objective),
    ("Aims", .objective),
    ("METHODS", .methods), ("Materials and Methods", .methods), ("METHODS AND RESULTS", .methods),
    ("Patients", .methods), ("MAIN OUTCOME MEASURES", .methods), ("RESULTS", .results), ("MAIN FINDINGS", .results),
    ("CONCLUSION(S)", .conclusions), ("Discussion", .conclusions), ("WHAT IS KNOWN ALREADY", .background),
    ("STUDY QUESTION", .objective), ("SUMMARY ANSWER", .conclusions), ("STUDY DESIGN, SIZE, DURATION", .methods),
    ("MAIN RESULTS AND THE ROLE OF CHANCE", .results), ("TRIAL REGISTRATION NUMBER", .methods),
    ("CASE PRESENTATION", .results), ("WIDER IMPLICATIONS OF THE FINDINGS", .conclusions),
  ])
  func aHeadingTellsThePlace(heading: String, place: TextPlace) {
    #expect(Self.place(heading) == place)
  }

  @Test(arguments: [
    "", "FLOWERS", "12345", "One two three four five six seven eight nine methods",
    String(repeating: "METHODS ", count: 9),
  ])
  func otherWordsAreNoHeading(heading: String) {
    #expect(Self.place(heading) == nil)
  }

  @Test(arguments: [
    (AbstractCategory.background, TextPlace?.some(.background)), (.objective, .objective), (.methods, .methods),
    (.results, .results), (.conclusions, .conclusions), (.unassigned, nil),
  ])
  func nlmsCategoryTellsThePlaceToo(category: AbstractCategory, place: TextPlace?) {
    #expect(SectionHeading.place(code: category.rawValue) == place)
  }

  @Test func headingsInRunningTextOpenSections() throws {
    let lexicon = try WrittenLexicon("[g]\nmethods\ncohort")
    let text = "BACKGROUND: A cohort was wanted. Methods: We took a cohort. Ratio: 3 to 1. RESULTS AND MORE: All well."
    #expect(
      lexicon.sentences(text) == ["A cohort was wanted.", "We took a cohort.", "Ratio: 3 to 1.", "All well."])
    #expect(lexicon.reader.text.sentences.map(\.place) == [.background, .methods, .methods, .results])
    #expect(lexicon.reader.text.sections.map(\.place) == [.background, .methods, .results])
    // The heading's own words are no cues.
    #expect(lexicon.hits(text) == ["g: cohort", "g: cohort"])
  }

  /// One abstract is judged alike from PubMed's XML, which has its headings apart, and from an export that has not.
  @Test func headingsCountAlikeInRunningTextAndApart() throws {
    let record = Self.labelled([
      ("STUDY QUESTION", .unassigned, "Does it?"), ("Methods", .unassigned, "A cohort of 10 was taken."),
      ("RESULTS", .unassigned, "It did."),
    ])
    let apart = try CueReader()
    apart.read(record)
    let running = try CueReader()
    running.read(Record.sample(title: "", abstract: record.text(record.abstract)))
    #expect(apart.text.wordCount == 10 && running.text.wordCount == 10)
    #expect(apart.text.sentences.map(\.place) == running.text.sentences.map(\.place))
    #expect(apart.featureVector.map(\.feature) == running.featureVector.map(\.feature))
    #expect(apart.featureVector.map(\.value) == running.featureVector.map(\.value))
  }

  /// What stands in a heading is neither half of a pair nor a veto for the sentence behind it.
  @Test(arguments: [
    ("women ~3 conceived", "Methods in women: they conceived.", []),
    ("cohort\n!~ wanted", "Methods wanted: a cohort.", ["g: cohort"]),
  ])
  func aHeadingIsForgottenWhole(phrases: String, text: String, found: [String]) throws {
    #expect(try WrittenLexicon("[g]\n\(phrases)").hits(text) == found)
  }

  @Test func labelledSectionsHaveThePlaceOfTheirLabelOrCategory() throws {
    let lexicon = try WrittenLexicon("[g]\ncohort")
    let record = Self.labelled([
      ("SUBJECTS", .unassigned, "One cohort. Methods: not a heading here."), ("FLOWERS", .results, "Two."),
      ("FLOWERS", .unassigned, "Three."), ("", .conclusions, "Four."),
    ])
    lexicon.reader.read(record)
    let text = lexicon.reader.text
    #expect(
      text.sentences.map { record.text($0.range) } == [
        "One cohort.", "Methods: not a heading here.", "Two.", "Three.", "Four.",
      ])
    #expect(text.sentences.prefix(3).map(\.place) == [.methods, .methods, .results])
    #expect(text.sentences[4].place == .conclusions)
    #expect(text.sentences[3].section == -1)
    #expect(text.sections.map { record.text($0.label) } == ["SUBJECTS", "FLOWERS", ""])
    #expect(text.hasSections)
  }

  /// A record with labelled sections, as the importer makes it.
  static func labelled(_ sections: [(label: String, category: AbstractCategory, text: String)]) -> Record {
    var builder = RecordBuilder()
    func append(_ text: String) -> Range<Int> {
      let start = builder.count
      for byte in text.utf8 { builder.append(byte) }
      return start..<builder.count
    }
    for section in sections {
      if builder.count > 0 { builder.append(0x20) }
      if !section.label.isEmpty {
        builder.add(RecordField(.abstractLabel, append(section.label)))
        builder.append(": ")
      }
      builder.add(RecordField(.abstractText, append(section.text), code: section.category.rawValue))
    }
    builder.abstract = 0..<builder.count
    builder.abstractOrigin = .ownAbstract
    return builder.record(source: SourceLocation(file: "invented", format: .pubmedXML, line: 1, ordinal: 1))
  }

  private static func place(_ heading: String) -> TextPlace? {
    Array(heading.utf8).withUnsafeBufferPointer { SectionHeading.place($0) }
  }
}

import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

/// Places are counted in Unicode scalars of the field, whatever the characters' length in bytes.
@Suite struct ScalarOffsetTests {
  static let abstracts = [
    "Plain text. A cohort came.", "TNF-α and IFN-γ rose in ≥ 3 women. A cohort came.",
    "Élodie's naïve cells — œdème. A cohort came.", "👩‍🔬 counted 🧫 cells. A cohort 👍 came.",
    "e\u{301}e\u{301}e\u{301} and ﬁ. A cohort came.", "漢字とかな。 A cohort came.",
  ]

  @Test(arguments: abstracts, ["", "A title with an é and a 🧬"])
  func aQuoteIsTheSliceOfItsField(abstract: String, title: String) throws {
    let lexicon = try WrittenLexicon("[g]\ncohort")
    let record = Record.sample(title: title, abstract: abstract)
    lexicon.reader.read(record)
    let hit = try #require(lexicon.reader.text.hits.first)
    let evidence = CuePicker(lexicon.reader.lexicons)
      .evidence(hit, for: .design, in: lexicon.reader.text, of: record)
    let scalars = Array(abstract.unicodeScalars)
    let range = evidence.scalarRange(in: record)
    var slice = ""
    slice.unicodeScalars.append(contentsOf: scalars[range])
    #expect(Array(slice.utf8) == Array(record.bytes[evidence.range]))
    #expect(slice.contains("A cohort"))
    #expect(evidence.fieldName(in: record) == "abstract")
  }

  /// Every place in a text of one to four bytes a scalar.
  @Test func everyPlaceIsCounted() {
    let title = "aé≥🧬"
    let abstract = String(repeating: "zβ€👩‍🔬 words ", count: 4)
    let record = Record.sample(title: title, abstract: abstract)
    let scalars = Array(abstract.unicodeScalars)
    var offset = record.abstract.lowerBound
    for (place, scalar) in scalars.enumerated() {
      let width = String(scalar).utf8.count
      let evidence = Evidence(
        purpose: .design, field: .abstract, section: 0..<0, range: offset..<(offset + width), rule: "g")
      #expect(evidence.scalarRange(in: record) == place..<(place + 1))
      offset += width
    }
    let whole = Evidence(purpose: .design, field: .title, section: 0..<0, range: record.title, rule: "g")
    #expect(whole.scalarRange(in: record) == 0..<4)
  }

  @Test func aLongSentenceIsQuotedInPartAndCutAtWords() throws {
    let lexicon = try WrittenLexicon("[g]\ncohort")
    let words = String(repeating: "Wörter ", count: 60)
    for text in [
      words + "cohort " + words + "end.", "cohort " + words + words, words + words + "cohort",
      String(repeating: "ü", count: 300) + " cohort " + String(repeating: "é", count: 300),
    ] {
      let record = Record.sample(title: "", abstract: text)
      lexicon.reader.read(record)
      let hit = try #require(lexicon.reader.text.hits.first)
      let range = CuePicker(lexicon.reader.lexicons).evidence(hit, for: .design, in: lexicon.reader.text, of: record)
        .range
      #expect(range.count <= Quote.longest)
      let quote = record.text(range)
      #expect(quote.contains("cohort"))
      #expect(!quote.contains("\u{FFFD}"))
      #expect(quote.split(separator: " ").allSatisfy { ["cohort", "Wörter", "end."].contains($0) })
    }
  }

  @Test func aQuoteIsListedOnceForEachPurpose() {
    var list = EvidenceList()
    let one = Evidence(purpose: .design, field: .title, section: 0..<0, range: 0..<5, rule: "a")
    var other = one
    other.purpose = .timing
    #expect(list.add(one) == 0)
    #expect(list.add(other) == 1)
    #expect(list.add(one) == 0)
    #expect(list.items.count == 2)
  }
}

import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

@Suite struct SentenceTests {
  @Test(arguments: [
    ("We did this. Then that.", ["We did this.", "Then that."]),
    ("Did it work? Yes! It did.", ["Did it work?", "Yes!", "It did."]),
    ("Some cells, e.g. CD56 cells, were counted.", nil),
    ("Cells (i.e. Natural killer cells) were counted.", nil),
    ("Cases vs. Controls were compared.", nil),
    ("Example et al. 2004 had said so.", nil),
    ("P was 0.05 and 3.2 % fell. The rest rose.", ["P was 0.05 and 3.2 % fell.", "The rest rose."]),
    ("This was shown by J. Example and A. B. Sample.", nil),
    ("Grown with E. Coli in a dish.", nil),
    ("See Fig. 2 and ref. 3 for more.", nil),
    ("Dr. Example saw approx. 30 women.", nil),
    ("It was over (P < 0.05.) The end.", ["It was over (P < 0.05.)", "The end."]),
    ("He said \"stop.\" Then he left.", ["He said \"stop.\"", "Then he left."]),
    ("It ended in 1998. 40 women came.", ["It ended in 1998.", "40 women came."]),
    ("It ended. (All were well.) So be it.", ["It ended.", "(All were well.)", "So be it."]),
    ("It went on. but small letters follow.", nil),
    ("No space here.Then none there.", nil),
    ("It ended. Élodie's method was used.", ["It ended.", "Élodie's method was used."]),
    ("It ended. β cells grew.", ["It ended.", "β cells grew."]),
    ("No full stop at the end", ["No full stop at the end"]),
    ("  Spaces around.   More.  ", ["Spaces around.", "More."]),
    ("", []),
  ])
  func aFullStopEndsASentenceOrNot(text: String, sentences: [String]?) throws {
    #expect(try WrittenLexicon("[g]\nword").sentences(text) == sentences ?? [text])
  }

  @Test(arguments: [
    ("He said “stop.” Then he left.", ["He said “stop.”", "Then he left."]),
    ("He said ‘stop.’ Then he left.", ["He said ‘stop.’", "Then he left."]),
    ("He said 'stop.' Then he left.", ["He said 'stop.'", "Then he left."]),
    (
      "It ended.\u{A0}Then 31 ± 7.\u{2009}40 came.\u{2009}Be it.",
      ["It ended.", "Then 31 ± 7.\u{2009}40 came.", "Be it."]
    ),
    ("LPS was given by an intraperitoneal (i.p.) BCG route.", nil),
    ("Twice a day (b.i.d.) The dose fell.", ["Twice a day (b.i.d.)", "The dose fell."]),
  ])
  func quotesAndBracketsBehindAFullStopBelongToItsSentence(text: String, sentences: [String]?) throws {
    #expect(try WrittenLexicon("[g]\nword").sentences(text) == sentences ?? [text])
  }

  @Test(arguments: [
    ("The answer was no. Patients left.", ["The answer was no.", "Patients left."]),
    ("Trial no. NCT01, no. ChiCTR-1 and no. 5 are one.", nil),
    ("The figure is on p. 31 of vol. 12 here.", nil),
    ("They came to the ED. Nurses saw them.", ["They came to the ED.", "Nurses saw them."]),
    ("It was read by GC-MS. Spectra were kept.", ["It was read by GC-MS.", "Spectra were kept."]),
    ("It took 50 ms. Signals fell.", ["It took 50 ms.", "Signals fell."]),
    ("We thank Ms. Example and ca. 30 others.", nil),
    ("THERAPY VS. PLACEBO IN ALL.", nil),
    ("Wells, lakes etc. Fish were caught.", ["Wells, lakes etc.", "Fish were caught."]),
    ("Example et al. The method is theirs.", ["Example et al.", "The method is theirs."]),
    ("Cells of Bacillus sp. FH025 grew.", nil),
    ("Cells of Bacillus sp. These grew.", ["Cells of Bacillus sp.", "These grew."]),
  ])
  func anAbbreviationMayEndASentenceByWhatFollows(text: String, sentences: [String]?) throws {
    #expect(try WrittenLexicon("[g]\nword").sentences(text) == sentences ?? [text])
  }

  @Test(arguments: [
    ("They took vitamin D. The rest did not.", ["They took vitamin D.", "The rest did not."]),
    ("They took vitamin D. Levels rose.", ["They took vitamin D.", "Levels rose."]),
    ("It was frozen at 77 K. Spectra came.", ["It was frozen at 77 K.", "Spectra came."]),
    ("It is rare in the U.S. The cause is open.", ["It is rare in the U.S.", "The cause is open."]),
    ("It was told by the U.S. Food Office.", nil),
    ("Strains of S. Typhimurium, S. aureus and E. coli grew.", nil),
    ("Leaves of Juglans regia L. (walnut) were dried.", nil),
    ("We thank J. Example, K. L. Sample and W. D. Smith.", nil),
    ("Some, e.g. The Example, were read.", nil),
  ])
  func aLetterThatStandsAloneIsAnInitialOrAName(text: String, sentences: [String]?) throws {
    #expect(try WrittenLexicon("[g]\nword").sentences(text) == sentences ?? [text])
  }

  @Test func aTitleIsASentenceOfItsOwn() throws {
    let lexicon = try WrittenLexicon("[g]\nword")
    #expect(
      lexicon.sentences("An abstract", title: "A title without a stop") == ["A title without a stop", "An abstract"])
    #expect(lexicon.reader.text.firstAbstractSentence == 1)
    #expect(lexicon.reader.text.titleWordCount == 5)
    #expect(lexicon.reader.text.wordCount == 7)
  }

  @Test func numbersAreCountedByDigitsAlone() throws {
    let lexicon = try WrittenLexicon("[g]\nword")
    _ = lexicon.sentences("In 1998, 1,204 women and 2.5 % of three hundred.")
    #expect(lexicon.reader.text.numberCount == 3)
  }

  @Test func wordsOfASentenceAreCountedFromTheRecordsFirst() throws {
    let lexicon = try WrittenLexicon("[g]\nfourth word")
    _ = lexicon.sentences("One two. Three fourth word here.", title: "A title")
    #expect(lexicon.reader.text.sentences.map(\.firstWord) == [0, 2, 4])
    #expect(lexicon.reader.text.hits.map(\.firstWord) == [5])
    #expect(lexicon.reader.text.hits.map(\.sentence) == [2])
  }

  /// Sentences of an abstract without headings have a place by their position.
  @Test func placesFollowFromThePositionWhereNothingElseSaysThem() throws {
    let lexicon = try WrittenLexicon("[g]\nword")
    _ = lexicon.sentences((1...9).map { "Sentence \($0) stands here." }.joined(separator: " "))
    #expect(
      lexicon.reader.text.sentences.map(\.place) == [
        .firstQuarter, .firstQuarter, .secondQuarter, .secondQuarter, .secondQuarter, .thirdQuarter, .thirdQuarter,
        .lastQuarter, .lastQuarter,
      ])
  }

  /// More sentences than sixteen bits number, and a cue in one beyond them.
  @Test func aCueBehindSeventyThousandSentencesIsQuotedWhereItStands() throws {
    let appraiser = try Appraiser(topic: nil)
    let long = "The long one " + String(repeating: "goes on ", count: 60) + "to its end. "
    let text =
      "Short. " + long + String(repeating: "One came. ", count: 65_535)
      + "This was a randomised controlled trial of 40 women."
    let record = Record.sample(title: "", abstract: text)
    let appraisal = appraiser.appraise(record)
    let quotes = appraisal.evidence.filter { $0.purpose == .stated }.map { record.text($0.range) }
    #expect(quotes == ["This was a randomised controlled trial of 40 women."])
  }
}

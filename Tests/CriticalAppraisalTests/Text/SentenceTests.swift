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
    ("The answer was no. Patients left.", ["The answer was no.", "Patients left."]),
    ("They took vitamin D. The rest did not.", ["They took vitamin D.", "The rest did not."]),
  ])
  func someSentencesAreStillReadAsOne(text: String, sentences: [String]) throws {
    let found = try WrittenLexicon("[g]\nword").sentences(text)
    withKnownIssue("a curly quote behind the full stop, the words of numbers and letters that stand alone hide it") {
      #expect(found == sentences)
    }
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

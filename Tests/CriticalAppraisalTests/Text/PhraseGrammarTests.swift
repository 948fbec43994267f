import Testing

@testable import CriticalAppraisal

/// What a lexicon's lines find, as a reader of texts sees it.
@Suite struct PhraseGrammarTests {
  @Test(arguments: [
    ("randomi{s,z}ed {controlled ,}trial{s,}", "A randomised controlled trial.", ["g: randomised controlled trial"]),
    ("randomi{s,z}ed {controlled ,}trial{s,}", "Two randomized trials.", ["g: randomized trials"]),
    ("randomi{s,z}ed {controlled ,}trial{s,}", "A randomised clinical trial.", []),
    ("case control", "A Case-Control study of CASE control status.", ["g: Case-Control", "g: CASE control"]),
    ("case control", "A case. Control women came.", []),
    ("case control", "A case, control women came.", []),
    ("case control", "A case (control) study.", []),
    (
      "{two,<n>} women", "Two women, 7 women, 1,204 women and 2.5 women; some women.",
      ["g: Two women", "g: 7 women", "g: 1,204 women", "g: 2.5 women"]
    ),
    ("in <y>", "It began in 1998 and in 2021, not in 198, 19985 or in 3000.", ["g: in 1998", "g: in 2021"]),
    (
      "a {very ,}{very ,}old text", "A very very old text; a very old text; an old text; a old text.",
      ["g: A very very old text", "g: a very old text", "g: a old text"]
    ),
    (
      "foetal {growth,} restriction", "Foetal growth restriction, foetal restriction.",
      ["g: Foetal growth restriction", "g: foetal restriction"]
    ),
    ("oestradiol", "Œstradiol and oéstradiol were measured.", ["g: Œstradiol", "g: oéstradiol"]),
    ("naive cells", "Naïve cells, naı\u{0308}ve cells.", ["g: Naïve cells", "g: naı\u{0308}ve cells"]),
    ("naive cells", "Nai\u{0308}ve cells.", ["g: Nai\u{0308}ve cells"]),
    (
      "follow up", "Follow\u{2010}up, follow–up, follow\u{A0}up and fol\u{AD}low up.",
      ["g: Follow\u{2010}up", "g: follow–up", "g: follow\u{A0}up", "g: fol\u{AD}low up"]
    ),
    ("tnf a", "TNF-α and TNF-a.", ["g: TNF-a"]),
    ("abcdefghijklmnopqrstuvwx", "abcdefghijklmnopqrstuvwx abcdefghijklmnopqrstuvwxy", ["g: abcdefghijklmnopqrstuvwx"]),
    ("cohort", "subcohort cohorts cohort2 2cohort cohort", ["g: cohort", "g: cohort"]),
  ])
  func aPhraseIsFoundInEverySpelling(phrase: String, text: String, found: [String]) throws {
    #expect(try WrittenLexicon("[g]\n\(phrase)").hits(text) == found)
  }

  @Test(arguments: [
    ("Women with a loss conceived.", ["g: Women with a loss conceived"]),
    ("Women of our clinic with losses later conceived.", []),
    ("Women. They conceived.", []),
    ("They conceived, these women.", []),
    ("Women conceived.", ["g: Women conceived"]),
    ("Women, women and many others conceived.", ["g: women and many others conceived"]),
  ])
  func aPairIsFoundAcrossAGapInOneSentence(text: String, found: [String]) throws {
    #expect(try WrittenLexicon("[g]\nwomen ~3 conceived").hits(text) == found)
  }

  @Test func aGapEndsAtTheBeginningOfAnotherRecord() throws {
    let lexicon = try WrittenLexicon("[g]\nwomen ~3 conceived")
    #expect(lexicon.hits("Many women") == [])
    #expect(lexicon.hits("conceived") == [])
  }

  @Test(arguments: [
    ("A randomised trial.", ["rct: randomised trial"]),
    ("A non-randomised trial.", []),
    ("A non-randomised trial and a randomised trial.", ["rct: randomised trial"]),
    ("Randomised trials are needed, another randomised trial too.", []),
    ("Randomised trials are needed. This was a randomised trial.", ["rct: randomised trial"]),
  ])
  func aVetoStrikesWhatItOverlapsOrItsSentence(text: String, found: [String]) throws {
    let lexicon = try WrittenLexicon(
      "[rct]\nrandomised trial{s,}\n! non randomised trial\n!~ trials are needed\n[other]\nunrelated")
    #expect(lexicon.hits(text) == found)
  }

  @Test func aVetoStrikesItsOwnGroupAlone() throws {
    let lexicon = try WrittenLexicon("[a]\ncohort\n! cohort study\n[b]\ncohort")
    #expect(lexicon.hits("A cohort study.") == ["b: cohort"])
    #expect(lexicon.hits("", title: "A cohort study") == ["b: cohort"])
    #expect(
      lexicon.hits("A cohort study in the abstract.", title: "A cohort") == ["a: cohort", "b: cohort", "b: cohort"])
  }

  @Test func cuesAreNumberedGroupByGroupPhrasesBeforePairs() throws {
    let lexicon = try Lexicon(name: "l", text: "[a]\none ~2 two\nthree\n! four\n[b]\nfive".utf8)
    let set = LexiconSet([lexicon])
    #expect(set.groupNames == ["l.a", "l.b"])
    #expect(set.cueTexts == ["three", "one ~2 two", "five"])
    #expect(set.grammar.groups == [0, 0, 1])
    #expect(set.grammar.pairs == [PhraseGrammar.Pair(cue: 1, mostWordsBetween: 2)])
    #expect(LexiconSet.size(of: [lexicon]) == (cues: 3, groups: 2))
    #expect(set.number("l.b") == 1)
    #expect(set.number("l.c") == nil)
  }

  @Test func rowsKeepTheirElements() {
    let entries: [(row: UInt32, element: Int)] = [(2, 3), (0, 2), (0, 1)]
    let asMet = Rows(entries, count: 3)
    #expect((0..<3).map { asMet.range($0).map { asMet.elements[$0] } } == [[2, 1], [], [3]])
    let ordered = Rows(entries, count: 3, by: <)
    #expect((0..<3).map { ordered.range($0).map { ordered.elements[$0] } } == [[1, 2], [], [3]])
  }

  /// A phrase does not go on over a curly quotation mark or an ellipsis, as it does not over a straight one.
  @Test(arguments: [
    "a case \"control\" study", "a case “control” study", "a case «control» study", "a case … control study",
  ])
  func noPhraseSpansAQuotationMark(text: String) throws {
    #expect(try WrittenLexicon("[g]\ncase control").hits(text) == [])
  }
}

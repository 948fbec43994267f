import Testing

@testable import Bibliography

@Suite struct MatchRuleTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var left: Citation
    var right: Citation

    init(_ name: String, _ change: (inout Citation) -> Void) {
      (testDescription, left) = (name, Citation())
      right = left.with(change)
    }

    init(_ name: String, _ left: Citation, _ change: (inout Citation) -> Void) {
      (testDescription, self.left) = (name, left)
      right = left.with(change)
    }

    var verdict: MatchVerdict { RecordMatcher.verdict(left.prepared, right.prepared) }
  }

  static let plain = Citation()
  static let withDOI = plain.with { $0.doi = "10.9999/inv.1" }
  static let withPMID = plain.with { $0.pmid = "990000001" }

  static let same = [
    Pair("the very same") { _ in },
    Pair("one PubMed number and a title in two languages", withPMID) { $0.title = "Langsames Gehen erfundener Tiere" },
    Pair("one DOI in capitals", withDOI) { $0.doi = "10.9999/INV.1" },
    Pair("one DOI, epub and print", withDOI) {
      $0.year = "2010"
      $0.volume = ""
      $0.issue = ""
      $0.pages = ""
    },
    Pair("one DOI, volume and issue mistaken", withDOI) { $0.volume = "11" },
    Pair("accents lost", plain.with { $0.title = "Étude inventée de la démarche lente des œufs mûrs" }) {
      $0.title = "Etude inventee de la demarche lente des oeufs murs"
    },
    Pair("capitals and full stop") { $0.title = $0.title.uppercased() + "." },
    Pair("Greek letter in words", plain.with { $0.title = "Invented IL‐1β and TNF-α in geese that walk slowly" }) {
      $0.title = "Invented IL-1beta and TNF-alpha in geese that walk slowly"
    },
    Pair("spelling", plain.with { $0.title = "A randomised trial of tumour size in invented haemophilic geese" }) {
      $0.title = "A randomized trial of tumor size in invented hemophilic geese"
    },
    Pair("a glued Greek letter", plain.with { $0.title = "Invented βH-crystallins of the slow goose" }) {
      $0.title = "Invented beta H-crystallins of the slow goose"
    },
    Pair("a Greek letter in a name", plain.with { $0.title = "Invented NFκB in geese that walk in winter" }) {
      $0.title = "Invented NF-kappa B in geese that walk in winter"
    },
    Pair("umlauts written with e", plain.with { $0.authors = ["Müller, Ä"] }) { $0.authors = ["Mueller, A"] },
    Pair("a slashed o written with e", plain.with { $0.authors = ["Sørensen, Å"] }) { $0.authors = ["Soerensen A"] },
    Pair("a ring written as two letters", plain.with { $0.authors = ["Åström, B"] }) { $0.authors = ["Aastroem, B"] },
    Pair("subscript marked", plain.with { $0.title = "Invented CO<sub>2</sub> and geese that walk in winter" }) {
      $0.title = "Invented CO2 and geese that walk in winter"
    },
    Pair("journal abbreviated") { $0.journal = "Invent J Import" },
    Pair("pages shortened") { $0.pages = "101-9" },
    Pair("volume with a supplement") { $0.volume = "12 Suppl 1" },
    Pair("initials only") { $0.authors = ["Quillfeather AB", "Marrowby C"] },
    Pair("given name first") { $0.authors = ["A. B. Quillfeather", "C. Marrowby"] },
    Pair("first author only") { $0.authors = ["Quillfeather, A. B."] },
    Pair("title cut inside a word") { $0.title = String($0.title.prefix(42)) },
    Pair("a label before the title") { $0.title = "Short report: " + $0.title },
    Pair("retracted in the title, one place") { $0.title = "RETRACTED: " + $0.title },
    Pair("a word mistyped", plain) { $0.title = $0.title.replacing("temper", with: "tempre") },
    Pair("ahead of the issue, in the year before") {
      $0.year = "2010"
      $0.volume = ""
      $0.issue = ""
      $0.pages = "1-9"
    },
    Pair("no journal, no place") {
      $0.journal = ""
      $0.volume = ""
      $0.issue = ""
      $0.pages = ""
    },
    Pair("an article's number and the count of its pages", plain.with { $0.pages = "e0123456" }) { $0.pages = "11" },
    Pair("no title, one place") { $0.title = "" },
    Pair("meeting abstracts of one page", plain.with { $0.type = "Conference Abstract" }) {
      $0.type = "Meeting Abstract"
    },
  ]

  static let possible = [
    Pair("two PubMed numbers", withPMID) { $0.pmid = "990000002" },
    Pair("two DOIs", withDOI) { $0.doi = "10.9999/inv.2" },
    Pair("versions of a review", plain.with { $0.doi = "10.9999/14651858.CD999999.pub2" }) {
      $0.doi = "10.9999/14651858.CD999999.pub3"
      $0.year = "2012"
    },
    Pair("versions of a review without DOI", plain.with { $0.pages = "CD999999" }) {
      $0.year = "2013"
      $0.issue = "9"
    },
    Pair("another journal") {
      $0.journal = "Feigned Annals of Export"
      $0.volume = "3"
    },
    Pair("another volume and page") {
      $0.volume = "14"
      $0.pages = "7-8"
    },
    Pair("years apart") {
      $0.year = "2015"
      $0.volume = ""
      $0.pages = ""
    },
    Pair("a meeting abstract and its paper", plain.with { $0.type = "Conference Abstract" }) {
      $0.type = "Journal Article"
      $0.volume = ""
      $0.pages = ""
    },
    Pair("a supplement's DOI", withDOI) {
      $0.title = "Feigned ducks and other birds of a pond"
      $0.pages = ""
    },
    Pair("letters under one heading") { $0.authors = ["Tanglewick, E."] },
    Pair("some words and a number more, one place") { $0.title += " in 2 year follow up" },
    Pair("a short title and little else", plain.with { $0.title = "Geese in winter" }) {
      $0.volume = ""
      $0.pages = ""
    },
  ]

  static let different = [
    Pair("part I and part II", plain.with { $0.title += ". I. Walking" }) { $0.title = plain.title + ". II. Walking" },
    Pair("some words and a number more, another place") {
      $0.title += " in 2 year follow up"
      $0.volume = "14"
      $0.pages = "7-8"
    },
    Pair("crystallin B and H", plain.with { $0.title = "Invented βH-crystallins of the slow goose" }) {
      $0.title = "Invented βB-crystallins of the slow goose"
    },
    Pair("the second part", plain) { $0.title += ", part 2" },
    Pair("type A and type B", plain.with { $0.title += " of type A" }) { $0.title = plain.title + " of type B" },
    Pair("an erratum") { $0.title = "Erratum: " + $0.title },
    Pair("a correction") { $0.title = "Correction to: " + $0.title },
    Pair("a correction as Web of Science writes it") {
      $0.title += " (vol 12, pg 101, 2011)"
      ($0.issue, $0.pages) = ("4", "")
    },
    Pair("a retraction as Web of Science writes it") { $0.title += " (Retraction of Vol 12, Pg 101, 2011)" },
    Pair("a comment") { $0.title = "Comment on: " + $0.title },
    Pair("a reply") { $0.title = "Reply to: " + $0.title },
    Pair("a comment and its reply", plain.with { $0.title = "Re: " + $0.title }) { $0.title = "Reply: " + plain.title },
    Pair("a notice of retraction") { $0.title = "Retraction: " + $0.title },
    Pair("a notice by its type") { $0.type = "Published Erratum" },
    Pair("the protocol") { $0.title += ": a study protocol" },
    Pair("another title on the same page") { $0.title = "Feigned ducks and other birds of a pond" },
    Pair("one title, others' names, another place") {
      $0.authors = ["Tanglewick, E."]
      $0.volume = "14"
      $0.pages = "7-8"
    },
    Pair("two PubMed numbers and another place", withPMID) {
      $0.pmid = "990000002"
      $0.volume = "14"
    },
    Pair("titles that nobody knows", plain.with { $0.title = "UNKNOWN" }) {
      $0.title = "Untitled"
      $0.pages = "7"
    },
  ]

  @Test(arguments: same) func isLinked(_ pair: Pair) { #expect(pair.verdict.isSame, "\(pair.verdict)") }

  @Test(arguments: possible) func isListed(_ pair: Pair) { #expect(pair.verdict.isPossible, "\(pair.verdict)") }

  @Test(arguments: different) func isLeftAlone(_ pair: Pair) { #expect(pair.verdict == .different) }

  @Test(arguments: same + possible + different) func orderOfTheTwoCountsForNothing(_ pair: Pair) {
    #expect(RecordMatcher.verdict(pair.right.prepared, pair.left.prepared) == pair.verdict)
  }

  static let reasons: [(Pair, MatchVerdict)] = [
    (Pair("all") { _ in }, .same(because: .sameTitleAndPlace)),
    (Pair("volume") { $0.volume = "13" }, .same(because: .sameTitleAndPage)),
    (
      Pair("count of pages", plain.with { $0.pages = "e0123456" }) { $0.pages = "11" },
      .same(because: .sameTitleAndVolume)
    ),
    (Pair("no place", withoutPlace) { _ in }, .same(because: .sameTitleAndJournal)),
    (Pair("year", withoutPlace) { $0.year = "2012" }, .same(because: .sameTitleAuthorsAndJournal)),
    (Pair("no authors, no pages") { ($0.authors, $0.pages) = ([], "") }, .same(because: .sameTitleAndVolume)),
    (
      Pair("no journal, year") {
        ($0.journal, $0.volume, $0.year) = ("", "", "2012")
      }, .same(because: .sameTitleAuthorsAndPage)
    ),
    (Pair("a label") { $0.title = "Short report: " + $0.title }, .same(because: .likeTitleAndPlace)),
    (
      Pair("a cut title, no pages") {
        ($0.title, $0.pages) = (String($0.title.prefix(42)), "")
      }, .same(because: .likeTitleAndJournal)
    ),
    (Pair("authors") { $0.authors = ["Tanglewick, E."] }, .possible(because: .otherAuthors)),
  ]
  static let withoutPlace = plain.with { ($0.volume, $0.issue, $0.pages) = ("", "", "") }

  @Test(arguments: reasons) func theReasonSaysWhatAgrees(_ pair: Pair, _ verdict: MatchVerdict) {
    #expect(pair.verdict == verdict)
  }

  @Test func aDOIBesideAnotherTitleYearAndAuthorIsNoMatch() {
    let other = Self.withDOI.with {
      $0.title = "Feigned ducks and other birds of a pond"
      $0.authors = ["Tanglewick, E."]
      $0.volume = "14"
      $0.pages = "7-8"
      $0.year = "2014"
    }
    #expect(RecordMatcher.verdict(Self.withDOI.prepared, other.prepared) == .different)
  }
}

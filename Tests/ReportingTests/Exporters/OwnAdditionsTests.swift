import Testing

@testable import Reporting

@Suite struct OwnAdditionsTests {
  private static let ours = "Hindsight: rct, probability 0.90 “A quote”; comparison: sound [/Hindsight]"

  @Test(arguments: [
    ("\(ours)", ""),
    ("mine", "mine"),
    ("mine | \(ours)", "mine"),
    ("\(ours) | RAYYAN-INCLUSION: {\"A\"=>\"Included\"}", "RAYYAN-INCLUSION: {\"A\"=>\"Included\"}"),
    ("mine | \(ours) | RAYYAN-LABELS: a", "mine | RAYYAN-LABELS: a"),
    ("\(ours) \(ours)", ""),
    ("Hindsight: a note of the reviewer's own", "Hindsight: a note of the reviewer's own"),
    ("Hindsight: the reviewer's own | \(ours)", "Hindsight: the reviewer's own"),
    ("the end is [/Hindsight] alone", "the end is [/Hindsight] alone"),
  ])
  func onlyOurNoteGoes(note: String, rest: String) {
    #expect(String(decoding: OwnAdditions.note(Array(note.utf8)), as: UTF8.self) == rest)
  }

  @Test(arguments: [
    ("hindsight/design/rct", ""), ("ivf", "ivf"), ("ivf, hindsight/design/rct, nk", "ivf, nk"),
    ("hindsight/design/rct; ivf", "ivf"), ("ivf; hindsight/design/rct", "ivf"),
    ("the hindsight/foresight debate", "the hindsight/foresight debate"), ("", ""), (" ; ,", " ; ,"),
    ("hindsight/a, hindsight/b", ""),
  ])
  func onlyOurKeywordsGo(keywords: String, rest: String) {
    #expect(String(decoding: OwnAdditions.keywords(Array(keywords.utf8)), as: UTF8.self) == rest)
  }

  @Test func aQuoteCannotEndTheNoteThatHoldsIt() {
    let quote = OwnAdditions.quoted("Hindsight: what [/Hindsight] does")
    let note = "Hindsight: rct “\(quote)” [/Hindsight]"
    #expect(OwnAdditions.note(note) == nil)
    #expect(
      quote.unicodeScalars.filter { $0 != "\u{2060}" }.map(String.init).joined() == "Hindsight: what [/Hindsight] does")
  }
}

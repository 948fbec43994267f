import Bibliography
import Testing

/// How references stand one after the other on a page.
@Suite struct ReferenceSegmentationTests {
  static let refs = InventedReferences.vancouver

  /// Breaks lines as a PDF does.
  static func wrapped(_ text: String, indent: String = "", width: Int = 30) -> String {
    var (out, length) = ("", 0)
    for word in text.split(separator: " ") {
      if length + word.count > width, length > 0 {
        out += "\n" + indent
        length = 0
      } else if length > 0 {
        out += " "
      }
      out += word
      length += word.count + 1
    }
    return out
  }

  static let layouts: [String] = [
    refs.joined(separator: "\n"), refs.joined(separator: "\n\n"), refs.joined(separator: " "),
    refs.joined(separator: "\r\n"), refs.map { $0.dropLast() }.joined(separator: "\n"),
    refs.map { wrapped($0) }.joined(separator: "\n\n"), refs.map { wrapped($0) }.joined(separator: "\n"),
    refs.map { wrapped($0, indent: "   ") }.joined(separator: "\n"),
    refs.enumerated().map { "\($0 + 1). " + wrapped($1) }.joined(separator: "\n"),
    refs.enumerated().map { "[\($0 + 1)] " + wrapped($1) }.joined(separator: "\n"),
    refs.enumerated().map { "(\($0 + 1)) " + $1 }.joined(separator: "\n"),
    refs.enumerated().map { "\($0 + 1). " + $1 }.joined(separator: " "),
    refs.enumerated().map { "[\($0 + 1)] " + $1 }.joined(separator: " "),
    refs.map { "• " + $0 }.joined(separator: "\n"),
    "References\n\n" + refs.joined(separator: "\n\n") + "\n\nContact us\n\nShare with your friends",
    "Prose comes first, as Muster (2004) says. It is long enough.\n\n" + refs.joined(separator: "\n\n"),
  ]

  @Test(arguments: layouts) func everyLayoutGivesTheSameReferences(_ text: String) {
    #expect(Reading(references: text).titles == InventedReferences.titles)
  }

  @Test(arguments: [
    "References", "REFERENCES:", "Reference list", "Bibliography", "Literature:", "Literature cited", "Works cited",
    "Sources", "Further reading", "Notes", "Footnotes", "Citations", "Literatur", "Literaturverzeichnis", "Quellen",
    "Références", "Bibliografía", "Referencias", "Bibliografia", "5. References", "V. References", "## References",
    "**References**", "## **5. References:**", "A page about cells\nReferences", "Prose ends here.\nReferences",
  ]) func aHeadingRightAboveIsNoPartOfAReference(_ heading: String) {
    let harvard =
      "Muster, A. and Test, B.C. (2004) 'Cells in early loss', Invented Journal of Immunology, 134(2), pp. 93-119."
    for list in [Self.refs.joined(separator: "\n"), Self.refs.joined(separator: "\n\n"), harvard] {
      let reading = Reading(references: heading + "\n" + list)
      #expect(reading.references == Reading(references: list).references)
      #expect(reading.lines.first == heading.split(separator: "\n").count + 1)
      let page = list.replacing("\n", with: "<br>")
      let broken = heading.replacing("\n", with: "<br>")
      #expect(Reading(page: "<html><body><p>\(broken)<br>\(page)</p>").references == reading.references)
    }
  }

  @Test(arguments: ["Literature", "Notes"]) func aTitlesLastWordInALineOfItsOwnIsNoHeading(_ word: String) {
    let text = "Muster A, Test BC. Cells that nobody has seen in the\n\(word)\nInv J Immunol. 2004;134(2):93-119."
    #expect(Reading(references: text).records.count == 1)
    #expect(Reading(references: text).references.first?.authors == ["Muster A", "Test BC"])
  }

  @Test func aWordBrokenAtTheEndOfALineIsMadeWhole() throws {
    let text =
      "Muster A. Immuno-\nlogical cells of the T-\ncell kind. Invented J Immunol. 2004;134(2):93-\n119. doi:10.9999/\ninv.3"
    let reference = try #require(Reading(references: text).references.first)
    #expect(reference.title == "Immunological cells of the T-cell kind")
    #expect(reference.pages == "93-119" && reference.doi == "10.9999/inv.3")
  }

  @Test func theLineIsThatOnWhichTheReferenceBegins() {
    let text = "Title\n\n1. " + Self.wrapped(Self.refs[0]) + "\n2. " + Self.refs[1]
    let reading = Reading(references: text)
    #expect(reading.lines == [3, 6])
    #expect(reading.diagnostics.count == 1 && reading.diagnostics[0].hasPrefix("note: list.txt:1: 1 lines"))
  }

  @Test func anItemThatContinuesTheNumbersIsKeptWhateverItSays() {
    let text = "1. \(Self.refs[0])\n2. Somebody's page about cells, visited often.\n3. \(Self.refs[2])"
    #expect(Reading(references: text).records.map { $0.record.text(of: .label) } == ["1", "2", "3"])
  }

  @Test func aReferenceWithWeakMarksCountsOnlyBehindAHeading() {
    let weak = "Cells and failure, Royal College of Invented Doctors Advisory Committee, June 2008."
    #expect(Reading(references: weak).error == .noRecords("list.txt"))
    let listed = Reading(references: "You can read the following reports:\n\n" + weak)
    #expect(listed.references.map(\.authors) == [["Royal College of Invented Doctors Advisory Committee"]])
    #expect(listed.titles == ["Cells and failure"] && listed.references.map(\.year) == [2008])
  }
}

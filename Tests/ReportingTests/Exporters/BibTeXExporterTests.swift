import Bibliography
import Testing

@testable import Reporting

@Suite struct BibTeXExporterTests {
  @Test(arguments: [
    ("p < 0.05 & 50 % of #3", "p < 0.05 \\& 50 \\% of \\#3"),
    ("a_b^c~d", "a\\_b\\textasciicircum{}c\\textasciitilde{}d"),
    ("{x} $y$ \\z", "\\{x\\} \\$y\\$ \\textbackslash{}z"), ("Größe β ≥ 1", "Größe β ≥ 1"), ("", ""),
  ])
  func whatLaTeXWouldRunIsEscaped(text: String, escaped: String) { #expect(LaTeX.escaped(text) == escaped) }

  @Test func addressesStayAsTheyAre() {
    #expect(LaTeX.verbatim("https://example.org/a_b?c=%20&d#{e}") == "https://example.org/a_b?c=%20&d#%7Be%7D")
  }

  @Test func namesAreJoinedByAndAndGroupsStandInBraces() {
    let record = InventedRecord.make([
      (.authorFamilyName, "van Erfunden"), (.authorForeName, "Anna"), (.authorSuffix, "Jr"),
      (.authorFamilyName, "Sand and Sons"), (.collectiveName, "Invented & Group"),
    ])
    #expect(
      InventedRecord.text(.bibTeX, record).contains(
        "author = {van Erfunden, Jr, Anna and {Sand and Sons} and {Invented \\& Group}},"))
  }

  @Test func everyEntryHasAKeyOfItsOwn() {
    func record(_ family: String, _ year: String, _ title: String, label: String = "") -> ExportEntry {
      ExportEntry(
        unlabelled: InventedRecord.make(
          title: title, [(.authorFamilyName, family), (.year, year)] + (label.isEmpty ? [] : [(.label, label)])))
    }
    let text = InventedRecord.text(
      .bibTeX,
      [
        record("Ærø Müller", "2004", "The natural killers"), record("Ærø Müller", "2004", "A natural killer"),
        record("Müller", "2005", "«Zellen»", label: "own:key"), record("Müller", "2005", "", label: "own:key"),
        record("", "", "", label: "no key, this"), record("", "", ""),
        record("X", "1", "", label: "own:key-2"),
      ])
    let keys = text.matches(of: /@article\{(.*),\n/).map { String($0.1) }
    #expect(
      keys == [
        "aeromuller2004natural", "aeromuller2004natural-2", "own:key", "own:key-2", "record", "record-2", "own:key-2-2",
      ])
  }

  @Test func bracesBalanceWhateverTheText() {
    let record = InventedRecord.make(
      title: "} { \\} {{", abstract: "}}}", [(.url, "https://example.org/}"), (.doi, "10.9999/{")])
    var depth = 0
    var isEscaped = false
    for byte in InventedRecord.text(.bibTeX, record, labelled: true).utf8 {
      if !isEscaped, byte == UInt8(ascii: "{") { depth += 1 }
      if !isEscaped, byte == UInt8(ascii: "}") { depth -= 1 }
      #expect(depth >= 0)
      isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
    }
    #expect(depth == 0)
  }

  @Test func keywordsWithCommasArePartedBySemicolons() {
    let record = InventedRecord.make([(.keyword, "a"), (.keyword, "b")])
    #expect(InventedRecord.text(.bibTeX, record).contains("keywords = {a, b}"))
    let headings = InventedRecord.make([(.meshDescriptor, "Killer Cells, Natural"), (.keyword, "b")])
    #expect(InventedRecord.text(.bibTeX, headings).contains("keywords = {Killer Cells, Natural; b}"))
  }

  @Test func hyphensStayHyphensAndPagesAreARange() {
    let text = InventedRecord.text(
      .bibTeX, InventedRecord.make(title: "Geese--invented---walk", [(.pages, "S1--9, e_2")]))
    #expect(text.contains("{Geese-{}-invented-{}-{}-walk}"))
    #expect(text.contains("{S1--9, e\\_2}"))
  }
}

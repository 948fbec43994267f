import Testing

@testable import Reporting

@Suite struct ColumnsTests {
  @Test(arguments: [
    ("retrospective", 6, "retro…"), ("rct", 6, "rct   "), ("cohort", 6, "cohort"), ("", 2, "  "),
    ("naïve é", 6, "naïve…"), ("ab", 1, "…"), ("nai\u{308}ve", 6, "nai\u{308}ve "), ("流産の研究", 6, "流産… "),
    ("流産の", 6, "流産の"), ("a流産", 4, "a流…"), ("β細胞", 7, "β細胞  "), ("ok 👩‍🔬", 6, "ok 👩‍🔬 "),
  ])
  func aTextIsCutWithAnEllipsisOrFilledUp(text: String, width: Int, fitted: String) {
    #expect(Columns.fit(text, width) == fitted)
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}\u{302}", 1), ("研究", 4), ("한국", 4), ("ﾊﾝ", 2), ("Ｆ", 2), ("γδ≥…", 4),
    ("a\u{200B}b", 2), ("🧬", 2), ("®©±", 3),
  ])
  func wideCharactersFillTwoColumnsAndMarksNone(text: String, columns: Int) {
    #expect(Columns.width(text) == columns)
  }

  @Test func wideWordsAreWrappedByTheirColumns() {
    #expect(Columns.wrap("研究 研究 研究", width: 9) == "研究 研究\n研究")
  }

  @Test func numbersStandRight() {
    #expect(Columns.right("12", 4) == "  12")
    #expect(Columns.right("12345", 4) == "12345")
  }

  @Test func wrappedLinesKeepTheirIndent() {
    let text = "  " + Array(repeating: "cohort", count: 20).joined(separator: " ")
    let lines = Columns.wrap(text, width: 30, indent: "    ").split(separator: "\n")
    #expect(lines.first?.hasPrefix("  cohort") == true)
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("    cohort") })
    #expect(lines.allSatisfy { $0.count <= 30 })
  }

  @Test(arguments: [
    ("", ""), ("one", "one"), ("a  b", "a b"), ("abcdefghijkl mn", "abcdefghijkl\nmn"),
    ("ab cd ef", "ab cd\nef"),
  ])
  func wordsAreNeverBroken(text: String, wrapped: String) {
    #expect(Columns.wrap(text, width: 5) == wrapped)
  }

  @Test(arguments: [
    ("a/b.ris", 7, "a/b.ris"), ("aa/b.ris", 7, "…/b.ris"), ("医学/b.ris", 8, "…/b.ris"), ("", 3, ""),
  ])
  func theEndOfAPathIsKept(path: String, width: Int, cut: String) {
    #expect(Columns.cutFront(path, to: width) == cut)
  }
}

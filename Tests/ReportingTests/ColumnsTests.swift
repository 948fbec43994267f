import Testing

@testable import Reporting

@Suite struct ColumnsTests {
  @Test(arguments: [
    ("retrospective", 6, "retro…"), ("rct", 6, "rct   "), ("cohort", 6, "cohort"), ("", 2, "  "),
    ("naïve é", 6, "naïve…"), ("ab", 1, "…"),
  ])
  func aTextIsCutWithAnEllipsisOrFilledUp(text: String, width: Int, fitted: String) {
    #expect(Columns.fit(text, width) == fitted)
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
}

import Testing

@testable import Reporting

@Suite struct ColumnsTests {
  @Test func aLongTextIsCutWithAnEllipsis() {
    #expect(Columns.fit("retrospective", 6) == "retro…")
    #expect(Columns.fit("rct", 6) == "rct   ")
    #expect(Columns.right("12", 4) == "  12")
  }

  @Test func wrappedLinesKeepTheirIndent() {
    let text = "  " + Array(repeating: "cohort", count: 20).joined(separator: " ")
    let lines = Columns.wrap(text, width: 30, indent: "    ").split(separator: "\n")
    #expect(lines.first?.hasPrefix("  cohort") == true)
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("    cohort") })
    #expect(lines.allSatisfy { $0.count <= 30 })
  }
}

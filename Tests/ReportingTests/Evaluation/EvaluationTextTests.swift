import Testing

@testable import CriticalAppraisal
@testable import Reporting

/// An evaluation as people read it.
@Suite struct EvaluationTextTests {
  @Test(arguments: [1, 7, 120, 1_200]) func noLineIsLongerThanATerminal(times: Int) throws {
    let records = InventedEvaluation.records(times: times)
    let (run, other) = try InventedEvaluation.allTrials(records)
    let text = EvaluationText(InventedEvaluation.result(records, other: other, run: run, rounds: 5)).text
    for line in text.split(separator: "\n") { #expect(Columns.width(line) <= 80, "\(line)") }
    for design in StudyDesign.allCases { #expect(text.contains("\n\(design.rawValue) "), "\(design) has its row") }
    #expect(!text.contains("nan") && !text.contains("inf "))
  }

  @Test func whatIsMissingIsADash() {
    let text = EvaluationText(
      InventedEvaluation.result([InventedEvaluation.record(9, read: .rct, judged: .animal)])
    ).text
    #expect(text.contains("0 of 1 right: accuracy 0.000 (0.000 to 0.793)."))
    #expect(text.contains("Macro-F1 over the 0 labels read 5 times or more: -;"))
    #expect(text.contains("\nrct        1       0      0                  -  0.000 0.000-0.793  0.000\n"))
    #expect(text.contains("\n0.9 to 1.0         1  0.900      0  0.000 0.000-0.793\n"))
    #expect(text.contains("\n0.0 to 0.1         0      -      0                  -\n"))
  }

  @Test func theOtherRunIsComparedInASentence() throws {
    let records = InventedEvaluation.records()
    let (run, other) = try InventedEvaluation.allTrials(records)
    let text = EvaluationText(InventedEvaluation.result(records, other: other, run: run)).text
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    // Of 44 records 22 are right here, and the two trials there; one of the trials is right in both.
    #expect(
      text.contains(
        "Against a|b.ndjson, on 44 records that both judged: right here 0.500 (0.358 to 0.642), there 0.045 "
          + "(0.013 to 0.151); only here 21 (b), only there 1 (c); McNemar's exact test, two-sided: p <0.001; this run "
          + "has more right."))
  }

  @Test func markdownHasTheSameTables() throws {
    let records = InventedEvaluation.records()
    let (run, other) = try InventedEvaluation.allTrials(records)
    let text = EvaluationMarkdown(InventedEvaluation.result(records, file: "a_b.jsonl", other: other, run: run)).text
    #expect(text.contains("44 records of a\\_b.jsonl, judged from title and abstract only."))
    #expect(text.contains("| rct | 2 | 2 | 1 | 0.500 (0.095 to 0.905) | 0.500 (0.095 to 0.905) | 0.500 |"))
    #expect(text.contains("| 0.9 to 1.0 |"))
    #expect(text.contains("| 100 % | 42 |"), "two cannot be told and have no likeliest")
    #expect(text.contains("Against a\\|b.ndjson"))
    // Every row of a table has the cells of its head.
    for block in text.split(separator: "\n\n") where block.hasPrefix("|") {
      #expect(Set(block.split(separator: "\n").map { $0.count { $0 == "|" } }).count == 1)
    }
  }

  @Test(arguments: [
    (0.0004, "0.000"), (0.0005, "0.001"), (0.9996, "1.000"), (-0.25, "-0.250"), (12.5, "12.500"), (.nan, "-"),
    (.infinity, "-"),
  ])
  func figuresHaveThreeDecimals(value: Double, text: String) {
    #expect(Decimals.three(value) == text)
  }

  @Test func aTableTooWideGoesOnBelow() {
    let heads = ["name"] + (1...40).map { "\($0)" }
    let lines = FigureTable(heads: heads, rows: [["a long name of a row"] + (1...40).map { "\($0 * 7)" }]).text
    #expect(lines.allSatisfy { $0.count <= 80 })
    let cells = lines.filter { $0.hasPrefix("a long") }.flatMap { $0.split(separator: " ").compactMap { Int($0) } }
    #expect(cells == (1...40).map { $0 * 7 }, "no figure is lost")
  }
}

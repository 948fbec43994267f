import Bibliography
import Testing

@testable import CriticalAppraisal
@testable import Reporting

/// The table of questions: nothing that a tool asks is left out.
@Suite struct QuestionCSVTests {
  private static func rows(_ studies: [AppraisedStudy]) throws -> [[String]] {
    var output = OutputBuffer()
    let writer = QuestionCSV()
    writer.begin(&output)
    for study in studies { writer.write(study, named: study.baseName, to: &output) }
    return try #require(CSVWriterTests.rows(output.bytes))
  }

  @Test(arguments: AppraisalTool.Name.allCases) func everyQuestionHasARow(name: AppraisalTool.Name) throws {
    let tool = AppraisalTool.named(name)
    let rows = try Self.rows([InventedStudy.make(name, levels: [(0, nil)])])
    #expect(rows.first == QuestionCSV.headings)
    #expect(rows.count == tool.questionCount + 1)
    let questions = tool.domains.flatMap { domain in domain.questions.map { [domain.id, $0.id, $0.text] } }
    #expect(rows.dropFirst().map { Array($0[3...5]) } == questions)
    for row in rows.dropFirst() {
      #expect(row.count == QuestionCSV.headings.count)
      #expect(Array(row.prefix(3)) == ["Smith 2004", "pmid:990000001", name.rawValue])
      #expect(!row[13].isEmpty, "what the full text must show")
      #expect(row.suffix(3) == ["", "", ""], "the cells of the reviewer are empty")
    }
  }

  @Test func anAnswerStandsWithItsQuote() throws {
    let rows = try Self.rows([InventedStudy.make(.quips, levels: [(2, .high)])])
    let answered = rows.dropFirst().filter { $0[6] != "no information" }
    #expect(
      answered.map { Array($0[6...12]) } == [
        ["probably no", "High", "Überall Tee. The cut-off was 12%.", "abstract", "0", "33", "invented"]
      ])
    #expect(answered.map { Array($0[14...15]) } == [["conduct.matched", "suggested"]])
    let open = rows.dropFirst().filter { $0[6] == "no information" }
    #expect(open.allSatisfy { $0[7...12].allSatisfy(\.isEmpty) && $0[14...15].allSatisfy(\.isEmpty) })
  }

  @Test(arguments: SampleRun.names) func everyToolOfEveryStudyIsAskedInFull(name: String) throws {
    let studies = try SampleRun.appraisals(name).map(AppraisedStudy.init)
    let rows = try Self.rows(studies).dropFirst()
    let asked = studies.flatMap(\.suggested.tools).map { AppraisalTool.named($0.tool).questionCount }
    #expect(rows.count == asked.reduce(0, +) && rows.count > 100)
    #expect(rows.allSatisfy { $0.count == QuestionCSV.headings.count })
    #expect(!rows.contains { $0[7] == "Low" || $0[12].lowercased().contains("low risk") })
    #expect(rows.contains { $0[7] == "High" })
    // A quote goes with a place, a level with a quote.
    #expect(rows.allSatisfy { $0[8].isEmpty == $0[10].isEmpty && ($0[7].isEmpty || !$0[8].isEmpty) })
  }
}

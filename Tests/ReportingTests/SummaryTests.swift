import Bibliography
import Foundation
import Testing

@testable import CriticalAppraisal
@testable import Reporting

/// The summary on the terminal, as Markdown and as JSON.
@Suite struct SummaryTests {
  static let version = ToolVersion(model: "1.0")
  typealias Object = [String: Any]

  private static func json(_ summary: EvidenceSummary) throws -> Object {
    let text = SampleRun.text { SummaryJSON(summary, version: version).write(to: &$0) }
    #expect(text.hasSuffix("}\n"))
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object)
  }

  @Test(arguments: SampleRun.names, [false, true]) func theTerminalsTextFitsEightyColumns(name: String, isPartial: Bool)
    throws
  {
    var summary = try SampleRun.summary(try SampleRun.appraisals(name))
    summary.isPartial = isPartial
    let text = SummaryText(summary, version: Self.version).text
    for line in text.split(separator: "\n") { #expect(Columns.width(line) <= 80, "\(line)") }
    #expect(text.contains("PARTIAL") == isPartial)
    #expect(text.contains("Designs of counted records"))
    #expect(text.hasSuffix(Self.version.description + "\n"))
  }

  @Test func emptyInputsHaveATextToo() throws {
    let summary = try SampleRun.summary([])
    let text = SummaryText(summary, version: Self.version).text
    #expect(text.contains("No record is about"))
    #expect(!text.contains("Marker measured"))
    #expect(SummaryMarkdown(summary, version: Self.version).text.contains("No record is about"))
    let evidence = try #require(try Self.json(summary)["evidence"] as? Object)
    #expect((evidence["fractionBefore"] as? Object)?["value"] is NSNull)
    #expect((evidence["fractionBefore"] as? Object)?["interval"] is NSNull)
    #expect(evidence["worstCase"] is NSNull)
  }

  @Test func theMarkdownsTablesHaveThreeCellsARow() throws {
    let appraisals = [
      InventedAppraisal.make(pmid: nil, file: "a|b.xml"), InventedAppraisal.make(),
      InventedAppraisal.make(pmid: 990_000_002, isRetracted: true),
    ]
    let text = SummaryMarkdown(try SampleRun.summary(appraisals), version: Self.version).text
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(rows.count > 8)
    for row in rows {
      #expect(row.replacing("\\|", with: "").count { $0 == "|" } == 4, "\(row)")
    }
  }

  /// The counted records by design, by timing and by verdict are those read, less the ones left out.
  @Test(arguments: SampleRun.names) func theTablesAddUp(name: String) throws {
    let summary = try SampleRun.summary(try SampleRun.appraisals(name))
    let text = SummaryMarkdown(summary, version: Self.version).text
    func sum(_ heading: String, where isMember: (String) -> Bool = { _ in true }) -> Int {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).drop { $0 != "## \(heading)" }
        .dropFirst()
      return lines.prefix { !$0.hasPrefix("## ") }.filter { $0.hasPrefix("| ") }.dropFirst().reduce(0) { total, line in
        let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        return isMember(cells[0]) ? total + (Int(cells[1].replacing(",", with: "")) ?? 0) : total
      }
    }
    let counted = sum("Records") { $0.hasPrefix("counted") }
    let lost = sum("Records") { name in ["repeated", "struck", "retracted"].contains { start in name.hasPrefix(start) }
    }
    #expect(counted > 0)
    #expect(sum("Records") { $0 == "read" } - lost == counted)
    for heading in ["design", "marker timing", "verdict"] {
      #expect(sum("Counted records by \(heading)") == counted)
    }
    let studies = sum("Records") { $0 == "studies in the evidence" }
    for heading in ["Marker timing", "Verdicts", "Designs", "Years"] {
      #expect(sum("\(heading) \(heading == "Years" ? "of" : "in") the evidence") == studies)
    }
  }

  @Test func aLineBreakInAFilesNameBreaksNoRow() throws {
    let appraisals = [InventedAppraisal.make(pmid: nil, file: "a\nb.xml")]
    let text = SummaryMarkdown(try SampleRun.summary(appraisals), version: Self.version).text
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("|") }.allSatisfy { $0.hasSuffix("|") })
  }

  @Test func longListsAreCutInMarkdownAndWholeInJSON() throws {
    let summary = try SampleRun.summary((0..<120).map { InventedAppraisal.make(pmid: 990_000_001 + $0) })
    let text = SummaryMarkdown(summary, version: Self.version).text
    #expect(text.contains("990000050 … and 70 more"))
    #expect(!text.contains("990000051"))
    let studies = (try Self.json(summary)["evidence"] as? Object)?["studies"] as? Object
    #expect((studies?["ids"] as? [String])?.count == 120)
  }

  @Test func aPartialResultIsMarkedEverywhere() throws {
    var summary = try SampleRun.summary([InventedAppraisal.make()])
    summary.isPartial = true
    #expect(SummaryMarkdown(summary, version: Self.version).text.contains("**Partial result"))
    #expect(try Self.json(summary)["partial"] as? Bool == true)
  }

  @Test func theJSONHasItsKeys() throws {
    let object = try Self.json(try SampleRun.summary(try SampleRun.appraisals("nk-cells.xml")))
    #expect(
      Set(object.keys) == [
        "tool", "partial", "topic", "problems", "records", "designs", "markerTimings", "dataCollections", "verdicts",
        "years", "topicRecords", "screening", "evidence", "treatments", "checking", "verification", "part",
      ])
    #expect(
      Set((object["records"] as? Object ?? [:]).keys) == [
        "read", "duplicates", "deleted", "retracted", "notices", "withoutAbstract", "indexDisagrees", "counted",
      ])
    #expect(
      Set((object["evidence"] as? Object ?? [:]).keys) == [
        "studies", "before", "notBefore", "cannotTell", "fractionBefore", "cannotTellAsNotBefore", "cannotTellAsBefore",
        "worstCase", "byParticipants", "designs", "markerTimings", "verdicts", "compartments", "years", "levels",
      ])
    #expect(Set((object["tool"] as? Object ?? [:]).keys) == ["name", "version", "model", "lexicon"])
  }

  @Test func levelsAreSaidToBeBeginningsOnly() throws {
    let summary = try SampleRun.summary([
      InventedAppraisal.make(), InventedAppraisal.make(pmid: 990_000_002, design: .caseControl, verdict: .flawed),
    ])
    let sentence = try #require(LevelSentences(summary.figures, question: .prognosis).evidence)
    #expect(sentence.contains("(OCEBM 2011, what will happen (prognosis)): level 2: 1, level 4: 1."))
    #expect(sentence.contains("no grades of certainty"))
    let markdown = SummaryMarkdown(summary, version: Self.version).text
    #expect(markdown.contains("## Starting levels of evidence\n\n\(sentence)\n\n\(LevelSentences.meaning)\n\n| |"))
    #expect(markdown.contains("| level 4 | 1 | 990000002 |"))
    #expect(SummaryText(summary, version: Self.version).text.contains("Starting levels of evidence"))
    #expect(!SummaryText(try SampleRun.summary([]), version: Self.version).text.contains("Starting levels"))
  }

  /// Every count in the JSON is the number of the ids beside it.
  @Test(arguments: SampleRun.names) func everyCountHasItsIds(name: String) throws {
    var figures = 0
    func walk(_ value: Any) {
      if let list = value as? [Any] { list.forEach(walk) }
      guard let object = value as? Object else { return }
      if let ids = object["ids"] as? [String] {
        #expect(object["count"] as? Int == ids.count)
        figures += 1
      }
      object.values.forEach(walk)
    }
    walk(try Self.json(try SampleRun.summary(try SampleRun.appraisals(name))))
    #expect(figures > 60)
  }

  @Test func theFractionIsThatOfTheText() throws {
    let marks: [MarkerTiming] = Array(repeating: .before, count: 3) + Array(repeating: .after, count: 22)
    let summary = try SampleRun.summary(
      marks.enumerated().map { InventedAppraisal.make(pmid: 990_000_001 + $0, marker: $1) })
    let evidence = try #require(try Self.json(summary)["evidence"] as? Object)
    let fraction = try #require(evidence["fractionBefore"] as? Object)
    #expect(fraction["count"] as? Int == 3)
    #expect(fraction["total"] as? Int == 25)
    #expect(fraction["value"] as? Double == 0.12)
    #expect(fraction["interval"] as? [Double] == [0.041668, 0.299558])
  }

  @Test func theVersionNamesModelAndLexicons() {
    #expect(Self.version.description.hasPrefix("hindsight \(ToolVersion.program) (model 1.0, lexicons "))
    #expect(Self.version.lexicon.count == 12)
    #expect(Self.version.lexicon.allSatisfy { $0.isHexDigit })
  }
}

import Bibliography
import Foundation
import Testing

@testable import CriticalAppraisal
@testable import Reporting

@Suite struct ExplanationTextTests {
  private static func text(_ id: String, in name: String = "nk-cells.xml") throws -> (String, Appraisal) {
    let appraisal = try #require(try SampleRun.appraisals(name).first { $0.record.id == id })
    return (ExplanationText(appraisal).text, appraisal)
  }

  @Test(arguments: SampleRun.names) func everySampleIsExplainedWithinEightyColumns(name: String) throws {
    for appraisal in try SampleRun.appraisals(name) {
      let text = ExplanationText(appraisal).text
      for line in text.split(separator: "\n") { #expect(Columns.width(line) <= 80, "\(line)") }
      for heading in ["Design   ", "Path", "Timing   ", "Verdict  "] {
        #expect(text.contains("\n\(heading)"), "\(heading)")
      }
      for label in ["cannotTell", "notApplicable", "otherAbstract", "(outcomeDefined)"] {
        #expect(!text.contains(label), "\(label)")
      }
      #expect(text.contains(appraisal.record.id))
      #expect(text.hasSuffix("\n\n"))
    }
  }

  @Test func whatSpeaksForAndAgainstTheDesignIsShownWithItsWeight() throws {
    let appraiser = try Appraiser(topic: try Topic.embedded("nk-cells"))
    var (opposed, indexed, aboveOne) = (0, 0, 0)
    for appraisal in try SampleRun.appraisals("nk-cells.xml") {
      guard let reasons = appraiser.weighedReasons(of: appraisal) else { continue }
      let text = ExplanationText(appraisal, reasons: reasons).text
      for line in text.split(separator: "\n") { #expect(Columns.width(line) <= 80, "\(line)") }
      #expect(text.contains("\nWeighed  for \(reasons.design.name), in log-odds against the others\n"))
      #expect(text.contains("\n         against it:\n  - ") == !reasons.opposing.isEmpty)
      #expect(text.contains("PubMed's index, for ") == !reasons.index.isEmpty)
      let words = text.split { " \n".contains($0) }.joined(separator: " ")
      for item in reasons.favouring + reasons.opposing {
        let quote = appraisal.record.text(item.evidence.range).split(separator: " ").joined(separator: " ")
        let weight = String(format: "%@ %.2f", item.logOdds < 0 ? "-" : "+", abs(item.logOdds))
        #expect(words.contains("\(weight) “\(quote)”"))
        if abs(item.logOdds) > 1.01 { aboveOne += 1 }
      }
      for signal in reasons.index {
        #expect(words.contains(String(format: "+ %.2f PubMed's index, for ", signal.logOdds) + signal.design.name))
      }
      if !reasons.opposing.isEmpty { opposed += 1 }
      if !reasons.index.isEmpty { indexed += 1 }
    }
    #expect(opposed > 5 && indexed > 5 && aboveOne > 5)
  }

  @Test func theComparatorsAreShownWithTheirPopulation() throws {
    var shown = 0
    for appraisal in try SampleRun.appraisals("nk-cells.xml") {
      let words = ExplanationText(appraisal).text.split { " \n".contains($0) }.joined(separator: " ")
      let comparators = appraisal.comparison.comparisons.compactMap(\.comparator)
      #expect(words.contains("comparators: ") == !comparators.isEmpty)
      #expect(words.contains("F5 another population: yes") == comparators.contains { $0.isOtherPopulation == .yes })
      shown += comparators.count
    }
    #expect(shown >= 5)
  }

  @Test func aFlawedComparisonIsShownWithItsQuotesAndPlaces() throws {
    let flawed = try SampleRun.appraisals("nk-cells.xml").filter { $0.comparison.verdict == .flawed }
    #expect(flawed.count >= 5)
    for appraisal in flawed {
      let words = ExplanationText(appraisal).text.split { " \n".contains($0) }.joined(separator: " ")
      #expect(words.contains("F1 Were the groups formed by a past failed or successful outcome?"))
      #expect(words.contains("Full text must show:"))
      for place in appraisal.comparison.support.flatMap(\.evidence) {
        let quote = appraisal.record.text(appraisal.evidence[place].range).split(separator: " ").joined(separator: " ")
        let scalars = appraisal.evidence[place].scalarRange(in: appraisal.record)
        #expect(words.contains("“\(quote)”"))
        #expect(words.contains("\(scalars.lowerBound)–\(scalars.upperBound);"))
      }
    }
  }

  @Test func aStatedDesignThatIsNotTheJudgedOneIsSaidToDiffer() throws {
    let stated = try SampleRun.appraisals("nk-cells.xml").filter { $0.design.stated != nil }
    #expect(stated.count > 10)
    for appraisal in stated {
      let differs = appraisal.design.stated?.label != appraisal.design.label
      #expect(ExplanationText(appraisal).text.contains(" — differs") == differs, "\(appraisal.record.id)")
    }
  }

  @Test func aRetractedRecordIsMarked() throws {
    #expect(
      try Self.text("pmid:990000005").0.contains(
        "\nNote     this paper has been retracted; it is left out of every count\n"))
    #expect(!(try Self.text("pmid:990000001").0.contains("!!")))
  }

  @Test func aReasonIsGivenInTheRulesOwnWords() throws {
    let (text, appraisal) = try Self.text("pmid:990000004")
    let rules = appraisal.design.path.flatMap(\.evidence).map { appraisal.evidence[$0].rule }
    let reasons = rules.compactMap { DesignReasons.says($0) }
    #expect(!reasons.isEmpty)
    let words = text.split { " \n".contains($0) }.joined(separator: " ")
    for reason in reasons { #expect(words.contains("because \(reason)")) }
  }
}

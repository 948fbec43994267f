import Bibliography
import Foundation
import TestSupport
import Testing

@testable import CriticalAppraisal
@testable import Reporting

@Suite struct MethodsTextTests {
  static let version = ToolVersion(model: "1.0")

  static func facts() -> RunFacts {
    var facts = RunFacts()
    var input = RunFacts.Input(name: "a|b.xml", format: .pubmedXML)
    for _ in 0..<3 { input.count(dialect: nil) }
    facts.inputs = [input]
    facts.topicSHA256 = "0123"
    return facts
  }

  private static func text(_ facts: RunFacts = facts()) throws -> String {
    let summary = try SampleRun.summary([
      InventedAppraisal.make(), InventedAppraisal.make(pmid: 990_000_002, isRetracted: true),
      InventedAppraisal.make(pmid: 990_000_003, design: .cannotTell, verdict: .cannotTell),
    ])
    return MethodsText(summary, facts, version: version).text
  }

  @Test func theFactsOfTheRunAreInTheText() throws {
    let text = try Self.text()
    for part in [
      "Hindsight \(ToolVersion.program) (model 1.0, lexicons \(Self.version.lexicon)", "SHA-256 0123",
      "It read 3 records from 1 file (PubMed 3;", "so that 2 records were judged", "No record was checked by hand.",
      "and to read 2, the design of 1 of which could not be told", "were used beside the text", "247 of 300",
      "| a\\|b.xml | PubMed XML | 3 | PubMed (by its format, PubMed XML): 3 |",
    ] { #expect(text.contains(part), "\(part)") }
    for figure in MeasuredAccuracy.all { #expect(text.contains(figure.text)) }
  }

  /// What did not take place is not claimed, and what did is.
  @Test func oversightIsOnlyWhatTookPlace() throws {
    #expect(!(try Self.text().contains("checked by hand, by")))
    var facts = Self.facts()
    facts.checks = RunFacts.HandChecks(records: 12, people: ["Ann", "Bob"])
    let text = try Self.text(facts)
    #expect(text.contains("12 records were checked by hand, by Ann, Bob."))
    facts.checks = RunFacts.HandChecks(records: 0, people: ["Ann"])
    #expect(facts.checksSentence == "No record was checked by hand.")
    facts.checks = RunFacts.HandChecks(records: 1, people: [])
    #expect(facts.checksSentence == "1 record was checked by hand, by people not named.")
  }

  @Test func optionsChangeTheText() throws {
    var facts = Self.facts()
    facts.isTextOnly = true
    facts.topicFile = "mine.yaml"
    facts.unread = ["b.xml: there is no such file"]
    let text = try Self.text(facts)
    #expect(text.contains("PubMed's publication types and MeSH were left out."))
    #expect(text.contains("our own topic file mine.yaml"))
    #expect(text.contains("Not all could be read: b.xml: there is no such file."))
  }

  /// Every work that is named is in the references, with a place to find it.
  @Test func referencesHaveTheirPlace() {
    for reference in MethodsTables.references.prefix(5) { #expect(reference.contains("doi:10.")) }
    for name in ["PRISMA 2020", "RAISE", "PRISMA-trAIce"] {
      #expect(MethodsTables.references.contains { $0.contains(name) })
      #expect(MethodsTables.guidance.contains { $0.contains(name) })
    }
  }
}

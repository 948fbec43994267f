import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

/// Every rule's examples are run, and the rules are held against the lexicons.
@Suite struct DesignRuleTests {
  struct Example: CustomTestStringConvertible, Sendable {
    var rule: String
    var sentence: String
    var fires: Bool

    var testDescription: String { "\(rule) \(fires ? "in" : "not in"): \(sentence)" }
  }

  static let examples: [Example] = DesignRuleBook.all.flatMap { rules in
    rules.rules.flatMap { rule in
      let name = "\(rules.design.rawValue).\(rule.group)"
      return rule.matching.map { Example(rule: name, sentence: $0, fires: true) }
        + rule.nonMatching.map { Example(rule: name, sentence: $0, fires: false) }
    }
  }

  @Test(arguments: examples) func example(_ example: Example) throws {
    let reader = try CueReader()
    reader.read(.sample(title: "", abstract: example.sentence))
    let found = reader.text.hits.contains { hit in
      reader.mentions.counts(hit, in: reader.text) && reader.lexicons.groupNames[Int(hit.group)] == example.rule
    }
    #expect(found == example.fires)
  }

  static let designs: [StudyDesign] = DesignRuleBook.all.map { $0.design }

  @Test(arguments: designs) func everyGroupHasARule(_ design: StudyDesign) throws {
    let rules = try #require(DesignRuleBook.all.first { $0.design == design })
    let lexicon = try #require(try LexiconSet.embedded().first { $0.name == design.rawValue })
    #expect(Set(rules.rules.map { "\(design.rawValue).\($0.group)" }) == Set(lexicon.groups.map(\.id)))
    #expect(rules.rules.allSatisfy { !$0.matching.isEmpty })
    #expect(rules.rules.contains { !$0.nonMatching.isEmpty })
  }

  @Test func everyJudgedDesignHasRules() {
    #expect(Set(Self.designs) == Set(StudyDesign.judged))
  }
}

import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

/// Every rule's examples are run, and the rules are held against the lexicons.
@Suite struct DesignRuleTests {
  static let designs: [StudyDesign] = DesignRuleBook.all.map { $0.design }
  /// Parsed once for all designs.
  static let lexicons = Result { try LexiconSet.embedded() }

  @Test(arguments: designs) func everyExampleIsFoundOrPassedOver(_ design: StudyDesign) throws {
    let rules = try #require(DesignRuleBook.all.first { $0.design == design })
    // One reader for all examples of a design: building one takes longer than reading them all.
    let reader = CueReader(try Self.lexicons.get())
    for rule in rules.rules {
      let name = "\(design.rawValue).\(rule.group)"
      for (sentences, fires) in [(rule.matching, true), (rule.nonMatching, false)] {
        for sentence in sentences {
          reader.read(.sample(title: "", abstract: sentence))
          #expect(reader.counts(name) == fires, "\(name) \(fires ? "in" : "not in"): \(sentence)")
        }
      }
    }
  }

  @Test(arguments: designs) func everyGroupHasARule(_ design: StudyDesign) throws {
    let rules = try #require(DesignRuleBook.all.first { $0.design == design })
    let lexicon = try #require(try Self.lexicons.get().first { $0.name == design.rawValue })
    #expect(Set(rules.rules.map { "\(design.rawValue).\($0.group)" }) == Set(lexicon.groups.map(\.id)))
    #expect(rules.rules.allSatisfy { !$0.matching.isEmpty })
    #expect(rules.rules.contains { !$0.nonMatching.isEmpty })
  }

  @Test func everyJudgedDesignHasRules() {
    #expect(Set(Self.designs) == Set(StudyDesign.judged))
  }

  @Test func whatARuleSaysIsFoundByItsName() {
    #expect(DesignReasons.says("rct.allocation") != nil)
    #expect(DesignReasons.says("comparison.failed") == nil)
  }
}

extension CueReader {
  /// Whether a group was found in a sentence about the study itself.
  func counts(_ group: String) -> Bool {
    text.hits.contains { lexicons.groupNames[Int($0.group)] == group && mentions.counts($0, in: text) }
  }
}

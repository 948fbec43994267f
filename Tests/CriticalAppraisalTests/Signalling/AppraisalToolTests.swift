import Testing

@testable import CriticalAppraisal

/// The tools: their domains, questions and rules.
@Suite struct AppraisalToolTests {
  static let tools = AppraisalTool.Name.allCases.map(AppraisalTool.named)

  /// The levels that a tool and its template of robvis share, but for the lowest, which nothing here may give
  /// (reference: robvis §1).
  static let levels: [AppraisalTool.Name: Set<BiasLevel>] = [
    .rob2: [.someConcerns, .high], .robinsI: [.moderate, .serious, .critical],
    .robinsE: [.someConcerns, .high, .veryHigh], .quips: [.moderate, .high], .quadas2: [.someConcerns, .high],
  ]

  @Test(arguments: AppraisalTool.Name.allCases) func aToolIsFoundByItsName(name: AppraisalTool.Name) {
    let tool = AppraisalTool.named(name)
    #expect(tool.name == name)
    #expect(!tool.version.isEmpty)
    #expect(tool.questionCount == tool.domains.map(\.questions.count).reduce(0, +))
    #expect(tool.hasLevels == (Self.levels[name] != nil))
  }

  @Test(arguments: AppraisalTool.Name.allCases) func everyIdIsThereOnce(name: AppraisalTool.Name) {
    let tool = AppraisalTool.named(name)
    #expect(Set(tool.domains.map(\.id)).count == tool.domains.count)
    let ids = tool.domains.flatMap { $0.questions.map(\.id) }
    #expect(Set(ids).count == ids.count)
    #expect(!ids.isEmpty && ids.allSatisfy { !$0.isEmpty })
  }

  @Test(arguments: AppraisalTool.Name.allCases) func nothingIsEmpty(name: AppraisalTool.Name) {
    for domain in AppraisalTool.named(name).domains {
      #expect(!domain.name.isEmpty && !domain.questions.isEmpty)
      for question in domain.questions {
        #expect(question.text.hasSuffix("?"), "\(question.id)")
        #expect(!question.fullText.isEmpty, "\(question.id)")
        #expect(question.rules.allSatisfy { !$0.comment.isEmpty }, "\(question.id)")
      }
    }
  }

  @Test(arguments: AppraisalTool.Name.allCases) func noRuleGivesALowOrUnknownLevel(name: AppraisalTool.Name) {
    let known = Self.levels[name] ?? []
    for domain in AppraisalTool.named(name).domains {
      for rule in domain.questions.flatMap(\.rules) {
        guard let level = rule.level else { continue }
        #expect(known.contains(level), "\(domain.id): \(level.rawValue)")
        #expect(!domain.isApplicability)
        #expect(rule.answer != .noInformation && rule.answer != .cannotTell, "\(domain.id): \(rule.comment)")
      }
    }
  }

  /// A rule that stands behind another with the same ground could never answer.
  @Test(arguments: AppraisalTool.Name.allCases) func noRuleIsInVain(name: AppraisalTool.Name) {
    for question in AppraisalTool.named(name).domains.flatMap(\.questions) {
      for (place, rule) in question.rules.enumerated() {
        #expect(!question.rules[..<place].contains { $0.ground == rule.ground }, "\(question.id): \(rule.comment)")
      }
    }
  }

  /// The words that a support for judgement leaves to the reviewer (reference: bias §3).
  @Test(arguments: AppraisalTool.Name.allCases) func noCommentJudges(name: AppraisalTool.Name) {
    for question in AppraisalTool.named(name).domains.flatMap(\.questions) {
      for rule in question.rules {
        for word in ["low risk", "proves", "invalid", "failed to"] {
          #expect(!rule.comment.lowercased().contains(word), "\(question.id): \(rule.comment)")
        }
      }
    }
  }

  /// Every other sign answers something.
  @Test func mostSignsAnswerAQuestion() {
    let used = Self.tools.flatMap(\.domains).flatMap(\.questions).flatMap(\.rules).map(\.ground)
    let idle = StudySign.allCases.filter { !used.contains(.sign($0)) }
    #expect(Set(idle) == [.quantiles, .prognosticRole, .treatmentRole, .exposureRole])
  }

  @Test func theToolsHaveTheirNumbersOfDomainsAndItems() {
    let domains = Self.tools.map { $0.domains.count { !$0.isApplicability } }
    #expect(domains == [5, 6, 7, 6, 4, 1, 3, 3, 1, 1, 1, 1, 1])
    let items = Self.tools.map(\.questionCount)
    #expect(items[5...] == [16, 8, 8, 10, 8, 9, 10, 8])
    #expect(Self.tools[4].domains.filter(\.isApplicability).map(\.id) == ["A1", "A2", "A3"])
  }
}

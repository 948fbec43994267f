/// What can be suggested of a study's risk of bias from its record: answers to the questions of the tools that fit it,
/// and flags.
///
/// Nothing here is a judgement: a level stands only where a sentence shows a defect, and there is no overall level.
package struct SuggestedAppraisal: Sendable, Equatable {
  package var tools: [ToolAppraisal] = []
  package var flags: [StudyFlagFinding] = []

  package var isEmpty: Bool { tools.isEmpty && flags.isEmpty }

  package init() {}
}

/// The answers to the questions of one tool.
package struct ToolAppraisal: Sendable, Equatable {
  package var tool: AppraisalTool.Name
  /// In the order of the tool; questions that are not here have no information.
  package var answers: [SuggestedAnswer]

  /// The worst level that an answer in a domain suggests; nil where nothing shows a defect.
  package func level(ofDomain domain: Int) -> BiasLevel? {
    answers.filter { $0.domain == domain }.compactMap(\.level).max { $0.severity < $1.severity }
  }

  /// The worst level of all domains, which robvis asks for as `Overall`; no judgement of the study.
  package var worstLevel: BiasLevel? { answers.compactMap(\.level).max { $0.severity < $1.severity } }
}

/// A suggested answer to one question, with its sentence.
package struct SuggestedAnswer: Sendable, Equatable {
  /// The places of domain and question in the tool.
  package var domain: Int
  package var question: Int
  package var answer: Answer
  /// Places of quotes in the appraisal's evidence; never empty.
  package var evidence: [Int]
  package var comment: String
  package var level: BiasLevel?
}

/// Something a reviewer should look at, whatever the tool.
package enum StudyFlag: String, CaseIterable, Sendable {
  /// One sample in one cycle, of a marker that varies.
  case singleSample
  case noControl
  /// Fewer than 20 in a group.
  case smallGroups
  /// A cut-off from the data it is tried on.
  case cutoffFromData
  case unblindedAssay
  /// All had the event before; among them factors of the next one look weaker or reversed (reference: bias §1).
  case indexEvent
  case retracted
}

/// A flag with its quote.
package struct StudyFlagFinding: Sendable, Equatable {
  package var flag: StudyFlag
  /// Empty only for a retraction, which the index tells and not the text.
  package var evidence: [Int]
  package var comment: String
}

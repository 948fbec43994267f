/// Which cues count in the methods section of a full text.
///
/// There people say at length how the participants came into their groups; but assays, questionnaires, guidelines that
/// were followed and conditions that kept people out stand there for what they are not: signs of the design in an
/// abstract, matters of routine in a methods section. So only the rules of designs that are a way of forming groups or
/// of meeting people count, with the words for people, who are counted; names, kinds, times, verdicts and topics are
/// taken from title and abstract alone. Signs of how a study was conducted have a look of their own.
enum MethodsCues {
  static let designs: [StudyDesign] = [
    .rct, .nonRandomisedTrial, .beforeAfter, .prospectiveCohort, .retrospectiveCohort, .cohortUnspecified, .caseControl,
    .crossSectional, .protocolOnly,
  ]

  /// The groups of those rules, and what is needed to read them.
  static func groups(of lexicons: LexiconSet) -> GroupSet {
    let prefixes = designs.map { $0.rawValue + "." } + ["subject.", "mention."]
    let numbers = lexicons.groupNames.indices.filter { number in
      prefixes.contains { lexicons.groupNames[number].hasPrefix($0) }
    }
    return GroupSet(numbers.map { UInt16($0) }, of: lexicons)
  }
}

/// The question a body of evidence is about: which marker, in which setting, and which outcomes count as failed or not.
///
/// It is read from a data file; nothing in the code knows any one topic.
package struct Topic: Sendable {
  package let name: String
  package let title: String
  package let markerName: String
  /// What is asked of the marker, for levels of evidence.
  package let question: QuestionType
  /// Whether the outcome, what follows it or its treatment can change the marker (F3).
  package let isMarkerMutable: Bool
  /// The names of the marker's compartments, in the order of the file.
  package let compartments: [String]
  /// The names of the treatments that the topic asks for, in the order of the file.
  package let interventions: [String]
  let inclusion: InclusionRule
  /// MeSH headings that stand in for phrases, by the group of these: `marker`, `setting`, `intervention.<name>`.
  let headings: [String: [String]]
  /// The topic's phrases as a lexicon: groups `marker`, `setting`, `failed`, `compartment.<name>` and so on.
  let lexicon: Lexicon

  /// Why there is no topic.
  package enum Problem: Error, Sendable, CustomStringConvertible {
    /// The file has defects, in the order of its lines.
    case defects([TopicDefect])
    case unknownTopic(String)

    package var description: String {
      switch self {
      case .defects(let defects):
        defects.count > 1
          ? "\(defects[0]) (and \(defects.count - 1) more; hindsight topic check tells them all)"
          : defects.first?.description ?? ""
      case .unknownTopic(let name):
        "there is no embedded topic \(name); name a file, or one of: \(Topic.embeddedNames.joined(separator: ", "))"
      }
    }
  }

  /// The topics that are compiled into the program.
  package static var embeddedNames: [String] {
    Assets.names.compactMap { name in
      name.hasPrefix("topics/") && name.hasSuffix(".yaml") ? String(name.dropFirst(7).dropLast(5)) : nil
    }
  }

  /// The file of an embedded topic, as it was written.
  package static func embeddedText(_ name: String) throws(Problem) -> String {
    guard let text = Assets.text("topics/\(name).yaml") else { throw .unknownTopic(name) }
    return text
  }

  /// The embedded topic of a name.
  package static func embedded(_ name: String) throws(Problem) -> Topic {
    try Topic(text: try embeddedText(name), file: "\(name).yaml")
  }

  /// Reads a topic file.
  package init(text: String, file: String) throws(Problem) {
    let contents = TopicFile(text: text, file: file)
    if !contents.defects.isEmpty { throw .defects(contents.defects.sorted { $0.line < $1.line }) }
    name = contents.name
    title = contents.title
    markerName = contents.markerName
    question = contents.question
    isMarkerMutable = contents.isMutable
    compartments = contents.compartments
    interventions = contents.interventions
    inclusion = contents.inclusion
    headings = contents.headings
    lexicon = Lexicon(name: "topic", groups: contents.groups)
  }
}

extension Topic {
  /// How many phrases each part of the topic has, in the order of the file.
  package var phraseCounts: [(part: String, count: Int)] {
    lexicon.groups.map { group in
      let name = String(group.id.dropFirst("topic.".count)).replacing(".", with: " ", maxReplacements: 1)
      return (part: name, count: group.phrases.count + group.pairs.count)
    }
  }
}

internal import Yams

/// The question a body of evidence is about: which marker, in which setting, and which outcomes count as failed or not.
///
/// It is read from a data file; nothing in the code knows any one topic.
package struct Topic: Sendable {
  package let name: String
  package let title: String
  package let markerName: String
  /// The names of the marker's compartments, in the order of the file.
  package let compartments: [String]
  /// MeSH headings of which a record must have one, where its text does not name the marker or the setting.
  let markerHeadings: [String]
  let settingHeadings: [String]
  /// The topic's phrases as a lexicon: groups `marker`, `setting`, `failed`, `compartment.<name>` and so on.
  let lexicon: Lexicon

  /// Why a topic file cannot be used.
  package enum Problem: Error, Sendable, CustomStringConvertible {
    case notYAML(file: String, reason: String)
    case phrase(Lexicon.Problem)
    case unknownTopic(String)

    package var description: String {
      switch self {
      case .notYAML(let file, let reason):
        "\(file): the topic cannot be read (\(reason)); compare it with nk-cells.yaml"
      case .phrase(let problem): problem.description
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

  /// The embedded topic of a name.
  package static func embedded(_ name: String) throws(Problem) -> Topic {
    guard let text = Assets.text("topics/\(name).yaml") else { throw .unknownTopic(name) }
    return try Topic(text: text, file: "\(name).yaml")
  }

  /// Reads a topic file.
  package init(text: String, file: String) throws(Problem) {
    let contents: TopicFile
    do {
      contents = try YAMLDecoder().decode(TopicFile.self, from: text)
    } catch {
      throw .notYAML(file: file, reason: Self.reason(error))
    }
    name = contents.name
    title = contents.title
    markerName = contents.marker.name
    markerHeadings = contents.marker.mesh ?? []
    settingHeadings = contents.setting.mesh ?? []
    compartments = contents.compartments.map(\.name)
    do throws(Lexicon.Problem) {
      lexicon = try Lexicon(name: "topic", text: contents.lexiconText.utf8)
    } catch {
      throw .phrase(Lexicon.Problem(file: file, line: error.line, summary: "in the topic's phrases, \(error.summary)"))
    }
  }

  private static func reason(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): "the entry \(key.stringValue) is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
      DecodingError.dataCorrupted(let context):
      "\(context.codingPath.map(\.stringValue).joined(separator: ".")): \(context.debugDescription)"
    default: "\(error)".split(separator: "\n").first.map(String.init) ?? "unknown"
    }
  }
}

internal import ArgumentParser
internal import CriticalAppraisal
internal import Foundation

/// The topic on which the evidence is counted.
struct TopicOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The topic: an embedded one, or a topic file.", valueName: "name or file"))
  var topic = "nk-cells"

  func load() throws -> Topic { try Self.load(topic) }

  /// The embedded topic of a name, or that of a file.
  static func load(_ topic: String) throws -> Topic {
    if Topic.embeddedNames.contains(topic) { return try Topic.embedded(topic) }
    guard let text = try? String(contentsOfFile: topic, encoding: .utf8) else {
      throw Topic.Problem.unknownTopic(topic)
    }
    return try Topic(text: text, file: topic)
  }
}

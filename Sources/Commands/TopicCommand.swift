internal import ArgumentParser
internal import CriticalAppraisal

/// `hindsight topic`: what topics there are, and whether a file is one.
struct TopicCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "topic",
    abstract: "List the embedded topics, show one as a file to begin with, or check a topic file.",
    subcommands: [List.self, Show.self, Check.self])

  /// `hindsight topic list`: the embedded topics.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the embedded topics.")

    func run() throws {
      try withPlainErrors {
        for name in Topic.embeddedNames {
          try StandardStreams.print("\(name)\t\(try Topic.embedded(name).title)\n")
        }
      }
    }
  }

  /// `hindsight topic show`: the file of an embedded topic.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the file of an embedded topic.", discussion: "A good beginning for a topic of one's own.")

    @Argument(help: "The name of an embedded topic.")
    var name: String

    func run() throws {
      try withPlainErrors { try StandardStreams.print(try Topic.embeddedText(name)) }
    }
  }

  /// `hindsight topic check`: every defect of a topic file, by its line.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say whether a file is a topic, and every defect by its line.",
      discussion: "Exits with 65 where the file has a defect.")

    @Argument(help: "A topic file, or the name of an embedded topic.")
    var file: String

    func run() throws {
      try withPlainErrors {
        do {
          let topic = try TopicOptions.load(file)
          try StandardStreams.print(Self.text(topic))
        } catch Topic.Problem.defects(let defects) {
          for defect in defects { StandardStreams.say("\(defect)") }
          StandardStreams.say("\(defects.count == 1 ? "1 defect" : "\(defects.count) defects") in \(file)")
          try ExitReason.badData.exit()
        }
      }
    }

    private static func text(_ topic: Topic) -> String {
      let parts = topic.phraseCounts.map { "  \($0.part): \($0.count) \($0.count == 1 ? "line" : "lines") of phrases" }
      let lines = ["\(topic.name): \(topic.title)"] + parts + ["  question: \(topic.question.name)"]
      return lines.joined(separator: "\n") + "\n"
    }
  }
}

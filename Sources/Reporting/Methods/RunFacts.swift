package import Bibliography

/// What a run was given and how it was set: the facts that a methods section and a manifest need beside the figures.
package struct RunFacts: Sendable {
  /// One input that was opened.
  package struct Input: Sendable {
    /// As the user gave it, or a file in a folder that the user gave.
    package let name: String
    package let format: RecordFormat
    package var records = 0
    /// The programs or databases that wrote its records, in the order in which they came.
    package var dialects: [(name: String, records: Int)] = []

    package init(name: String, format: RecordFormat) {
      self.name = name
      self.format = format
    }

    package mutating func count(dialect: String?) {
      records += 1
      guard let dialect else { return }
      if let place = dialects.firstIndex(where: { $0.name == dialect }) {
        dialects[place].records += 1
      } else {
        dialects.append((dialect, 1))
      }
    }
  }

  /// Answers that people gave, by whom.
  package struct HandChecks: Sendable {
    package let records: Int
    package let people: [String]

    package init(records: Int, people: [String]) {
      self.records = records
      self.people = people
    }
  }

  package var inputs: [Input] = []
  /// Inputs, or their rest, that could not be read, each in a sentence.
  package var unread: [String] = []
  /// The topic's file; nil for an embedded topic.
  package var topicFile: String?
  /// The SHA-256 of the topic's text.
  package var topicSHA256 = ""
  /// Whether PubMed's index was left out.
  package var isTextOnly = false
  /// Nil where nobody checked an answer.
  package var checks: HandChecks?

  package init() {}

  /// What is said of oversight by people: never more than took place.
  package var checksSentence: String {
    guard let checks, checks.records > 0 else { return "No record was checked by hand." }
    let people = checks.people.isEmpty ? "people not named" : checks.people.joined(separator: ", ")
    let records = checks.records == 1 ? "1 record was" : "\(Percent.grouped(checks.records)) records were"
    return "\(records) checked by hand, by \(people)."
  }
}

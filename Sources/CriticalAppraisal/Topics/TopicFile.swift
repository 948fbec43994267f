/// A topic file as it is written.
///
/// Phrases stand one a line in block texts (`|`), so that braces need no quotes.
struct TopicFile: Decodable {
  var name: String
  var title: String
  var marker: Marker
  var setting: Setting
  var compartments: [Compartment]
  var outcomes: Outcomes

  struct Marker: Decodable {
    var name: String
    var phrases: String
    var immutable: String?
    var mesh: [String]?
  }

  struct Setting: Decodable {
    var phrases: String
    var mesh: [String]?
  }

  struct Compartment: Decodable {
    var name: String
    var phrases: String
  }

  struct Outcomes: Decodable {
    var failed: String
    var successful: String
    var neutral: String?
  }

  /// The phrases as the text of a lexicon.
  var lexiconText: String {
    var groups = [
      ("marker", marker.phrases), ("immutable", marker.immutable ?? ""), ("setting", setting.phrases),
      ("failed", outcomes.failed), ("successful", outcomes.successful), ("neutral", outcomes.neutral ?? ""),
    ]
    groups += compartments.map { ("compartment.\($0.name)", $0.phrases) }
    return groups.map { "[\($0)]\n\($1)" }.joined(separator: "\n")
  }
}

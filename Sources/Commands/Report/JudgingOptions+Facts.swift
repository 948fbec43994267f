internal import CriticalAppraisal
internal import Foundation
internal import Reporting

extension JudgingOptions {
  /// The facts of a run: its inputs, its topic's file and how it was set.
  func facts(_ inputs: InputTally) throws -> RunFacts {
    var facts = inputs.facts
    let name = topic.topic
    if Topic.embeddedNames.contains(name) {
      facts.topicSHA256 = SHA256.hex(try Topic.embeddedText(name).utf8)
    } else {
      facts.topicFile = name
      facts.topicSHA256 = FileDigest.of(name)?.sha256 ?? ""
    }
    facts.isTextOnly = textOnly
    return facts
  }
}

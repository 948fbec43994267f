import Bibliography
import TestSupport

@testable import CriticalAppraisal

/// Reads the signs of invented texts; built once, since building takes longer than reading.
@MainActor enum SignReader {
  private static let shared = Result {
    CueReader(try LexiconSet.embedded(), and: [try LexiconSet.embeddedAsked("conduct")])
  }

  /// The reader, after it has read a text.
  static func read(_ abstract: String, title: String = "") throws -> (signs: StudySigns, reader: CueReader) {
    let reader = try shared.get()
    reader.read(.sample(title: title, abstract: abstract))
    var signs = StudySigns()
    signs.read(reader.text.hits, in: reader.text, isAside: reader.mentions.isAside, StudySigns.table(reader.lexicons))
    return (signs, reader)
  }

  static func signs(_ abstract: String, title: String = "") throws -> StudySigns {
    try read(abstract, title: title).signs
  }
}

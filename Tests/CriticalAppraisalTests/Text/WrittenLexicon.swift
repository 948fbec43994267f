import Bibliography
import TestSupport

@testable import CriticalAppraisal

/// A small lexicon written in a test, and the texts read with it.
struct WrittenLexicon {
  let reader: CueReader

  /// Groups are called `written.<name>`.
  init(_ text: String) throws(Lexicon.Problem) {
    reader = CueReader([try Lexicon(name: "written", text: text.utf8)])
  }

  /// What is found in an abstract: each hit's group and the text that it fills.
  func hits(_ abstract: String, title: String = "") -> [String] {
    let record = Record.sample(title: title, abstract: abstract)
    reader.read(record)
    return reader.text.hits.map { hit in
      let name = reader.lexicons.groupNames[Int(hit.group)].dropFirst("written.".count)
      return "\(name): \(record.text(Int(hit.start)..<Int(hit.end)))"
    }
  }

  /// The sentences of an abstract.
  func sentences(_ abstract: String, title: String = "") -> [String] {
    let record = Record.sample(title: title, abstract: abstract)
    reader.read(record)
    return reader.text.sentences.map { record.text($0.range) }
  }
}

import Testing

/// A sentence with its estimates marked by « and », and the estimates in words.
struct PrintStyle: Sendable, CustomTestStringConvertible {
  /// The sentence with the marks.
  let marked: String
  /// The estimates as `description(of:)` gives them.
  let estimates: [String]

  /// Makes a style from a marked sentence.
  init(_ marked: String, _ estimates: String...) {
    self.marked = marked
    self.estimates = estimates
  }

  /// The sentence without the marks.
  var sentence: String { marked.filter { $0 != "«" && $0 != "»" } }

  /// The marked parts.
  var slices: [String] {
    marked.split(separator: "«").compactMap { part in
      part.contains("»") ? part.split(separator: "»", omittingEmptySubsequences: false).first.map(String.init) : nil
    }
  }

  /// The name of the test case.
  var testDescription: String { marked }
}

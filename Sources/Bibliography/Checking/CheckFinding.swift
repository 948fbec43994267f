/// What the import doctor counts in a file, in the order in which it is told.
package enum CheckFinding: String, Sendable, CaseIterable {
  case withoutTitle
  case withoutAbstract
  case withoutYear
  /// Neither PubMed number nor DOI.
  case withoutIdentifier
  /// The methods section of a full text came with the record.
  case withMethods
  case nonEnglish
  case retracted
  /// Records that repeat an earlier one of the same file.
  case duplicatesInside
  /// Records that repeat one of an earlier file.
  case duplicatesAcross
  /// Records that may repeat an earlier one.
  case possibleDuplicates
  case quarantined
  case incomplete
  case encodingFallbacks
  case skippedLines

  /// The finding in words.
  package var name: String {
    switch self {
    case .withoutTitle: "without title"
    case .withoutAbstract: "without abstract"
    case .withoutYear: "without year"
    case .withoutIdentifier: "without PMID and DOI"
    case .withMethods: "with methods section"
    case .nonEnglish: "not in English"
    case .retracted: "retracted"
    case .duplicatesInside: "duplicates inside the file"
    case .duplicatesAcross: "duplicates of earlier files"
    case .possibleDuplicates: "possible duplicates"
    case .quarantined: "quarantined"
    case .incomplete: "incomplete"
    case .encodingFallbacks: "not in UTF-8"
    case .skippedLines: "odd lines skipped"
    }
  }
}

/// How often something was found in a file, and the lines where it was found first.
package struct CheckTally: Sendable, Equatable {
  /// So many lines are kept.
  static let mostLines = 5

  package private(set) var count = 0
  package private(set) var lines: [Int] = []

  mutating func add(line: Int, count: Int = 1) {
    self.count += count
    if lines.count < Self.mostLines, line > 0 { lines.append(line) }
  }
}

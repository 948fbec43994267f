/// What the import doctor finds in one file: what it is, what its records lack, and what reading had to pass over.
package struct FileCheck: Sendable, Equatable {
  /// So many remarks are kept.
  static let mostRemarks = 1000

  package var file: String
  /// Nil where the file could not be opened, and for a folder.
  package var format: RecordFormat?
  package var encoding: TextEncoding?
  /// The programs whose habits the records show, each with how many.
  package var dialects: [String: Int] = [:]
  package var records = 0
  private var tallies: [CheckFinding: CheckTally] = [:]
  /// Warnings and errors in their order, records that could not be read among them.
  package private(set) var remarks: [ImportDiagnostic] = []
  /// Warnings and errors beyond those kept.
  package private(set) var furtherRemarks = 0
  /// Why the file, or its rest, could not be read.
  package var failure: ImportError?

  package init(file: String) { self.file = file }

  package subscript(finding: CheckFinding) -> CheckTally { tallies[finding] ?? CheckTally() }

  package func count(_ finding: CheckFinding) -> Int { self[finding].count }

  package mutating func add(_ finding: CheckFinding, line: Int, count: Int = 1) {
    tallies[finding, default: CheckTally()].add(line: line, count: count)
  }

  package mutating func count(_ record: Record) {
    records += 1
    if let dialect = record.source.dialect { dialects[dialect, default: 0] += 1 }
    let found: [(CheckFinding, Bool)] = [
      (.withoutTitle, record.title.isEmpty), (.withoutAbstract, record.abstract.isEmpty),
      (.withoutYear, record.year == nil),
      (.withoutIdentifier, record.first(.pmid) == nil && record.first(.doi) == nil),
      (.withMethods, !record.methods.isEmpty), (.nonEnglish, RecordLanguage(of: record) == .other),
      (.retracted, record.isRetracted), (.incomplete, record.isIncomplete),
    ]
    for (finding, isFound) in found where isFound { add(finding, line: record.source.line) }
  }

  package mutating func count(_ diagnostic: ImportDiagnostic) {
    switch diagnostic.matter {
    case .quarantined: add(.quarantined, line: diagnostic.line, count: diagnostic.count)
    case .skippedLines: add(.skippedLines, line: diagnostic.line, count: diagnostic.count)
    case .encodingFallback: add(.encodingFallbacks, line: diagnostic.line, count: diagnostic.count)
    case .other: break
    }
    // The count and the lines say all that there is to say of an encoding.
    if diagnostic.severity == .note || diagnostic.matter == .encodingFallback { return }
    if remarks.count < Self.mostRemarks { remarks.append(diagnostic) } else { furtherRemarks += 1 }
  }
}

/// What the import doctor finds in one file: what it is, what its records lack, and what reading had to pass over.
package struct FileCheck: Sendable, Equatable {
  package var file: String
  /// Nil where the file could not be opened.
  package var format: RecordFormat?
  package var encoding: TextEncoding?
  /// The programs whose habits the records show, each with how many.
  package var dialects: [String: Int] = [:]

  package var records = 0
  package var withoutTitle = 0
  package var withoutAbstract = 0
  package var withoutYear = 0
  package var withoutIdentifier = 0
  package var withMethods = 0
  package var nonEnglish = 0
  package var retracted = 0
  package var incomplete = 0
  package var quarantined = 0
  package var skippedLines = 0
  package var encodingFallbacks = 0
  /// Records that repeat an earlier one of the same file, and of an earlier file.
  package var duplicatesInside = 0
  package var duplicatesAcross = 0
  /// Records that may repeat another one.
  package var possibleDuplicates = 0
  /// Warnings and errors that none of these counts covers, in their order.
  package var remarks: [ImportDiagnostic] = []
  /// Why the file, or its rest, could not be read.
  package var failure: ImportError?

  package init(file: String) { self.file = file }

  package mutating func count(_ record: Record) {
    records += 1
    if let dialect = record.source.dialect { dialects[dialect, default: 0] += 1 }
    if record.title.isEmpty { withoutTitle += 1 }
    if record.abstract.isEmpty { withoutAbstract += 1 }
    if record.year == nil { withoutYear += 1 }
    if record.first(.pmid) == nil, record.first(.doi) == nil { withoutIdentifier += 1 }
    if !record.methods.isEmpty { withMethods += 1 }
    if RecordLanguage(of: record) == .other { nonEnglish += 1 }
    if record.isRetracted { retracted += 1 }
    if record.isIncomplete { incomplete += 1 }
  }

  package mutating func count(_ diagnostic: ImportDiagnostic) {
    switch diagnostic.matter {
    case .quarantined: quarantined += diagnostic.count
    case .skippedLines: skippedLines += diagnostic.count
    case .encodingFallback: encodingFallbacks += diagnostic.count
    case .other: if diagnostic.severity != .note { remarks.append(diagnostic) }
    }
  }
}

/// Something amiss in a file that did not stop the reading.
package struct ImportDiagnostic: Sendable, Equatable, CustomStringConvertible {
  package enum Severity: String, Sendable {
    /// Nothing was lost; the reader should know.
    case note
    /// Something was mended or cut short.
    case warning
    /// A record, or the rest of a file, is missing from the result.
    case error
  }

  /// What a diagnostic is about, for counts.
  package enum Matter: String, Sendable {
    case other
    /// A record that could not be read; its text is among the quarantined.
    case quarantined
    /// Lines outside records, or without meaning in them, that were passed over; `count` says how many.
    case skippedLines
    /// Bytes that are no UTF-8 and were taken for Windows-1252.
    case encodingFallback
  }

  package var severity: Severity
  package var matter: Matter
  /// How often it was met.
  package var count: Int
  package var file: String
  /// The line, from 1; 0 where no line can be named.
  package var line: Int
  /// The PubMed number of the record concerned, where it was read.
  package var pmid: String?
  /// What is wrong and what was expected, in a lower-case sentence.
  package var summary: String
  /// What to do about it.
  package var cure: String

  package init(
    _ severity: Severity, file: String, line: Int, pmid: String? = nil, matter: Matter = .other, count: Int = 1,
    summary: String, cure: String
  ) {
    self.severity = severity
    self.matter = matter
    self.count = count
    self.file = file
    self.line = line
    self.pmid = pmid
    self.summary = summary
    self.cure = cure
  }

  package var description: String {
    let place = line > 0 ? "\(file):\(line)" : file
    let record = pmid.map { "record \($0): " } ?? ""
    return "\(severity.rawValue): \(place): \(record)\(summary); \(cure)"
  }
}

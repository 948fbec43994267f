internal import Bibliography
internal import CriticalAppraisal

/// A table with Rayyan's columns in front, then what else the records hold, then ours.
package struct CSVExporter: RecordExporter {
  static let othersHeading = "other_fields"
  /// So many signs Excel takes in one cell; it cuts the rest without a word.
  static let mostInCell = 32_767
  private static let cutMark = " [cut: Excel takes no more]"

  private static let citationHeadings = [
    "key", "title", "authors", "issn", "volume", "issue", "pages", "year", "day", "month", "publisher", "url",
    "abstract", "notes", "doi", "keywords", "journal", "journal_abbreviation", "language", "location", "pubmed_id",
    "pmc_id", "type", "publication_types", "mesh_terms", "editors", "isbn", "date", othersHeading,
  ]

  private static let labelHeadings = [
    "design", "subtype", "probability", "timing", "verdict", "confidence", "retracted", "notice", "duplicate_of",
    "checked_by",
  ].map { OwnAdditions.columnPrefix + $0 }

  private let isForExcel: Bool
  private let hasNote: Bool
  private var number = 0
  /// Whether the columns of labels are written; the head is written with the first row, which shows it.
  private var hasLabels: Bool?

  package init(_ options: ExportOptions) {
    isForExcel = options.isForExcel
    hasNote = options.target.notePlace != .nowhere
  }

  package mutating func begin(_ output: inout OutputBuffer) {
    // Without the mark Excel takes UTF-8 for the country's old encoding.
    if isForExcel { output.append("\u{FEFF}") }
  }

  package mutating func write(_ entry: ExportEntry, to output: inout OutputBuffer) {
    writeHead(hasLabels: entry.labels != nil, &output)
    let citation = Citation(entry.record)
    let note = hasNote ? entry.labels?.note : nil
    number += 1
    var cells: [String] = [entry.key(number)]
    cells += Self.cells(citation, note, entry.labels)
    if let appraisal = entry.appraisal { cells += Self.cells(appraisal) }
    CSVRow.write(isForExcel ? cells.map(Self.cut) : cells, to: &output)
  }

  package mutating func end(_ output: inout OutputBuffer) { writeHead(hasLabels: false, &output) }

  private mutating func writeHead(hasLabels: Bool, _ output: inout OutputBuffer) {
    if self.hasLabels != nil { return }
    self.hasLabels = hasLabels
    CSVRow.write(Self.citationHeadings + (hasLabels ? Self.labelHeadings : []), to: &output)
  }

  private static func cells(_ citation: Citation, _ note: String?, _ labels: ExportLabels?) -> [String] {
    func joined(_ kind: RecordFieldKind, _ separator: String = "; ") -> String {
      citation[kind].joined(separator: separator)
    }
    let (date, keywords) = (citation.date, citation[.keyword] + (labels?.keywords ?? []))
    var cells = [citation.title, citation.authors.map(\.inverted).joined(separator: "; "), joined(.issn)]
    cells += [joined(.volume), joined(.issue), joined(.pages)]
    cells += [date.year.map(String.init) ?? "", date.day, date.month]
    cells += [joined(.publisher), joined(.url, " "), citation.abstract]
    cells.append((citation[.note] + [note].compactMap(\.self)).joined(separator: " | "))
    cells += [joined(.doi), keywords.joined(separator: "; ")]
    cells += [RecordFieldKind.journal, .journalAbbreviation, .language, .place, .pmid, .pmcid].map { joined($0) }
    cells += [citation.hasType ? "\(citation.type)" : "", joined(.publicationType)]
    cells.append(citation.headings.map(\.text).joined(separator: "; "))
    cells.append(citation.editors.map(\.inverted).joined(separator: "; "))
    cells += [joined(.isbn), date.words]
    let others = citation.others(with: Self.otherKinds)
    cells.append(others.map { "\($0.name): \($0.value)" }.joined(separator: " | "))
    return cells
  }

  private static let otherKinds: [RecordFieldKind] = [
    .vernacularTitle, .bookTitle, .shortTitle, .conference, .edition, .articleNumber, .registration, .affiliation,
    .accession, .database, .label,
  ]

  private static func cells(_ appraisal: Appraisal) -> [String] {
    var probability = OutputBuffer(capacity: 8)
    probability.appendHundredths(appraisal.design.probability)
    return [
      appraisal.design.label.rawValue, appraisal.design.subtype?.rawValue ?? "",
      String(decoding: probability.bytes, as: UTF8.self), appraisal.timing.marker.rawValue,
      appraisal.comparison.verdict.rawValue, appraisal.comparison.confidence?.rawValue ?? "",
      appraisal.record.isRetracted ? "yes" : "no", appraisal.record.notice?.rawValue ?? "",
      appraisal.duplicateOf ?? "", appraisal.checked?.by.joined(separator: "; ") ?? "",
    ]
  }

  /// A cell as Excel can hold it; one that is longer says that it was cut.
  static func cut(_ cell: String) -> String {
    // The apostrophe that a formula gets counts too.
    let most = mostInCell - 1
    if cell.utf8.count <= most || cell.utf16.count <= most { return cell }
    let end = cell.utf16.index(cell.utf16.startIndex, offsetBy: most - cutMark.utf16.count)
    return String(cell[..<cell.unicodeScalars.index(roundingDown: end)]) + cutMark
  }

  /// Whether a record has a cell that Excel would cut.
  static func isTooLong(_ record: Record) -> Bool {
    record.bytes.count > mostInCell && record.text(record.abstract).utf16.count > mostInCell
  }
}

extension String.UnicodeScalarView {
  /// The beginning of the scalar in which a place lies.
  fileprivate func index(roundingDown place: Index) -> Index {
    place.samePosition(in: self) ?? index(before: place)
  }
}

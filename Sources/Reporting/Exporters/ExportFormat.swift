/// A format in which records are written for other programs.
package enum ExportFormat: String, CaseIterable, Sendable {
  case ris
  case nbib
  case bibTeX = "bibtex"
  case csv
  case cslJSON = "csl-json"
  case endNoteXML = "endnote-xml"
  case ndjson

  /// The suffix that files of the format bear.
  package var suffix: String {
    switch self {
    case .ris, .nbib, .csv, .ndjson: rawValue
    case .bibTeX: "bib"
    case .cslJSON: "json"
    case .endNoteXML: "xml"
    }
  }

  /// Whether a record that comes in this format goes out with its own lines, so that only ours are added.
  package var keepsOriginal: Bool { self == .ris || self == .nbib }

  /// A writer for one file.
  package func exporter(_ options: ExportOptions) -> any RecordExporter {
    switch self {
    case .ris: RISExporter(options)
    case .nbib: NBIBExporter(options)
    case .bibTeX: BibTeXExporter(options)
    case .csv: CSVExporter(options)
    case .cslJSON: CSLJSONExporter(options)
    case .endNoteXML: EndNoteXMLExporter(options)
    case .ndjson: NDJSONExporter()
    }
  }
}

/// How records are written.
package struct ExportOptions: Sendable {
  package var target: ExportTarget
  /// A table is made for Excel: a byte order mark in front, and no cell longer than Excel takes.
  package var isForExcel: Bool

  package init(target: ExportTarget = .any, isForExcel: Bool = false) {
    self.target = target
    self.isForExcel = isForExcel
  }
}

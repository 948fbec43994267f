internal import Bibliography
internal import Reporting

/// What went through a conversion, for the lines at its end.
struct ConversionTally {
  private(set) var records = 0
  private var duplicates = 0
  private var retracted = 0
  private var unread = 0
  private var skippedLines = 0
  private var losses: ExportLosses

  init(_ format: ExportFormat) { losses = ExportLosses(format) }

  mutating func count(_ entry: ExportEntry, isDuplicate: Bool) {
    records += 1
    if isDuplicate { duplicates += 1 }
    if entry.record.isRetracted { retracted += 1 }
    losses.count(entry)
  }

  mutating func count(_ diagnostic: ImportDiagnostic) {
    switch diagnostic.matter {
    case .quarantined: unread += diagnostic.count
    case .skippedLines: skippedLines += diagnostic.count
    default: break
    }
  }

  /// What the user is told, the numbers in and out first.
  func lines(out: Int, isCut: Bool) -> [String] {
    var lines = ["\(counted(records)) in, \(counted(out)) out"]
    let marked = [(duplicates, "duplicate", "duplicates"), (retracted, "retracted", "retracted")].filter { $0.0 > 0 }
      .map { "\(Percent.grouped($0.0)) \($0.0 == 1 ? $0.1 : $0.2)" }
    if !marked.isEmpty { lines.append("among them \(marked.joined(separator: " and ")), written like the others") }
    if unread > 0 {
      lines.append("\(counted(unread)) could not be read and \(unread == 1 ? "is" : "are") not in these numbers")
    }
    var notes: [String] = []
    if skippedLines > 0 {
      let lines = skippedLines == 1 ? "line that belongs" : "lines that belong"
      notes.append("not carried over: \(Percent.grouped(skippedLines)) \(lines) to no record; --verbose says where")
    }
    notes += [losses.description, losses.longCellNote(isCut: isCut)].compactMap(\.self)
    return lines + notes.map { "note: \($0)" }
  }

  private func counted(_ count: Int) -> String { "\(Percent.grouped(count)) \(count == 1 ? "record" : "records")" }
}

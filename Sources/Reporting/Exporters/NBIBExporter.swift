internal import Bibliography
internal import CriticalAppraisal

/// Writes PubMed's text form.
///
/// A record that comes in it keeps its own lines; ours stand behind them.
package struct NBIBExporter: RecordExporter {
  private let target: ExportTarget

  package init(_ options: ExportOptions) { target = options.target }

  package mutating func write(_ entry: ExportEntry, to output: inout OutputBuffer) {
    var lineEnd = Array("\n".utf8)
    var tail: [UInt8] = []
    if TaggedOriginal.isKept(entry.record, in: .nbib) {
      var original = TaggedOriginal(entry.record.original, .nbib)
      lineEnd = original.lineEnd
      output.append(original.body())
      tail = Array(original.tail)
    } else {
      NBIBFields(entry.record).write(&output)
    }
    if let labels = entry.labels {
      for keyword in labels.keywords { NBIBFields.line("OT", keyword, lineEnd, &output) }
      if target.notePlace != .nowhere { NBIBFields.line("GN", labels.note, lineEnd, &output) }
    }
    output.append(tail.isEmpty ? lineEnd : tail)
    if let last = tail.last, last != 0x0A, last != 0x0D { output.append(lineEnd) }
  }
}

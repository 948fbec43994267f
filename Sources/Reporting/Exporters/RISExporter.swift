internal import Bibliography
internal import CriticalAppraisal

/// Writes RIS.
///
/// A record that comes as RIS keeps its own lines; ours stand in front of its last.
package struct RISExporter: RecordExporter {
  private let target: ExportTarget

  package init(_ options: ExportOptions) { target = options.target }

  package mutating func write(_ entry: ExportEntry, to output: inout OutputBuffer) {
    if TaggedOriginal.isKept(entry.record, in: .ris) {
      writeOriginal(entry, &output)
    } else {
      RISFields(entry.record).write(&output)
      writeLabels(entry.labels, taken: [], lineEnd: Array("\r\n".utf8), &output)
      output.append("ER  - \r\n\r\n")
    }
  }

  private func writeOriginal(_ entry: ExportEntry, _ output: inout OutputBuffer) {
    var original = TaggedOriginal(entry.record.original, .ris)
    output.append(original.body())
    writeLabels(entry.labels, taken: original.tags, lineEnd: original.lineEnd, &output)
    if !original.hasEnd {
      output.append("ER  - ")
      output.append(original.lineEnd)
    }
    let tail = original.tail
    output.append(tail)
    if let last = tail.last, last != 0x0A, last != 0x0D { output.append(original.lineEnd) }
    if !original.endsBlank { output.append(original.lineEnd) }
  }

  private func writeLabels(
    _ labels: ExportLabels?, taken: Set<[UInt8]>, lineEnd: [UInt8], _ output: inout OutputBuffer
  ) {
    guard let labels else { return }
    func line(_ tag: StaticString, _ value: String) {
      output.append(tag)
      output.append("  - ")
      output.append(value)
      output.append(lineEnd)
    }
    for keyword in labels.keywords { line("KW", keyword) }
    switch target.notePlace {
    case .note: line("N1", labels.note)
    // EndNote keeps one text for Research Notes and one for Label: the user's own goes before ours.
    case .researchNote: line(taken.contains(Array("RN".utf8)) ? "N1" : "RN", labels.note)
    case .nowhere: break
    }
    if target.takesShortLabel, !taken.contains(Array("LB".utf8)) { line("LB", labels.shortLabel) }
  }
}

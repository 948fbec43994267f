import Bibliography
import Foundation
import Testing

@testable import Reporting

/// Whatever a record holds stands somewhere in every format.
@Suite struct NothingIsLostTests {
  @Test(arguments: ExportFormat.allCases) func everyFieldIsWritten(format: ExportFormat) {
    let text = InventedRecord.text(format, InventedRecord.make(InventedRecord.everyField))
      .replacing("\n      ", with: " ").replacing("--", with: "-")
    for (kind, value) in InventedRecord.everyField {
      switch kind {
      // These are written as others: the type as the format's own, the initials as part of a name.
      case .workType, .authorInitials, .day, .extraName: continue
      case .authorForeName where format == .nbib:
        #expect(text.contains("Erfunden, Anna B, Jr"))
      case .month where format == .ris: #expect(text.contains("DA  - 2019/02/17/\r\n"))
      case .month where format == .cslJSON: #expect(text.contains("\"date-parts\":[[2019,2,17]]"))
      case .month: #expect(text.lowercased().contains("feb"))
      case .editorName: #expect(text.contains("Herausgeber") && text.contains("Heinz"))
      case .pages where format == .ris: #expect(text.contains("SP  - s930\r\nEP  - s939\r\n"))
      default: #expect(text.contains(value), "\(kind)")
      }
    }
    for piece in ["An invented title", "An invented abstract.", "XX"] { #expect(text.contains(piece)) }
  }

  @Test(arguments: ExportFormat.allCases) func anEmptyRecordIsARecordStill(format: ExportFormat) throws {
    let record = InventedRecord.make(title: "", abstract: "")
    let entries = [record, record, record].map { ExportEntry(unlabelled: $0) }
    let text = InventedRecord.text(format, entries)
    let found =
      switch format {
      case .ris: text.ranges(of: "ER  - \r\n\r\n").count
      case .nbib: text.ranges(of: "OWN - NOTNLM\n").count
      case .bibTeX: text.ranges(of: "\n}\n\n").count
      case .csv: text.ranges(of: "\r\n").count - 1
      case .cslJSON: (try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [Any])?.count ?? 0
      case .endNoteXML: text.ranges(of: "<record>").count
      case .ndjson: text.ranges(of: "\n").count
      }
    #expect(found == 3)
  }

  @Test(arguments: ExportFormat.allCases) func whatWeAddedBeforeIsTakenOut(format: ExportFormat) {
    let labels = InventedRecord.entry(InventedRecord.make()).labels
    let plain: [(RecordFieldKind, String)] = [(.keyword, "plain"), (.note, "mine"), (.doi, "10.9999/x")]
    let added: [(RecordFieldKind, String)] =
      (labels?.keywords ?? []).map { (.keyword, $0) } + [
        (.note, labels?.note ?? ""), (.label, labels?.shortLabel ?? ""),
      ]
      + [(.extraName, "hindsight_design"), (.extraValue, "rct"), (.extraName, "GN"), (.extraValue, labels?.note ?? "")]
    let before = InventedRecord.text(format, InventedRecord.make(plain + added))
    #expect(before == InventedRecord.text(format, InventedRecord.make(plain)))
    #expect(!before.contains("hindsight/") && !before.contains("[/Hindsight]"))
  }
}

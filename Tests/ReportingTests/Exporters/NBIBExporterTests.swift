import Bibliography
import Testing

@testable import Reporting

@Suite struct NBIBExporterTests {
  @Test func tagsAreFilledUpAndLongValuesBroken() {
    let title = Array(repeating: "invented", count: 20).joined(separator: " ")
    let text = InventedRecord.text(
      .nbib,
      InventedRecord.make(
        title: title, abstract: "",
        [
          (.pmid, "990000001"), (.authorFamilyName, "Erfunden"), (.authorForeName, "Anna B"), (.authorInitials, "AB"),
          (.collectiveName, "Invented Group"), (.doi, "10.9999/x"), (.year, "2004"), (.month, "3"), (.day, "4"),
          (.meshDescriptor, "Cells"), (.meshQualifier, "drug effects"),
        ]))
    #expect(
      text == """
        PMID- 990000001
        DP  - 2004 Mar 4
        TI  - invented invented invented invented invented invented invented invented invented
              invented invented invented invented invented invented invented invented invented
              invented invented
        LID - 10.9999/x [doi]
        FAU - Erfunden, Anna B
        AU  - Erfunden AB
        CN  - Invented Group
        MH  - Cells/drug effects
        AID - 10.9999/x [doi]


        """)
  }

  static let originals = [
    "PMID- 990000001\nTI  - An invented title that goes on\n      in a second line\nOT  - mine\n",
    "PMID- 990000001\r\nSTAT- MEDLINE\r\nGN  - mine\r\n\r\n", "OWN - ERIC\nTI  - An invented title",
  ]

  @Test(arguments: originals) func theRecordsOwnLinesAreKept(original: String) {
    let record = InventedRecord.make(format: .nbib, original: original)
    let text = Array(InventedRecord.text(.nbib, record, labelled: true).utf8)
    let own = Array(original.utf8).trimmingLineEnds
    #expect(text.starts(with: own))
    let ours = String(decoding: text[own.count...], as: UTF8.self).split(whereSeparator: \.isNewline)
    #expect(ours.filter { $0.hasPrefix("OT  - hindsight/") }.count == 4)
    #expect(ours.filter { $0.hasPrefix("GN  - Hindsight: ") }.count == 1)
    #expect(ours.allSatisfy { $0.wholeMatch(of: /(OT  |GN  |    ) ?[- ] .*/) != nil })
  }

  @Test(arguments: originals) func theSecondTimeChangesNothing(original: String) {
    let first = InventedRecord.text(.nbib, InventedRecord.make(format: .nbib, original: original), labelled: true)
    let again = InventedRecord.text(.nbib, InventedRecord.make(format: .nbib, original: first), labelled: true)
    #expect(again == first)
  }
}

extension [UInt8] {
  fileprivate var trimmingLineEnds: ArraySlice<UInt8> {
    self[..<(lastIndex { $0 != 0x0A && $0 != 0x0D }.map { $0 + 1 } ?? 0)]
  }
}

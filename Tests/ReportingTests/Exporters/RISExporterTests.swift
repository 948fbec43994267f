import Bibliography
import Testing

@testable import Reporting

@Suite struct RISExporterTests {
  @Test func aRecordOfAnotherFormatIsWrittenByTheSpecification() {
    let text = InventedRecord.text(
      .ris,
      InventedRecord.make([
        (.pmid, "990000001"), (.doi, "10.9999/x"), (.journal, "Invented Journal of Tests"), (.year, "2004"),
        (.authorFamilyName, "van Erfunden"), (.authorForeName, "Anna"), (.pages, "12-9"), (.meshDescriptor, "Cells"),
      ]))
    #expect(
      text == """
        TY  - JOUR\r
        AU  - van Erfunden, Anna\r
        TI  - An invented title\r
        T2  - Invented Journal of Tests\r
        PY  - 2004\r
        SP  - 12\r
        EP  - 9\r
        DO  - 10.9999/x\r
        AB  - An invented abstract.\r
        KW  - Cells\r
        AN  - 990000001\r
        DB  - PubMed\r
        ER  - \r
        \r\n
        """)
  }

  @Test(arguments: [
    ("1998 Dec-1999 Jan", "PY  - 1998\r\nDA  - 1998///1998 Dec-1999 Jan\r\n"), ("no date", "DA  - ///no date\r\n"),
  ])
  func aDateInWordsStaysInWords(words: String, lines: String) {
    #expect(InventedRecord.text(.ris, InventedRecord.make([(.dateInWords, words)])).contains(lines))
  }

  @Test(arguments: [
    (WorkType.journalArticle, "JOUR"), (.book, "BOOK"), (.bookChapter, "CHAP"), (.conferencePaper, "CPAPER"),
    (.conferenceAbstract, "ABST"), (.thesis, "THES"), (.other, "GEN"), (.dataset, "DATA"),
  ])
  func theTypeOfWorkIsKept(type: WorkType, name: String) {
    let record = InventedRecord.make([(.workType, "\(type)")])
    #expect(InventedRecord.text(.ris, record).hasPrefix("TY  - \(name)\r\n"))
  }

  /// Each record's own lines, and where ours stand among them.
  static let originals = [
    "TY  - JOUR\r\nTI  - An invented title\r\nER  - \r\n",
    "TY  - JOUR\nT1  - An invented title\nKW  - a, b\nKW  - c\nER  -\n",
    "TY  - JOUR\rTI  - An invented title\rER  - \r\r",
    "TY  - JOUR\r\nTI  - An invented title\r\nN1  - Cited By :44\r\nReferences: Erfunden A., ER - no end\r\n\r\nmore\r\nER  - \r\n\r\n",
    "TY - JOUR\nTI - An invented title\nER -\n",
    "TY  - JOUR\r\nTI  - An invented title\r\nKW  - a\r\nb\r\nc\r\n\r\nER  - ",
    "1. \r\nTY  - JOUR\r\nTI  - An invented title\r\nXX  -\r\nER  - x\r\n",
    "TI  - An invented title\nTY  - JOUR\nER  - \n",
    "TY  - JOUR\nTI  - An invented title\nRN  - mine\nLB  - mine\nER  - \n",
  ]

  @Test(arguments: originals, ExportTarget.allCases)
  func everyByteIsKeptAndOursStandBeforeTheEnd(original: String, target: ExportTarget) throws {
    let record = InventedRecord.make(format: .ris, original: original)
    let text = Array(InventedRecord.text(.ris, record, labelled: true, ExportOptions(target: target)).utf8)
    let bytes = Array(original.utf8)
    let end = try #require(bytes.indices.last { bytes[$0...].starts(with: "ER".utf8) })
    let newEnd = try #require(text.indices.last { text[$0...].starts(with: "ER".utf8) })
    #expect(text.starts(with: bytes[..<end]))
    #expect(text[newEnd...].starts(with: bytes[end...]))
    #expect(text[(newEnd + bytes.count - end)...].allSatisfy { $0 == 0x0A || $0 == 0x0D })
    let ours = String(decoding: text[end..<newEnd], as: UTF8.self).split(whereSeparator: \.isNewline)
    #expect(ours.allSatisfy { $0.wholeMatch(of: /(KW|N1|RN|LB)  - [Hh]indsight.*/) != nil })
    #expect(ours.filter { $0.hasPrefix("KW  - hindsight/") }.count == 4)
    #expect(ours.count == (target == .covidence ? 4 : target == .endnote && !original.contains("LB") ? 6 : 5))
  }

  @Test(arguments: originals, ExportTarget.allCases)
  func theSecondTimeChangesNothing(original: String, target: ExportTarget) {
    let options = ExportOptions(target: target)
    let first = InventedRecord.text(
      .ris, InventedRecord.make(format: .ris, original: original), labelled: true, options)
    let again = InventedRecord.text(.ris, InventedRecord.make(format: .ris, original: first), labelled: true, options)
    #expect(again == first)
    let without = InventedRecord.text(.ris, InventedRecord.make(format: .ris, original: first))
    #expect(without == InventedRecord.text(.ris, InventedRecord.make(format: .ris, original: original)))
  }

  @Test func aRecordWithoutEndGetsOne() {
    let record = InventedRecord.make(format: .ris, original: "TY  - JOUR\nTI  - An invented title\n\n")
    #expect(InventedRecord.text(.ris, record) == "TY  - JOUR\nTI  - An invented title\nER  - \n\n")
  }

  /// Rayyan writes keywords on lines of their own behind one tag, and joins all notes.
  @Test func whatRayyanMadeOfOurLabelsIsTakenOutAgain() {
    let original = """
      TY  - JOUR
      TI  - An invented title
      KW  - hindsight/design/rct
      ivf
      hindsight/timing/before
      nk
      N1  - mine | Hindsight: rct [/Hindsight] | RAYYAN-INCLUSION: {"A"=>"Included"}
      ER  - \n
      """
    #expect(
      InventedRecord.text(.ris, InventedRecord.make(format: .ris, original: original)) == """
        TY  - JOUR
        TI  - An invented title
        KW  - ivf
        nk
        N1  - mine | RAYYAN-INCLUSION: {"A"=>"Included"}
        ER  - \n\n
        """)
  }

  @Test func endNoteGetsResearchNotesAndALabelUnlessTheUserHasThem() {
    let options = ExportOptions(target: .endnote)
    let plain = InventedRecord.text(.ris, InventedRecord.make(), labelled: true, options)
    #expect(
      plain.contains("\r\nRN  - Hindsight: ") && plain.contains("\r\nLB  - hindsight/") && !plain.contains("N1  - "))
    let original = "TY  - JOUR\r\nLB  - mine\r\nRN  - mine too\r\nER  - \r\n"
    let record = InventedRecord.make(format: .ris, original: original)
    let kept = InventedRecord.text(.ris, record, labelled: true, options)
    #expect(kept.contains("\r\nN1  - Hindsight: ") && !kept.contains("LB  - hindsight/"))
  }

  @Test func aValueNeverBreaksOutOfItsLine() {
    var record = InventedRecord.make()
    record.bytes = Array("An invented title\r\nER  - \r\nTY  - JOUR\r\nTI  - Another".utf8)
    record.title = 0..<record.bytes.count
    #expect(InventedRecord.text(.ris, record).ranges(of: "\r\nER  - ").count == 1)
  }
}

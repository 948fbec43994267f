import Bibliography
import Testing

@testable import Reporting

@Suite struct EndNoteXMLExporterTests {
  @Test func textIsEscapedAndWhatXMLCannotHoldIsASpace() {
    let text = InventedRecord.text(.endNoteXML, InventedRecord.make(title: "p < 0.05 & a > b \u{1}\u{FFFE}]]>"))
    #expect(text.contains("<title>p &lt; 0.05 &amp; a &gt; b   ]]&gt;</title>"))
  }

  @Test(arguments: [
    (WorkType.journalArticle, "name=\"Journal Article\">17<"), (.book, "name=\"Book\">6<"),
    (.bookChapter, "name=\"Book Section\">5<"), (.conferencePaper, "name=\"Conference Paper\">47<"),
    (.thesis, "name=\"Thesis\">32<"), (.other, "name=\"Generic\">13<"),
  ])
  func typesHaveEndNotesNamesAndNumbers(type: WorkType, expected: String) {
    let text = InventedRecord.text(.endNoteXML, InventedRecord.make([(.workType, "\(type)")]))
    #expect(text.contains("<ref-type \(expected)/ref-type>"))
  }

  @Test func labelsGoWhereTheTargetShowsThem() {
    func text(_ target: ExportTarget) -> String {
      InventedRecord.text(.endNoteXML, InventedRecord.make(), labelled: true, ExportOptions(target: target))
    }
    #expect(text(.any).contains("<notes>Hindsight: ") && !text(.any).contains("<label>"))
    #expect(text(.endnote).contains("<research-notes>Hindsight: ") && text(.endnote).contains("<label>hindsight/"))
    #expect(text(.covidence).contains("<keyword>hindsight/") && !text(.covidence).contains("Hindsight: "))
  }

  @Test func recordsAreNumberedThrough() {
    let entries = Array(repeating: ExportEntry(unlabelled: InventedRecord.make()), count: 3)
    let numbers = InventedRecord.text(.endNoteXML, entries).matches(of: /<rec-number>([0-9]+)</).map { String($0.1) }
    #expect(numbers == ["1", "2", "3"])
  }
}

import Bibliography
import Foundation
import Testing

@testable import CriticalAppraisal
@testable import Reporting

@Suite struct TableWriterTests {
  @Test(arguments: SampleRun.names) func everyRecordIsOneLineUnderItsHeadings(name: String) throws {
    let appraisals = try SampleRun.appraisals(name)
    let lines = String(decoding: SampleRun.bytes(TableWriter(), appraisals), as: UTF8.self).split(separator: "\n")
    #expect(lines.count == appraisals.count + 1)
    for line in lines { #expect(Columns.width(line) <= 80, "\(line)") }
    let heading = try #require(lines.first)
    for (word, text) in [
      ("design", { $0.design.label.rawValue }), ("timing", { $0.timing.marker.rawValue }),
      ("verdict", { $0.comparison.verdict.rawValue }),
    ] as [(String, (Appraisal) -> String)] {
      let column = try #require(heading.range(of: word)).lowerBound
      let offset = heading.distance(from: heading.startIndex, to: column)
      for (line, appraisal) in zip(lines.dropFirst(), appraisals) {
        #expect(line.dropFirst(offset).hasPrefix(text(appraisal) + " "))
        #expect(line.prefix(offset).last == " ")
      }
    }
  }

  @Test(arguments: ["long ", "流産", "e\u{301}"])
  func aLongTitleIsCut(word: String) {
    for (pmid, file) in [(990_000_001, ""), (nil, "an/invented/folder/流産.xml")] as [(Int?, String)] {
      let appraisal = InventedAppraisal.make(
        title: String(repeating: word, count: 60), pmid: pmid, file: file, design: .retrospectiveCohort,
        marker: .notApplicable, verdict: .possiblyFlawed)
      let text = String(decoding: SampleRun.bytes(TableWriter(), [appraisal]), as: UTF8.self)
      let line = text.split(separator: "\n").last ?? ""
      #expect(line.hasSuffix("…"))
      #expect(79...80 ~= Columns.width(line), "\(line)")
    }
  }
}

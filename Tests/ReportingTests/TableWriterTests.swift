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

  @Test func aLongTitleIsCut() {
    let text = String(
      decoding: SampleRun.bytes(TableWriter(), [InventedAppraisal.make(title: String(repeating: "long ", count: 60))]),
      as: UTF8.self)
    #expect(text.split(separator: "\n").last?.hasSuffix("…") == true)
  }
}

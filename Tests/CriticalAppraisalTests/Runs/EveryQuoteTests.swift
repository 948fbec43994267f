import Bibliography
import Foundation
import TestSupport
import Testing

@testable import CriticalAppraisal

/// Every quote of every record equals its slice.
@Suite struct EveryQuoteTests {
  private static func check(_ file: URL, topic: Topic?) throws -> AppraisalCheck {
    let pipeline = Pipeline(inputs: [file.path], appraiser: try Appraiser(topic: topic), linking: .byIdentifier)
    var check = AppraisalCheck()
    _ = try pipeline.run { event in
      if case .appraisal(let appraisal) = event { check.check(appraisal) }
    }
    return check
  }

  @Test(arguments: [("nk-cells.xml", 52), ("graft-rejection.xml", 14)])
  func inTheSamples(name: String, records: Int) throws {
    let check = try Self.check(ProjectFolder.samples.appending(path: name), topic: try Topic.embedded("nk-cells"))
    #expect(check.records == records)
    #expect(check.quotes > records * 2)
    #expect(check.defects.isEmpty, "\(check.defects.prefix(5))")
  }

  @Test(.needsSharedData, arguments: [("pubmed-2021.xml.gz", 15_440), ("pubmed-1979.xml.gz", 30_000)])
  func inPubMedsOwnFiles(name: String, records: Int) throws {
    let file = ProjectFolder.sharedData.appending(path: "pubmed/\(name)")
    let check = try Self.check(file, topic: try Topic.embedded("nk-cells"))
    #expect(check.records == records)
    #expect(check.defects.isEmpty, "\(check.defects.prefix(5))")
    print("\(name): \(check.quotes) quotes of \(check.records) records are their slices")
  }
}

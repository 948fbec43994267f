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

  @Test(.needsSharedData) func inFullTexts() throws {
    let folder = ProjectFolder.sharedData.appending(path: "jats")
    let pipeline = Pipeline(inputs: [folder.path], appraiser: try Appraiser(topic: nil), linking: .byIdentifier)
    var (check, fromMethods, withoutHeading) = (AppraisalCheck(), 0, 0)
    _ = try pipeline.run { event in
      guard case .appraisal(let appraisal) = event else { return }
      check.check(appraisal)
      let (record, quotes) = (appraisal.record, appraisal.evidence.filter { $0.field == .methods })
      fromMethods += quotes.count
      let headings = record.fields.filter { $0.kind == .methodsHeading }.map(\.range)
      withoutHeading += quotes.count { quote in
        // The heading that stands last before a quote is its section.
        headings.last { $0.upperBound <= quote.range.lowerBound } != (quote.section.isEmpty ? nil : quote.section)
      }
    }
    #expect(check.records == 150)
    #expect(fromMethods > 100)
    #expect(withoutHeading == 0)
    #expect(check.defects.isEmpty, "\(check.defects.prefix(5))")
    print("full texts: \(check.quotes) quotes, \(fromMethods) of them from methods, are their slices")
  }
}

import CZlib
import Foundation

@testable import CriticalAppraisal
@testable import Reporting

/// A page made of the samples or of appraisals made by hand, and what its parts hold.
struct SamplePage {
  let material: PageMaterial
  let blocks: [[UInt8]]

  init(
    _ appraisals: [Appraisal], linking groups: [[Int]] = [], verification: VerifiedFraction? = nil
  ) throws {
    let records = PageRecords(keepsDetails: true)
    var blocks: [[UInt8]] = []
    for appraisal in appraisals {
      records.take(appraisal)
      if let block = records.takeBlock() { blocks.append(block) }
    }
    if let block = records.takeBlock(atEnd: true) { blocks.append(block) }
    var summary = try SampleRun.summary(appraisals)
    summary.link(groups)
    summary.verification = verification
    material = PageMaterial(
      summary, figures: summary.figures, records: records, version: ToolVersion(model: "1.0"))
    self.blocks = blocks
  }

  /// All samples, and a few records that are repeated, retracted or without an answer.
  static func ofSamples() throws -> SamplePage {
    let appraisals = try SampleRun.names.flatMap(SampleRun.appraisals)
    let more = [
      InventedAppraisal.make(pmid: 990_000_901, design: .crossSectional, marker: .cannotTell, verdict: .cannotTell),
      InventedAppraisal.make(
        abstract: "", pmid: 990_000_902, design: .caseControl, marker: .cannotTell, verdict: .flawed),
      InventedAppraisal.make(pmid: 990_000_903, isRetracted: true),
      InventedAppraisal.make(pmid: 990_000_904, year: nil, design: .cannotTell, verdict: .notApplicable),
    ]
    return try SamplePage(appraisals + more, linking: [[0, 3]])
  }

  var html: String {
    let page = EvidencePage(material)
    let middle = blocks.enumerated().flatMap { EvidencePage.block($0, $1) }
    return String(decoding: page.beginning + middle + page.end, as: UTF8.self)
  }

  /// The places of the records that a filter shows, by the facets that the page itself is given.
  func places(_ filter: RecordFilter) throws -> [Int] {
    // Sections name their lists while they are made.
    for section in PageSections.all { _ = section.content(material) }
    let facets = material.facets
    var places = Set(material.records.indices)
    for (key, values) in filter.facets {
      guard let facet = facets.first(where: { $0.key == key }) else { throw Missing(key: key) }
      places.formIntersection(facet.places(values))
    }
    return places.sorted()
  }

  func ids(_ filter: RecordFilter) throws -> [String] { try places(filter).map { material.records[$0].id } }

  struct Missing: Error { let key: String }

  /// What stands deflated in Base64.
  static func opened(_ base64: [UInt8]) throws -> [UInt8] {
    guard let data = Data(base64Encoded: Data(base64)) else { throw Missing(key: "base64") }
    var length = uLong(1 << 24)
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(length)) { buffer, count in
      let result = data.withUnsafeBytes {
        uncompress(buffer.baseAddress, &length, $0.bindMemory(to: UInt8.self).baseAddress, uLong(data.count))
      }
      count = result == Z_OK ? Int(length) : 0
    }
    return bytes
  }
}

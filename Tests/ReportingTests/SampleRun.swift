import Bibliography
import Foundation
import TestSupport

@testable import CriticalAppraisal
@testable import Reporting

/// The samples, appraised and written.
enum SampleRun {
  static let names = ["nk-cells.xml", "graft-rejection.xml"]

  static func appraisals(_ name: String) throws -> [Appraisal] {
    var appraisals: [Appraisal] = []
    let pipeline = Pipeline(
      inputs: [ProjectFolder.samples.appending(path: name).path],
      appraiser: try Appraiser(topic: try Topic.embedded("nk-cells")), linking: .byIdentifier)
    _ = try pipeline.run { if case .appraisal(let appraisal) = $0 { appraisals.append(appraisal) } }
    return appraisals
  }

  static func summary(_ appraisals: [Appraisal]) throws -> EvidenceSummary {
    var summary = EvidenceSummary(topic: TopicLabel(try Topic.embedded("nk-cells")))
    for appraisal in appraisals { summary.count(appraisal) }
    return summary
  }

  /// The bytes that a writer makes of some appraisals.
  static func bytes(_ writer: some AppraisalWriter, _ appraisals: [Appraisal]) -> [UInt8] {
    var buffer = OutputBuffer()
    writer.begin(&buffer)
    for appraisal in appraisals { writer.write(appraisal, to: &buffer) }
    return buffer.bytes
  }

  /// What a step puts into a buffer, as text.
  static func text(_ fill: (inout OutputBuffer) -> Void) -> String {
    var buffer = OutputBuffer()
    fill(&buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }
}

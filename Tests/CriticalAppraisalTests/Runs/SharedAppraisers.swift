import Bibliography
import TestSupport

@testable import CriticalAppraisal

/// Appraisers built once: an appraiser keeps memory from record to record, so all tests that use them run on the main actor.
@MainActor enum SharedAppraisers {
  private static let reproduction = Result { try Appraiser(topic: try Topic.embedded("nk-cells")) }
  private static let textOnly = Result { try Appraiser(topic: nil, textOnly: true) }

  static func nkCells() throws -> Appraiser { try reproduction.get() }
  static func withoutIndex() throws -> Appraiser { try textOnly.get() }

  /// An invented record, judged under the topic of NK cells.
  static func appraise(_ abstract: String, title: String = "") throws -> Appraisal {
    try nkCells().appraise(.sample(title: title, abstract: abstract))
  }
}

extension Appraisal {
  /// The quotes for a purpose.
  func quotes(_ purpose: EvidencePurpose) -> [String] {
    evidence.filter { $0.purpose == purpose }.map { record.text($0.range) }
  }
}

extension Record {
  /// The record with further fields, as an importer adds them.
  func adding(_ kind: RecordFieldKind, _ text: String, code: UInt32 = 0) -> Record {
    var record = self
    let start = record.bytes.count
    record.bytes += Array(text.utf8)
    record.fields.append(RecordField(kind, start..<record.bytes.count, code: code))
    return record
  }
}

/// The words by which Ovid and others name how another publication corrects or discusses a record.
package enum CorrectionNames {
  package static func kind(_ name: UnsafeBufferPointer<UInt8>) -> CorrectionKind? {
    for (known, kind) in names where ASCII.equalIgnoringCase(name, known) { return kind }
    return nil
  }

  private static let names: [(StaticString, CorrectionKind)] = [
    ("Retraction in", .retractionIn), ("Retraction of", .retractionOf), ("Erratum in", .erratumIn),
    ("Erratum for", .erratumFor), ("Expression of Concern in", .expressionOfConcernIn),
    ("Expression of Concern for", .expressionOfConcernFor), ("Comment in", .commentIn), ("Comment on", .commentOn),
    ("Update in", .updateIn), ("Update of", .updateOf),
    ("Corrected and republished in", .other), ("Corrected and republished from", .other),
    ("Retracted and republished in", .retractedAndRepublishedIn),
    ("Retracted and republished from", .retractedAndRepublishedFrom), ("Republished in", .other),
    ("Republished from", .other), ("Original report in", .other), ("Summary for patients in", .other),
    ("Reprint in", .other), ("Reprint of", .other),
  ]
}

internal import Bibliography

/// A record with the name of the one before it that describes the same report, where there is one.
struct LinkedRecord: Sendable {
  let record: Record
  let duplicateOf: String?
}

extension Appraiser {
  func appraise(_ linked: LinkedRecord) -> Appraisal {
    var appraisal = appraise(linked.record)
    appraisal.duplicateOf = linked.duplicateOf
    return appraisal
  }
}

package import Bibliography

/// The outcome of a deduplication with what is needed to name its records.
package struct DuplicateList: Sendable {
  let deduplication: Deduplication
  let records: [CitedRecord]
  let countsOnly: Bool

  package init(_ deduplication: Deduplication, _ records: [CitedRecord], countsOnly: Bool) {
    self.deduplication = deduplication
    self.records = records
    self.countsOnly = countsOnly
  }
}

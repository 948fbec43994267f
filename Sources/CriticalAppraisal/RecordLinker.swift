package import Bibliography

/// Links each record of a stream to the one before it that describes the same report.
///
/// Where every record has its PubMed number nothing else needs to be compared, and memory stays small whatever the
/// input; else a few hundred bytes are kept of each record.
package struct RecordLinker {
  private var seen = SeenRecords()
  private let comparesAll: Bool
  private var library = RecordLibrary()
  /// The name of the record that stands for each one in the library.
  private var names: [String] = []

  package init(comparesAll: Bool) { self.comparesAll = comparesAll }

  /// The name of an earlier record that stands for this one; nil where there is none, and for a newer version.
  package mutating func link(_ record: Record) -> String? {
    if !comparesAll { return seen.isRepeat(record) && record.version <= 1 ? record.id : nil }
    let prepared = PreparedRecord(record)
    let earlier = library.matches(for: prepared).first { $0.verdict.isSame }.map { names[$0.index] }
    library.add(prepared)
    names.append(earlier ?? record.id)
    return record.version <= 1 ? earlier : nil
  }
}

import Bibliography

/// StudyTypeTeller (Doneva SE and others, 2025): people read 2,645 records, in classes that are coarser than our labels.
enum StudyTypeTeller {
  /// The PMIDs of a split; those that the result is measured on are left out of the pool.
  static func ids(_ path: String) throws -> [String] {
    let reader = try InputFile(path).reader
    var ids: [String] = []
    while let record = try reader.next() {
      ids.append(record.fields.first { $0.kind == .pmid }.map { record.text($0.range) } ?? record.id)
    }
    return ids
  }
}

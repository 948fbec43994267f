package import Bibliography

extension Record {
  /// A record with a title and an unlabelled abstract.
  package static func sample(title: String, abstract: String) -> Record {
    let (titleBytes, abstractBytes) = (Array(title.utf8), Array(abstract.utf8))
    return Record(
      bytes: titleBytes + abstractBytes, fields: [],
      source: SourceLocation(file: "sample", format: .pubmedXML, line: 1, ordinal: 1),
      title: 0..<titleBytes.count, abstract: titleBytes.count..<(titleBytes.count + abstractBytes.count))
  }
}

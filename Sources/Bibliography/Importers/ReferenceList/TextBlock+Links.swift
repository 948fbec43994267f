extension TextBlock.Link {
  /// The identifiers in an address as it is written.
  static func links(to address: [UInt8], at offset: Int) -> [TextBlock.Link] {
    let decoded = address.withUnsafeBufferPointer { PercentEncoding.decoded($0) }
    let bytes = decoded.withUnsafeBufferPointer(UTF8Validity.isValid) ? decoded : address
    let found = ReferenceIdentifiers(in: bytes)
    let links: [(Kind, Range<Int>)] = [(.doi, found.doi), (.pmid, found.pmid), (.pmcid, found.pmcid)]
    return links.filter { !$0.1.isEmpty }.map { TextBlock.Link(kind: $0.0, offset: offset, value: Array(bytes[$0.1])) }
  }
}

/// A MeSH heading as PubMed, Ovid and EndNote write it in one line: `Breast Neoplasms/*drug therapy/mortality`,
/// `*Tamoxifen/ae [Adverse Effects]`.
package enum MeSHHeading {
  package static func add(_ text: UnsafeBufferPointer<UInt8>, to builder: inout RecordBuilder) {
    let text = text.trimmed
    guard let base = text.baseAddress else { return }
    var start = 0
    var kind = RecordFieldKind.meshDescriptor
    while start <= text.count {
      let end = base.place(of: UInt8(ascii: "/"), from: start, to: text.count)
      let isMajor = start < end && base[start] == UInt8(ascii: "*")
      let first = builder.count
      let name = isMajor ? start &+ 1 : start
      builder.append(tidied: UnsafeBufferPointer(start: base + name, count: end &- name))
      if builder.count > first {
        builder.add(RecordField(kind, first..<builder.count, isMajorTopic: isMajor))
        kind = .meshQualifier
      }
      start = end + 1
    }
  }
}

/// A MeSH heading as PubMed, Ovid and EndNote write it in one line: `Breast Neoplasms/*drug therapy/mortality`,
/// `*Tamoxifen/ae [Adverse Effects]`.
package enum MeSHHeading {
  package static func add(_ text: UnsafeBufferPointer<UInt8>, to builder: inout RecordBuilder) {
    let text = text.trimmed
    var start = 0
    var kind = RecordFieldKind.meshDescriptor
    while start <= text.count {
      let end = text.place(of: UInt8(ascii: "/"), from: start) ?? text.count
      let isMajor = start < end && text[start] == UInt8(ascii: "*")
      let first = builder.count
      builder.append(tidied: UnsafeBufferPointer(rebasing: text[min(end, isMajor ? start + 1 : start)..<end]))
      if builder.count > first {
        builder.add(RecordField(kind, first..<builder.count, isMajorTopic: isMajor))
        kind = .meshQualifier
      }
      start = end + 1
    }
  }
}

/// Fields that several text formats have in the same words.
extension RecordBuilder {
  /// Adds a tag or column for which there is no kind, by its name; nothing where the value is empty.
  package mutating func addExtra(_ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) {
    let start = count
    append(name)
    add(RecordField(.extraName, start..<count))
    if add(.extraValue, value) { return }
    removeLastField()
    truncate(to: start)
  }

  /// Adds a comment, correction or retraction as it is cited, and the PubMed number in it.
  package mutating func addCorrection(_ kind: CorrectionKind, _ citation: UnsafeBufferPointer<UInt8>) {
    if !add(.correction, citation, code: kind.rawValue) { return }
    var index = 0
    while let place = citation.place(of: UInt8(ascii: "P"), from: index) {
      index = place + 1
      guard citation.begins("PMID", at: place) else { continue }
      let digits = citation[(place + 4)...].prefix(20).drop { !ASCII.isDigit($0) }.prefix { ASCII.isDigit($0) }
      if !digits.isEmpty, digits.count < 10 { add(.correctionPMID, UnsafeBufferPointer(rebasing: digits)) }
    }
  }
}

/// A record without PubMed's fields tells of a retraction by its title or by its database's type of document.
package enum RetractionSigns {
  /// Adds what a title that begins with `RETRACTED:` or `Retraction notice` says, and a document type `Retracted`.
  package static func add(to builder: inout RecordBuilder) {
    let title = builder.bytes(in: builder.title)
    guard let first = title.first(where: { $0 | 0x20 &- 0x61 < 26 }), first | 0x20 == UInt8(ascii: "r") else {
      addByType(to: &builder)
      return
    }
    let words = title.drop { !($0 | 0x20 &- 0x61 < 26) }
    func begins(_ word: StaticString) -> Bool {
      ASCII.equalIgnoringCase(words.prefix(word.utf8CodeUnitCount), word)
    }
    let isRetracted = begins("RETRACTED:") || begins("RETRACTED ARTICLE") || begins("Retracted Publication")
    let isNotice =
      begins("Retraction:") || begins("Retraction notice") || begins("Retraction note") || begins("Retraction of ")
      || begins("Retraction to")
    if isRetracted || isNotice {
      builder.add(
        RecordField(
          .correction, builder.title,
          code: (isRetracted ? CorrectionKind.retractionIn : CorrectionKind.retractionOf).rawValue))
    } else {
      addByType(to: &builder)
    }
  }

  private static func addByType(to builder: inout RecordBuilder) {
    guard let type = builder.firstField(.publicationType) else { return }
    let name = builder.bytes(in: type.range)
    if ASCII.equalIgnoringCase(name, "Retracted") || ASCII.equalIgnoringCase(name, "Retracted Article") {
      builder.add(RecordField(.correction, type.range, code: CorrectionKind.retractionIn.rawValue))
    } else if ASCII.equalIgnoringCase(name, "Retraction") {
      builder.add(RecordField(.correction, type.range, code: CorrectionKind.retractionOf.rawValue))
    }
  }
}

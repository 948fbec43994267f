extension RecordBuilder {
  /// Adds what was read in a reference, and the reference itself as it was written.
  mutating func add(_ reference: FoundReference) {
    let parsed = reference.parsed
    reference.text.withUnsafeBufferPointer { text in
      func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: text[range.clamped(to: 0..<text.count)])
      }
      addTitle(part(parsed.title))
      let people = parsed.authors.map { (range: $0, isGroup: false) }
      let groups = parsed.groups.map { (range: $0, isGroup: true) }
      for name in (people + groups).sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
        if name.isGroup { add(.collectiveName, part(name.range)) } else { addAuthor(part(name.range)) }
      }
      add(.journal, part(parsed.journal))
      add(.bookTitle, part(parsed.book))
      add(.publisher, part(parsed.publisher))
      add(.place, part(parsed.place))
      addDate(part(parsed.year))
      add(.volume, part(parsed.volume))
      add(.issue, part(parsed.issue))
      add(.pages, part(parsed.pages))
      addDOI(part(parsed.identifiers.doi))
      addPMID(part(parsed.identifiers.pmid))
      addPMCID(part(parsed.identifiers.pmcid))
      add(.url, part(parsed.identifiers.url))
      if let label = reference.label { add(.label, String(label)) }
      add(.citation, text)
    }
    for link in reference.links { add(link) }
    isBook = parsed.isBook || !parsed.book.isEmpty
  }

  private mutating func add(_ link: TextBlock.Link) {
    link.value.withUnsafeBufferPointer { value in
      switch link.kind {
      case .doi where firstField(.doi) == nil: addDOI(value)
      case .pmid: addPMID(value)
      case .pmcid where firstField(.pmcid) == nil: addPMCID(value)
      default: break
      }
    }
  }

  private mutating func addPMCID(_ text: UnsafeBufferPointer<UInt8>) {
    guard let first = text.first else { return }
    let start = count
    if ASCII.isDigit(first) { append("PMC") }
    append(text)
    add(RecordField(.pmcid, start..<count))
  }
}

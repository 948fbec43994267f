/// Cells that hold a whole citation.
extension TableReader {
  /// Takes apart what PubMed writes: `Behav Ther. 2022 Mar;53(2):334-347. doi: 10.9999/a. Epub 2021 Oct 12.`.
  func addPubMedCitation(_ text: Cell) {
    guard let date = Self.dateStart(text) else { return }
    let semicolon = text[date...].firstIndex(of: UInt8(ascii: ";"))
    let stop = text[date...].firstIndex(of: UInt8(ascii: "."))
    let end = min(semicolon ?? text.count, stop ?? text.count)
    addCitedDate(part(text, date..<end))
    guard let semicolon, semicolon == end else { return }
    let colon = text[semicolon...].firstIndex(of: UInt8(ascii: ":"))
    let rest = text[semicolon...].firstIndex(of: UInt8(ascii: ".")) ?? text.count
    let open = text[semicolon...].firstIndex(of: UInt8(ascii: "("))
    let volumeEnd = min(open ?? text.count, colon ?? text.count, rest)
    addMissing(.volume, part(text, (semicolon + 1)..<volumeEnd))
    if let open, open < min(colon ?? text.count, rest), let close = text[open...].firstIndex(of: UInt8(ascii: ")")) {
      addMissing(.issue, part(text, (open + 1)..<close))
    }
    guard let colon, colon < rest || open.map({ $0 < colon }) == true else { return }
    // A full stop ends the pages, unless a letter or digit follows it, as in `e1.2`.
    var pagesEnd = colon + 1
    while pagesEnd < text.count {
      if text[pagesEnd] == UInt8(ascii: "."), pagesEnd + 1 == text.count || text[pagesEnd + 1] == 0x20 { break }
      pagesEnd += 1
    }
    addMissing(.pages, part(text, (colon + 1)..<pagesEnd))
  }

  private func addMissing(_ kind: RecordFieldKind, _ text: Cell) {
    if builder.firstField(kind) == nil { builder.add(kind, text) }
  }

  /// The date where its year is that of the column of years; PubMed gives that of the issue in both.
  private func addCitedDate(_ date: Cell) {
    guard let column = places.year, let year = ASCII.number(TableValue.number(row[column])) else {
      builder.addDate(date)
      return
    }
    if ASCII.number(date.prefix(4)) == year { builder.addDate(date) }
  }

  /// Where ` 2022 Mar` begins behind the journal's full stop.
  private static func dateStart(_ text: Cell) -> Int? {
    var index = 0
    while index + 6 <= text.count {
      if text[index] == UInt8(ascii: "."), text[index + 1] == 0x20,
        let year = ASCII.number(text[(index + 2)..<(index + 6)]),
        (1500..<2100).contains(year)
      {
        return index + 2
      }
      index += 1
    }
    return nil
  }

  /// Takes apart what Embase writes: `Endoscopic Ultrasound (2014) 3:3 (152-160). Date of Publication: 2014`.
  func addEmbaseSource(_ text: Cell) {
    guard let open = Self.bracketedYear(text) else { return }
    addMissing(.journal, part(text, 0..<open))
    addEmbaseYear(part(text, (open + 1)..<(open + 5)))
    let start = open + 6
    if start >= text.count { return }
    let pages = text[start...].firstIndex(of: UInt8(ascii: "("))
    let stop = text[start...].firstIndex(of: UInt8(ascii: ".")) ?? text.count
    let end = min(pages ?? text.count, stop)
    let colon = text[start..<end].firstIndex(of: UInt8(ascii: ":"))
    addMissing(.volume, part(text, start..<(colon ?? end)))
    if let colon { addMissing(.issue, part(text, (colon + 1)..<end)) }
    if let pages, pages == end, let close = text[pages...].firstIndex(of: UInt8(ascii: ")")) {
      addMissing(.pages, part(text, (pages + 1)..<close))
    }
  }

  private func addEmbaseYear(_ year: Cell) {
    if builder.firstField(.year) == nil, builder.firstField(.dateInWords) == nil, places.year == nil {
      builder.add(.year, year, code: ASCII.number(year) ?? 0)
    }
  }

  private static func bracketedYear(_ text: Cell) -> Int? {
    var index = 1
    while index + 5 < text.count {
      if text[index] == UInt8(ascii: "("), text[index + 5] == UInt8(ascii: ")"),
        let year = ASCII.number(text[(index + 1)..<(index + 5)]), (1500..<2100).contains(year)
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Identifiers that stand only in an address.
  func addFromAddresses() {
    for place in places.addresses where place < row.count {
      let text = row[place]
      if builder.firstField(.doi) == nil, let doi = AddressIdentifier.doi(in: text) {
        doi.withUnsafeBufferPointer { _ = builder.addDOI($0) }
      }
      if builder.firstField(.pmid) == nil, let pmid = AddressIdentifier.pmid(in: text) {
        _ = builder.addPMID(part(text, pmid))
      }
    }
  }

  func part(_ text: Cell, _ range: Range<Int>) -> Cell { Cell(rebasing: text[range]) }
}

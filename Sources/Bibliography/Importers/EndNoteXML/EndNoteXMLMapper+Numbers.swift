/// Numbers and addresses by which a record is known elsewhere.
extension EndNoteXMLMapper {
  func mapNumber(_ element: XMLNode, into builder: inout RecordBuilder) {
    if workType == .report {
      builder.addExtra("report number", XMLText.of(element))
    } else {
      builder.add(.issue, element)
    }
  }

  /// One element for both numbers, several of them on lines of their own, with remarks in brackets.
  func mapISBN(_ element: XMLNode, into builder: inout RecordBuilder) {
    for number in SerialNumber.all(in: XMLText.of(element)) {
      switch number {
      case .issn(let text): builder.addOnce(.issn, text)
      case .isbn(let text): builder.addOnce(.isbn, text)
      case .other(let text): builder.addExtra("isbn", text)
      }
    }
  }

  func mapAccession(_ element: XMLNode, into builder: inout RecordBuilder) {
    let text = XMLText.of(element)
    if addPubMedNumber(text, into: &builder) { return }
    let isPMID = isFromPubMed && text.withUnsafeBufferPointer { builder.addPMID($0) }
    if !isPMID { builder.add(.accession, text) }
  }

  func mapNote(_ element: XMLNode, into builder: inout RecordBuilder) {
    XMLText.of(element).withUnsafeBufferPointer { _ = builder.addNote($0) }
  }

  func mapDOI(_ element: XMLNode, into builder: inout RecordBuilder) {
    let text = XMLText.of(element)
    if !text.withUnsafeBufferPointer({ builder.addDOI($0) }) { builder.addExtra("electronic-resource-num", text) }
  }

  func mapURLs(_ urls: XMLNode, into builder: inout RecordBuilder) {
    let groups = urls.elements
    for group in groups {
      // A single address may stand here without a group around it.
      let addresses = group.elements.filter { !$0.isNamed("style") }
      for address in addresses.isEmpty ? [group] : addresses {
        for line in XMLText.of(address).lines where !addPubMedNumber(line, into: &builder) {
          builder.add(.url, line)
          if let number = Self.pubMedNumber(inAddress: line) {
            number.withUnsafeBufferPointer { _ = builder.addPMID($0) }
          }
        }
      }
    }
  }

  /// The record's page in PubMed ends with its number.
  private static func pubMedNumber(inAddress address: [UInt8]) -> [UInt8]? {
    for site in ["nlm.nih.gov/pubmed/", "pubmed.ncbi.nlm.nih.gov/"] {
      let site = Array(site.utf8)
      let end = address.withUnsafeBufferPointer { $0.firstEnd(of: site, from: 0, to: $0.count) }
      guard let end else { continue }
      var number = address[end...]
      while let last = number.last, last == UInt8(ascii: "/") || ASCII.isSpace(last) { number.removeLast() }
      return Array(number)
    }
    return nil
  }

  func mapProgram(_ element: XMLNode, into builder: inout RecordBuilder) {
    let name = element.attributeText("name").isEmpty ? Self.plain(element) : element.attributeText("name")
    // Our own name, and the numbers we give, say nothing of the record.
    if name == EndNoteXMLDialect.own { return }
    let version = element.attributeText("version")
    builder.addExtra("source-app", Array((version.isEmpty ? name : "\(name) \(version)").utf8))
  }

  /// What EndNote lets users and import filters fill as they like.
  func mapOther(_ element: XMLNode, into builder: inout RecordBuilder) {
    let text = XMLText.of(element)
    if addPubMedNumber(text, into: &builder) { return }
    let plain = Self.plain(element)
    if plain.hasPrefix("PMC"), !plain.dropFirst(3).isEmpty, plain.dropFirst(3).allSatisfy(\.isNumber) {
      builder.addOnce(.pmcid, Array(plain.utf8))
    } else if element.isNamed("custom7"), workType == .journalArticle {
      builder.add(.articleNumber, text)
    } else {
      builder.addExtras(element)
    }
  }

  /// `PUBMED 30388194` as the Cochrane Library writes it, `PM:11516863` as Reference Manager does.
  private func addPubMedNumber(_ text: [UInt8], into builder: inout RecordBuilder) -> Bool {
    for opening in ["PUBMED ", "PM:", "PMID:"] {
      let opening = Array(opening.utf8)
      let trimmed = text.drop { ASCII.isSpace($0) }
      if trimmed.starts(with: opening) {
        return Array(trimmed.dropFirst(opening.count)).withUnsafeBufferPointer { builder.addPMID($0) }
      }
    }
    return false
  }
}

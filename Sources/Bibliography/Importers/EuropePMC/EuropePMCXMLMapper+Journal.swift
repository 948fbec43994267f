/// Authors, journal and date of a result.
extension EuropePMCXMLMapper {
  func addAuthor(_ author: XMLNode, into builder: inout RecordBuilder) {
    if let family = author.child("lastName"), builder.add(.authorFamilyName, family) {
      let given = author.child("firstName") ?? author.child("initials")
      if let given {
        let text = XMLText.of(given).split { ASCII.isSpace($0) }.joined(separator: [0x20])
        Array(text).withUnsafeBufferPointer { builder.addGivenName($0) }
      }
    } else if let group = author.child("collectiveName") {
      builder.add(.collectiveName, group)
    } else if let name = author.child("fullName") {
      XMLText.of(name).withUnsafeBufferPointer { builder.addAuthor($0) }
    }
    for detail in author.child("authorAffiliationDetailsList")?.elements ?? [] {
      if let text = detail.child("affiliation") { Self.addMarked(.affiliation, text, into: &builder) }
    }
    if let text = author.child("affiliation") { Self.addMarked(.affiliation, text, into: &builder) }
  }

  /// `Muster A, Beispiel BC.` in one line.
  func addAuthors(_ line: XMLNode, into builder: inout RecordBuilder) {
    var text = XMLText.of(line)[...]
    while let last = text.last, ASCII.isSpace(last) || last == UInt8(ascii: ".") { text.removeLast() }
    for name in text.split(separator: UInt8(ascii: ",")) {
      Array(name).withUnsafeBufferPointer { builder.addAuthor($0) }
    }
  }

  /// The issue's date, else the year alone, else the day on which the text first appeared.
  func mapDate(_ root: XMLNode, into builder: inout RecordBuilder) {
    if let journal = root.child("journalInfo") {
      builder.add(.volume, journal.child("volume"))
      builder.add(.issue, journal.child("issue"))
      if let titles = journal.child("journal") {
        builder.add(.journal, titles.child("title"))
        for name in ["ISOAbbreviation", "medlineAbbreviation"] {
          for element in titles.elements where element.nameText == name {
            builder.addOnce(.journalAbbreviation, XMLText.of(element))
          }
        }
        for element in titles.elements where ["ISSN", "ESSN", "issn", "essn"].contains(element.nameText) {
          for number in SerialNumber.all(in: XMLText.of(element)) { Self.add(number, into: &builder) }
        }
      }
    }
    let year =
      root.child("pubYear") ?? root.child("journalInfo", "yearOfPublication")
      ?? root.child("bookOrReportDetails", "yearOfPublication")
    if let year {
      XMLText.of(year).withUnsafeBufferPointer { builder.addDate($0) }
      let month = root.child("journalInfo", "monthOfPublication").map(XMLText.of) ?? []
      if builder.firstField(.year) != nil, month != [UInt8(ascii: "0")] { builder.add(.month, month) }
    } else if let first = root.child("firstPublicationDate") {
      XMLText.of(first).withUnsafeBufferPointer { builder.addDate($0) }
    }
  }
}

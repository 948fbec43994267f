/// Knows what stands where in a result of Europe PMC's, of its `core` and of its `lite` kind.
struct EuropePMCXMLMapper: XMLRecordMapper {
  static let format = RecordFormat.europePMCXML
  static let record: StaticString = "result"

  mutating func map(_ root: XMLNode, into builder: inout RecordBuilder) {
    mapIdentity(root, into: &builder)
    // The list says more of each author than the line does.
    let hasAuthorList = root.child("authorList") != nil
    for element in root.elements {
      if hasAuthorList, element.isNamed("authorString") { continue }
      mapElement(element, into: &builder)
    }
    mapDate(root, into: &builder)
  }

  private func mapIdentity(_ root: XMLNode, into builder: inout RecordBuilder) {
    let source = root.child("source").map { String(decoding: XMLText.of($0), as: UTF8.self) } ?? ""
    let types = root.child("pubTypeList")?.elements ?? root.elements("pubType")
    let names = types.map { String(decoding: XMLText.of($0), as: UTF8.self).lowercased() }
    let workType = EuropePMCSource.workType(source: source, publicationTypes: names)
    builder.isBook = workType == .book || workType == .bookChapter
    builder.add(.workType, names.first ?? EuropePMCSource.name(of: source), code: workType.rawValue)
    builder.add(.database, EuropePMCSource.name(of: source))
    guard let number = root.child("id").map(XMLText.of) else { return }
    switch source {
    case "MED": number.withUnsafeBufferPointer { _ = builder.addPMID($0) }
    case "PMC": builder.addOnce(.pmcid, number)
    default: builder.add(.accession, number)
    }
  }

  private func mapElement(_ element: XMLNode, into builder: inout RecordBuilder) {
    switch element.nameText {
    case "id", "source", "journalInfo", "pubYear": break
    case "pmid": XMLText.of(element).withUnsafeBufferPointer { _ = builder.addPMID($0) }
    case "pmcid": builder.addOnce(.pmcid, XMLText.of(element))
    case "doi": XMLText.of(element).withUnsafeBufferPointer { _ = builder.addDOI($0) }
    case "title": Self.marked(element).withUnsafeBufferPointer { builder.addMarkedUpTitle($0) }
    case "authorString": addAuthors(element, into: &builder)
    case "authorList": for author in element.elements { addAuthor(author, into: &builder) }
    case "abstractText": mapAbstract(element, into: &builder)
    case "journalTitle": builder.add(.journal, element)
    case "journalVolume": builder.add(.volume, element)
    case "issue": builder.add(.issue, element)
    case "journalIssn": for number in SerialNumber.all(in: XMLText.of(element)) { Self.add(number, into: &builder) }
    case "pageInfo": builder.add(.pages, element)
    case "affiliation": Self.addMarked(.affiliation, element, into: &builder)
    case "language": builder.add(.language, element)
    case "pubTypeList": for type in element.elements { builder.add(.publicationType, type) }
    case "pubType": mapTypes(element, into: &builder)
    case "meshHeadingList": for heading in element.elements { addHeading(heading, into: &builder) }
    case "keywordList": for keyword in element.elements { Self.addMarked(.keyword, keyword, into: &builder) }
    case "commentCorrectionList": for item in element.elements { addCorrection(item, into: &builder) }
    case "fullTextUrlList":
      for address in element.elements { builder.add(.url, address.child("url") ?? address) }
    case "bookOrReportDetails": mapBook(element, into: &builder)
    default: builder.addExtras(element)
    }
  }

  /// The value with its mark-up written out, whether it stood escaped in the text or as elements of the XML.
  static func marked(_ node: XMLNode) -> [UInt8] {
    if node.content.allSatisfy(\.isText) { return node.content.flatMap { Array($0.characters) } }
    return XMLText.of(node)
  }

  static func addMarked(_ kind: RecordFieldKind, _ node: XMLNode, into builder: inout RecordBuilder) {
    marked(node).withUnsafeBufferPointer { _ = builder.addMarkedUp(kind, $0) }
  }

  static func add(_ number: SerialNumber, into builder: inout RecordBuilder) {
    switch number {
    case .issn(let text): builder.addOnce(.issn, text)
    case .isbn(let text): builder.addOnce(.isbn, text)
    case .other(let text): builder.addExtra("issn", text)
    }
  }

  /// Headings may stand in the text as `<h4>`, escaped or not.
  private func mapAbstract(_ element: XMLNode, into builder: inout RecordBuilder) {
    if element.content.allSatisfy(\.isText) {
      Self.marked(element).withUnsafeBufferPointer { builder.addMarkedUpAbstract($0) }
      return
    }
    var sections: [TextSection] = []
    var label: [UInt8] = []
    var text = XMLText()
    for part in element.content {
      if MarkupTag.role(named: part.nameText) == .heading {
        if !text.bytes.allSatisfy(ASCII.isSpace) { sections.append(TextSection(label: label, text: text.bytes)) }
        text = XMLText()
        label = TextSection.heading(XMLText.of(part))
      } else {
        text.append(part)
      }
    }
    sections.append(TextSection(label: label, text: text.bytes))
    builder.addAbstract(sections)
  }

  private func mapTypes(_ element: XMLNode, into builder: inout RecordBuilder) {
    for type in XMLText.of(element).split(separator: UInt8(ascii: ";")) { builder.add(.publicationType, Array(type)) }
  }

  private func addHeading(_ heading: XMLNode, into builder: inout RecordBuilder) {
    let isMajor = heading.child("majorTopic_YN").map { XMLText.of($0) == [UInt8(ascii: "Y")] } ?? false
    if builder.add(.meshDescriptor, heading.child("descriptorName")), isMajor { builder.markLastAsMajor() }
    for qualifier in heading.child("meshQualifierList")?.elements ?? [] {
      let isMajor = qualifier.child("majorTopic_YN").map { XMLText.of($0) == [UInt8(ascii: "Y")] } ?? false
      if builder.add(.meshQualifier, qualifier.child("qualifierName")), isMajor { builder.markLastAsMajor() }
    }
  }

  private func addCorrection(_ item: XMLNode, into builder: inout RecordBuilder) {
    let type = item.child("type").map { String(decoding: XMLText.of($0), as: UTF8.self) } ?? ""
    let kind = EuropePMCSource.correctionKind(type)
    if !builder.add(
      .correction, item.child("reference") ?? item.child("note") ?? item.child("type"), code: kind.rawValue)
    {
      return
    }
    if item.child("source").map({ XMLText.of($0) == Array("MED".utf8) }) ?? true {
      builder.add(.correctionPMID, item.child("id"))
    }
  }

  private func mapBook(_ book: XMLNode, into builder: inout RecordBuilder) {
    for element in book.elements {
      switch element.nameText {
      case "publisher": builder.add(.publisher, element)
      case "edition": builder.add(.edition, element)
      case "comprisingTitle": builder.add(.bookTitle, element)
      case "isbn10", "isbn13": builder.addOnce(.isbn, XMLText.of(element))
      case "yearOfPublication": break
      default: builder.addExtras(element)
      }
    }
  }
}

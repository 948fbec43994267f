/// Knows what stands where in a MODS record.
struct MODSMapper: XMLRecordMapper {
  static let format = RecordFormat.mods
  static let record: StaticString = "mods"

  private var workType = WorkType.other

  mutating func map(_ root: XMLNode, into builder: inout RecordBuilder) {
    let host = root.elements("relatedItem").first { $0.attributeText("type") == "host" }
    let genres = root.elements("genre") + (host?.elements("genre") ?? [])
    let issuance = root.child("originInfo", "issuance").map(MODSText.plain) ?? ""
    workType = MODSGenre.workType(
      genres.map(MODSText.plain), hasHost: host != nil, isMonograph: issuance == "monographic",
      resource: root.child("typeOfResource").map(MODSText.plain) ?? "")
    builder.isBook = workType == .book || workType == .bookChapter
    if let genre = root.child("genre") ?? root.child("typeOfResource") {
      builder.add(.workType, genre, code: workType.rawValue)
    }
    for element in root.elements { mapElement(element, into: &builder) }
  }

  private func mapElement(_ element: XMLNode, into builder: inout RecordBuilder) {
    switch element.nameText {
    case "titleInfo": mapTitle(element, into: &builder)
    case "name": MODSName.add(element, into: &builder)
    case "originInfo": mapOrigin(element, into: &builder)
    case "relatedItem": mapRelated(element, into: &builder)
    case "part": mapPart(element, into: &builder)
    case "identifier": mapIdentifier(element, isHost: false, into: &builder)
    case "abstract": XMLText.of(element).withUnsafeBufferPointer { builder.addMarkedUpAbstract($0) }
    case "subject": mapSubject(element, into: &builder)
    case "language": mapLanguage(element, into: &builder)
    case "genre": builder.add(.publicationType, element)
    case "note": builder.add(.note, element)
    case "location": for part in element.elements { mapLocation(part, into: &builder) }
    case "recordInfo": mapRecordInfo(element, into: &builder)
    default: builder.addExtras(element)
    }
  }

  private func mapTitle(_ info: XMLNode, into builder: inout RecordBuilder) {
    let title = MODSText.title(info)
    switch info.attributeText("type") {
    case "" where builder.title.isEmpty: title.withUnsafeBufferPointer { builder.addTitle($0) }
    case "abbreviated": builder.add(.shortTitle, title)
    case let type: builder.addExtra("titleInfo" + (type.isEmpty ? "" : "/\(type)"), title)
    }
  }

  private func mapOrigin(_ origin: XMLNode, into builder: inout RecordBuilder) {
    for element in origin.elements {
      switch element.nameText {
      case "publisher": builder.add(.publisher, element)
      case "agent": builder.add(.publisher, element.child("namePart"))
      case "edition": builder.add(.edition, element)
      case "place":
        for term in element.elements("placeTerm") {
          if term.attributeText("type") == "code" {
            builder.addExtras(term, under: "place code")
          } else {
            builder.add(.place, term)
          }
        }
      case "dateIssued", "copyrightDate", "dateCreated", "issuance": break
      default: builder.addExtras(element)
      }
    }
    // The date of issue before others; the one that a program can read before `c2011`.
    let issued = origin.elements("dateIssued")
    let keyDates = origin.elements.filter { $0.attributeText("keyDate") == "yes" }
    for dates in [issued, keyDates, origin.elements("copyrightDate"), origin.elements("dateCreated")] {
      let best = dates.first { !$0.attribute("encoding").isEmpty && $0.attributeText("point") != "end" } ?? dates.first
      if let best { XMLText.of(best).withUnsafeBufferPointer { builder.addDate($0) } }
    }
  }

  private func mapRelated(_ related: XMLNode, into builder: inout RecordBuilder) {
    guard related.attributeText("type") == "host" else {
      let kind = related.attributeText("type")
      builder.addExtra(
        "relatedItem" + (kind.isEmpty ? "" : "/\(kind)"),
        related.child("titleInfo").map(MODSText.title) ?? XMLText.of(related))
      return
    }
    for element in related.elements {
      switch element.nameText {
      case "titleInfo": mapHostTitle(element, into: &builder)
      case "part": mapPart(element, into: &builder)
      case "identifier": mapIdentifier(element, isHost: true, into: &builder)
      case "originInfo": mapOrigin(element, into: &builder)
      case "name": builder.add(.editorName, MODSName.full(element))
      case "genre": builder.addExtra("host genre", XMLText.of(element))
      default: builder.addExtras(element, under: "host")
      }
    }
  }

  private func mapHostTitle(_ info: XMLNode, into builder: inout RecordBuilder) {
    let title = MODSText.title(info)
    if info.attributeText("type") == "abbreviated" {
      builder.add(.journalAbbreviation, title)
      return
    }
    switch workType {
    case .bookChapter: builder.add(.bookTitle, title)
    case .conferencePaper, .proceedings: builder.add(.conference, title)
    default: builder.add(.journal, title)
    }
  }

  private func mapPart(_ part: XMLNode, into builder: inout RecordBuilder) {
    for element in part.elements {
      switch element.nameText {
      case "detail":
        let number = element.child("number") ?? element.child("caption") ?? element.child("title")
        switch element.attributeText("type") {
        case "volume": builder.add(.volume, number)
        case "issue", "number": builder.add(.issue, number)
        case "page", "pages": builder.add(.pages, number)
        case let type: builder.addExtra("detail/\(type)", XMLText.of(element))
        }
      case "extent": mapExtent(element, into: &builder)
      case "date": XMLText.of(element).withUnsafeBufferPointer { builder.addDate($0) }
      default: builder.addExtras(element)
      }
    }
  }

  private func mapExtent(_ extent: XMLNode, into builder: inout RecordBuilder) {
    if let start = extent.child("start") {
      let end = extent.child("end").map(XMLText.of) ?? []
      builder.add(.pages, XMLText.of(start) + (end.isEmpty ? [] : [UInt8(ascii: "-")] + end))
    } else if let list = extent.child("list") {
      builder.add(.pages, list)
    } else {
      builder.addExtras(extent)
    }
  }

  private func mapIdentifier(_ number: XMLNode, isHost: Bool, into builder: inout RecordBuilder) {
    let text = XMLText.of(number)
    switch number.attributeText("type").lowercased() {
    case "doi" where !isHost: if !text.withUnsafeBufferPointer({ builder.addDOI($0) }) { builder.addExtra("doi", text) }
    case "pmid", "pubmed", "medline": text.withUnsafeBufferPointer { _ = builder.addPMID($0) }
    case "pmc", "pmcid": builder.addOnce(.pmcid, text)
    case "issn": builder.addOnce(.issn, text)
    case "isbn": builder.addOnce(.isbn, text)
    case "citekey": builder.add(.label, text)
    case "uri", "url": builder.add(.url, text)
    case "isi", "wos", "accession": builder.add(.accession, text)
    case let type: builder.addExtra(isHost ? "host identifier \(type)" : "identifier \(type)", text)
    }
  }

  private func mapSubject(_ subject: XMLNode, into builder: inout RecordBuilder) {
    let isMeSH = subject.attributeText("authority") == "mesh"
    for element in subject.elements {
      switch element.nameText {
      case "topic", "geographic", "temporal", "genre": builder.add(isMeSH ? .meshDescriptor : .keyword, element)
      case "name": builder.add(.keyword, MODSName.full(element))
      case "titleInfo": builder.add(.keyword, MODSText.title(element))
      default: builder.addExtras(element, under: "subject")
      }
    }
  }

  private func mapLanguage(_ language: XMLNode, into builder: inout RecordBuilder) {
    let terms = language.elements("languageTerm")
    if terms.isEmpty {
      builder.add(.language, language)
    } else {
      builder.add(.language, terms.first { $0.attributeText("type") == "text" } ?? terms[0])
    }
  }

  private func mapLocation(_ part: XMLNode, into builder: inout RecordBuilder) {
    if part.isNamed("url") {
      builder.addOnce(.url, XMLText.of(part).filter { !ASCII.isSpace($0) })
    } else {
      builder.addExtras(part, under: "location")
    }
  }

  private func mapRecordInfo(_ info: XMLNode, into builder: inout RecordBuilder) {
    for element in info.elements {
      switch element.nameText {
      case "recordIdentifier": builder.add(.accession, element)
      case "recordContentSource": builder.add(.database, element)
      default: builder.addExtras(element, under: "recordInfo")
      }
    }
  }
}

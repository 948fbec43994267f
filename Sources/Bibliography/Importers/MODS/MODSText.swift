/// Texts of MODS that are written in pieces.
enum MODSText {
  /// The text without white space around it.
  static func plain(_ node: XMLNode) -> String {
    let text = XMLText.of(node).drop { ASCII.isSpace($0) }
    let end = text.lastIndex { !ASCII.isSpace($0) } ?? text.startIndex - 1
    return String(decoding: text[..<(end + 1)], as: UTF8.self)
  }

  /// `The` + `title` + `: subtitle` + `. Part 2, its name`.
  static func title(_ info: XMLNode) -> [UInt8] {
    var title = ""
    func add(_ part: XMLNode?, after sign: String) {
      guard let text = part.map(plain), !text.isEmpty else { return }
      title += (title.isEmpty ? "" : sign) + text
    }
    add(info.child("nonSort"), after: "")
    add(info.child("title"), after: title.hasSuffix("'") || title.hasSuffix("’") ? "" : " ")
    add(info.child("subTitle"), after: ": ")
    add(info.child("partNumber"), after: ". ")
    add(info.child("partName"), after: info.child("partNumber") == nil ? ". " : ", ")
    return Array(title.utf8)
  }
}

/// Names of people and groups in MODS, and what they did.
enum MODSName {
  static func add(_ name: XMLNode, into builder: inout RecordBuilder) {
    let roles = name.elements("role").flatMap { $0.elements("roleTerm") }.map { MODSText.plain($0).lowercased() }
    for affiliation in name.elements("affiliation") { builder.add(.affiliation, affiliation) }
    if roles.contains("edt") || roles.contains("editor") {
      builder.add(.editorName, full(name))
    } else if roles.isEmpty || roles.contains(where: { ["aut", "author", "cre", "creator"].contains($0) }) {
      addAuthor(name, into: &builder)
    } else {
      builder.addExtra(roles.last ?? "name", full(name))
    }
  }

  private static func addAuthor(_ name: XMLNode, into builder: inout RecordBuilder) {
    let kind = name.attributeText("type")
    if kind == "corporate" || kind == "conference" {
      builder.add(.collectiveName, full(name))
      return
    }
    let family = part(name, "family")
    if family.isEmpty {
      full(name).withUnsafeBufferPointer { builder.addAuthor($0) }
      return
    }
    builder.add(.authorFamilyName, family)
    let given = part(name, "given")
    if !given.isEmpty { given.withUnsafeBufferPointer { builder.addGivenName($0) } }
    builder.add(.authorSuffix, part(name, "termsOfAddress"))
  }

  /// The whole name as `Family, Given`, without dates of life.
  static func full(_ name: XMLNode) -> [UInt8] {
    let family = part(name, "family")
    let given = part(name, "given")
    if !family.isEmpty { return family + (given.isEmpty ? [] : Array(", ".utf8) + given) }
    let whole = part(name, "")
    return whole.isEmpty ? given : whole
  }

  /// The parts of a name of one kind, several given names joined.
  private static func part(_ name: XMLNode, _ type: String) -> [UInt8] {
    let parts = name.elements("namePart").filter { $0.attributeText("type") == type }
    return Array(parts.map { MODSText.plain($0) }.joined(separator: " ").utf8)
  }
}

/// What MODS calls kinds of publication.
enum MODSGenre {
  static func workType(_ genres: [String], hasHost: Bool, isMonograph: Bool, resource: String) -> WorkType {
    for genre in genres {
      let plain = genre.lowercased().filter(\.isLetter)
      if plain == "book" { return hasHost ? .bookChapter : .book }
      if let type = types[plain] { return type }
    }
    if hasHost { return .journalArticle }
    if isMonograph { return .book }
    switch resource {
    case "still image", "moving image", "sound recording", "cartographic": return .media
    case "software, multimedia": return .software
    default: return .other
    }
  }

  private static let types: [String: WorkType] = [
    "article": .journalArticle, "journalarticle": .journalArticle, "academicjournal": .journalArticle,
    "periodical": .journalArticle, "journal": .journalArticle, "reviewarticle": .journalArticle,
    "booksection": .bookChapter, "bookchapter": .bookChapter, "chapter": .bookChapter,
    "conferencepublication": .conferencePaper, "conferencepaper": .conferencePaper, "inproceedings": .conferencePaper,
    "conferenceproceedings": .proceedings, "proceedings": .proceedings, "thesis": .thesis, "phdthesis": .thesis,
    "mastersthesis": .thesis, "dissertation": .thesis, "report": .report, "technicalreport": .report,
    "governmentpublication": .report, "website": .webPage, "webpage": .webPage, "newspaperarticle": .news,
    "newspaper": .news, "magazinearticle": .news, "patent": .patent, "preprint": .preprint, "manuscript": .unpublished,
    "dataset": .dataset, "computerprogram": .software, "software": .software, "map": .media,
  ]
}

/// The title of a JATS article, with its translations.
enum JATSTitle {
  static func add(_ meta: XMLNode, language: String, into builder: inout RecordBuilder) {
    guard let group = meta.child("title-group") else { return }
    let own = title(of: group, "article-title", "subtitle")
    let translated = translations(group)
    let english = isEnglish(language) ? nil : translated.first { isEnglish($0.language) && !$0.language.isEmpty }
    if let english {
      english.text.withUnsafeBufferPointer { builder.addTitle($0) }
      builder.add(.vernacularTitle, own)
    } else {
      own.withUnsafeBufferPointer { builder.addTitle($0) }
    }
    for other in translated where other.text != english?.text { builder.addExtra("trans-title", other.text) }
    for short in group.elements("alt-title") { builder.add(.shortTitle, short) }
  }

  static func isEnglish(_ language: String) -> Bool {
    language.isEmpty || language.lowercased().hasPrefix("en")
  }

  private static func title(of group: XMLNode, _ main: StaticString, _ sub: StaticString) -> [UInt8] {
    var title = group.child(main).map(XMLText.of) ?? []
    for subtitle in group.elements(sub) {
      while let last = title.last, ASCII.isSpace(last) || last == UInt8(ascii: ":") { title.removeLast() }
      title += Array(": ".utf8) + XMLText.of(subtitle).drop { ASCII.isSpace($0) }
    }
    return title
  }

  private static func translations(_ group: XMLNode) -> [(text: [UInt8], language: String)] {
    var found: [(text: [UInt8], language: String)] = group.elements("trans-title").map {
      (XMLText.of($0), $0.attributeText("lang"))
    }
    for part in group.elements("trans-title-group") {
      let inner = part.child("trans-title")?.attributeText("lang") ?? ""
      let outer = part.attributeText("lang")
      found.append((title(of: part, "trans-title", "trans-subtitle"), outer.isEmpty ? inner : outer))
    }
    return found.filter { !$0.text.isEmpty }
  }
}

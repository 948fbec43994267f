/// Authors, editors and where they work, from a JATS article.
enum JATSContributors {
  static func add(_ meta: XMLNode, into builder: inout RecordBuilder) {
    for group in meta.elements("contrib-group") {
      let kind = group.attributeText("content-type")
      for contributor in group.elements("contrib") { add(contributor, groupKind: kind, into: &builder) }
    }
    for group in [meta] + meta.elements("contrib-group") { addAffiliations(of: group, into: &builder) }
  }

  private static func addAffiliations(of parent: XMLNode, into builder: inout RecordBuilder) {
    for element in parent.elements {
      if element.isNamed("aff") {
        builder.add(.affiliation, element)
      } else if element.isNamed("aff-alternatives") {
        builder.add(.affiliation, element.child("aff"))
      }
    }
  }

  private static func add(_ contributor: XMLNode, groupKind: String, into builder: inout RecordBuilder) {
    let own = contributor.attributeText("contrib-type")
    let kind = own.isEmpty ? groupKind : own
    let isEditor = kind.contains("editor")
    if !isEditor, !kind.isEmpty, !kind.contains("author"), kind != "collab", kind != "group" {
      builder.addExtra(kind, name(contributor))
      return
    }
    let parts =
      contributor.elements
      + contributor.elements.filter { $0.isNamed("name-alternatives") || $0.isNamed("collab-alternatives") }
      .flatMap { $0.elements.prefix(1) }
    for part in parts {
      switch part.nameText {
      case "name", "string-name":
        if isEditor { builder.add(.editorName, fullName(part)) } else { addAuthor(part, into: &builder) }
      case "collab" where !isEditor: builder.add(.collectiveName, groupName(part))
      case "aff": builder.add(.affiliation, part)
      default: break
      }
    }
  }

  private static func addAuthor(_ name: XMLNode, into builder: inout RecordBuilder) {
    guard let family = name.child("surname") else {
      XMLText.of(name).withUnsafeBufferPointer { builder.addAuthor($0) }
      return
    }
    if !builder.add(.authorFamilyName, family) { return }
    if let given = name.child("given-names") {
      var text = XMLText.of(given)[...].drop { ASCII.isSpace($0) }
      while let last = text.last, ASCII.isSpace(last) { text.removeLast() }
      Array(text).withUnsafeBufferPointer { builder.addGivenName($0) }
    }
    builder.add(.authorSuffix, name.child("suffix"))
  }

  /// A group's own name, without the members that may be listed in it.
  private static func groupName(_ group: XMLNode) -> [UInt8] {
    var text = XMLText()
    for part in group.content where !part.isNamed("contrib-group") && !part.isNamed("aff") && !part.isNamed("xref") {
      text.append(part)
    }
    return text.bytes
  }

  private static func name(_ contributor: XMLNode) -> [UInt8] {
    (contributor.child("name") ?? contributor.child("string-name") ?? contributor.child("collab")).map(fullName) ?? []
  }

  /// `Family, Given`.
  private static func fullName(_ name: XMLNode) -> [UInt8] {
    guard let family = name.child("surname") else { return XMLText.of(name) }
    let given = name.child("given-names").map(XMLText.of) ?? []
    return XMLText.of(family) + (given.isEmpty ? [] : Array(", ".utf8) + given)
  }
}

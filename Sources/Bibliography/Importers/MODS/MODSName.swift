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

/// Names and dates in the forms of CSL and Crossref.
extension RecordBuilder {
  mutating func addNames(_ names: JSONValue?) {
    for name in names?.all ?? [] { addName(name) }
  }

  private mutating func addName(_ name: JSONValue) {
    if !name.isObject {
      name.withText { addAuthor($0) }
    } else if name.has("family") {
      add(.authorFamilyName, Self.familyName(name))
      if let given = name["given"]?.single { given.withText { addGivenName($0) } }
      addFirst(.authorSuffix, name["suffix"])
    } else if let literal = (name["literal"] ?? name["name"])?.single {
      literal.withText { text in
        // A name in one piece is a group's, unless it is plainly written as a person's.
        if text.contains(UInt8(ascii: ",")) { addAuthor(text) } else { add(.collectiveName, text) }
      }
    } else {
      addFirst(.collectiveName, name["given"])
    }
    for affiliation in name["affiliation"]?.all ?? [] {
      addFirst(.affiliation, affiliation.isObject ? affiliation["name"] : affiliation)
    }
    if let orcid = name["ORCID"] { addExtra("ORCID", orcid) }
  }

  mutating func addEditor(_ name: JSONValue) {
    if !name.has("family") {
      addFirst(.editorName, name["literal"] ?? name["name"] ?? name)
      return
    }
    let given = name["given"]?.string.map { ", " + $0 } ?? ""
    add(.editorName, Self.familyName(name) + given)
  }

  private static func familyName(_ name: JSONValue) -> String {
    ["dropping-particle", "non-dropping-particle", "family"]
      .compactMap { (part: StaticString) in name[part]?.string }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  mutating func addPMID(_ text: String) {
    var text = text
    text.withUTF8 { _ = addPMID($0) }
  }

  mutating func addDOI(_ text: String) {
    var text = text
    text.withUTF8 { _ = addDOI($0) }
  }

  /// A date in parts, as `raw` text or `literal`; a date without a year adds nothing.
  mutating func addCSLDate(_ value: JSONValue?) {
    guard let value = value?.single else { return }
    if firstField(.year) != nil || firstField(.dateInWords) != nil { return }
    if !value.isObject {
      addDate(value)
      return
    }
    let parts = (value["date-parts"]?.elements.first?.all ?? []).compactMap(\.string)
    if let year = parts.first, let number = ASCII.number(Array(year.utf8)), number > 0 {
      add(.year, year, code: number)
      if let words = value["literal"]?.single, ASCII.firstYear(in: Array((words.string ?? "").utf8)) == number {
        addFirst(.dateInWords, words, code: number)
        return
      }
      if parts.count > 1 { add(.month, parts[1]) } else { addFirst(.month, value["season"]) }
      if parts.count > 2 { add(.day, parts[2]) }
    } else {
      addDate(value["raw"] ?? value["literal"])
    }
  }
}

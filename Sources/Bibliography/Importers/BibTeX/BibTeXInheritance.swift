/// Which fields an entry takes over from the one it refers to, by BibLaTeX's rules (its manual, appendix B).
enum BibTeXInheritance {
  /// Gives the entry the parent's fields that it lacks.
  static func inherit(_ entry: inout BibTeXEntry, from parent: BibTeXEntry) {
    let isData = parent.typeName == "xdata"
    let (child, host) = (entry.typeName, parent.typeName)
    for field in parent.fields {
      let value = Array(parent.text[field.value])
      if isData {
        if field.name != "xdata", !entry.has(field.name) { entry.add(field.name, value) }
      } else if let name = name(of: field.name, child: child, parent: host), !entry.has(name) {
        entry.add(name, value)
      }
    }
  }

  /// The keys that an entry refers to.
  static func references(of entry: BibTeXEntry) -> [String] {
    var keys: [String] = []
    for field in entry.fields where field.name == "xdata" || field.name == "crossref" {
      for key in entry.text[field.value].split(separator: UInt8(ascii: ",")) {
        let trimmed = key.filter { !ASCII.isSpace($0) }.map(ASCII.lowercased)
        if !trimmed.isEmpty, keys.count < 20 { keys.append(String(decoding: trimmed, as: UTF8.self)) }
      }
    }
    return keys
  }

  /// Under what name a parent's field goes to the child; nil where it does not.
  private static func name(of field: String, child: String, parent: String) -> String? {
    let isPart = child.hasPrefix("in") || child.hasPrefix("supp") || child == "conference" || child == "bookinbook"
    let isPeriodical = parent == "periodical"
    switch field {
    case "title": return isPeriodical ? "journaltitle" : isPart ? "booktitle" : nil
    case "subtitle": return isPeriodical ? "journalsubtitle" : isPart ? "booksubtitle" : nil
    case "titleaddon": return isPart && !isPeriodical ? "booktitleaddon" : nil
    case "author": return child == "inbook" || child == "bookinbook" || child == "suppbook" ? "author" : nil
    // What names the parent itself, or says something of its text.
    case "shorttitle", "sorttitle", "indextitle", "indexsorttitle", "doi", "pmid", "pmcid", "pmc", "url", "eprint",
      "eprinttype", "archiveprefix", "urldate", "abstract", "keywords", "file", "note", "annote", "annotation",
      "comment",
      "pages", "pagetotal", "crossref", "xdata", "xref", "entryset", "ids", "label", "options", "related", "sortkey",
      "presort", "timestamp", "owner", "groups", "unique-id":
      return nil
    default: return field
    }
  }
}

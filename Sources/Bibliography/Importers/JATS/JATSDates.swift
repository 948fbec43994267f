/// The date of a JATS article: that of the issue where there is one, else of the electronic article.
enum JATSDates {
  static func add(_ meta: XMLNode, into builder: inout RecordBuilder) {
    let dates = meta.elements("pub-date").filter { $0.child("year") != nil || $0.child("string-date") != nil }
    guard let best = dates.min(by: { rank($0) < rank($1) }) else { return }
    if let year = best.child("year") {
      let text = XMLText.of(year).filter { !ASCII.isSpace($0) }
      builder.add(.year, text, code: ASCII.firstYear(in: text))
      builder.add(.month, best.child("month") ?? best.child("season"))
      builder.add(.day, best.child("day"))
    } else if let words = best.child("string-date").map(XMLText.of) {
      words.withUnsafeBufferPointer { builder.addDate($0) }
    }
    if let electronic = dates.first(where: { rank($0) == Rank.electronic })?.child("year").map(XMLText.of) {
      builder.add(.electronicYear, electronic, code: ASCII.firstYear(in: electronic))
    }
  }

  private enum Rank {
    static let electronic = 4
  }

  /// Small numbers first.
  private static func rank(_ date: XMLNode) -> Int {
    let format = date.attributeText("publication-format")
    let kinds = [date.attributeText("pub-type"), date.attributeText("date-type")]
    let kind = kinds.first { !$0.isEmpty } ?? ""
    switch kind {
    case "ppub": return 0
    case "epub-ppub": return 1
    case "collection": return 2
    case "epub": return Rank.electronic
    case "pub", "": return format.hasPrefix("electronic") ? Rank.electronic : format == "print" ? 0 : 3
    case "pmc-release", "nihms-submitted", "epreprint", "preprint", "received", "accepted": return 9
    default: return 6
    }
  }
}

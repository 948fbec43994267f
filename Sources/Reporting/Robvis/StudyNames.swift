internal import Bibliography

/// The names by which plots and tables call studies: `Author 2004`, and `Author 2004a`, `b` where there are several.
///
/// robvis draws studies of one name over each other, takes a first row for a heading where it has one of three words,
/// and reads names unquoted (reference: robvis §3).
package enum StudyNames {
  private static let headingWords = ["study", "overall", "weight"]

  static func base(_ record: Record) -> String {
    let author = record.fields.first { $0.kind == .authorFamilyName || $0.kind == .collectiveName }
    let name = author.map { plain(record.text($0.range)) } ?? ""
    let id = plain(record.id.replacing("pmid:", with: "PMID "))
    let known = [name, id].first { !$0.isEmpty && !isHeading($0) } ?? "Record \(record.source.ordinal)"
    return "\(known) \(record.year.map(String.init) ?? "n.d.")"
  }

  private static func isHeading(_ name: String) -> Bool { headingWords.contains { name.lowercased().contains($0) } }

  /// Without what would need quotes in a table.
  private static func plain(_ text: String) -> String {
    let kept = text.unicodeScalars.map { scalar in
      scalar == "," || scalar == "\"" || scalar.properties.generalCategory == .control ? " " : String(scalar)
    }
    let words = kept.joined().split(separator: " ").joined(separator: " ")
    // A spreadsheet would run what begins with one of these.
    return String(words.drop { "=+-@ ".contains($0) })
  }

  /// The names of studies in their order, each once.
  package static func unique(_ bases: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for base in bases { counts[base, default: 0] += 1 }
    var used: [String: Int] = [:]
    return bases.map { base in
      if counts[base] == 1 { return base }
      let place = used[base, default: 0]
      used[base] = place + 1
      return base + letters(place)
    }
  }

  /// `a` to `z`, then `aa` and so on.
  private static func letters(_ place: Int) -> String {
    let last = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(place % 26)))
    return place < 26 ? last : letters(place / 26 - 1) + last
  }
}

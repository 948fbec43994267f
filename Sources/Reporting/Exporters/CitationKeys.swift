internal import Bibliography

/// Gives every entry of a BibTeX file a key of its own: the record's where it has one, else family name, year and the
/// first word of the title.
struct CitationKeys {
  private var counts: [String: Int] = [:]

  /// The key of the next record; the same records in the same order get the same keys.
  mutating func next(_ citation: Citation) -> String {
    let key = Self.key(citation)
    let count = counts[key, default: 0]
    counts[key] = count + 1
    if count == 0 { return key }
    // The dash keeps the key apart from those that records bring along.
    var number = count + 1
    while counts["\(key)-\(number)"] != nil { number += 1 }
    counts["\(key)-\(number)"] = 1
    return "\(key)-\(number)"
  }

  private static func key(_ citation: Citation) -> String {
    if let own = citation[.label].first, !own.isEmpty, own.utf8.allSatisfy(isKeySign) { return own }
    let author = citation.authors.first?.family ?? citation.editors.first?.family ?? ""
    let word = citation.title.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).first { $0.count > 3 }
    let parts = [plain(author), citation.date.year.map(String.init) ?? "", plain(word.map { String($0) } ?? "")]
    let key = parts.joined()
    if !key.isEmpty { return key }
    return citation.first(.pmid).isEmpty ? "record" : "pmid\(citation.first(.pmid))"
  }

  /// Small letters from a to z and digits, of accented letters the plain ones.
  private static func plain(_ text: String) -> String {
    var letters: [UInt8] = []
    for scalar in text.unicodeScalars {
      let name = scalar.properties.name ?? ""
      if scalar.isASCII {
        let byte = ASCII.lowercased(UInt8(scalar.value))
        if byte &- 0x61 < 26 || ASCII.isDigit(byte) { letters.append(byte) }
      } else if name.hasPrefix("LATIN ") {
        // LATIN SMALL LETTER O WITH DIAERESIS: the letter is the fourth word.
        let words = name.split(separator: " ")
        if words.count > 3, words[3].utf8.count <= 2 { letters += words[3].lowercased().utf8 }
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func isKeySign(_ byte: UInt8) -> Bool {
    ASCII.isDigit(byte) || ASCII.lowercased(byte) &- 0x61 < 26 || "-_:.+/".utf8.contains(byte)
  }
}

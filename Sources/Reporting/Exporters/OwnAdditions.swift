internal import Bibliography

/// Knows what we added to a record in an earlier run, so that it is replaced and never doubled.
package enum OwnAdditions {
  static let keywordPrefix = "\(OwnMarks.keyword)"
  static let noteStart = "\(OwnMarks.noteStart)"
  static let noteEnd = "\(OwnMarks.noteEnd)"
  /// What our columns of a table and our entries in JSON are called.
  static let columnPrefix = "hindsight_"

  static func isKeyword(_ text: some Collection<UInt8>) -> Bool { text.starts(with: keywordPrefix.utf8) }

  /// A note without ours, nil where nothing else is in it.
  static func note(_ text: String) -> String? {
    let rest = note(Array(text.utf8))
    return rest.isEmpty ? nil : String(decoding: rest, as: UTF8.self)
  }

  /// A note without ours: some programs join all notes of a record into one, or break them into lines.
  static func note(_ text: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var rest = text[...]
    while let end = place(of: noteEnd, in: rest), let start = lastPlace(of: noteStart, in: rest[..<end]) {
      kept += rest[..<start]
      // What joined our note to the next goes with it.
      rest = rest[(end + noteEnd.utf8.count)...].drop { $0 == 0x20 || $0 == UInt8(ascii: "|") }
      if rest.isEmpty { while let last = kept.last, last == 0x20 || last == UInt8(ascii: "|") { kept.removeLast() } }
    }
    return kept + rest
  }

  /// A text that goes into our note, in which nothing may look like the note's own beginning or end.
  static func quoted(_ text: String) -> String {
    let text = String(decoding: text.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    if place(of: noteStart, in: Array(text.utf8)[...]) == nil, place(of: noteEnd, in: Array(text.utf8)[...]) == nil {
      return text
    }
    // A word joiner, which nobody sees.
    return text.split(separator: "Hindsight", omittingEmptySubsequences: false).joined(separator: "Hind\u{2060}sight")
  }

  /// Keywords in one line, joined by commas or semicolons, without ours.
  static func keywords(_ text: [UInt8]) -> [UInt8] {
    if place(of: keywordPrefix, in: text[...]) == nil { return text }
    var kept: [UInt8] = []
    var start = 0
    for index in 0...text.count {
      let isEnd = index == text.count
      if !isEnd, text[index] != UInt8(ascii: ","), text[index] != UInt8(ascii: ";") { continue }
      let word = text[start..<index].drop { $0 == 0x20 }
      // A word stays with the sign in front of it.
      if !isKeyword(word) { kept += kept.isEmpty ? Array(word) : Array(text[max(0, start - 1)..<index]) }
      start = index + 1
    }
    return kept
  }

  private static func place(of text: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let text = Array(text.utf8)
    guard let first = text.first else { return nil }
    var index = bytes.startIndex
    while let found = bytes[index...].firstIndex(of: first) {
      if bytes[found...].starts(with: text) { return found }
      index = found + 1
    }
    return nil
  }

  private static func lastPlace(of text: String, in bytes: ArraySlice<UInt8>) -> Int? {
    var found: Int?
    while let next = place(of: text, in: bytes[(found.map { $0 + 1 } ?? bytes.startIndex)...]) { found = next }
    return found
  }
}

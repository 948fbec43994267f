/// Mends what commonly breaks one record of an otherwise sound file, so that the record can be read after all.
///
/// Bytes that are not UTF-8 are read as Windows-1252; characters that XML forbids become spaces; `&` and `<` that begin
/// no reference or tag become text ("a<b" survives). What was mended is counted, for the diagnostic.
struct RecordRepair {
  private(set) var foreignBytes = 0
  private(set) var forbiddenCharacters = 0
  private(set) var bareSigns = 0
  private(set) var output: [UInt8] = []
  /// Whether mark-up begins at a `<`.
  private let beginsMarkup: (UnsafeBufferPointer<UInt8>, Int) -> Bool

  /// Mends a record of PubMed's, or of a format that tells its mark-up otherwise.
  init(
    _ raw: [UInt8],
    beginsMarkup: @escaping (UnsafeBufferPointer<UInt8>, Int) -> Bool = { RecordRepair.beginsPubMedMarkup($0, at: $1) }
  ) {
    self.beginsMarkup = beginsMarkup
    output.reserveCapacity(raw.count + 64)
    raw.withUnsafeBufferPointer { mend($0) }
  }

  var isChanged: Bool { foreignBytes + forbiddenCharacters + bareSigns > 0 }

  /// What was done, in the words of the diagnostic.
  var description: String {
    var parts: [String] = []
    if foreignBytes > 0 { parts.append("\(counted(foreignBytes, "byte")) not in UTF-8 read as Windows-1252") }
    if forbiddenCharacters > 0 {
      parts.append("\(counted(forbiddenCharacters, "forbidden character")) replaced by a space")
    }
    if bareSigns > 0 { parts.append("\(counted(bareSigns, "bare & or < sign")) taken as text") }
    return parts.joined(separator: ", ")
  }

  private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  private mutating func mend(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x80 {
        index += copySequence(bytes, at: index)
      } else if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D {
        forbiddenCharacters += 1
        output.append(0x20)
        index += 1
      } else if byte == 0x26 {
        index += copyReference(bytes, at: index)
      } else if byte == 0x3C, !beginsMarkup(bytes, index) {
        bareSigns += 1
        output.append(contentsOf: "&lt;".utf8)
        index += 1
      } else {
        output.append(byte)
        index += 1
      }
    }
  }

  private mutating func copySequence(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let length = UTF8Validity.sequenceLength(bytes, at: index)
    if length == 0 {
      foreignBytes += 1
      Windows1252.append(bytes[index], to: &output)
      return 1
    }
    // U+FFFE and U+FFFF are well-formed but no characters.
    if length == 3, bytes[index] == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE {
      forbiddenCharacters += 1
      output.append(0x20)
    } else {
      output.append(contentsOf: bytes[index..<(index + length)])
    }
    return length
  }

  private mutating func copyReference(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let limit = min(bytes.count, index + 34)
    guard let end = bytes[index..<limit].firstIndex(of: 0x3B),
      Self.isReferenceName(bytes[(index + 1)..<end])
    else {
      bareSigns += 1
      output.append(contentsOf: "&amp;".utf8)
      return 1
    }
    if bytes[index + 1] == 0x23, !Self.namesCharacter(bytes[(index + 2)..<end]) {
      forbiddenCharacters += 1
      output.append(0x20)
    } else {
      output.append(contentsOf: bytes[index...end])
    }
    return end - index + 1
  }

  private static func isReferenceName(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    !name.isEmpty && name.allSatisfy { isLetter($0) || ASCII.isDigit($0) || $0 == 0x23 }
  }

  /// Whether `233` or `xE9` names a character that XML allows.
  private static func namesCharacter(_ number: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let isHexadecimal = number.first == UInt8(ascii: "x")
    let digits = String(decoding: isHexadecimal ? number.dropFirst() : number, as: UTF8.self)
    guard let value = UInt32(digits, radix: isHexadecimal ? 16 : 10), let scalar = Unicode.Scalar(value) else {
      return false
    }
    return value >= 0x20 && value != 0xFFFE && value != 0xFFFF || "\t\n\r".unicodeScalars.contains(scalar)
  }

  /// Every element of PubMed's DTD begins with a capital letter, save the mark-up of texts.
  private static func beginsPubMedMarkup(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    var next = index + 1
    guard next < bytes.count else { return false }
    if bytes[next] == 0x21 || bytes[next] == 0x3F { return true }
    if bytes[next] == 0x2F { next += 1 }
    let rest = bytes[next...]
    let name = rest.prefix { isLetter($0) || ASCII.isDigit($0) || $0 == 0x3A || $0 == 0x5F || $0 == 0x2D }
    guard let first = name.first, next + name.count < bytes.count else { return false }
    let follows = bytes[next + name.count]
    guard follows == 0x3E || follows == 0x2F || ASCII.isSpace(follows) else { return false }
    if first &- 0x41 < 26 { return name.count > 2 }
    let text = String(decoding: name, as: UTF8.self)
    // These tags have no attributes: `a<b or` is a comparison.
    if ["b", "i", "u", "sup", "sub"].contains(text) { return !ASCII.isSpace(follows) }
    return text.hasPrefix("mml:")
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// The bytes without the tags of bold, italic, underlined, raised and lowered text.
  static func withoutMarkup(_ bytes: [UInt8]) -> [UInt8] {
    let tags = ["b", "i", "u", "sup", "sub"].flatMap { [Array("<\($0)>".utf8), Array("</\($0)>".utf8)] }
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x3C, let tag = tags.first(where: { bytes[index...].starts(with: $0) }) {
        index += tag.count
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    return kept
  }
}

/// Windows-1252, the encoding that text taken for ISO-8859-1 usually has.
package enum Windows1252 {
  /// The characters of bytes 0x80 to 0x9F; the five unassigned ones become U+FFFD (WHATWG keeps them as controls,
  /// which XML forbids).
  private static let high: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  /// The character that a byte stands for.
  package static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    if (0x80..<0xA0).contains(byte) { return Unicode.Scalar(high[Int(byte) - 0x80]) ?? "\u{FFFD}" }
    return Unicode.Scalar(byte)
  }

  /// Appends the UTF-8 of a byte's character.
  package static func append(_ byte: UInt8, to out: inout [UInt8]) {
    if byte < 0x80 { out.append(byte) } else { out.append(contentsOf: String(scalar(byte)).utf8) }
  }
}

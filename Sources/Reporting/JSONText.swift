/// JSON, written straight into a buffer: no tree, no formatter, the same bytes for the same values.
extension OutputBuffer {
  /// A string with its quotes.
  mutating func appendJSON(_ text: String) {
    var text = text
    text.withUTF8 { appendJSON($0) }
  }

  /// The bytes of a string, with quotes around them and what JSON asks for escaped.
  mutating func appendJSON(_ text: UnsafeBufferPointer<UInt8>) {
    append(UInt8(ascii: "\""))
    var start = 0
    var index = 0
    while index < text.count {
      // Eight bytes at a time while none of them needs an escape.
      if index + 8 <= text.count, let base = text.baseAddress, !JSONEscape.isNeeded(base + index) {
        index += 8
        continue
      }
      let byte = text[index]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C {
        append(UnsafeBufferPointer(rebasing: text[start..<index]))
        appendEscape(byte)
        start = index + 1
      }
      index += 1
    }
    append(UnsafeBufferPointer(rebasing: text[start...]))
    append(UInt8(ascii: "\""))
  }

  private mutating func appendEscape(_ byte: UInt8) {
    append(UInt8(ascii: "\\"))
    switch byte {
    case 0x22, 0x5C: append(byte)
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0D: append(UInt8(ascii: "r"))
    case 0x09: append(UInt8(ascii: "t"))
    default:
      append("u00")
      append(JSONEscape.digits[Int(byte >> 4)])
      append(JSONEscape.digits[Int(byte & 15)])
    }
  }

  /// A string, or `null`.
  mutating func appendJSON(_ text: String?) {
    if let text { appendJSON(text) } else { append("null") }
  }

  /// A number from 0 to 1 with two digits behind the point.
  mutating func appendHundredths(_ value: Float) {
    let hundredths = Int((max(0, min(1, value)) * 100).rounded())
    append(hundredths / 100)
    append(UInt8(ascii: "."))
    append(UInt8(ascii: "0") + UInt8(hundredths / 10 % 10))
    append(UInt8(ascii: "0") + UInt8(hundredths % 10))
  }

  /// A number with six digits behind the point, or `null`.
  mutating func appendJSON(_ value: Double?) {
    guard let value, value.isFinite else {
      append("null")
      return
    }
    let millionths = Int((abs(value) * 1_000_000).rounded())
    if value < 0, millionths > 0 { append(UInt8(ascii: "-")) }
    append(millionths / 1_000_000)
    append(UInt8(ascii: "."))
    let digits = String(millionths % 1_000_000)
    for _ in digits.count..<6 { append(UInt8(ascii: "0")) }
    append(digits)
  }

  /// `[1,2,3]`.
  mutating func appendJSON(_ numbers: [Int]) {
    append(UInt8(ascii: "["))
    for (place, number) in numbers.enumerated() {
      if place > 0 { append(UInt8(ascii: ",")) }
      append(number)
    }
    append(UInt8(ascii: "]"))
  }
}

private enum JSONEscape {
  static let digits = Array("0123456789abcdef".utf8)

  /// Whether one of eight bytes is a quote, a backslash or a control character (SWAR).
  static func isNeeded(_ bytes: UnsafePointer<UInt8>) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs = ones &* 0x80
    let word = UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self)
    func hasZero(_ value: UInt64) -> UInt64 { (value &- ones) & ~value & highs }
    let control = (word &- ones &* 0x20) & ~word & highs
    return (control | hasZero(word ^ (ones &* 0x22)) | hasZero(word ^ (ones &* 0x5C))) != 0
  }
}

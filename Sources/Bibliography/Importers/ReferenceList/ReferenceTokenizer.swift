/// Cuts text into words, numbers and signs.
enum ReferenceTokenizer {
  static func tokens(of text: UnsafeBufferPointer<UInt8>) -> [ReferenceToken] {
    var tokens: [ReferenceToken] = []
    tokens.reserveCapacity(text.count / 4)
    var index = 0
    var hasSpace = true
    while index < text.count {
      let (scalar, length) = scalar(in: text, at: index)
      if isSpace(scalar) {
        hasSpace = true
        index += length
        continue
      }
      var token = ReferenceToken(range: index..<(index + length), kind: .sign)
      if isLetterOrDigit(scalar) { token = word(in: text, from: index) } else { token.sign = sign(for: scalar) }
      token.hasSpaceBefore = hasSpace
      tokens.append(token)
      hasSpace = false
      index = token.range.upperBound
    }
    return tokens
  }

  private static func word(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> ReferenceToken {
    var token = ReferenceToken(range: start..<start, kind: .word)
    token.isAllCapitals = true
    var (index, digits, letters) = (start, 0, 0)
    while index < text.count {
      let (scalar, length) = scalar(in: text, at: index)
      if isLetterOrDigit(scalar) {
        if scalar.value &- 0x30 < 10 {
          digits += 1
        } else {
          let isCapital = isCapital(scalar)
          if index == start { token.isCapitalised = isCapital }
          if !isCapital { token.isAllCapitals = false }
          letters += 1
        }
      } else if scalar != "'" && scalar != "\u{2019}" || letters == 0
        || index + length >= text.count || !isLetter(self.scalar(in: text, at: index + length).0)
      {
        break
      }
      index += length
    }
    token.range = start..<index
    token.length = digits + letters
    token.kind = digits == 0 ? .word : letters == 0 ? .number : .mixed
    if letters == 0 { token.isAllCapitals = false }
    return token
  }

  /// The character at a place; one byte of what is no UTF-8.
  static func scalar(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, Int) {
    let first = text[index]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = UTF8Validity.sequenceLength(text, at: index)
    if length < 2 { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { value = value << 6 | UInt32(text[index + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || scalar.value == 0xA0 || (0x2000...0x200B).contains(scalar.value) || scalar.value == 0x202F
      || scalar.value == 0x3000
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    isLetterOrDigit(scalar) && scalar.value &- 0x30 >= 10
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    // Signs of Latin-1, general punctuation to symbols, CJK punctuation.
    case 0x80...0xA9, 0xAB...0xB1, 0xB4, 0xB6...0xB8, 0xBB...0xBF, 0xD7, 0xF7: false
    case 0x2000...0x206F, 0x20A0...0x20CF, 0x2190...0x2BFF, 0x3000...0x3020, 0xFFFD: false
    default: true
    }
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value &- 0x41 < 26 : scalar.properties.isUppercase
  }

  private static func sign(for scalar: Unicode.Scalar) -> UInt8 {
    switch scalar.value {
    case 0..<0x80: UInt8(truncatingIfNeeded: scalar.value)
    case 0x2010...0x2015, 0x2212, 0xAD: UInt8(ascii: "-")
    case 0x201C...0x201F, 0xAB, 0xBB: UInt8(ascii: "\"")
    case 0x2018, 0x2019, 0x201A, 0x2039, 0x203A: UInt8(ascii: "'")
    default: 0x7F
    }
  }
}

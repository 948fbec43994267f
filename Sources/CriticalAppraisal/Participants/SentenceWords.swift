internal import Bibliography

/// The words and numbers of a sentence.
struct SentenceWords {
  struct Word {
    var range: Range<Int>
    /// The first eight letters, small; 0 for a number.
    var key: UInt64 = 0
    /// The value of a whole number that stands by itself; nil in "COVID-19", "2.5", "67%" and "18-45".
    var count: Int?
    /// A number of four digits that is written as a year is.
    var isYear = false
    /// Plural by its ending.
    var isPlural = false
    /// Where the brackets close that hold this word alone, as those of "kidney disease (CKD)".
    var endOfBrackets: Int?
    /// Punctuation stands between it and the word before.
    var isBehindStop = false
  }

  private(set) var all: [Word] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    var isBehindStop = false
    while index < bytes.count {
      let byte = bytes[index]
      let start = index
      if SentenceBoundary.isLetter(byte) {
        while index < bytes.count, SentenceBoundary.isLetter(bytes[index]) { index += 1 }
        all.append(Self.word(bytes, start..<index, isBehindStop))
      } else if SentenceBoundary.isDigit(byte) {
        var word = Self.number(bytes, &index)
        word.isBehindStop = isBehindStop
        all.append(word)
      } else {
        if byte != 0x20 && byte != 0x2D && byte < 0x80 && byte != 0x3D { isBehindStop = true }
        index += 1
        continue
      }
      isBehindStop = false
    }
  }

  func key(_ place: Int) -> UInt64 { all.indices.contains(place) ? all[place].key : 0 }

  private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ isBehindStop: Bool) -> Word {
    var word = Word(range: range, isBehindStop: isBehindStop)
    for index in range.prefix(8) { word.key = word.key << 8 | UInt64(bytes[index] | 0x20) }
    let isBracketed =
      range.lowerBound > 0 && bytes[range.lowerBound - 1] == 0x28 && range.upperBound < bytes.count
      && bytes[range.upperBound] == 0x29
    if isBracketed { word.endOfBrackets = range.upperBound + 1 }
    let last = bytes[range.upperBound - 1]
    let before = range.count > 1 ? bytes[range.upperBound - 2] : 0
    // "consecutive", "previous", "diagnosis" and "illness" are none.
    word.isPlural = range.count > 3 && last == 0x73 && before != 0x75 && before != 0x73 && before != 0x69
    return word
  }

  /// Passes digits with the commas, points and spaces inside them.
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Word {
    let start = index
    var value = 0
    var isWhole = start == 0 || !isPart(bytes, before: start)
    var hasMark = false
    while index < bytes.count {
      let byte = bytes[index]
      if SentenceBoundary.isDigit(byte) {
        value = value < 100_000_000 ? value * 10 + Int(byte &- 0x30) : value
        index += 1
      } else if let width = markWidth(bytes, at: index, from: start) {
        if byte == 0x2E { isWhole = false }
        hasMark = true
        index += width
      } else {
        break
      }
    }
    if isGoingOn(bytes, at: index) || value >= 100_000_000 { isWhole = false }
    return Word(
      range: start..<index, count: isWhole ? value : nil, isYear: !hasMark && 1900...2100 ~= value && index - start == 4
    )
  }

  /// The length of a mark between the digits of one number: a point, a comma or a space before three digits.
  private static func markWidth(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, from start: Int) -> Int? {
    func hasDigits(_ count: Int, from place: Int) -> Bool {
      place + count <= bytes.count && (place..<place + count).allSatisfy { SentenceBoundary.isDigit(bytes[$0]) }
    }
    switch bytes[index] {
    case 0x2E: return hasDigits(1, from: index + 1) ? 1 : nil
    case 0x2C: return hasDigits(3, from: index + 1) ? 1 : nil
    case 0x20:
      let isGroup = index - start <= 3 && bytes[start] != 0x30 && hasDigits(3, from: index + 1)
      return isGroup && !hasDigits(4, from: index + 1) ? 1 : nil
    case 0xC2: return hasDigits(3, from: index + 2) ? 2 : nil
    case 0xE2: return index + 1 < bytes.count && bytes[index + 1] == 0x80 && hasDigits(3, from: index + 3) ? 3 : nil
    default: return nil
    }
  }

  /// Whether what stands before a number makes it a part of something: a letter, a hyphen, a slash, a point.
  private static func isPart(_ bytes: UnsafeBufferPointer<UInt8>, before start: Int) -> Bool {
    switch bytes[start - 1] {
    case 0x2D, 0x2E, 0x2F, 0x3C, 0x3E, 0x2B, 0x5E: return true
    case 0x80...0xFF:
      return start < 2
        || !(bytes[start - 1] == 0xA0
          || start > 2 && bytes[start - 3] == 0xE2 && bytes[start - 2] == 0x80 && bytes[start - 1] < 0x8B)
    case let byte: return SentenceBoundary.isLetter(byte)
    }
  }

  /// Whether a number goes on as a percentage, a range or a measure: "67%", "18-45", "16×", "12/30".
  private static func isGoingOn(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    var next = index
    if next < bytes.count, SentenceBoundary.isLetter(bytes[next]) { return true }
    while next < bytes.count, bytes[next] == 0x20 { next += 1 }
    if next == bytes.count { return false }
    switch bytes[next] {
    case 0x25, 0x2F: return true
    case 0x3A: return next + 1 < bytes.count && SentenceBoundary.isDigit(bytes[next + 1])
    case 0x2D: return next + 1 < bytes.count && bytes[next + 1] != 0x20
    // – and —, ± and ×.
    case 0xE2: return next + 2 < bytes.count && bytes[next + 1] == 0x80 && 0x90...0x95 ~= bytes[next + 2]
    case 0xC2: return next + 1 < bytes.count && bytes[next + 1] == 0xB1
    case 0xC3: return next + 1 < bytes.count && bytes[next + 1] == 0x97
    default: return false
    }
  }
}

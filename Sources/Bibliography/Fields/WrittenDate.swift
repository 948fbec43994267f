/// A date that begins with its year, as places in the text it was written in.
///
/// A month or day of zeros, as some databases write where they know none, is left out.
struct WrittenDate {
  private(set) var year = 0..<0
  private(set) var month = 0..<0
  private(set) var day = 0..<0
  /// The year as a number.
  private(set) var code: UInt32 = 0

  /// Nil for a date in words, a span of time, or a text without a year.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    if readPlain(text) { return }
    let parts = Parts(text)
    let first = parts.first
    guard parts.count >= 1, parts.count <= 3 else { return nil }
    if first.count == 8, parts.count == 1, ASCII.number(text[first]) != nil {
      // 20180504
      year = first.lowerBound..<(first.lowerBound + 4)
      month = year.upperBound..<(year.upperBound + 2)
      day = month.upperBound..<first.upperBound
    } else {
      year = first
      month = parts.second
      day = parts.third
    }
    guard year.count == 4, let number = ASCII.number(text[year]), (1400..<2100).contains(number),
      month.count <= 3 || ASCII.number(text[month]) == nil, day.isEmpty || ASCII.number(text[day]) != nil
    else { return nil }
    code = number
    if ASCII.number(text[day]) == 0 { day = 0..<0 }
    if ASCII.number(text[month]) == 0 { month = 0..<0 }
  }

  /// Reads `2019`, `2019/05/04`, `2019-05-04`, `2019 May 4` and `2019 May`, which most dates are; false for others.
  private mutating func readPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    @inline(__always) func digit(_ index: Int) -> UInt32? {
      let value = text[index] &- 0x30
      return value < 10 ? UInt32(value) : nil
    }
    guard text.count == 4 || text.count == 8 || text.count == 10 || text.count == 11,
      let a = digit(0), let b = digit(1), let c = digit(2), let d = digit(3)
    else { return false }
    let number = a &* 1000 &+ b &* 100 &+ c &* 10 &+ d
    if !(1400..<2100).contains(number) { return false }
    if text.count == 10, text[4] == 0x2F || text[4] == 0x2D, text[7] == 0x2F || text[7] == 0x2D {
      guard let tens = digit(5), let ones = digit(6), let dayTens = digit(8), let dayOnes = digit(9),
        tens &+ ones > 0, dayTens &+ dayOnes > 0
      else { return false }
      (month, day) = (5..<7, 8..<10)
    } else if text.count > 4 {
      guard text[4] == 0x20, text[5] &- 0x41 < 26, text[6] &- 0x61 < 26, text[7] &- 0x61 < 26 else { return false }
      if text.count > 8 {
        guard text[8] == 0x20, let first = digit(9), first > 0, text.count == 10 || digit(10) != nil
        else { return false }
        day = 9..<text.count
      }
      month = 5..<8
    }
    year = 0..<4
    code = number
    return true
  }

  /// What stands between white space, slashes and hyphens; the time of day is passed over.
  private struct Parts {
    private(set) var first = 0..<0
    private(set) var second = 0..<0
    private(set) var third = 0..<0
    private(set) var count = 0

    init(_ text: UnsafeBufferPointer<UInt8>) {
      var start = 0
      for index in 0...text.count {
        let isBreak = index == text.count || ASCII.isSpace(text[index]) || text[index] == 0x2F || text[index] == 0x2D
        if !isBreak { continue }
        if index > start { add(start..<index) }
        start = index + 1
        if count > 3 { break }
      }
      if let clock = third.first(where: { text[$0] == UInt8(ascii: "T") }),
        ASCII.number(text[third.lowerBound..<clock]) != nil
      {
        // 2018-05-04T12:00:00Z
        third = third.lowerBound..<clock
        count = 3
      }
    }

    private mutating func add(_ part: Range<Int>) {
      switch count {
      case 0: first = part
      case 1: second = part
      case 2: third = part
      default: break
      }
      count += 1
    }
  }
}

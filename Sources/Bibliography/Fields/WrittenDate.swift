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

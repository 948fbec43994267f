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
    let parts = Self.parts(text)
    guard let first = parts.first, parts.count <= 3 else { return nil }
    if first.count == 8, parts.count == 1, ASCII.number(text[first]) != nil {
      // 20180504
      year = first.lowerBound..<(first.lowerBound + 4)
      month = year.upperBound..<(year.upperBound + 2)
      day = month.upperBound..<first.upperBound
    } else {
      year = first
      if parts.count > 1 { month = parts[1] }
      if parts.count > 2 { day = parts[2] }
    }
    guard year.count == 4, let number = ASCII.number(text[year]), (1400..<2100).contains(number),
      month.count <= 3 || ASCII.number(text[month]) == nil, day.isEmpty || ASCII.number(text[day]) != nil
    else { return nil }
    code = number
    if ASCII.number(text[day]) == 0 { day = 0..<0 }
    if ASCII.number(text[month]) == 0 { month = 0..<0 }
  }

  /// What stands between white space, slashes and hyphens; the time of day is passed over.
  private static func parts(_ text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for index in 0...text.count {
      let isBreak = index == text.count || ASCII.isSpace(text[index]) || text[index] == 0x2F || text[index] == 0x2D
      if !isBreak { continue }
      if index > start { parts.append(start..<index) }
      start = index + 1
      if parts.count > 4 { break }
    }
    if parts.count >= 3, let clock = parts[2].first(where: { text[$0] == UInt8(ascii: "T") }),
      ASCII.number(text[parts[2].lowerBound..<clock]) != nil
    {
      // 2018-05-04T12:00:00Z
      return [parts[0], parts[1], parts[2].lowerBound..<clock]
    }
    return parts
  }
}

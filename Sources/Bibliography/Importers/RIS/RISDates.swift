/// The date of a record out of PY, Y1, DA and, in Rayyan's files, Y2 and Y3.
struct RISDates {
  var year: TaggedField?
  var first: TaggedField?
  var date: TaggedField?
  var month: TaggedField?
  var day: TaggedField?

  typealias Text = UnsafeBufferPointer<UInt8>

  /// PY says the year, then Y1, then DA; the month and day come from whichever has them for that year.
  func add(_ record: TaggedRecord, to builder: inout RecordBuilder) {
    let texts = [year, first, date].lazy.compactMap { $0.map { Self.cut(record.value($0)) } }.filter { !$0.isEmpty }
    guard let main = texts.first(where: { Self.year(of: $0) > 0 }) else {
      // `PY  - 10 15`, or only a month.
      if let words = texts.first { builder.addDate(words) }
      return
    }
    let number = Self.year(of: main)
    let best = main.count > 4 ? main : texts.first { $0.count > 4 && Self.year(of: $0) == number } ?? main
    builder.addDate(best)
    if best.count > 4 { return }
    if let month, let text = Self.number(record.value(month)) {
      builder.add(.month, text)
      if let day, let text = Self.number(record.value(day)) { builder.add(.day, text) }
    } else if let date {
      // EndNote's `DA  - Aug 1` beside `PY  - 1954`.
      let text = Self.cut(record.value(date))
      guard let sign = text.first, sign &- 0x41 < 26, ASCII.firstYear(in: text) == 0 else { return }
      let word = text.prefix { !ASCII.isSpace($0) }
      builder.add(.month, Text(rebasing: word))
      let rest = Text(rebasing: text.dropFirst(word.count)).trimmed
      if !rest.isEmpty, rest.allSatisfy(ASCII.isDigit) { builder.add(.day, rest) }
    }
  }

  private static func number(_ text: Text) -> Text? {
    let text = text.trimmed
    return text.isEmpty || !text.allSatisfy(ASCII.isDigit) ? nil : text
  }

  private static func year(of text: Text) -> UInt32 { ASCII.firstYear(in: text) }

  /// `2019/10//undefined`, `2013/02/15/received`, `2014//`: what is behind the last of three parts is none of the date.
  private static func cut(_ text: Text) -> Text {
    let text = text.trimmed
    if text.place(of: 0x2F) == nil { return text }
    var slashes = 0
    var end = 0
    while end < text.count {
      if text[end] == 0x2F {
        slashes += 1
        if slashes == 3 || end + 1 < text.count && text[end + 1] == 0x2F { break }
      }
      end += 1
    }
    while end > 0, text[end - 1] == 0x2F { end -= 1 }
    return Text(rebasing: text.prefix(end))
  }
}

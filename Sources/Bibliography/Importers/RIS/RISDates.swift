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
    let texts = (Self.cut(year, record), Self.cut(first, record), Self.cut(date, record))
    let years = (Self.year(of: texts.0), Self.year(of: texts.1), Self.year(of: texts.2))
    let number = years.0 > 0 ? years.0 : years.1 > 0 ? years.1 : years.2
    if number == 0 {
      // `PY  - 10 15`, or only a month.
      builder.addDate(!texts.0.isEmpty ? texts.0 : !texts.1.isEmpty ? texts.1 : texts.2)
      return
    }
    let isFull = { (text: Text, year: UInt32) in year == number && text.count > 4 }
    if isFull(texts.0, years.0) {
      builder.addDate(texts.0)
    } else if isFull(texts.1, years.1) {
      builder.addDate(texts.1)
    } else if isFull(texts.2, years.2) {
      builder.addDate(texts.2)
    } else {
      builder.addDate(years.0 > 0 ? texts.0 : years.1 > 0 ? texts.1 : texts.2)
      addMonthAndDay(record, texts.2, to: &builder)
    }
  }

  /// Adds what stands apart from the year: Rayyan's numbers, EndNote's `DA  - Aug 1` beside `PY  - 1954`.
  private func addMonthAndDay(_ record: TaggedRecord, _ date: Text, to builder: inout RecordBuilder) {
    if let month, let text = Self.number(record.value(month)) {
      builder.add(.month, text)
      if let day, let text = Self.number(record.value(day)) { builder.add(.day, text) }
    } else if let sign = date.first, sign &- 0x41 < 26, ASCII.firstYear(in: date) == 0 {
      let word = date.prefix { !ASCII.isSpace($0) }
      builder.add(.month, Text(rebasing: word))
      let rest = Text(rebasing: date.dropFirst(word.count)).trimmed
      if !rest.isEmpty, rest.allSatisfy(ASCII.isDigit) { builder.add(.day, rest) }
    }
  }

  private static func number(_ text: Text) -> Text? {
    let text = text.trimmed
    return text.isEmpty || !text.allSatisfy(ASCII.isDigit) ? nil : text
  }

  /// 0 where there is none.
  private static func year(of text: Text) -> UInt32 {
    // Most dates begin with it.
    if text.count >= 4, text.count == 4 || !ASCII.isDigit(text[4]),
      let number = ASCII.number(Text(rebasing: text[..<4])), (1500..<2100).contains(number)
    {
      return number
    }
    return ASCII.firstYear(in: text)
  }

  /// `2019/10//undefined`, `2013/02/15/received`, `2014//`: what is behind the last of three parts is none of the date.
  private static func cut(_ field: TaggedField?, _ record: TaggedRecord) -> Text {
    guard let field else { return Text(start: nil, count: 0) }
    let text = record.value(field).trimmed
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

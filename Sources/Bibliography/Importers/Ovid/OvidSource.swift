/// Takes Ovid's line of the source apart.
///
/// Its forms are `Human Reproduction.   14(9):2386-91, 1999 Sep.`, `Invented Journal. Vol 28(2) April 2015, 103-106.` and
/// `Invented Journal.` for what has not appeared yet.
enum OvidSource {
  static func add(_ value: UnsafeBufferPointer<UInt8>, _ builder: inout RecordBuilder) {
    // One line, so that places can be counted.
    let text = Array(
      String(decoding: value, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ").utf8)
    text.withUnsafeBufferPointer { text in
      guard let volume = volume(in: text) else {
        addUnnumbered(text, &builder)
        return
      }
      addJournal(UnsafeBufferPointer(rebasing: text[..<volume.journalEnd]), &builder)
      builder.add(.volume, UnsafeBufferPointer(rebasing: text[volume.number]))
      builder.add(.issue, UnsafeBufferPointer(rebasing: text[volume.issue]))
      let rest = volume.end
      if rest < text.count, text[rest] == UInt8(ascii: ":") {
        let end = text[(rest + 1)...].firstIndex { $0 == UInt8(ascii: ",") } ?? text.count
        builder.add(.pages, UnsafeBufferPointer(rebasing: text[(rest + 1)..<end]))
        addDate(UnsafeBufferPointer(rebasing: text[min(end + 1, text.count)...]), &builder)
      } else {
        let comma = text[rest...].firstIndex(of: UInt8(ascii: ",")) ?? text.count
        addDate(UnsafeBufferPointer(rebasing: text[rest..<comma]), &builder)
        builder.add(.pages, withoutStop(UnsafeBufferPointer(rebasing: text[min(comma + 1, text.count)...])))
      }
    }
  }

  private struct Volume {
    var journalEnd: Int
    var number: Range<Int>
    var issue: Range<Int>
    var end: Int
  }

  /// The volume is the first number behind a full stop, perhaps with `Vol`, that is followed by an issue in brackets or by
  /// a colon.
  private static func volume(in text: UnsafeBufferPointer<UInt8>) -> Volume? {
    for stop in text.indices where text[stop] == UInt8(ascii: ".") && stop + 2 < text.count && text[stop + 1] == 0x20 {
      var start = stop + 2
      for word in [Array("Vol. ".utf8), Array("Vol ".utf8)] where text[start...].starts(with: word) {
        start += word.count
      }
      var end = start
      while end < text.count, ASCII.isDigit(text[end]) || text[end] == UInt8(ascii: "-") && end > start { end += 1 }
      if end == start || !ASCII.isDigit(text[start]) { continue }
      let number = start..<end
      var issue = end..<end
      if end < text.count, text[end] == UInt8(ascii: "("), let close = text[end...].firstIndex(of: UInt8(ascii: ")")) {
        issue = (end + 1)..<close
        end = close + 1
      }
      let isVolume = !issue.isEmpty || start > stop + 2 || end < text.count && text[end] == UInt8(ascii: ":")
      if isVolume { return Volume(journalEnd: stop, number: number, issue: issue, end: end) }
    }
    return nil
  }

  /// `Invented Journal.` alone, or the imprint of a book, which is kept as a note.
  private static func addUnnumbered(_ text: UnsafeBufferPointer<UInt8>, _ builder: inout RecordBuilder) {
    let year = ASCII.firstYear(in: text)
    if year == 0 {
      addJournal(text, &builder)
    } else {
      builder.add(.note, text)
      builder.addDate("\(year)")
    }
  }

  private static func addJournal(_ text: UnsafeBufferPointer<UInt8>, _ builder: inout RecordBuilder) {
    builder.add(.journal, withoutStop(text))
  }

  private static func addDate(_ text: UnsafeBufferPointer<UInt8>, _ builder: inout RecordBuilder) {
    var start = 0
    while start < text.count, text[start] == 0x20 { start += 1 }
    builder.addDate(withoutStop(UnsafeBufferPointer(rebasing: text[start...])))
  }

  private static func withoutStop(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var end = text.count
    while end > 0, text[end - 1] == 0x20 || text[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return UnsafeBufferPointer(rebasing: text[..<end])
  }
}

/// What becomes of text in which the grammar breaks.
extension JSONRecordSlicer {
  func breakInRecord() {
    if mode == .trying { goOnSearching() } else { breakOff(from: recordStart) }
  }

  /// Sets the text from a place on apart, and looks for the next record.
  ///
  /// A quote that is missing turns text inside out up to the place where the grammar breaks: the search begins where the
  /// last string began. It gains ground all the same, since a string holds no quote.
  func breakOff(from start: Mark) {
    noteDamage(from: start, .broken)
    mode = .searching
    if stringStart.position > start.position, stringStart.position >= window.start { cursor = stringStart }
  }

  /// Looks for the next record behind the beginning of the present one, which did not end where it should: where the
  /// end of a list in it is missing, it holds the records behind it.
  ///
  /// False where so much has been read again that reading on must do.
  func goBack(_ cause: Damage.Cause) -> Bool {
    let again = cursor.position - recordStart.position
    if readAgain + again > 2 * cursor.position + 16 * Self.mostBytes { return false }
    readAgain += again
    if mode == .inRecord { noteDamage(from: recordStart, cause) }
    cursor = recordStart
    step(UInt8(ascii: "{"))
    mode = .searching
    return true
  }

  /// Sets the present record apart, and looks for the next one from here on.
  func giveUp(_ cause: Damage.Cause) {
    if mode == .inRecord { noteDamage(from: recordStart, cause) }
    mode = .searching
  }

  private func noteDamage(from start: Mark, _ cause: Damage.Cause) {
    damageStart = start
    damageText = nil
    damageCause = cause
    breakLine = cursor.line
  }

  /// The object tried is no record; the search goes on inside it where it broke, behind it where it was whole.
  func goOnSearching() {
    mode = .searching
    if grammar.open.isEmpty {
      // Before the first record, what is whole may be what stands around the records.
      if model == nil {
        cursor = recordStart
        step(UInt8(ascii: "{"))
      }
    } else if stringStart.position > recordStart.position, stringStart.position >= window.start {
      cursor = stringStart
    }
  }

  func search(_ byte: UInt8) {
    if byte == UInt8(ascii: "{"), standsLikeRecord {
      grammar.resume(in: [])
      _ = beginRecord(.trying)
    } else {
      step(byte)
    }
  }

  /// Where records stand first on their lines, so must the next, in the same column.
  private var standsLikeRecord: Bool {
    guard let model, model.isFirstOnLine else { return true }
    return cursor.isFirstOnLine && cursor.column == model.column
  }

  func resumeAround() {
    if around == nil { around = path.around }
    guard let around else { return }
    grammar.resume(in: around.open)
    names = around.names
  }

  /// Notes the damaged text up to a place; commas and brackets alone are none.
  func finishDamage(upTo end: Mark) {
    guard let start = damageStart else { return }
    let last = min(end.position, start.position + Self.mostBytes)
    var text = (damageText ?? window.bytes(in: start.position..<max(start.position, last)))[...]
    damageStart = nil
    damageText = nil
    var line = start.line
    while let first = text.first, ASCII.isSpace(first) || first == UInt8(ascii: ",") {
      if first == 0x0A { line += 1 }
      text.removeFirst()
    }
    while let last = text.last, ASCII.isSpace(last) || last == UInt8(ascii: ",") { text.removeLast() }
    let holdsText = text.contains { !ASCII.isSpace($0) && !Self.punctuation.contains($0) }
    if !holdsText {
      strayLine = strayLine ?? (text.isEmpty ? nil : line)
    } else {
      damages.append(Damage(text: Array(text), line: line, breakLine: breakLine, cause: damageCause))
    }
  }

  private static let punctuation = Array(",[]{}\0".utf8)
}

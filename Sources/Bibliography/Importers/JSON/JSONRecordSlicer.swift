/// Finds the objects of a JSON text that are records, one at a time, whatever stands around them.
///
/// Records are the objects whose path of member names is `path`; lists on the way do not count, and values may follow
/// one another without a list, as in a file of one object a line. A record in which the grammar breaks is set apart
/// with its text, and reading goes on at the next object that looks like a record and stands as the broken one stood.
final class JSONRecordSlicer {
  /// A record's own text is read up to this size.
  static let mostBytes = 4 << 20

  /// A record, complete, read into `document`.
  struct Slice {
    var bytes: [UInt8]
    var line: Int
    var ending: JSONDocument.Ending
  }

  /// Text that could not be read.
  struct Damage {
    enum Cause { case broken, cutOff, tooLong }
    var text: [UInt8]
    var line: Int
    /// The line on which the grammar breaks.
    var breakLine: Int
    var cause: Cause
  }

  /// A place in the file with what is needed to go on from there.
  struct Mark {
    var position = 0
    var line = 1
    var lineStart = 0
    /// Only white space stands before it on its line.
    var isFirstOnLine = true
    var column: Int { position - lineStart }
  }

  enum Mode {
    /// Between records.
    case outside
    case inRecord
    /// After damage, looking for the next record.
    case searching
    /// In an object that may be the next record after damage.
    case trying
  }

  let document: JSONDocument
  let window: ByteWindow
  let path: JSONRecordPath
  let isRecord: (JSONValue) -> Bool

  var mode = Mode.outside
  var grammar = JSONGrammar()
  var cursor = Mark()
  /// The member names of the open brackets outside records, empty for a list.
  var names: [[UInt8]] = []
  /// The brackets around the last record, to be taken up again after damage.
  var around: (open: [Bool], names: [[UInt8]])?
  /// Where the last sound beginning of a record stood.
  var model: Mark?
  var recordStart = Mark()
  var recordDepth = 0
  /// Where the last string began.
  var stringStart = Mark()
  /// Behind the last comma, bracket or record outside records.
  var outsideStart = Mark()
  /// Where and how damaged text begins that goes on to the next record.
  var damageStart: Mark?
  var damageText: [UInt8]?
  var damageCause = Damage.Cause.broken
  var breakLine = 0
  /// Bytes read again because the search went back to where a record began.
  var readAgain = 0
  var damages: [Damage] = []
  /// The line of the first brackets that belong to nothing.
  var strayLine: Int?
  /// The file ended while brackets around the records were open.
  private(set) var endsEarly = false

  init(
    _ source: any ByteSource, path: JSONRecordPath, document: JSONDocument, isRecord: @escaping (JSONValue) -> Bool
  ) {
    window = ByteWindow(source)
    self.path = path
    self.document = document
    self.isRecord = isRecord
  }

  /// The next record, nil at the end of the file.
  func next() throws(ImportError) -> Slice? {
    while true {
      letGo()
      guard let piece = try window.piece(at: cursor.position) else {
        if finish() { return nil }
        continue
      }
      let base = cursor.position
      while cursor.position - base < piece.count {
        if grammar.isInString, mode != .searching {
          cursor.position += Self.plainLength(piece, from: cursor.position - base)
          if cursor.position - base == piece.count { break }
        }
        let byte = piece[cursor.position - base]
        let before = cursor.position
        if let slice = take(byte) { return slice }
        // After damage the place may lie before this piece.
        if cursor.position != before + 1 { break }
      }
    }
  }

  /// How many bytes from a place on have no meaning inside a string.
  private static func plainLength(_ piece: UnsafeRawBufferPointer, from start: Int) -> Int {
    var index = start
    while index < piece.count {
      let byte = piece[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
      index += 1
    }
    return index - start
  }

  func takeDamages() -> [Damage] {
    defer { damages.removeAll() }
    return damages
  }

  private func take(_ byte: UInt8) -> Slice? {
    switch mode {
    case .searching:
      search(byte)
      return nil
    case .outside: return takeOutside(byte)
    case .inRecord, .trying: return takeInRecord(byte)
    }
  }

  /// Steps over a byte, counting lines.
  func step(_ byte: UInt8) {
    cursor.position += 1
    if byte == 0x0A {
      cursor.line += 1
      cursor.lineStart = cursor.position
      cursor.isFirstOnLine = true
    } else if !ASCII.isSpace(byte) {
      cursor.isFirstOnLine = false
    }
  }

  private func takeOutside(_ byte: UInt8) -> Slice? {
    let begins = byte == UInt8(ascii: "{") && grammar.expectsValue && path.matches(names)
    if begins {
      around = (grammar.open, names)
      model = cursor
      return beginRecord(.inRecord)
    }
    let place = cursor
    switch grammar.take(byte) {
    case .inside:
      step(byte)
      if byte == UInt8(ascii: ",") { outsideStart = cursor }
    case .stringBegins:
      stringStart = place
      step(byte)
    case .keyEnds:
      let key = window.bytes(in: (stringStart.position + 1)..<max(stringStart.position + 1, place.position))
      if !names.isEmpty { names[names.count - 1] = key }
      step(byte)
    case .opened:
      names.append([])
      step(byte)
      outsideStart = cursor
    case .closed:
      _ = names.popLast()
      step(byte)
      outsideStart = cursor
    case .broken: breakOff(from: outsideStart)
    }
    return nil
  }

  func beginRecord(_ mode: Mode) -> Slice? {
    self.mode = mode
    recordStart = cursor
    stringStart = cursor
    recordDepth = grammar.open.count
    _ = grammar.take(UInt8(ascii: "{"))
    step(UInt8(ascii: "{"))
    return nil
  }

  private func takeInRecord(_ byte: UInt8) -> Slice? {
    let place = cursor
    switch grammar.take(byte) {
    case .inside, .keyEnds, .opened: step(byte)
    case .stringBegins:
      stringStart = place
      step(byte)
    case .closed:
      step(byte)
      if grammar.open.count == recordDepth { return endRecord() }
    case .broken: breakInRecord()
    }
    return nil
  }

  private func endRecord() -> Slice? {
    let bytes = window.bytes(in: recordStart.position..<cursor.position)
    let ending = document.read(bytes)
    if let root = document.root, root.holdsSibling(isRecord), goBack(.broken) { return nil }
    if mode == .trying {
      if document.root.map(isRecord) != true {
        goOnSearching()
        return nil
      }
      finishDamage(upTo: recordStart)
      resumeAround()
      model = recordStart
    }
    mode = .outside
    outsideStart = cursor
    return Slice(bytes: bytes, line: recordStart.line, ending: ending)
  }

  /// Text is kept from the start of the record or damage, and of what may have to be read again.
  private func letGo() {
    let isHeld = mode == .inRecord || mode == .trying
    if isHeld, cursor.position - recordStart.position > Self.mostBytes, !goBack(.tooLong) { giveUp(.tooLong) }
    if let start = damageStart, damageText == nil, cursor.position - start.position > 2 * Self.mostBytes {
      damageText = window.bytes(in: start.position..<(start.position + Self.mostBytes))
    }
    var needed = cursor.position
    if mode == .inRecord || mode == .trying { needed = min(needed, recordStart.position) }
    if mode == .outside { needed = min(needed, max(outsideStart.position, needed - Self.mostBytes)) }
    if let start = damageStart, damageText == nil { needed = min(needed, start.position) }
    window.release(before: needed)
  }

  /// Ends the reading; false where the search goes on behind the start of the record that never ended.
  private func finish() -> Bool {
    switch mode {
    case .outside: endsEarly = !grammar.open.isEmpty
    case .inRecord, .trying:
      if goBack(.cutOff) { return false }
      giveUp(.cutOff)
    case .searching: break
    }
    finishDamage(upTo: cursor)
    mode = .outside
    return true
  }
}

/// Reads one JSON value into nodes, as far as it goes: commas too many are passed over, depth is bounded.
struct JSONParser {
  static let mostDepth = 128

  private(set) var nodes: [JSONDocument.Node]
  private(set) var text: [UInt8]
  private(set) var cursor = 0
  private var ending = JSONDocument.Ending.complete

  /// Takes over the memory of nodes and text that are no longer needed.
  init(nodes: consuming [JSONDocument.Node], text: consuming [UInt8]) {
    self.nodes = nodes
    self.text = text
    self.nodes.removeAll(keepingCapacity: true)
    self.text.removeAll(keepingCapacity: true)
  }

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> JSONDocument.Ending {
    cursor = start
    _ = readValue(bytes, depth: 0)
    return ending
  }

  /// The next byte that is no white space, nil at the end.
  private mutating func peek(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt8? {
    while cursor < bytes.count, ASCII.isSpace(bytes[cursor]) || bytes[cursor] == 0 { cursor += 1 }
    if cursor < bytes.count { return bytes[cursor] }
    ending = .cutOff
    return nil
  }

  private mutating func fail() -> Bool {
    if ending == .complete { ending = .broken(at: cursor) }
    return false
  }

  private mutating func readValue(_ bytes: UnsafeBufferPointer<UInt8>, depth: Int) -> Bool {
    guard let byte = peek(bytes) else { return false }
    if nodes.count >= JSONDocument.mostValues {
      ending = .tooMany
      return false
    }
    switch byte {
    case UInt8(ascii: "\""): return readString(bytes)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      if depth >= Self.mostDepth { return fail() }
      let node = begin(byte == UInt8(ascii: "{") ? .object : .array)
      let isSound = byte == UInt8(ascii: "{") ? readMembers(bytes, depth) : readElements(bytes, depth)
      finish(node)
      return isSound
    default: return readBare(bytes)
    }
  }

  private mutating func readMembers(_ bytes: UnsafeBufferPointer<UInt8>, _ depth: Int) -> Bool {
    cursor += 1
    while let byte = peek(bytes) {
      if byte == UInt8(ascii: "}") { break }
      if byte != UInt8(ascii: "\"") { return fail() }
      if !readString(bytes) { return false }
      guard let colon = peek(bytes) else { return false }
      if colon != UInt8(ascii: ":") { return fail() }
      cursor += 1
      if !readValue(bytes, depth: depth + 1) { return false }
      guard let next = peek(bytes) else { return false }
      if next == UInt8(ascii: ",") { cursor += 1 } else if next != UInt8(ascii: "}") { return fail() }
    }
    if ending != .complete { return false }
    cursor += 1
    return true
  }

  private mutating func readElements(_ bytes: UnsafeBufferPointer<UInt8>, _ depth: Int) -> Bool {
    cursor += 1
    while let byte = peek(bytes) {
      if byte == UInt8(ascii: "]") { break }
      if !readValue(bytes, depth: depth + 1) { return false }
      guard let next = peek(bytes) else { return false }
      if next == UInt8(ascii: ",") { cursor += 1 } else if next != UInt8(ascii: "]") { return fail() }
    }
    if ending != .complete { return false }
    cursor += 1
    return true
  }

  /// A number, `true`, `false`, `null`, or what Python writes in their place.
  private mutating func readBare(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = cursor
    while cursor < bytes.count, JSONGrammar.isBare(bytes[cursor]) { cursor += 1 }
    let word = UnsafeBufferPointer(rebasing: bytes[start..<cursor])
    let kind: JSONDocument.Kind
    if word.elementsEqual("true".utf8) {
      kind = .yes
    } else if word.elementsEqual("false".utf8) {
      kind = .no
    } else if let first = word.first, ASCII.isDigit(first) || first == UInt8(ascii: "-") {
      kind = .number
    } else if word.elementsEqual("null".utf8) || word.elementsEqual("NaN".utf8) || word.elementsEqual("Infinity".utf8) {
      kind = .null
    } else {
      cursor = start
      return fail()
    }
    let textStart = text.count
    if kind == .number { text.append(contentsOf: word) }
    add(kind, textStart: textStart, sourceStart: start)
    return true
  }

  private mutating func readString(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = cursor
    let textStart = text.count
    cursor += 1
    var run = cursor
    while cursor < bytes.count {
      let byte = bytes[cursor]
      if byte == UInt8(ascii: "\"") {
        text.append(contentsOf: bytes[run..<cursor])
        cursor += 1
        add(.string, textStart: textStart, sourceStart: start)
        return true
      }
      if byte == 0x0A || byte == 0x0D { return fail() }
      if byte == UInt8(ascii: "\\") {
        text.append(contentsOf: bytes[run..<cursor])
        cursor += 1
        readEscape(bytes)
        run = cursor
      } else {
        cursor += 1
      }
    }
    text.append(contentsOf: bytes[min(run, bytes.count)...])
    add(.string, textStart: textStart, sourceStart: start)
    ending = .cutOff
    return false
  }

  /// What follows a backslash; one that JSON does not know stands for itself.
  private mutating func readEscape(_ bytes: UnsafeBufferPointer<UInt8>) {
    if cursor >= bytes.count { return }
    let byte = bytes[cursor]
    if byte == 0x0A || byte == 0x0D { return }
    cursor += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
    case UInt8(ascii: "u"): readUnicode(bytes)
    default: text.append(byte)
    }
  }

  /// The four digits of `\u`, and those of the other half where they are of a pair; a half alone is no character.
  private mutating func readUnicode(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let unit = unit(bytes, at: cursor) else {
      append(nil)
      return
    }
    cursor += 4
    if UTF16.isLeadSurrogate(unit), cursor + 6 <= bytes.count, bytes[cursor] == UInt8(ascii: "\\"),
      bytes[cursor + 1] == UInt8(ascii: "u"), let trail = self.unit(bytes, at: cursor + 2),
      UTF16.isTrailSurrogate(trail)
    {
      cursor += 6
      append(Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(trail) - 0xDC00)))
    } else {
      append(unit == 0 ? nil : Unicode.Scalar(unit))
    }
  }

  private func unit(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt16? {
    if start + 4 > bytes.count { return nil }
    var unit: UInt16 = 0
    for byte in bytes[start..<(start + 4)] {
      let letter = byte | 0x20
      if ASCII.isDigit(byte) {
        unit = unit << 4 | UInt16(byte &- 0x30)
      } else if letter &- 0x61 < 6 {
        unit = unit << 4 | UInt16(letter &- 0x61 + 10)
      } else {
        return nil
      }
    }
    return unit
  }

  private mutating func append(_ scalar: Unicode.Scalar?) {
    text.append(contentsOf: String(scalar ?? "\u{FFFD}").utf8)
  }

  private mutating func add(_ kind: JSONDocument.Kind, textStart: Int, sourceStart: Int) {
    nodes.append(
      JSONDocument.Node(
        kind: kind, end: UInt32(nodes.count + 1), textStart: UInt32(textStart), textEnd: UInt32(text.count),
        sourceStart: UInt32(sourceStart), sourceEnd: UInt32(cursor)))
  }

  private mutating func begin(_ kind: JSONDocument.Kind) -> Int {
    nodes.append(JSONDocument.Node(kind: kind, end: 0, sourceStart: UInt32(cursor)))
    return nodes.count - 1
  }

  private mutating func finish(_ node: Int) {
    nodes[node].end = UInt32(nodes.count)
    nodes[node].sourceEnd = UInt32(cursor)
  }
}

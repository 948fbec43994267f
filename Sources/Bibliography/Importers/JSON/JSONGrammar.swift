/// Follows JSON byte by byte: which brackets are open, and whether a byte can stand where it stands.
///
/// Several values may follow one another, each on a line of its own or not.
struct JSONGrammar {
  enum Step {
    case inside
    case stringBegins
    case keyEnds
    case opened
    case closed
    case broken
  }

  private enum State {
    case value, valueOrEnd, keyOrEnd, colon, commaOrEnd, string, escape, bare
  }

  private var state = State.value
  private var stringIsKey = false
  /// The brackets that are open, true for an object's.
  private(set) var open: [Bool] = []

  var isInString: Bool { state == .string }

  /// Whether an object may begin here.
  var expectsValue: Bool { state == .value || state == .valueOrEnd }

  /// Goes on as if a value had just ended inside these brackets.
  mutating func resume(in open: [Bool]) {
    self.open = open
    state = afterValue
  }

  private var afterValue: State { open.isEmpty ? .value : .commaOrEnd }

  mutating func take(_ byte: UInt8) -> Step {
    switch state {
    case .string: return takeInString(byte)
    case .escape:
      state = .string
      return byte == 0x0A || byte == 0x0D ? .broken : .inside
    case .bare:
      if Self.isBare(byte) { return .inside }
      state = afterValue
    case .value, .valueOrEnd, .keyOrEnd, .colon, .commaOrEnd: break
    }
    // A record separator (RFC 7464) may stand before each value of a sequence.
    if ASCII.isSpace(byte) || byte == 0 || byte == 0x1E && open.isEmpty { return .inside }
    switch state {
    case .value, .valueOrEnd: return takeValue(byte)
    case .keyOrEnd:
      if byte == UInt8(ascii: "\"") { return beginString(isKey: true) }
      return byte == UInt8(ascii: "}") ? close() : .broken
    case .colon:
      if byte != UInt8(ascii: ":") { return .broken }
      state = .value
      return .inside
    case .commaOrEnd, .string, .escape, .bare: return takeAfterValue(byte)
    }
  }

  private mutating func takeInString(_ byte: UInt8) -> Step {
    switch byte {
    case UInt8(ascii: "\""):
      state = stringIsKey ? .colon : afterValue
      return stringIsKey ? .keyEnds : .inside
    case UInt8(ascii: "\\"):
      state = .escape
      return .inside
    case 0x0A, 0x0D: return .broken
    default: return .inside
    }
  }

  private mutating func takeValue(_ byte: UInt8) -> Step {
    switch byte {
    case UInt8(ascii: "{"): return begin(isObject: true)
    case UInt8(ascii: "["): return begin(isObject: false)
    case UInt8(ascii: "\""): return beginString(isKey: false)
    case UInt8(ascii: "]"): return state == .valueOrEnd ? close() : .broken
    case UInt8(ascii: ","): return open.isEmpty ? .inside : .broken
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "I"),
      UInt8(ascii: "-"), 0x30...0x39:
      state = .bare
      return .inside
    default: return .broken
    }
  }

  private mutating func takeAfterValue(_ byte: UInt8) -> Step {
    guard let isObject = open.last else { return .broken }
    switch byte {
    case UInt8(ascii: ","):
      state = isObject ? .keyOrEnd : .valueOrEnd
      return .inside
    case UInt8(ascii: "}"): return isObject ? close() : .broken
    case UInt8(ascii: "]"): return isObject ? .broken : close()
    default: return .broken
    }
  }

  private mutating func begin(isObject: Bool) -> Step {
    if open.count >= JSONParser.mostDepth { return .broken }
    open.append(isObject)
    state = isObject ? .keyOrEnd : .valueOrEnd
    return .opened
  }

  private mutating func close() -> Step {
    _ = open.popLast()
    state = afterValue
    return .closed
  }

  private mutating func beginString(isKey: Bool) -> Step {
    state = .string
    stringIsKey = isKey
    return .stringBegins
  }

  /// Whether the byte may stand in a number or a word such as `true`.
  static func isBare(_ byte: UInt8) -> Bool {
    ASCII.isDigit(byte) || byte | 0x20 &- 0x61 < 26 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: ".")
  }
}

/// Turns LaTeX as BibTeX files hold it into the text it shows; a command that is not known stays as it is written.
struct LaTeXText {
  typealias Text = UnsafeBufferPointer<UInt8>

  private let text: Text
  private var index: Int
  private let end: Int
  private let depth: Int
  private let isMath: Bool
  /// Whether two apostrophes are a closing quote: only where an opening one is written so.
  private let hasQuotes: Bool
  /// How many commands wait for their arguments.
  private var nesting = 0

  /// Deeper groups than these are no one's text.
  private static let mostDepth = 40

  /// Appends the text that a value shows.
  static func append(_ text: Text, to out: inout [UInt8]) {
    if !text.contains(where: isSpecial) {
      out.append(contentsOf: text)
      return
    }
    var reader = LaTeXText(text, 0..<text.count, depth: 0, isMath: false, hasQuotes: holdsOpeningQuotes(text))
    reader.read(&out)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "$"), UInt8(ascii: "~"),
      UInt8(ascii: "-"), UInt8(ascii: "`"):
      true
    default: false
    }
  }

  private static func holdsOpeningQuotes(_ text: Text) -> Bool {
    text.indices.dropLast().contains { text[$0] == UInt8(ascii: "`") && text[$0 + 1] == UInt8(ascii: "`") }
  }

  private init(_ text: Text, _ range: Range<Int>, depth: Int, isMath: Bool, hasQuotes: Bool) {
    self.text = text
    index = range.lowerBound
    end = range.upperBound
    self.depth = depth
    self.isMath = isMath
    self.hasQuotes = hasQuotes
  }

  private mutating func read(_ out: inout [UInt8]) {
    while index < end {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "\\"): readCommand(&out)
      case UInt8(ascii: "{"):
        let group = groupRange()
        readInside(group, &out, isMath: isMath)
      case UInt8(ascii: "}"): index += 1
      case UInt8(ascii: "~"):
        out.append(0x20)
        index += 1
      case UInt8(ascii: "$"): readMath(&out)
      case UInt8(ascii: "^") where isMath, UInt8(ascii: "_") where isMath: readScript(&out)
      case UInt8(ascii: "-") where !isMath: readDashes(&out)
      case UInt8(ascii: "`") where follows(byte): put("“", &out)
      case UInt8(ascii: "'") where hasQuotes && follows(byte): put("”", &out)
      default:
        out.append(byte)
        index += 1
      }
    }
  }

  private func follows(_ byte: UInt8) -> Bool { index + 1 < end && text[index + 1] == byte }

  private mutating func put(_ sign: StaticString, _ out: inout [UInt8]) {
    out.append(contentsOf: UnsafeBufferPointer(start: sign.utf8Start, count: sign.utf8CodeUnitCount))
    index += 2
  }

  private mutating func readDashes(_ out: inout [UInt8]) {
    var stop = index
    while stop < end, text[stop] == UInt8(ascii: "-") { stop += 1 }
    switch stop - index {
    case 2: out.append(contentsOf: "–".utf8)
    case 3: out.append(contentsOf: "—".utf8)
    default: out.append(contentsOf: text[index..<stop])
    }
    index = stop
  }

  /// The inside of the group that begins here; goes to its end.
  private mutating func groupRange() -> Range<Int> {
    let begin = index + 1
    var level = 0
    while index < end {
      let byte = text[index]
      if byte == UInt8(ascii: "\\") {
        index += 1
      } else if byte == UInt8(ascii: "{") {
        level += 1
      } else if byte == UInt8(ascii: "}") {
        level -= 1
        if level == 0 {
          index += 1
          return begin..<(index - 1)
        }
      }
      index += 1
    }
    index = end
    return min(begin, end)..<end
  }

  private func readInside(_ range: Range<Int>, _ out: inout [UInt8], isMath: Bool) {
    if depth >= Self.mostDepth {
      out.append(contentsOf: text[range])
      return
    }
    var inner = LaTeXText(text, range, depth: depth + 1, isMath: isMath, hasQuotes: hasQuotes)
    inner.read(&out)
  }

  /// `$…$` where it is mathematics; a dollar is money elsewhere.
  private mutating func readMath(_ out: inout [UInt8]) {
    let isDisplay = follows(UInt8(ascii: "$"))
    let begin = index + (isDisplay ? 2 : 1)
    var close = begin
    while close < end, text[close] != UInt8(ascii: "$") { close += text[close] == UInt8(ascii: "\\") ? 2 : 1 }
    if close >= end || !LaTeXMath.isLikely(Text(rebasing: text[begin..<close])) {
      out.append(text[index])
      index += 1
      return
    }
    readInside(begin..<close, &out, isMath: true)
    index = close + 1
    if isDisplay, index < end, text[index] == UInt8(ascii: "$") { index += 1 }
  }

  /// `^2`, `_{i}`, `^\circ`.
  private mutating func readScript(_ out: inout [UInt8]) {
    let raised = text[index] == UInt8(ascii: "^")
    index += 1
    var inner: [UInt8] = []
    readArgument(&inner)
    inner.withUnsafeBufferPointer { out.append(contentsOf: LaTeXMath.script($0, raised: raised)) }
  }

  /// What a command takes: a group, a command or a single sign.
  private mutating func readArgument(_ out: inout [UInt8]) {
    while index < end, ASCII.isSpace(text[index]) { index += 1 }
    guard index < end else { return }
    nesting += 1
    defer { nesting -= 1 }
    if nesting > Self.mostDepth {
      out.append(text[index])
      index += 1
    } else if text[index] == UInt8(ascii: "{") {
      readInside(groupRange(), &out, isMath: isMath)
    } else if text[index] == UInt8(ascii: "\\") {
      readCommand(&out)
    } else {
      let stop = min(end, index + max(1, UTF8Validity.sequenceLength(text, at: index)))
      out.append(contentsOf: text[index..<stop])
      index = stop
    }
  }

  private mutating func readCommand(_ out: inout [UInt8]) {
    let begin = index
    index += 1
    guard index < end else {
      out.append(UInt8(ascii: "\\"))
      return
    }
    let nameStart = index
    while index < end, ASCII.lowercased(text[index]) &- 0x61 < 26 { index += 1 }
    if index == nameStart {
      readSign(begin, &out)
      return
    }
    let name = String(decoding: text[nameStart..<index], as: UTF8.self)
    if name.utf8.count == 1, let accent = LaTeXAccent(letter: text[nameStart]), takesArgument() {
      readAccented(accent, &out)
    } else if let sign = LaTeXSymbol.text(of: name) {
      // `n \leq 30` keeps the space that it has on both sides.
      let isSpaced = isMath && out.last == 0x20 && index < end && text[index] == 0x20
      out.append(contentsOf: sign.utf8)
      skipSpaceBehindCommand()
      if isSpaced { out.append(0x20) }
    } else {
      readNamed(name, begin, &out)
    }
  }

  /// Whether a letter's command, such as `\c`, is followed by what it stands on.
  private func takesArgument() -> Bool {
    index < end && (text[index] == UInt8(ascii: "{") || text[index] == UInt8(ascii: "\\") || ASCII.isSpace(text[index]))
  }

  private mutating func skipSpaceBehindCommand() {
    if index + 1 < end, text[index] == UInt8(ascii: "{"), text[index + 1] == UInt8(ascii: "}") {
      index += 2
      return
    }
    while index < end, ASCII.isSpace(text[index]) { index += 1 }
  }

  private mutating func readAccented(_ accent: LaTeXAccent, _ out: inout [UInt8]) {
    var base: [UInt8] = []
    readArgument(&base)
    accent.append(over: base, to: &out)
  }

  /// A command whose name is a single sign.
  private mutating func readSign(_ begin: Int, _ out: inout [UInt8]) {
    let sign = text[index]
    index += 1
    if let accent = LaTeXAccent(sign: sign), !isMath {
      readAccented(accent, &out)
      return
    }
    switch sign {
    case UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "_"), UInt8(ascii: "#"), UInt8(ascii: "$"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"):
      out.append(sign)
    case UInt8(ascii: "\\"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), 0x20, 0x0A, 0x0D, 0x09:
      out.append(0x20)
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: "("),
      UInt8(ascii: ")"):
      break
    default: out.append(contentsOf: text[begin..<index])
    }
  }

  private mutating func readNamed(_ name: String, _ begin: Int, _ out: inout [UInt8]) {
    switch LaTeXCommand(name) {
    case .shows:
      readArgument(&out)
    case .hides:
      var hidden: [UInt8] = []
      readArgument(&hidden)
    case .showsSecond:
      var hidden: [UInt8] = []
      readArgument(&hidden)
      readArgument(&out)
    case .quotes:
      out.append(contentsOf: "“".utf8)
      readArgument(&out)
      out.append(contentsOf: "”".utf8)
    case .raises(let raised):
      var inner: [UInt8] = []
      readArgument(&inner)
      inner.withUnsafeBufferPointer { out.append(contentsOf: LaTeXMath.script($0, raised: raised)) }
    case .verbatim:
      while index < end, ASCII.isSpace(text[index]) { index += 1 }
      if index < end, text[index] == UInt8(ascii: "{") { out.append(contentsOf: text[groupRange()]) }
    case .switches: skipSpaceBehindCommand()
    case nil:
      // With its arguments, which would otherwise run into it.
      while index < end, text[index] == UInt8(ascii: "{") { _ = groupRange() }
      out.append(contentsOf: text[begin..<index])
    }
  }
}

extension ReferenceListReader {
  /// A text is taken for a list of references only where one with strong marks stands in it; of a long text whose
  /// references may come later, it is enough that it is prose.
  package static func recognises(_ head: TextHead) -> Bool {
    guard let first = head.text.first, first != UInt8(ascii: "<"), !head.text.prefix(1 << 12).contains(0) else {
      return false
    }
    // `[1]`, `[^1]:`, `[[1]](#cite-1)` and `[Words](address)` are no JSON.
    let inBrackets = head.text.drop { $0 == UInt8(ascii: "[") }
    let isNumbered =
      (1...2).contains(inBrackets.startIndex - head.text.startIndex)
      && inBrackets.first.map { ASCII.isDigit($0) || $0 == UInt8(ascii: "^") || $0 &- 0x41 < 26 } == true
    // What looks like a table only by commas in its first line may be a list that runs on.
    if !isNumbered, let name = TextFormat.name(of: head.text), name != "a CSV table" { return false }
    var blocks = TextBlockReader()
    var finder = ReferenceFinder()
    head.text.withUnsafeBytes { bytes in
      blocks.read(bytes) { finder.read($0, isComplete: $1) }
    }
    blocks.finish { finder.read($0, isComplete: $1) }
    return finder.isSure || !head.isWhole && isProse(head.text)
  }

  /// Mostly words in small letters, with stops and few digits.
  private static func isProse(_ text: ArraySlice<UInt8>) -> Bool {
    var (small, spaces, digits, stops, others) = (0, 0, 0, 0, 0)
    for byte in text {
      switch byte {
      case 0x61...0x7A: small += 1
      case 0x20, 0x0A, 0x0D: spaces += 1
      case 0x30...0x39: digits += 1
      case UInt8(ascii: "."): stops += 1
      case 0..<0x20, 0x7F, UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "<"), UInt8(ascii: "="),
        UInt8(ascii: "|"):
        others += 1
      default: break
      }
    }
    let length = text.count
    return small * 10 > length * 6 && spaces * 100 > length * 10 && digits * 20 < length && stops * 500 > length
      && others * 100 < length
  }
}

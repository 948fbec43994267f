/// Cuts a text into paragraphs: blank lines part them, and a heading is one of its own.
struct TextBlockReader {
  /// A paragraph grown so long is handed on in pieces.
  static let longestBlock = 48 << 10

  private(set) var block = TextBlock(isMarkdown: true)
  private var line: [UInt8] = []
  private var lineNumber = 1
  private var endsInReturn = false

  /// Takes bytes in, and gives each paragraph to `read` with whether it is complete.
  ///
  /// `read` answers how much of it is done.
  mutating func read(_ bytes: UnsafeRawBufferPointer, _ read: (TextBlock, Bool) -> Int) {
    for byte in bytes {
      if endsInReturn {
        endsInReturn = false
        if byte == 0x0A { continue }
      }
      switch byte {
      case 0x0A: endLine(read)
      case 0x0D:
        endsInReturn = true
        endLine(read)
      case 0x0C: endLine(read, isCounted: false)
      default:
        line.append(byte == 0 ? 0x20 : byte)
        if line.count >= Self.longestBlock { cutLine(read) }
      }
    }
  }

  mutating func finish(_ read: (TextBlock, Bool) -> Int) {
    endLine(read)
    flush(read)
  }

  private mutating func endLine(_ read: (TextBlock, Bool) -> Int, isCounted: Bool = true) {
    let isHeading = ReferenceHeading.isWholeLine(line[...], behind: block.bytes)
    if isHeading { flush(read) }
    let known = block.bytes.count
    block.append(line: line[...], number: lineNumber)
    // A form feed parts pages, not paragraphs.
    if isHeading || block.bytes.count == known && isCounted { flush(read) }
    line.removeAll(keepingCapacity: true)
    if isCounted { lineNumber += 1 }
    if block.bytes.count >= Self.longestBlock { shorten(read) }
  }

  /// A line without end goes on behind its last space.
  private mutating func cutLine(_ read: (TextBlock, Bool) -> Int) {
    let cut = line.suffix(4096).lastIndex { ASCII.isSpace($0) } ?? line.count
    block.append(line: line[..<cut], number: lineNumber)
    line.removeFirst(cut)
    shorten(read)
  }

  private mutating func shorten(_ read: (TextBlock, Bool) -> Int) {
    block.drop(before: read(block, false))
  }

  private mutating func flush(_ read: (TextBlock, Bool) -> Int) {
    if !block.isEmpty { _ = read(block, true) }
    block = TextBlock(isMarkdown: true)
  }
}

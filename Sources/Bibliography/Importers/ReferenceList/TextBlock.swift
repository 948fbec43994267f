/// A paragraph of a text or page with its lines joined, and where each of them began.
struct TextBlock: Sendable {
  struct Line: Sendable, Equatable {
    /// Where the line begins in the joined text.
    var offset: Int
    /// Its number in the file, from 1.
    var number: Int
    var indent: Int
    /// It held bytes that are no UTF-8 and were taken for Windows-1252.
    var isMended = false
  }

  /// An identifier that an address behind the words gives.
  struct Link: Sendable, Equatable {
    enum Kind: Sendable { case doi, pmid, pmcid }
    var kind: Kind
    var offset: Int
    var value: [UInt8]
  }

  var bytes: [UInt8] = []
  var lines: [Line] = []
  var links: [Link] = []
  /// The numbered list that the paragraph is an item of.
  var list: Int?

  /// The text may hold signs of Markdown.
  var isMarkdown = false

  var isEmpty: Bool { bytes.isEmpty }

  /// Adds a line: its white space tidied, a word that was broken at the end of the line before made whole.
  mutating func append(line raw: ArraySlice<UInt8>, number: Int) {
    let isValid = raw.withUnsafeBufferPointer { UTF8Validity.isValid($0) }
    let text = isValid ? raw : raw.withUnsafeBufferPointer { UTF8Validity.mended($0)[...] }
    let written = TextTidying.tidied(text)
    let (tidied, found) = isMarkdown ? MarkdownText.read(written) : (written, [])
    if tidied.isEmpty { return }
    if !bytes.isEmpty {
      // Only the end is handed over: a second owner of all the text would have it copied at each line.
      switch TextTidying.join(Array(bytes.suffix(TextTidying.longestWord)), tidied) {
      case .space: bytes.append(0x20)
      case .nothing: break
      case .withoutHyphen(let length): bytes.removeLast(min(length, bytes.count))
      }
    }
    let indent = text.prefix { ASCII.isSpace($0) }.count
    lines.append(Line(offset: bytes.count, number: number, indent: indent, isMended: !isValid))
    links += found.map { Link(kind: $0.kind, offset: bytes.count + $0.offset, value: $0.value) }
    bytes.append(contentsOf: tidied)
  }

  /// The number of the line that holds a place.
  func line(at offset: Int) -> Int {
    let next = firstLine(from: offset + 1)
    return next > 0 ? lines[next - 1].number : lines.first?.number ?? 0
  }

  /// The lines that begin in a range.
  func lines(in range: Range<Int>) -> ArraySlice<Line> {
    let first = firstLine(from: range.lowerBound)
    return lines[first..<max(first, firstLine(from: range.upperBound))]
  }

  private func firstLine(from offset: Int) -> Int {
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Forgets all before a place.
  mutating func drop(before offset: Int) {
    let first = max(0, firstLine(from: offset + 1) - 1)
    bytes.removeFirst(min(offset, bytes.count))
    lines.removeFirst(first)
    for index in lines.indices { lines[index].offset = max(0, lines[index].offset - offset) }
    links = links.filter { $0.offset >= offset }.map {
      Link(kind: $0.kind, offset: $0.offset - offset, value: $0.value)
    }
  }
}

/// Collects the text of a page in paragraphs.
///
/// It lives behind a pointer that libxml2 passes to the callbacks.
struct WebPageText: ~Copyable {
  /// Paragraphs that are complete and not taken yet.
  private(set) var blocks: [TextBlock] = []
  /// The links to papers in what is shown.
  var papers = PaperLinks()
  private var block = TextBlock()
  private var line: [UInt8] = []
  private var lineNumber = 0
  private var depth = 0
  /// The depth of the element whose text is passed over, 0 for none.
  private var hiddenDepth = 0
  /// The depth of the element whose links are passed over, 0 for none.
  private var asideDepth = 0
  private var preformattedDepth = 0
  private var itemDepths: [Int] = []
  private var lists: [Int?] = []
  private var listCount = 0
  private var breaks = 0

  mutating func takeBlocks() -> [TextBlock] {
    defer { blocks.removeAll(keepingCapacity: true) }
    return blocks
  }

  mutating func start(_ element: WebPageElement, _ attributes: WebPageAttributes, line number: Int) {
    depth += 1
    if hiddenDepth > 0 { return }
    if attributes.isAside, asideDepth == 0 { asideDepth = depth }
    switch element {
    case .hidden: hiddenDepth = depth
    case .block: breakBlock()
    case .preformatted:
      breakBlock()
      if preformattedDepth == 0 { preformattedDepth = depth }
    case .item:
      flush()
      if itemDepths.count < Self.deepest { itemDepths.append(depth) }
      block.list = lists.last ?? nil
    case .list(let isOrdered):
      flush()
      listCount += 1
      if lists.count < Self.deepest { lists.append(isOrdered ? listCount : nil) }
    case .cell: parWords()
    case .lineBreak: breakLine()
    case .anchor: if let address = attributes.address { readLink(address, line: number) }
    case .inline: break
    }
  }

  mutating func end(_ element: WebPageElement) {
    defer { depth = max(0, depth - 1) }
    if depth <= asideDepth { asideDepth = 0 }
    if hiddenDepth > 0 {
      if depth <= hiddenDepth { hiddenDepth = 0 }
      return
    }
    switch element {
    case .block: breakBlock()
    case .preformatted:
      breakBlock()
      if depth <= preformattedDepth { preformattedDepth = 0 }
    case .item:
      flush()
      if itemDepths.last == depth { itemDepths.removeLast() }
    case .list:
      flush()
      if !lists.isEmpty { lists.removeLast() }
    case .cell: parWords()
    case .anchor: papers.end()
    default: break
    }
  }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>, line number: Int) {
    if hiddenDepth > 0 { return }
    papers.append(text)
    if preformattedDepth > 0 {
      appendPreformatted(text, line: number)
      return
    }
    for byte in text {
      if ASCII.isSpace(byte) {
        if !line.isEmpty { parWords() }
      } else {
        if isBlank { lineNumber = number }
        line.append(byte)
        breaks = 0
      }
    }
    if line.count >= TextBlockReader.longestBlock { flush() }
  }

  mutating func finish() { flush() }

  /// Whether nothing stands in the line yet but a space.
  private var isBlank: Bool { line.isEmpty || line == [0x20] }

  private mutating func parWords() {
    if line.last != 0x20 { line.append(0x20) }
  }

  private static let deepest = 1000
  private static let mostLinks = 10_000

  private mutating func appendPreformatted(_ text: UnsafeBufferPointer<UInt8>, line number: Int) {
    for byte in text {
      if byte == 0x0A {
        breakLine()
      } else {
        if isBlank { lineNumber = number }
        if !ASCII.isSpace(byte) { breaks = 0 }
        line.append(byte)
      }
    }
  }

  /// A line break; two in a row part paragraphs.
  private mutating func breakLine() {
    if itemDepths.isEmpty, ReferenceHeading.isWholeLine(line[...], behind: block.bytes) {
      let heading = line
      line.removeAll()
      flush()
      line = heading
      flush()
      return
    }
    endLine()
    breaks += 1
    if breaks > 1 && itemDepths.isEmpty || block.bytes.count >= TextBlockReader.longestBlock { flush() }
  }

  /// A paragraph's begin or end; inside an item of a list only a line's.
  private mutating func breakBlock() {
    if itemDepths.isEmpty || block.list == nil && !isInListItem { flush() } else { endLine() }
  }

  private var isInListItem: Bool { !lists.isEmpty && !itemDepths.isEmpty }

  private mutating func endLine() {
    block.append(line: line[...], number: lineNumber)
    line.removeAll(keepingCapacity: true)
  }

  private mutating func flush() {
    endLine()
    breaks = 0
    if !block.isEmpty {
      for index in block.links.indices {
        block.links[index].offset = min(block.links[index].offset, block.bytes.count - 1)
      }
      blocks.append(block)
    }
    let list = itemDepths.isEmpty ? nil : block.list
    block = TextBlock()
    block.list = list
  }

  /// The DOI or PubMed's number in a link's address.
  private mutating func readLink(_ address: UnsafePointer<UInt8>, line number: Int) {
    var length = 0
    while length < 2048, address[length] != 0 { length += 1 }
    let written = UnsafeBufferPointer(start: address, count: length)
    if asideDepth == 0 { papers.begin(Array(written), line: number) }
    if block.links.count >= Self.mostLinks { return }
    let offset = block.bytes.count + max(0, line.count - 1)
    block.links += TextBlock.Link.links(to: Array(written), at: offset)
  }
}

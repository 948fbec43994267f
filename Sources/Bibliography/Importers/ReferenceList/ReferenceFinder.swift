/// Tells the references in a row of paragraphs from the prose around them.
///
/// A reference with strong marks counts wherever it stands. One with weak marks counts only near others or near a
/// heading; it waits until that is known.
struct ReferenceFinder {
  private(set) var found: [FoundReference] = []
  /// Lines that hold no reference, and the first of them.
  private(set) var skippedLines = 0
  private(set) var firstSkippedLine = 0
  /// A reference with strong marks has been met.
  private(set) var isSure = false

  /// So many paragraphs of prose may stand between a heading or reference and one with weak marks.
  private static let reach = 2
  private static let mostWaiting = 16

  private var reachLeft = 0
  private var waiting: [FoundReference] = []
  private var lastLabel: Int?
  private var lastList: Int?

  mutating func takeFound() -> [FoundReference] {
    defer { found.removeAll(keepingCapacity: true) }
    return found
  }

  /// Reads a paragraph.
  ///
  /// Where more of it follows, its last piece is left for the next call; the byte at which that
  /// begins is given back.
  @discardableResult
  mutating func read(_ block: TextBlock, isComplete: Bool = true) -> Int {
    if block.isEmpty { return 0 }
    var segments = ReferenceSegmenter.segments(of: block)
    var left = block.bytes.count
    if !isComplete, let last = segments.last {
      // What is longer than any reference is prose, and is not carried on for ever.
      if last.range.count <= ReferenceEvidence.longest {
        left = segments.count > 1 ? last.start : 0
        segments.removeLast()
      }
    }
    for (number, segment) in segments.enumerated() {
      var text = Array(block.bytes[segment.range])
      while text.last == 0x20 { text.removeLast() }
      // Emphasis may begin in one line and end in another.
      if block.isMarkdown { text = MarkdownText.withoutEmphasis(text) }
      let next = number + 1 < segments.count ? segments[number + 1].start : left
      let lines = block.lines(in: segment.start..<next)
      var reference = FoundReference(
        text: text, parsed: ParsedReference(), label: segment.label, line: block.line(at: segment.start),
        isMended: lines.contains(where: \.isMended), list: block.list,
        links: block.links.filter { segment.range.contains($0.offset) })
      judge(&reference, lines: lines.count)
    }
    return left
  }

  /// Decides on what still waits.
  mutating func finish() {
    for reference in waiting { skip(1, reference.line) }
    waiting.removeAll()
  }

  private mutating func judge(_ reference: inout FoundReference, lines: Int) {
    let isShort = reference.text.count <= ReferenceEvidence.longest
    if isShort { reference.parsed = ReferenceParser.parse(reference.text) }
    switch isShort ? evidence(for: reference) : .none {
    case .strong:
      isSure = true
      found += waiting
      waiting.removeAll()
      accept(reference)
    case .weak where reachLeft > 0:
      accept(reference)
    case .weak:
      waiting.append(reference)
      if waiting.count > Self.mostWaiting {
        let dropped = waiting.removeFirst()
        skip(1, dropped.line)
      }
    case .none:
      if isNextInList(reference) {
        accept(reference)
      } else {
        skip(lines, reference.line)
        passOver(reference.text)
      }
    }
  }

  private func evidence(for reference: FoundReference) -> ReferenceEvidence {
    let evidence = ReferenceEvidence.of(reference.parsed, in: reference.text)
    if evidence == .weak, reference.parsed.hasAuthors, !reference.links.isEmpty { return .strong }
    return evidence
  }

  /// An item that continues the numbers of a list of references is one of them, whatever it says.
  private func isNextInList(_ reference: FoundReference) -> Bool {
    if reachLeft == 0 || reference.text.count < 20 || reference.text.count > 2000 { return false }
    if let list = reference.list, list == lastList { return true }
    guard let label = reference.label, let lastLabel else { return false }
    return label == lastLabel + 1
  }

  private mutating func accept(_ reference: FoundReference) {
    found.append(reference)
    reachLeft = Self.reach
    lastLabel = reference.label ?? lastLabel
    lastList = reference.list
  }

  private mutating func passOver(_ text: [UInt8]) {
    if ReferenceHeading.isHeading(text) {
      reachLeft = Self.reach
      lastLabel = 0
    } else {
      reachLeft = max(0, reachLeft - 1)
    }
    if reachLeft == 0 || text.count > 200 {
      for reference in waiting { skip(1, reference.line) }
      waiting.removeAll()
    }
  }

  private mutating func skip(_ lines: Int, _ line: Int) {
    if lines == 0 { return }
    if skippedLines == 0 || line < firstSkippedLine { firstSkippedLine = line }
    skippedLines += lines
  }
}

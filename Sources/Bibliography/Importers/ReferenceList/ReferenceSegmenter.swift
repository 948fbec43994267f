/// Finds where in a paragraph one reference ends and the next begins.
///
/// Numbers before the references count most, then hanging lines; and everywhere: where a reference's imprint is
/// complete and authors follow, a new reference begins.
struct ReferenceSegmenter {
  struct Segment: Equatable {
    /// The reference without its number.
    var range: Range<Int>
    var label: Int?
    /// Where it begins with its number.
    var start: Int
  }

  private let block: TextBlock
  private let text: ReferenceText
  private let imprints: [Imprint]
  /// For each line, the label before it where one counts.
  private var labels: [Int: ReferenceLabel] = [:]

  static func segments(of block: TextBlock) -> [Segment] {
    var segmenter = ReferenceSegmenter(block)
    return segmenter.run()
  }

  private init(_ block: TextBlock) {
    self.block = block
    text = ReferenceText(block.bytes)
    imprints = ImprintFinder(text, end: text.tokens.count).complete(in: 0..<text.tokens.count)
  }

  private mutating func run() -> [Segment] {
    readLabels()
    var pieces: [Segment] = []
    var hard: [Int] = [0]
    if labels.count > 1 {
      hard += labels.keys.filter { $0 > 0 }
    } else {
      hard += hangingLines()
    }
    hard = Array(Set(hard)).sorted()
    for (number, start) in hard.enumerated() {
      let end = number + 1 < hard.count ? hard[number + 1] : block.bytes.count
      let label = labels[start] ?? label(at: start)
      let begin = min(label?.end ?? start, end)
      pieces += parted(
        Segment(range: begin..<end, label: label?.number, start: start), breaksAtLines: hard.count == 1)
    }
    return pieces.filter { !$0.range.isEmpty }
  }

  private func label(at offset: Int) -> ReferenceLabel? {
    block.bytes.withUnsafeBufferPointer { ReferenceLabel($0, at: offset) }
  }

  /// Labels at the beginnings of lines that count up.
  private mutating func readLabels() {
    var expected: Int?
    for line in block.lines {
      guard let label = label(at: line.offset) else { continue }
      guard let number = label.number else {
        labels[line.offset] = label
        continue
      }
      let isNext =
        expected.map { number >= $0 && number <= $0 + 2 } ?? (line.offset == 0 || number == 1 || label.isSquare)
      if !isNext { continue }
      labels[line.offset] = label
      expected = number + 1
    }
  }

  /// Lines that begin references where others hang under them, or stand before them.
  private func hangingLines() -> [Int] {
    guard block.lines.count > 2, let first = block.lines.first?.indent else { return [] }
    let indents = Set(block.lines.map(\.indent))
    guard indents.count == 2, let other = indents.first(where: { $0 != first }), abs(other - first) >= 2 else {
      return []
    }
    return block.lines.filter { $0.indent == first }.map(\.offset)
  }

  private func firstImprint(from token: Int) -> Int {
    var (low, high) = (0, imprints.count)
    while low < high {
      let middle = (low + high) / 2
      if imprints[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: References that run on

  private func parted(_ piece: Segment, breaksAtLines: Bool) -> [Segment] {
    let first = text.token(from: piece.range.lowerBound)
    let end = text.token(from: piece.range.upperBound)
    var segments: [Segment] = []
    var start = piece.range.lowerBound
    var label = piece.label
    var whole = piece.start
    var lines = Set<Int>()
    if breaksAtLines {
      for line in block.lines(in: piece.range) { lines.insert(text.token(from: line.offset)) }
    }
    var nextImprint = firstImprint(from: first)
    // The end of the last complete imprint of the reference under construction.
    var printed: Int?
    var yearSeen = false
    for index in first..<max(first, end) {
      while nextImprint < imprints.count, imprints[nextImprint].tokens.upperBound <= index {
        if imprints[nextImprint].tokens.lowerBound >= text.token(from: start) {
          printed = imprints[nextImprint].tokens.upperBound
        }
        nextImprint += 1
      }
      let isLine = lines.contains(index)
      let offset = text.tokens[index].range.lowerBound
      if offset > start, isLine || isCandidate(index, printed) {
        let isInside = nextImprint < imprints.count && imprints[nextImprint].tokens.contains(index)
        if !isInside, let begin = beginning(at: index, isLine, printed, yearSeen, label, end, nextImprint) {
          segments.append(Segment(range: start..<offset, label: label, start: whole))
          label = begin.number
          whole = offset
          start = begin.end
          printed = nil
          yearSeen = false
        }
      }
      if ImprintReader.isYear(text, index) { yearSeen = true }
    }
    segments.append(
      Segment(range: min(start, piece.range.upperBound)..<piece.range.upperBound, label: label, start: whole))
    return segments
  }

  /// Where a reference may begin inside a line: behind a stop, a bracket, or the imprint itself.
  private func isCandidate(_ index: Int, _ printed: Int?) -> Bool {
    guard let printed, index > 0 else { return false }
    return printed == index || text.tokens[index - 1].isAny(of: ".]);") || text.tokens[index].isAny(of: "[(")
      || text.tokens[index - 1].kind == .mixed || text.tokens[index - 1].isNumber
  }

  /// The label and beginning of a new reference at a token, nil where none begins.
  private func beginning(
    at index: Int, _ isLine: Bool, _ printed: Int?, _ yearSeen: Bool, _ label: Int?, _ end: Int, _ nextImprint: Int
  ) -> (number: Int?, end: Int)? {
    let offset = text.tokens[index].range.lowerBound
    let mark = self.label(at: offset)
    if let printed, let mark, let number = mark.number, number == (label ?? number - 1) + 1,
      label != nil || mark.isSquare, isTail(printed..<index), begins(text.token(from: mark.end), end) || mark.isSquare
    {
      return (number, mark.end)
    }
    if let printed, isTail(printed..<index) {
      if begins(index, end) { return (nil, offset) }
      // A line of its own that has its own imprint, whatever it begins with.
      if isLine, text.tokens[index].isCapitalised || text.tokens[index].isAny(of: "\"["), nextImprint < imprints.count,
        !text.isSign(index - 1, ","), !text.token(index, isAny: Self.tailWords),
        imprints[nextImprint].tokens.lowerBound > index + 3
      {
        return (nil, offset)
      }
      return nil
    }
    // A book has no imprint of this kind: its year and the stop behind it must do.
    if isLine, printed == nil, yearSeen, text.tokens[index - 1].isAny(of: ".)]"), begins(index, end) {
      return (nil, offset)
    }
    return nil
  }

  /// Whether authors stand at a token, in a form that titles do not have.
  private func begins(_ index: Int, _ end: Int) -> Bool {
    guard index < end, text.tokens[index].isCapitalised || text.tokens[index].isWord else { return false }
    let parser = ReferenceAuthorParser(text: text, end: min(end, index + 60), most: 8)
    if text.tokens[index].isCapitalised, let list = parser.listOfFullNames(at: index) {
      // Names in full show as such before a title in quotation marks.
      var next = list.end
      while next < end, text.tokens[next].isAny(of: ".,") { next += 1 }
      if next < end, text.isSign(next, "\"") { return true }
    }
    guard let list = parser.listWithInitials(at: index) else { return false }
    return list.names.count > 1 || list.hasEtAl || text.tokens[min(list.end, end - 1)].isAny(of: ".(:,")
      || text.isSign(list.end - 1, ".")
  }

  private static let tailWords: Set<String> = [
    "pmid", "pmcid", "doi", "epub", "available", "accessed", "retrieved", "review", "pubmed", "erratum", "discussion",
  ]

  /// Whether between an imprint and what follows stands only what belongs behind an imprint.
  private func isTail(_ tokens: Range<Int>) -> Bool {
    if tokens.count <= 2 { return true }
    let range = text.range(of: tokens)
    if range.count > 400 { return false }
    let identifiers = ReferenceIdentifiers(in: Array(block.bytes[range]))
    if identifiers.start < range.count { return identifiers.start <= 120 }
    return range.count <= 120
  }
}

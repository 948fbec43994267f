/// The parts of a reference that begins with its title, such as `Title, Society of Somebody, Journal`.
struct ReferenceTitleFirst {
  private(set) var title = 0..<0
  private(set) var authors: [Range<Int>] = []
  private(set) var group: Range<Int>?
  private(set) var journal = 0..<0

  init(text: ReferenceText, tokens: Range<Int>) {
    title = tokens
    let chunks = Self.chunks(text, tokens)
    guard chunks.count > 1 else { return }
    let source = ReferenceSource(text: text)
    for (number, chunk) in chunks.enumerated().dropFirst() {
      let parser = ReferenceAuthorParser(text: text, end: tokens.upperBound)
      if let list = parser.listWithInitials(at: chunk.lowerBound) {
        authors = list.names
        journal = source.trimmed(list.end..<tokens.upperBound)
      } else if ReferenceGroup.isGroup(text, chunk) {
        group = chunk
        journal = source.trimmed(chunk.upperBound..<tokens.upperBound)
      } else {
        continue
      }
      let first = number > 1 && Self.isLeadIn(text, chunks[0]) ? chunks[1].lowerBound : tokens.lowerBound
      title = source.trimmed(first..<chunk.lowerBound)
      return
    }
  }

  /// The pieces between commas that stand in no bracket.
  private static func chunks(_ text: ReferenceText, _ tokens: Range<Int>) -> [Range<Int>] {
    var chunks: [Range<Int>] = []
    var (start, depth) = (tokens.lowerBound, 0)
    for index in tokens {
      if text.tokens[index].isAny(of: "([") { depth += 1 }
      if text.tokens[index].isAny(of: ")]") { depth = max(0, depth - 1) }
      if depth == 0, text.tokens[index].isSign(",") {
        if index > start { chunks.append(start..<index) }
        start = index + 1
      }
    }
    if start < tokens.upperBound { chunks.append(start..<tokens.upperBound) }
    return chunks
  }

  /// `The Cochrane review`, `A recent study`: what leads to the title.
  private static func isLeadIn(_ text: ReferenceText, _ chunk: Range<Int>) -> Bool {
    guard chunk.count <= 4, let first = chunk.first, let last = chunk.last else { return false }
    return text.token(first, isAny: ["the", "a", "this", "see"])
      && text.token(last, isAny: ["review", "study", "report", "guideline", "paper", "article", "trial"])
  }
}

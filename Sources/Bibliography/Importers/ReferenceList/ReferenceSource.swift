/// Parts a title from the journal behind it.
struct ReferenceSource {
  let text: ReferenceText
  /// A comma stood behind the authors, and one parts the title from the journal.
  var partsByComma = false

  struct Split: Equatable {
    var title: Range<Int>
    var journal: Range<Int>
    /// The title stands in quotation marks.
    var isQuoted = false
  }

  /// The title and the journal in the tokens between the authors and the imprint.
  func split(_ tokens: Range<Int>) -> Split {
    let tokens = trimmed(tokens)
    if let quoted = quoted(tokens) { return quoted }
    if partsByComma, let split = atLastComma(tokens) { return split }
    let breaks = sentenceBreaks(in: tokens)
    if let last = breaks.last {
      let place = beginning(ofJournalAt: last, breaks, tokens)
      return Split(
        title: trimmed(tokens.lowerBound..<(place + 1)), journal: trimmed((place + 1)..<tokens.upperBound))
    }
    return byComma(tokens)
  }

  /// `"Title," Journal`, `'Title', Journal`.
  private func quoted(_ tokens: Range<Int>) -> Split? {
    guard let first = tokens.first, text.tokens[first].isAny(of: "\"'") else { return nil }
    let sign = text.tokens[first].sign
    let close = tokens.dropFirst().last { index in
      text.tokens[index].sign == sign
        && (sign == UInt8(ascii: "\"") || text.sign(index + 1) != 0 || text.sign(index - 1) != 0
          || index + 1 < tokens.upperBound && text.tokens[index + 1].isCapitalised
            && text.tokens[index + 1].hasSpaceBefore)
    }
    guard let close, close > first + 1 else { return nil }
    return Split(
      title: trimmed((first + 1)..<close), journal: trimmed((close + 1)..<tokens.upperBound), isQuoted: true)
  }

  /// The stops, question and exclamation marks behind which something else begins; none inside brackets.
  private func sentenceBreaks(in tokens: Range<Int>) -> [Int] {
    var depth = 0
    var breaks: [Int] = []
    for index in tokens.dropLast() {
      let token = text.tokens[index]
      if token.isAny(of: "([") { depth += 1 }
      if token.isAny(of: ")]") { depth = max(0, depth - 1) }
      let next = text.tokens[index + 1]
      if depth == 0, token.isAny(of: ".?!"), next.hasSpaceBefore || next.isCapitalised && next.length > 1,
        next.isCapitalised || next.isNumber || next.isAny(of: "[\"") || next.kind == .mixed
          || next.isWord
            && token.isSign(".") && endsWord(index)
      {
        breaks.append(index)
      }
    }
    return breaks
  }

  /// A stop behind a long word is no abbreviation's: a journal's name that begins small may follow.
  private func endsWord(_ index: Int) -> Bool {
    index > 0 && text.tokens[index - 1].isWord && text.tokens[index - 1].length > 3
  }

  /// Goes back over stops that belong to the journal: `Am. J. Reprod. Immunol.`, `Nature Reviews. Immunology`.
  private func beginning(ofJournalAt last: Int, _ breaks: [Int], _ tokens: Range<Int>) -> Int {
    var place = last
    var position = breaks.count - 1
    while true {
      let previous = position > 0 ? breaks[position - 1] : tokens.lowerBound - 1
      var start = previous + 1
      // A comma before an abbreviation parts the title from the journal: `…, J. Endourol.`
      let comma = (start..<place).last { text.isSign($0, ",") }
      if let comma { start = comma + 1 }
      guard start < place, belongsToJournal(start..<place, before: place, tokens.upperBound, isComma: comma != nil),
        start > tokens.lowerBound || comma == nil && previous >= tokens.lowerBound
      else { return place }
      if comma != nil { return start - 1 }
      if position == 0 { return place }
      place = previous
      position -= 1
    }
  }

  private func belongsToJournal(_ chunk: Range<Int>, before stop: Int, _ end: Int, isComma: Bool) -> Bool {
    let shape = ReferenceJournal.shape(text, chunk)
    guard text.isSign(stop, "."), chunk.count <= 6, let last = chunk.last else { return false }
    let rest = ReferenceJournal.shape(text, (stop + 1)..<end)
    // `Nature reviews. Drug discovery`, `The Lancet. Respiratory medicine`.
    if !isComma, rest.words <= 6, chunk.count <= 5, ReferenceJournal.isSeries(text, chunk) { return true }
    if !rest.isName || !shape.isName { return false }
    let lastToken = text.tokens[last]
    if !lastToken.isWord { return false }
    let hasStops = ((stop + 1)..<end).contains { text.isSign($0, ".") }
    if isComma, lastToken.isAllCapitals && lastToken.length > 1 || !hasStops && lastToken.length > 2 { return false }
    let isShort = chunk.count <= 3 && lastToken.length <= 7
    let isAbbreviated =
      end > stop + 1 && (stop + 1..<end).contains { text.isSign($0, ".") }
      || end < text.tokens.count && text.isSign(end, ".")
    if chunk.count == 1, lastToken.length <= 5 || isAbbreviated && lastToken.length <= 12 { return true }
    // One more in a row of abbreviations.
    if chunk.count == 1, stop >= 3, text.isSign(stop - 2, "."), text.tokens[stop - 3].isCapitalised,
      text.tokens[stop - 3].length <= 8
    {
      return true
    }
    if isShort, isAbbreviated { return true }
    return shape.hasHead && rest.words <= 3 && chunk.count <= 4
  }

  /// `Title, Journal` or only one of them.
  private func byComma(_ tokens: Range<Int>) -> Split {
    let whole = ReferenceJournal.shape(text, tokens)
    if whole.isName, whole.words <= 6 { return Split(title: 0..<0, journal: tokens) }
    return atLastComma(tokens) ?? Split(title: trimmed(tokens), journal: 0..<0)
  }

  /// The last comma in no bracket, where a journal's name follows it.
  private func atLastComma(_ tokens: Range<Int>) -> Split? {
    var depth = 0
    for index in tokens.reversed() {
      if text.tokens[index].isAny(of: ")]") { depth += 1 }
      if text.tokens[index].isAny(of: "([") { depth -= 1 }
      guard depth == 0, text.tokens[index].isAny(of: ",:;"), index + 1 < tokens.upperBound else { continue }
      let journal = trimmed((index + 1)..<tokens.upperBound)
      guard ReferenceJournal.shape(text, journal).isName else { return nil }
      return Split(title: trimmed(tokens.lowerBound..<index), journal: journal)
    }
    return nil
  }

  /// Without the signs at both ends; a title keeps its question mark.
  func trimmed(_ tokens: Range<Int>) -> Range<Int> {
    var (start, end) = (tokens.lowerBound, max(tokens.lowerBound, tokens.upperBound))
    while start < end, text.tokens[start].isAny(of: ".,;:-)") { start += 1 }
    while end > start, text.tokens[end - 1].isAny(of: ".,;:-(") { end -= 1 }
    return start..<end
  }
}

extension ReferenceSource {
  /// A title without the quotation marks around it.
  func quotedOrWhole(_ tokens: Range<Int>) -> Range<Int> {
    guard let first = tokens.first, text.tokens[first].isAny(of: "\"'"),
      let close = tokens.dropFirst().last(where: { text.tokens[$0].sign == text.tokens[first].sign })
    else { return tokens }
    return trimmed((first + 1)..<close)
  }
}

/// Tries one pattern at one place.
struct ImprintReader {
  let text: ReferenceText
  let end: Int
  var imprint: Imprint

  /// The token behind the pattern, nil where it does not fit.
  mutating func read(_ steps: ArraySlice<ImprintPattern.Step>, at index: Int) -> Int? {
    guard let step = steps.first else { return index }
    let before = imprint
    if let next = take(step.element, at: index), let stop = read(steps.dropFirst(), at: next) { return stop }
    imprint = before
    return step.isOptional ? read(steps.dropFirst(), at: index) : nil
  }

  private mutating func take(_ element: ImprintPattern.Element, at index: Int) -> Int? {
    if element == .end { return isEnd(index) ? index : nil }
    guard index < end else { return nil }
    let token = text.tokens[index]
    switch element {
    case .sign(let sign): return token.sign == sign ? index + 1 : nil
    case .word(let names):
      guard text.token(index, isAny: names) else { return nil }
      return text.isSign(index + 1, ".") && index + 1 < end ? index + 2 : index + 1
    case .year:
      guard Self.isYear(text, index) else { return nil }
      imprint.year = token.range.lowerBound..<(token.range.lowerBound + 4)
      return index + 1
    case .date: return date(from: index)
    case .volume: return volume(from: index)
    case .bracketedIssue: return bracketedIssue(from: index)
    case .bareIssue:
      guard token.kind != .sign, token.length <= 8 else { return nil }
      var stop = index + 1
      if stop + 1 < end, text.tokens[stop].isAny(of: "-/"), text.tokens[stop + 1].isNumber { stop += 2 }
      imprint.issue = text.range(of: index..<stop)
      return stop
    case .pages: return pages(from: index)
    case .end: return nil
    }
  }

  private func isEnd(_ index: Int) -> Bool {
    var index = index
    while index < end, text.tokens[index].isAny(of: ".,;") { index += 1 }
    return index >= end
  }

  /// Month, day and season in any order; at least one of them in words.
  private func date(from index: Int) -> Int? {
    var stop = index
    var hasMonth = false
    while stop < end, stop < index + 8 {
      let token = text.tokens[stop]
      if text.token(stop, isAny: Self.months) {
        hasMonth = true
      } else if token.isNumber && token.length <= 2 {
        // A day, unless the volume follows in its place.
        if hasMonth, stop + 1 < end, text.tokens[stop + 1].isAny(of: "(:") { break }
      } else if token.isAny(of: "-/.,") {
        let hasNext = stop + 1 < end && (text.token(stop + 1, isAny: Self.months) || text.tokens[stop + 1].length <= 2)
        if token.isSign(",") || !hasNext || stop == index { break }
      } else {
        break
      }
      stop += 1
    }
    if stop < end, hasMonth, text.tokens[stop].isSign("."), text.tokens[stop - 1].isWord { stop += 1 }
    return hasMonth ? stop : nil
  }

  private mutating func volume(from index: Int) -> Int? {
    let token = text.tokens[index]
    let isRoman =
      token.isWord && token.isAllCapitals && token.length <= 7
      && text.bytes[token.range].allSatisfy { "IVXLCDM".utf8.contains($0) }
    guard token.isNumber && token.length <= 5 || isRoman || token.kind == .mixed && token.length <= 6 else {
      return nil
    }
    var stop = index + 1
    // `12-13`, `51 Suppl 2`, `12 Pt 3`.
    if stop + 1 < end, text.tokens[stop].isAny(of: "-/"), text.tokens[stop + 1].isNumber { stop += 2 }
    if stop < end, text.token(stop, isAny: Self.parts) {
      stop += 1
      if stop < end, text.tokens[stop].isSign(".") { stop += 1 }
      if stop < end, text.tokens[stop].kind != .sign, text.tokens[stop].length <= 4 { stop += 1 }
      imprint.issue = text.range(of: (index + 1)..<stop)
    }
    imprint.volume = imprint.issue.isEmpty ? text.range(of: index..<stop) : token.range
    return stop
  }

  private mutating func bracketedIssue(from index: Int) -> Int? {
    guard text.tokens[index].isSign("(") else { return nil }
    var stop = index + 1
    while stop < end, stop < index + 9, !text.tokens[stop].isSign(")") { stop += 1 }
    guard stop < end, stop > index + 1, text.tokens[stop].isSign(")") else { return nil }
    let inner = (index + 1)..<stop
    let isIssue =
      inner.contains { text.tokens[$0].kind != .word && text.tokens[$0].kind != .sign }
      || text.token(index + 1, isAny: Self.parts) || text.token(index + 1, isAny: Self.months)
    if !isIssue || inner.contains(where: { Self.isYear(text, $0) }) && !imprint.hasYear { return nil }
    let prefix = text.token(index + 1, isAny: ["no", "iss", "issue"]) ? (text.isSign(index + 2, ".") ? 2 : 1) : 0
    imprint.issue = text.range(of: (inner.lowerBound + prefix)..<inner.upperBound)
    return stop + 1
  }

  private mutating func pages(from index: Int) -> Int? {
    var start = index
    if text.token(start, isAny: Self.pageWords) {
      start += 1
      while start < end, text.tokens[start].isAny(of: ".:") { start += 1 }
    }
    guard let first = page(start) else { return nil }
    var stop = first
    if stop < end, text.tokens[stop].isSign("-"), let last = page(stop + 1) { stop = last }
    // `225-240.e4` and `12-5, 18`.
    if stop + 1 < end, text.tokens[stop].isSign("."), !text.tokens[stop + 1].hasSpaceBefore,
      text.tokens[stop + 1].kind == .mixed
    {
      stop += 2
    }
    while stop + 3 < end, text.tokens[stop].isSign(","), text.tokens[stop + 1].isNumber,
      text.tokens[stop + 2].isSign("-"), let last = page(stop + 3)
    {
      stop = last
    }
    imprint.pages = text.range(of: start..<stop)
    return stop
  }

  private func page(_ index: Int) -> Int? {
    guard index < end else { return nil }
    let token = text.tokens[index]
    if token.isNumber { return token.length <= 8 ? index + 1 : nil }
    if token.kind == .mixed, token.length <= 14 { return index + 1 }
    // `xii`, and `S 12` of careless lists.
    if token.isWord, token.length <= 6, text.bytes[token.range].allSatisfy({ "ivxl".utf8.contains($0) }) {
      return index + 1
    }
    return nil
  }

  /// `2013` or `2013a`.
  static func isYear(_ text: ReferenceText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .number && token.range.count == 4 || token.kind == .mixed && token.range.count == 5,
      let value = ASCII.number(text.bytes[token.range].prefix(4))
    else { return false }
    return (1700..<2100).contains(value)
  }

  static let firstWords: Set<String> = ["vol", "volume", "v"]
  private static let pageWords: Set<String> = ["p", "pp", "pg", "pgs", "page", "pages", "art", "article", "pii", "s"]
  static let parts: Set<String> = ["suppl", "supplement", "supp", "sup", "pt", "part", "spec", "special", "s"]
  static let months: Set<String> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "january", "february",
    "march", "april", "june", "july", "august", "september", "october", "november", "december", "spring", "summer",
    "autumn", "fall", "winter",
  ]
}

extension Imprint {
  var hasYear: Bool { !year.isEmpty }
}

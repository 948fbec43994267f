/// Year, volume, issue and pages as they stand together in a reference.
struct Imprint: Sendable, Equatable {
  /// The tokens it takes.
  var tokens: Range<Int>
  var year = 0..<0
  var volume = 0..<0
  var issue = 0..<0
  var pages = 0..<0
  var weight = 0

  /// All that only references have: volume and pages.
  var isComplete: Bool { weight >= 6 && !pages.isEmpty }
}

/// Finds imprints in a reference's text.
struct ImprintFinder {
  let text: ReferenceText
  /// The token that ends the search: identifiers follow.
  let end: Int

  init(_ text: ReferenceText, end: Int) {
    self.text = text
    self.end = end
  }

  /// The heaviest imprint among some tokens; the last of several such.
  func best(in tokens: Range<Int>) -> Imprint? {
    var best: Imprint?
    for index in tokens {
      guard let found = longest(at: index) else { continue }
      if let known = best, known.weight > found.weight || known.tokens.contains(index) && known.weight == found.weight {
        continue
      }
      best = found
    }
    return best
  }

  /// The complete imprints from front to back, none overlapping another.
  func complete(in tokens: Range<Int>) -> [Imprint] {
    var found: [Imprint] = []
    for index in tokens {
      guard let imprint = longest(at: index), imprint.isComplete else { continue }
      if let last = found.last, last.tokens.overlaps(imprint.tokens) {
        if last.weight >= imprint.weight { continue }
        found.removeLast()
      }
      found.append(imprint)
    }
    return found
  }

  /// The heaviest imprint that begins with a token.
  private func longest(at index: Int) -> Imprint? {
    guard let start = start(at: index) else { return nil }
    var best: Imprint?
    for pattern in ImprintPattern.all where pattern.weight > best?.weight ?? 0 && pattern.canBegin(with: start) {
      var reader = ImprintReader(text: text, end: end, imprint: Imprint(tokens: index..<index, weight: pattern.weight))
      if let stop = reader.read(pattern.steps[...], at: index), isPlausible(reader.imprint, index..<stop) {
        reader.imprint.tokens = index..<stop
        best = reader.imprint
      }
    }
    return best
  }

  private func start(at index: Int) -> ImprintPattern.Start? {
    let token = text.tokens[index]
    var start = ImprintPattern.Start()
    switch token.kind {
    case .sign:
      if !token.isAny(of: "(,;") { return nil }
      start.sign = token.sign
    case .number, .mixed:
      start.isYear = ImprintReader.isYear(text, index)
      start.isDate = token.length <= 2
      start.isVolume = token.length <= 6
      start.isWord = token.kind == .mixed
    case .word:
      start.isDate = text.token(index, isAny: ImprintReader.months)
      start.isWord = text.token(index, isAny: ImprintReader.firstWords)
      start.isVolume = token.isAllCapitals && token.length <= 7
      if !start.isDate, !start.isWord, !start.isVolume { return nil }
    }
    return start
  }

  /// Numbers with a colon or comma between them stand in prose too: there they are in the middle of words.
  private func isPlausible(_ imprint: Imprint, _ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    if next < end {
      let token = text.tokens[next]
      if token.isAny(of: "-%/=<>") || !token.hasSpaceBefore && token.kind != .sign { return false }
      if imprint.weight <= 8, token.kind != .sign, !token.isCapitalised { return false }
    }
    if tokens.lowerBound > 0 {
      let token = text.tokens[tokens.lowerBound - 1]
      if token.isAny(of: "=<>/-") || token.isSign("("), imprint.weight < 9 { return false }
    }
    if imprint.weight == 6 {
      let isRange = bytes(imprint.pages).contains { $0 == 0x2D || $0 >= 0x80 || $0 | 0x20 == 0x65 }
      // An article's number alone stands at the end.
      let isNumber = imprint.pages.count >= 4 && tokens.lowerBound > 0 && text.isSign(tokens.lowerBound - 1, ",")
      return isRange || !imprint.issue.isEmpty || isNumber && isEnd(next)
    }
    return true
  }

  private func isEnd(_ index: Int) -> Bool {
    index >= end || text.isSign(index, ".") && (index + 1 >= end || text.tokens[index + 1].hasSpaceBefore)
      || text.token(index, isAny: ["https", "http", "doi"])
  }

  private func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { text.bytes[range] }
}

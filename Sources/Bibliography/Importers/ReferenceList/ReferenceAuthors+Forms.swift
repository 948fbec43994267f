/// One author's name in each of its forms: the tokens of the name, and the token behind it.
extension ReferenceAuthorParser {
  func familyInitials(at index: Int) -> (Range<Int>, Int)? {
    // The family name is as long as it can be: `Garcia Lopez M`.
    var start = index
    var words = 0
    while start < end, words < 5 {
      guard let next = nameWord(at: start) else { break }
      if words > 0, let stop = initials(at: start), endsName(stop) { return name(index..<stop) }
      start = next
      words += 1
    }
    guard words > 0, let stop = initials(at: start), endsName(stop) else { return nil }
    return name(index..<stop)
  }

  func familyCommaInitials(at index: Int) -> (Range<Int>, Int)? {
    var start = index
    var words = 0
    while words < 4, let next = nameWord(at: start) {
      start = next
      words += 1
    }
    guard words > 0, isSign(start, ","), let stop = initials(at: start + 1), endsName(stop) else { return nil }
    return name(index..<stop)
  }

  func initialsFamily(at index: Int, needsStop: Bool = true) -> (Range<Int>, Int)? {
    guard var stop = initials(at: index), stop < end else { return nil }
    var words = 0
    while words < 4, let next = nameWord(at: stop) {
      stop = next
      words += 1
    }
    // A single capital without its stop is a word of a title as well.
    let hasStop = isSign(index + 1, ".")
    guard words > 0, hasStop || !needsStop || text.tokens[index].length > 1, endsName(stop) else { return nil }
    return name(index..<stop)
  }

  func familyCommaGiven(at index: Int) -> (Range<Int>, Int)? {
    var start = index
    var words = 0
    while words < 3, let next = nameWord(at: start) {
      start = next
      words += 1
    }
    guard words > 0, isSign(start, ","), var stop = givenNames(at: start + 1) else { return nil }
    if isSign(stop, "."), text.tokens[stop - 1].length == 1 { stop += 1 }
    return endsName(stop) ? name(index..<stop) : nil
  }

  func givenFamily(at index: Int) -> (Range<Int>, Int)? {
    guard let family = givenNames(at: index, leavingLast: true), family < end else { return nil }
    var stop = family
    var words = 0
    while words < 3, let next = nameWord(at: stop) {
      stop = next
      words += 1
    }
    return words > 0 && endsName(stop) ? name(index..<stop) : nil
  }

  /// `Mary`, `Mary J.`, `Mary-Ann Jane`.
  private func givenNames(at index: Int, leavingLast: Bool = false) -> Int? {
    var stop = index
    var last = index
    var words = 0
    while stop < end, words < 5, isGivenName(stop) || words > 0 && initials(at: stop) != nil {
      last = stop
      if text.tokens[stop].length == 1, isSign(stop + 1, ".") { stop += 1 }
      stop += 1
      if isSign(stop, "-"), stop + 1 < end, text.tokens[stop + 1].isCapitalised { stop += 2 }
      words += 1
    }
    if words == 0 { return nil }
    if leavingLast {
      // What follows must still be a family name.
      if stop < end, nameWord(at: stop) != nil { return stop }
      return words > 1 ? last : nil
    }
    return stop
  }

  private func isGivenName(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.isWord && token.isCapitalised && !token.isAllCapitals && token.length <= 14
      && !text.token(index, isAny: Self.noNames)
  }

  /// One word of a family name with its hyphens and particles; the token behind it.
  private func nameWord(at index: Int) -> Int? {
    guard index < end else { return nil }
    let token = text.tokens[index]
    guard token.isWord, token.length <= 24 else {
      // `O'Neil` and `d'Arc` with a mark set apart, `'t Hooft`.
      if token.isSign("'"), index + 1 < end, text.tokens[index + 1].isWord { return nameWord(at: index + 1) }
      return nil
    }
    if !token.isCapitalised {
      guard text.token(index, isAny: Self.particles) || isParticled(index), index + 1 < end else { return nil }
      return text.tokens[index + 1].isWord || text.isSign(index + 1, "-")
        ? max(index + 1, hyphenated(index)) : index + 1
    }
    if text.token(index, isAny: Self.noNames) { return nil }
    return hyphenated(index)
  }

  /// `d’Arc`, `al-Khatib`: a small letter and then a capital inside the word.
  private func isParticled(_ index: Int) -> Bool {
    let word = text.bytes[text.tokens[index].range]
    return word.count > 3 && word.prefix(5).contains { $0 == 0x27 || $0 == 0xE2 } || text.isSign(index + 1, "-")
  }

  private func hyphenated(_ index: Int) -> Int {
    var stop = index + 1
    while stop + 1 < end, text.tokens[stop].isAny(of: "-'"), !text.tokens[stop + 1].hasSpaceBefore,
      text.tokens[stop + 1].isWord
    {
      stop += 2
    }
    return stop
  }

  /// `GH`, `G.H.`, `G. H.`, `J-P`, `J.-P.`; the token behind them.
  func initials(at index: Int) -> Int? {
    var stop = index
    var letters = 0
    while stop < end {
      let token = text.tokens[stop]
      guard token.isWord, token.isAllCapitals || isDigraph(token), token.length <= 4 else { break }
      if letters > 0, token.hasSpaceBefore, token.length > 1, !isSign(stop + 1, ".") { break }
      letters += token.length
      if letters > 6 { return nil }
      stop += 1
      let hasStop = isSign(stop, ".")
      if hasStop, stop + 1 < end, continuesInitials(stop + 1) {
        stop += 1
        if isSign(stop, "-") { stop += 1 }
      } else if hasStop, token.length == 1 {
        // The stop is the initial's own, and may close the list as well.
        return stop + 1
      } else if isSign(stop, "-"), stop + 1 < end, text.tokens[stop + 1].isAllCapitals,
        text.tokens[stop + 1].length <= 2
      {
        stop += 1
      } else if stop < end, text.tokens[stop].isAllCapitals, text.tokens[stop].length == 1, token.length <= 2 {
        continue
      } else {
        break
      }
    }
    return stop > index ? stop : nil
  }

  /// `Ch`, `Yu`: an initial of two letters with its stop.
  private func isDigraph(_ token: ReferenceToken) -> Bool {
    token.length == 2 && token.isCapitalised && token.range.upperBound < text.bytes.count
      && text.bytes[token.range.upperBound] == UInt8(ascii: ".")
  }

  private func continuesInitials(_ index: Int) -> Bool {
    if text.tokens[index].isSign("-"), index + 1 < end { return text.tokens[index + 1].length <= 2 }
    let token = text.tokens[index]
    return token.isWord && token.length <= 2 && isSign(index + 1, ".") && (token.isAllCapitals || isDigraph(token))
  }

  /// Whether what follows a name can follow one.
  private func endsName(_ index: Int) -> Bool {
    if index >= end { return true }
    let token = text.tokens[index]
    if token.isAny(of: ",;.(&:[\"…'") || token.sign == 0x7F { return true }
    if isSign(index - 1, ".") { return true }
    return !token.isCapitalised && text.token(index, isAny: ["and", "et", "und", "y", "e"])
      || text.token(index, isAny: ["jr", "sr", "ii", "iii", "iv", "2nd", "3rd"])
      || ImprintReader.isYear(text, index)
  }

  /// The name with a `Jr` behind it.
  private func name(_ range: Range<Int>) -> (Range<Int>, Int) {
    var stop = range.upperBound
    var suffix = stop
    if isSign(suffix, ",") { suffix += 1 }
    if suffix < end, text.token(suffix, isAny: ["jr", "sr", "ii", "iii", "iv", "2nd", "3rd"]) {
      stop = suffix + 1
      if isSign(stop, "."), isSign(stop + 1, ",") || isSign(stop + 1, "&") { stop += 1 }
      // A comma before it would be taken for that behind a family name, where the name has no other.
      let hasComma = range.contains { text.isSign($0, ",") }
      return (hasComma ? range.lowerBound..<stop : range, stop)
    }
    return (range, stop)
  }

  private static let particles: Set<String> = [
    "van", "von", "der", "den", "de", "da", "dos", "das", "do", "di", "la", "le", "du", "del", "della", "ter", "ten",
    "te", "al", "el", "bin", "ibn", "st", "af", "zu", "zur", "vom", "het", "in", "op", "y", "e", "ben", "abu", "des",
  ]

  /// Words that begin titles and sentences and are nobody's name.
  static let noNames: Set<String> = [
    "the", "a", "an", "this", "these", "that", "in", "on", "of", "for", "from", "with", "by", "at", "to", "and", "or",
    "is", "are", "was", "as", "it", "its", "we", "our", "if", "how", "what", "why", "which", "when", "where", "who",
    "there", "no", "not", "some", "most", "both", "all", "between", "after", "during", "effect", "effects", "role",
    "vitamin", "type", "hepatitis", "influenza", "et", "however", "study", "review", "see", "volume", "vol", "table",
    "figure", "fig", "part", "phase", "chapter", "group", "additionally", "available", "cite", "natural", "new",
  ]
}

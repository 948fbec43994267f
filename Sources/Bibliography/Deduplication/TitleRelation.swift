/// How two titles stand to each other.
enum TitleRelation: Sendable, Equatable {
  /// One of them is not known.
  case missing
  /// The same but for signs, accents and spelling.
  case same
  /// One is the other behind a few words such as `Short report:` or `RETRACTED:`.
  case labelled
  /// One is the beginning of the other.
  case truncated
  /// The same but for few words.
  case similar
  /// Half the words or more are the same.
  case related
  /// The same but for the numerals: part I and part II.
  case otherPart
  case different

  init(_ left: TitleKey, _ right: TitleKey) {
    if left.isEmpty || right.isEmpty {
      self = .missing
    } else if left.whole == right.whole {
      self = .same
    } else {
      let (short, long) = left.words.count <= right.words.count ? (left, right) : (right, left)
      self = Self.prefix(short, long) ?? Self.suffix(short.words, long.words) ?? Self.overlap(short.words, long.words)
    }
  }

  /// Whether a paper may have both titles without further proof.
  var agrees: Bool { self == .same || self == .labelled || self == .truncated || self == .similar }

  private static func prefix(_ short: TitleKey, _ long: TitleKey) -> Self? {
    let count = short.words.count
    if count < 3 || long.words.count == count && long.letterCount - short.letterCount < 2 { return nil }
    // A title cut by length may end inside a word.
    for index in 0..<(count - 1) where short.words[index] != long.words[index] { return nil }
    let lastIsWhole = short.words[count - 1] == long.words[count - 1]
    if !lastIsWhole {
      let isOneLetter = short.words[count - 1] & 0x0100_0000 != 0 && long.words.count > count && count >= 8
      let isNumber = isNumeral(short.words[count - 1]) && !isOneLetter || isNumeral(long.words[count - 1])
      if count < 5 || isNumber { return nil }
    }
    let added = long.words[count...].prefix(2)
    if let first = added.first, let last = added.last, added.count == 2, isPart(last), prepositions.contains(first) {
      // `… in 2 years`
      return .related
    }
    return added.contains(where: isPart) ? .otherPart : .truncated
  }

  private static func suffix(_ short: [UInt32], _ long: [UInt32]) -> Self? {
    let extra = long.count - short.count
    if short.count < 3 || extra < 1 || extra > 4 { return nil }
    for index in short.indices where short[index] != long[index + extra] { return nil }
    return long[..<extra].contains(where: isPart) ? .otherPart : .labelled
  }

  private static func overlap(_ short: [UInt32], _ long: [UInt32]) -> Self {
    var unmatched = long
    var missing: [UInt32] = []
    for word in short {
      if let place = unmatched.firstIndex(of: word) {
        unmatched.swapAt(place, unmatched.count - 1)
        unmatched.removeLast()
      } else {
        missing.append(word)
      }
    }
    let common = short.count - missing.count
    let share = Double(2 * common) / Double(short.count + long.count)
    if share < 0.5 || common < 2 { return .different }
    let (numbersGone, numbersNew) = (missing.filter(isNumeral), unmatched.filter(isNumeral))
    let hasOtherNumbers = !numbersGone.isEmpty && !numbersNew.isEmpty
    if hasOtherNumbers || (numbersGone + numbersNew).contains(where: isPart) {
      return share >= 0.7 || missing.count == numbersGone.count ? .otherPart : .different
    }
    if share >= 0.8, short.count >= 4 { return .similar }
    return .related
  }

  /// Words before a number that counts no parts.
  private static let prepositions = Set(
    ["in", "of", "with", "at", "after", "over", "for", "during", "among", "from", "by", "within", "on"].map { word in
      WordHash.word(Array(word.utf8)[...])
    })

  private static func isNumeral(_ word: UInt32) -> Bool { word & WordHash.numeral != 0 }

  /// A number small enough to count parts, or a single letter.
  private static func isPart(_ word: UInt32) -> Bool {
    isNumeral(word) && (word & ~WordHash.numeral <= 20 || word & 0x0100_0000 != 0)
  }
}

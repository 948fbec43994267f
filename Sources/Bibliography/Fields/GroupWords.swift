/// Words that stand in names of groups, found by their first letter and length before any letters are compared.
struct GroupWords: Sendable {
  private let words: [StaticString]
  /// For each letter, a bit for each length of the words that begin with it; behind those, of the words that end in it.
  private let lengths: [UInt32]

  private init(_ words: [StaticString]) {
    self.words = words
    var lengths = [UInt32](repeating: 0, count: 64)
    for word in words {
      let length = word.utf8CodeUnitCount
      lengths[Int(word.utf8Start[0] & 31)] |= 1 << UInt32(length)
      lengths[Int(word.utf8Start[length - 1] & 31) + 32] |= 1 << UInt32(length)
    }
    self.lengths = lengths
  }

  /// Whether a run of letters, of any case, is one of the words.
  func holds(_ letters: UnsafeBufferPointer<UInt8>) -> Bool {
    let mayHold = lengths.withUnsafeBufferPointer {
      Self.isLength(of: 0..<letters.count, letters, $0)
    }
    return mayHold && words.contains { ASCII.equalIgnoringCase(letters, $0) }
  }

  /// Whether a word is `of` or `for`, which stand in no name of a person.
  static func isOfOrFor(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    word.count == 2 && text.begins("of", at: word.lowerBound)
      || word.count == 3 && text.begins("for", at: word.lowerBound)
  }

  /// False where no run of letters has the length and the first and last letter of any of the words.
  static func mayBeIn(_ text: UnsafeBufferPointer<UInt8>, _ whole: Range<Int>) -> Bool {
    if whole.count >= 8, whole.count <= 64, let base = text.baseAddress {
      return mayBeIn(UnsafeRawPointer(base + whole.lowerBound), whole.count)
    }
    return all.lengths.withUnsafeBufferPointer { lengths in
      var start = whole.lowerBound
      for index in whole where ASCII.lowercased(text[index]) &- 0x61 >= 26 {
        if isLength(of: start..<index, text, lengths) { return true }
        start = index &+ 1
      }
      return isLength(of: start..<whole.upperBound, text, lengths)
    }
  }

  /// The same for 8 to 64 bytes: which of them are letters is found eight at a time and kept as bits.
  private static func mayBeIn(_ text: UnsafeRawPointer, _ count: Int) -> Bool {
    var letters: UInt64 = 0
    var index = 0
    while index &+ 8 <= count {
      letters |= letterBits(text, index) &<< UInt64(truncatingIfNeeded: index)
      index &+= 8
    }
    letters |= letterBits(text, count &- 8) &<< UInt64(truncatingIfNeeded: count &- 8)
    let bytes = UnsafeBufferPointer(start: text.assumingMemoryBound(to: UInt8.self), count: count)
    return all.lengths.withUnsafeBufferPointer { lengths in
      while letters != 0 {
        let start = letters.trailingZeroBitCount
        let end = start &+ (~(letters &>> UInt64(truncatingIfNeeded: start))).trailingZeroBitCount
        if isLength(of: start..<end, bytes, lengths) { return true }
        if end >= 64 { return false }
        letters &= ~0 &<< UInt64(truncatingIfNeeded: end)
      }
      return false
    }
  }

  /// A bit for each of eight bytes that is an ASCII letter, the lowest for the first.
  @inline(__always)
  private static func letterBits(_ text: UnsafeRawPointer, _ offset: Int) -> UInt64 {
    let word = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    let marks: UInt64 = 0x8080_8080_8080_8080
    // In small letters, without the highest bit, so that no sum carries over.
    let low = (word | 0x2020_2020_2020_2020) & ~marks
    let found = (low &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(low &+ 0x0505_0505_0505_0505) & ~word & marks
    // The product gathers the marks in its highest byte.
    return ((found &>> 7) &* 0x0102_0408_1020_4080) &>> 56
  }

  @inline(__always)
  private static func isLength(
    of letters: Range<Int>, _ text: UnsafeBufferPointer<UInt8>,
    _ lengths: UnsafeBufferPointer<UInt32>
  ) -> Bool {
    let (first, end) = (letters.lowerBound, letters.upperBound)
    if end &- first < 2 || end &- first > 31 { return false }
    let known = lengths[Int(text[first] & 31)] & lengths[Int(text[end &- 1] & 31) &+ 32]
    return known & 1 &<< UInt32(truncatingIfNeeded: end &- first) != 0
  }

  static let strong = GroupWords([
    "group", "groups", "consortium", "consortia", "collaboration", "collaborations",
    "collaborative", "collaborators",
    "investigators", "committee", "society", "association", "network", "university", "organization",
    "organisation",
    "federation", "foundation", "team", "initiative", "department", "ministry", "council",
    "taskforce", "workgroup",
    "academy", "institute", "institutes", "trialists", "commission", "agency", "alliance",
    "secretariat",
    "corporation", "administration", "contributors", "subcommittee", "gesellschaft",
    "arbeitsgruppe",
    "arbeitsgemeinschaft", "groupe", "grupo", "gruppo", "sociedad", "gmbh",
  ])

  static let weak = GroupWords([
    "study", "studies", "trial", "trials", "college", "board", "panel", "center", "centre",
    "centers", "centres",
    "hospital", "programme", "program", "project", "registry", "register", "authority", "services",
    "force",
  ])

  private static let all = GroupWords(strong.words + weak.words + ["of", "for"])
}

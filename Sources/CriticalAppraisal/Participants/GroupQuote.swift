internal import Bibliography

/// The words for a group beside its number: "40 women with recurrent miscarriage", "n = 30".
enum GroupQuote {
  /// Longer words are cut behind one of them.
  private static let longest = 90

  /// The bytes from a number to the end of its phrase, or from "n =" to the number.
  ///
  /// `number` and `limit`, where the next number begins, count from the start of the sentence.
  static func range(
    _ number: Range<Int>, before limit: Int, in sentence: Sentence, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    let base = Int(sentence.start)
    var start = base + number.lowerBound
    let stop = min(base + limit, base + number.upperBound + longest, Int(sentence.end))
    var end = base + number.upperBound
    if let n = sizeSign(before: start, from: base, bytes) {
      start = n
    } else {
      while end < stop, !stops.contains(bytes[end]) { end += 1 }
      if end < Int(sentence.end), !stops.contains(bytes[end]) {
        while end > base + number.upperBound, bytes[end - 1] != 0x20 { end -= 1 }
      }
      end = trimmed(base + number.upperBound..<end, bytes)
    }
    return start..<end
  }

  /// Whether the phrases only part people into men and women, who are not compared with each other.
  static func areSexes(_ phrases: [Range<Int>], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if phrases.count != 2 { return false }
    let sexes = phrases.map { phrase in
      let words = SentenceWords(UnsafeBufferPointer(rebasing: bytes[phrase])).all
      return words.count == 2 ? (male.contains(words[1].key), female.contains(words[1].key)) : (false, false)
    }
    return sexes[0].0 && sexes[1].1 || sexes[0].1 && sexes[1].0
  }

  private static let male = Set(["men", "males", "male", "boys"].map(SentenceBoundary.key))
  private static let female = Set(["women", "females", "female", "girls"].map(SentenceBoundary.key))

  private static let stops = Array(".,;:()[]".utf8)

  /// Where "n = " before a number begins.
  private static func sizeSign(before number: Int, from base: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var place = number
    while place > base, bytes[place - 1] == 0x20 || bytes[place - 1] == 0x3D { place -= 1 }
    guard place < number, place > base, bytes[place - 1] | 0x20 == UInt8(ascii: "n") else { return nil }
    return place - 1 == base || !SentenceBoundary.isLetter(bytes[place - 2]) ? place - 1 : nil
  }

  /// Without spaces and words that lead on to the next group.
  private static func trimmed(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = range.upperBound
    var isTrimmed = true
    while isTrimmed {
      isTrimmed = false
      while end > range.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
      for word in leading where end - range.lowerBound > word.count {
        if bytes[(end - word.count)..<end].elementsEqual(word), bytes[end - word.count - 1] == 0x20 {
          end -= word.count
          isTrimmed = true
        }
      }
    }
    return end
  }

  private static let leading = ["and", "or", "with", "in", "of", "from", "the", "were", "was", "to", "versus", "than"]
    .map { Array($0.utf8) }
}

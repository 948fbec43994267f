/// The pages of a record as they are compared.
struct PageKey: Sendable, Equatable {
  /// The first page or the article's number; 0 where there is none.
  private(set) var first: UInt32 = 0
  /// Set for `1-17`, the pages of a paper that has no place in an issue yet.
  private(set) var startsAtOne = false
  /// Set for Cochrane's `CD001234`, which all versions of a review share.
  private(set) var isCochrane = false
  /// Set for a number without a range: an article's number, or the count of its pages.
  private(set) var isSingle = true

  init() {}

  init(_ text: UnsafeBufferPointer<UInt8>) {
    var letters: [UInt8] = []
    var hasDigit = false
    for byte in text.prefix(40) {
      let small = ASCII.lowercased(byte)
      if ASCII.isDigit(small) {
        if !(letters.isEmpty && small == UInt8(ascii: "0")) { letters.append(small) }
        hasDigit = true
      } else if small &- 0x61 < 26, !hasDigit || letters.count < 4 {
        letters.append(small)
      } else if hasDigit {
        isSingle = byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || ASCII.isSpace(byte)
        break
      } else {
        // `p. 12` and `Pages: 12` are page 12.
        letters.removeAll(keepingCapacity: true)
      }
    }
    if !hasDigit { return }
    if letters.first == UInt8(ascii: "p"), letters.dropFirst().allSatisfy(ASCII.isDigit) { letters.removeFirst() }
    if letters.isEmpty { return }
    isCochrane = letters.starts(with: "cd".utf8) && letters.count == 8
    startsAtOne = !isSingle && letters == [UInt8(ascii: "1")]
    first = max(1, UInt32(truncatingIfNeeded: WordHash.mixed(WordHash.spelling(letters[...], 7))))
  }

  var isEmpty: Bool { first == 0 }
}

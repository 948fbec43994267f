/// The pages of a record as they are compared.
struct PageKey: Sendable, Equatable {
  /// The first page or the article's number; 0 where there is none.
  private(set) var first: UInt32 = 0
  /// Set for `1-17`, the pages of a paper that has no place in an issue yet.
  private(set) var startsAtOne = false
  /// Set for Cochrane's `CD001234`, which all versions of a review share.
  private(set) var isCochrane = false
  /// Set for a number without a range: a page, an article's number, or the count of its pages.
  private(set) var isSingle = true
  /// Set for `e0187376` and `101576`: an article's number.
  private(set) var isArticleNumber = false
  /// Set for a number so small that it may be the count of pages.
  private(set) var mayBeCount = false

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
      } else if letters.allSatisfy("ivxlc".utf8.contains), !letters.isEmpty {
        isSingle = false
        break
      } else {
        // `p. 12` and `Pages: 12` are page 12.
        letters.removeAll(keepingCapacity: true)
      }
    }
    // The pages of a preface are Roman.
    if !hasDigit, !letters.allSatisfy("ivxlc".utf8.contains) { return }
    if letters.first == UInt8(ascii: "p"), letters.dropFirst().allSatisfy(ASCII.isDigit) { letters.removeFirst() }
    if letters.isEmpty { return }
    isCochrane = letters.starts(with: "cd".utf8) && letters.count == 8
    startsAtOne = !isSingle && letters == [UInt8(ascii: "1")]
    let isNumber = letters.allSatisfy(ASCII.isDigit)
    isArticleNumber = isSingle && letters.count >= 5 && (isNumber || letters[0] == UInt8(ascii: "e"))
    mayBeCount = isSingle && isNumber && letters.count <= 2
    first = max(1, UInt32(truncatingIfNeeded: WordHash.mixed(WordHash.spelling(letters[...], 7))))
  }

  var isEmpty: Bool { first == 0 }

  /// Whether one is an article's number and the other the count of its pages or `1-12`.
  func isOtherForm(of other: PageKey) -> Bool {
    isArticleNumber && (other.startsAtOne || other.mayBeCount)
      || other.isArticleNumber && (startsAtOne || mayBeCount)
  }

  private var marks: [Bool] { [startsAtOne, isCochrane, isSingle, isArticleNumber, mayBeCount] }

  func write(to writer: inout ByteWriter) {
    writer.add(first)
    writer.add(marks.enumerated().reduce(UInt8(0)) { $1.element ? $0 | 1 << $1.offset : $0 })
  }

  init?(_ reader: inout ByteReader) {
    guard let first = reader.take(UInt32.self), let marks = reader.take(UInt8.self) else { return nil }
    self.first = first
    (startsAtOne, isCochrane, isSingle) = (marks & 1 != 0, marks & 2 != 0, marks & 4 != 0)
    (isArticleNumber, mayBeCount) = (marks & 8 != 0, marks & 16 != 0)
  }
}

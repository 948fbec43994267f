/// White space and broken words of text that was copied from a page.
enum TextTidying {
  enum Join: Equatable {
    case space, nothing
    /// The hyphen of so many bytes at the end of the first goes.
    case withoutHyphen(Int)
  }

  /// The text with every run of white space made one space and marks without width left out.
  static func tidied(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var index = text.startIndex
    var isSpaced = false
    while index < text.endIndex {
      let byte = text[index]
      var (length, isSpace, isNothing) = (1, byte <= 0x20 || byte == 0x7F, false)
      if byte == 0xC2, index + 1 < text.endIndex {
        if text[index + 1] == 0xA0 { (length, isSpace) = (2, true) }
        // A soft hyphen at the end of a line is told from others by the line that follows.
        if text[index + 1] == 0xAD { (length, isNothing) = (2, index + 2 < text.endIndex) }
      } else if byte == 0xE2, index + 2 < text.endIndex, text[index + 1] == 0x80 {
        let third = text[index + 2]
        if (0x80...0x8A).contains(third) || third == 0xAF || third == 0xA8 || third == 0xA9 {
          (length, isSpace) = (3, true)
        }
        if (0x8B...0x8F).contains(third) { (length, isNothing) = (3, true) }
      } else if byte == 0xEF, index + 2 < text.endIndex, text[index + 1] == 0xBB, text[index + 2] == 0xBF {
        (length, isNothing) = (3, true)
      }
      if isSpace {
        isSpaced = true
      } else if !isNothing {
        if isSpaced, !out.isEmpty { out.append(0x20) }
        isSpaced = false
        out.append(contentsOf: text[index..<(index + length)])
      }
      index += length
    }
    return out
  }

  /// The end of a line that is looked at.
  static let longestWord = 200

  /// How two lines belong together.
  static func join(_ line: [UInt8], _ next: [UInt8]) -> Join {
    guard let last = line.last, let first = next.first else { return .space }
    if line.suffix(3) == [0xE2, 0x80, 0x93] {
      return isDigit(before: 3, in: line) && ASCII.isDigit(first) ? .nothing : .space
    }
    if line.suffix(2) == [0xC2, 0xAD] { return .withoutHyphen(2) }
    let isHyphen = last == UInt8(ascii: "-")
    if isHyphen || line.suffix(3) == [0xE2, 0x80, 0x90] {
      let length = isHyphen ? 1 : 3
      if isAddress(line) || isDigit(before: length, in: line) && ASCII.isDigit(first) { return .nothing }
      guard isLetter(before: length, in: line) else {
        let isBare = line.count == length || line[line.count - length - 1] == 0x20
        return isBare ? .space : .nothing
      }
      // A capital or digit behind the hyphen (`Th1-`, `NK-`) shows that it belongs to the word.
      return first &- 0x61 < 26 || first >= 0xC3 ? .withoutHyphen(length) : .nothing
    }
    return last == UInt8(ascii: "/") || last == UInt8(ascii: "_") ? (isAddress(line) ? .nothing : .space) : .space
  }

  /// Whether the last word is an address or a DOI.
  private static func isAddress(_ line: [UInt8]) -> Bool {
    let word = Array(line.suffix(longestWord).reversed().prefix { $0 != 0x20 }.reversed())
    return word.starts(with: Array("http".utf8)) || word.starts(with: Array("www.".utf8))
      || word.withUnsafeBufferPointer { text in
        (0..<max(0, text.count - 3)).contains { text[$0] == 0x31 && text[$0 + 1] == 0x30 && text[$0 + 2] == 0x2E }
      }
  }

  private static func isDigit(before length: Int, in line: [UInt8]) -> Bool {
    line.count > length && ASCII.isDigit(line[line.count - length - 1])
  }

  /// Two letters at least, the last of them small: a word that was parted.
  private static func isLetter(before length: Int, in line: [UInt8]) -> Bool {
    guard line.count > length + 1 else { return false }
    let (last, before) = (line[line.count - length - 1], line[line.count - length - 2])
    return (last &- 0x61 < 26 || last >= 0x80) && (before | 0x20 &- 0x61 < 26 || before >= 0x80)
  }
}

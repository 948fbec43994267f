/// The initials that follow from given names: `Jean-Pierre` has JP, `G. H.` GH, `Maria de los` M.
enum Initials {
  static func append(of given: UnsafeBufferPointer<UInt8>, to builder: inout RecordBuilder) {
    let letters = NameWord.withoutClosingStop(given, 0..<given.count)
    let areInitials =
      letters.count < given.count || given.count <= 4 && given.allSatisfy { $0 &- 0x41 < 26 || $0 >= 0x80 }
    var takesNext = true
    var followsHyphen = false
    var isFirst = true
    var index = 0
    while index < given.count {
      let byte = given[index]
      if byte &- 0x61 < 26, !takesNext, !areInitials {
        // Inside a word; most letters are.
        repeat { index &+= 1 } while index < given.count && given[index] &- 0x61 < 26
        continue
      }
      if byte < 0x80 {
        if byte != UInt8(ascii: "'"), ASCII.lowercased(byte) &- 0x61 >= 26 {
          takesNext = true
          followsHyphen = byte == UInt8(ascii: "-")
        } else if takesNext || areInitials {
          let isSmall = byte &- 0x61 < 26
          if isSmall, followsHyphen {
            builder.append(byte & 0xDF)
          } else if !isSmall || isFirst {
            builder.append(byte)
          }
          (takesNext, isFirst) = (false, false)
        }
        index &+= 1
        continue
      }
      let length = max(1, UTF8Validity.sequenceLength(given, at: index))
      if separates(given, index, length) {
        takesNext = true
        followsHyphen = length == 3
      } else if takesNext || areInitials {
        builder.append(UnsafeBufferPointer(rebasing: given[index..<(index + length)]))
        (takesNext, isFirst) = (false, false)
      }
      index += length
    }
  }

  /// Whether a sign beyond ASCII is none of a name's letters.
  private static func separates(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ length: Int) -> Bool {
    let byte = text[index]
    switch length {
    // No UTF-8.
    case 1: return true
    // U+0080…U+00BF: the no-break space and signs.
    case 2: return byte == 0xC2
    // U+2000…U+206F: spaces, hyphens, quotes; U+2019 is an apostrophe, which stands inside a word.
    case 3: return byte == 0xE2 && (0x80...0x81).contains(text[index + 1]) && text[index + 2] != 0x99
    default: return false
    }
  }
}

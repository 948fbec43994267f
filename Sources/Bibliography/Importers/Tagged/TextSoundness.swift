/// Whether a record's bytes can be taken as they are.
enum TextSoundness {
  case sound
  /// UTF-8 with the line or paragraph separators U+2028 or U+2029 in it.
  case holdsSeparators
  case noUTF8

  init(of text: UnsafeBufferPointer<UInt8>) {
    if UTF8Validity.isASCII(text) {
      self = .sound
    } else if !UTF8Validity.isValid(text) {
      self = .noUTF8
    } else {
      self = Self.holdsSeparators(text) ? .holdsSeparators : .sound
    }
  }

  private static func holdsSeparators(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while let place = text.place(of: 0xE2, from: index), place + 2 < text.count {
      if text[place + 1] == 0x80, text[place + 2] | 1 == 0xA9 { return true }
      index = place + 1
    }
    return false
  }
}

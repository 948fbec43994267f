internal import CZlib

/// Bytes made small, in letters that may stand anywhere in a page.
enum DeflatedText {
  /// The bytes with zlib's wrapper, which browsers call `deflate`, in Base64.
  static func base64(_ bytes: UnsafeRawBufferPointer) -> [UInt8] { base64(deflated(bytes)) }

  private static func deflated(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    guard let start = bytes.bindMemory(to: UInt8.self).baseAddress else { return [] }
    var length = compressBound(uLong(bytes.count))
    return [UInt8](unsafeUninitializedCapacity: Int(length)) { buffer, count in
      let result = compress2(buffer.baseAddress, &length, start, uLong(bytes.count), 6)
      // There is room for the worst case, so only a lack of memory can stop it.
      precondition(result == Z_OK, "zlib could not compress")
      count = Int(length)
    }
  }

  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Base64 with padding (RFC 4648 §4).
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { buffer, count in
      var index = 0
      while index < bytes.count {
        let left = min(3, bytes.count - index)
        var word = UInt32(bytes[index]) << 16
        if left > 1 { word |= UInt32(bytes[index + 1]) << 8 }
        if left > 2 { word |= UInt32(bytes[index + 2]) }
        for place in 0..<4 {
          let letter = letters[Int(word >> (18 - 6 * UInt32(place)) & 63)]
          buffer[count + place] = place <= left ? letter : UInt8(ascii: "=")
        }
        count += 4
        index += 3
      }
    }
  }
}

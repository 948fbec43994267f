/// Mathematics between dollars.
enum LaTeXMath {
  typealias Text = UnsafeBufferPointer<UInt8>

  /// Whether the text between two dollars is a formula and not what stands between two sums of money.
  static func isLikely(_ text: Text) -> Bool {
    guard let first = text.first, let last = text.last else { return true }
    if text.count > 4000 { return false }
    if text.contains(where: { "\\^_{".utf8.contains($0) }) { return true }
    if text.allSatisfy({ ASCII.isDigit($0) || ".,%".utf8.contains($0) }) { return true }
    if ASCII.isDigit(first) || ASCII.isSpace(last) { return false }
    var letters = 0
    for byte in text {
      letters = ASCII.lowercased(byte) &- 0x61 < 26 ? letters + 1 : 0
      if letters > 2 { return false }
    }
    return text.count <= 60
  }

  /// Raised or lowered text; degrees and primes have signs of their own.
  static func script(_ text: Text, raised: Bool) -> [UInt8] {
    if raised, text.elementsEqual("∘".utf8) { return Array("°".utf8) }
    return ScriptText.render(text, raised: raised)
  }
}

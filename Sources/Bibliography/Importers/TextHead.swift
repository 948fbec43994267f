/// The beginning of a file's text, from which its format is told.
package struct TextHead: Sendable {
  /// The text behind white space and zero bytes at the top.
  package let text: ArraySlice<UInt8>
  /// Whether this is the whole file.
  package let isWhole: Bool
  /// The name of the first element, where the text is XML or HTML.
  package let xmlRoot: String?

  /// From the first bytes of a text without byte order mark; so few that they must be all are the whole of it.
  package init(_ bytes: [UInt8]) {
    text = bytes.drop { ASCII.isSpace($0) || $0 == 0 }
    isWhole = bytes.count < FormatDetector.headLength
    xmlRoot = text.first == UInt8(ascii: "<") ? XMLRoot.name(of: text) : nil
  }

  /// Whether people could have written it: hardly a control character among its bytes.
  var isText: Bool {
    let bytes = text.prefix(1 << 12)
    let odd = bytes.count { $0 < 0x20 && !ASCII.isSpace($0) }
    return odd * 100 < bytes.count
  }

  /// The first lines that hold anything, without their line ends.
  package func lines(_ most: Int) -> [ArraySlice<UInt8>] {
    Array(text.split(maxSplits: most) { $0 == 0x0A || $0 == 0x0D }.prefix(most))
  }

  /// Whether the text begins so; case counts.
  package func begins(_ beginning: StaticString) -> Bool {
    text.starts(with: UnsafeBufferPointer(start: beginning.utf8Start, count: beginning.utf8CodeUnitCount))
  }
}

/// A piece of text taken for a reference, with what was read in it.
struct FoundReference: Sendable {
  var text: [UInt8]
  var parsed: ParsedReference
  var label: Int?
  /// The line, from 1, on which it begins.
  var line: Int
  /// Some of its bytes are no UTF-8 and were taken for Windows-1252.
  var isMended = false
  /// The numbered list of a page that it stands in.
  var list: Int?
  var links: [TextBlock.Link] = []
}

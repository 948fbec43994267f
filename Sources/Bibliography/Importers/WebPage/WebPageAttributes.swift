internal import CLibXML2

/// What the attributes of an element say about its links.
struct WebPageAttributes {
  /// The value of `href`.
  private(set) var address: UnsafePointer<UInt8>?
  /// The element is not shown, or it is there to find one's way.
  private(set) var isAside = false

  /// Names and values take turns up to a null.
  init(_ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    guard let attributes else { return }
    var index = 0
    while let name = attributes[index], index < 512 {
      let value = attributes[index + 1]
      if xmlStrEqual(name, "href") != 0 {
        if address == nil { address = value }
      } else if xmlStrEqual(name, "hidden") != 0 {
        isAside = true
      } else if xmlStrEqual(name, "role") != 0 {
        if xmlStrEqual(value, "navigation") != 0 { isAside = true }
      } else if xmlStrEqual(name, "style") != 0, let value {
        if Self.hides(value) { isAside = true }
      }
      index += 2
    }
  }

  /// Whether a style is `display: none` or `visibility:hidden`.
  private static func hides(_ style: UnsafePointer<UInt8>) -> Bool {
    var words: [UInt8] = []
    var index = 0
    while index < 512, style[index] != 0 {
      if !ASCII.isSpace(style[index]) { words.append(ASCII.lowercased(style[index])) }
      index += 1
    }
    let text = String(decoding: words, as: UTF8.self)
    return text.hasPrefix("display:none") || text.contains(";display:none") || text.contains("visibility:hidden")
  }
}

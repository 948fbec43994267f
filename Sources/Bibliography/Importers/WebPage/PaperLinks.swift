/// The links to papers on a page, for pages that cite by nothing else.
struct PaperLinks {
  private struct Link {
    var target: TextBlock.Link
    var address: [UInt8]
    var text: [UInt8] = []
    var line: Int
  }

  private static let most = 10_000
  private static let longestText = 1 << 12

  private var links: [Link] = []
  private var open: Link?
  private var known: Set<[UInt8]> = []

  mutating func begin(_ address: [UInt8], line: Int) {
    end()
    guard links.count < Self.most, let target = PaperAddress.link(to: address) else { return }
    open = Link(target: target, address: address, line: max(1, line))
  }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    guard let count = open?.text.count, count + text.count <= Self.longestText else { return }
    open?.text += text
  }

  mutating func end() {
    guard let link = open else { return }
    open = nil
    let key = Array("\(link.target.kind) ".utf8) + link.target.value.map(ASCII.lowercased)
    if known.insert(key).inserted { links.append(link) }
  }

  /// A reference for each paper, in the order of the page: its identifier, and the words of the link.
  mutating func takeReferences() -> [FoundReference] {
    end()
    defer { links.removeAll() }
    return links.map { link in
      let text = Self.tidied(link.text)
      return FoundReference(
        text: text.isEmpty ? Self.tidied(link.address) : text, parsed: ParsedReference(), line: link.line,
        links: [link.target])
    }
  }

  private static func tidied(_ text: [UInt8]) -> [UInt8] {
    let isValid = text.withUnsafeBufferPointer { UTF8Validity.isValid($0) }
    return TextTidying.tidied(isValid ? text[...] : text.withUnsafeBufferPointer { UTF8Validity.mended($0) }[...])
  }
}

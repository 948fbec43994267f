/// Finds a DOI in what a field says of it: `doi:10.…`, an address at doi.org, `10.… [doi]`, `https://doi.org/10.…%2F…`.
package enum DOI {
  typealias Text = UnsafeBufferPointer<UInt8>

  /// Where the DOI itself stands, from `10.` to its last sign; nil where there is none.
  ///
  /// In an address its signs may be written as `%2F`; `decoded` gives them as they are meant.
  package static func range(in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var index = 0
    while index + 6 < text.count {
      if text[index] == UInt8(ascii: "1"), text[index + 1] == UInt8(ascii: "0"), text[index + 2] == UInt8(ascii: "."),
        mayBegin(text, at: index)
      {
        let (stop, slash) = slash(in: text, after: index + 3)
        if let slash {
          let end = end(of: text, from: slash, start: index)
          if end > slash { return index..<end }
        }
        index = max(index + 1, stop - 1)
      } else {
        index += 1
      }
    }
    return nil
  }

  /// The DOI as it is meant: with `%2F` and the like resolved where it stands in an address, and `&lt;` anywhere; nil
  /// where it is so already.
  package static func decoded(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt8]? {
    let doi = UnsafeBufferPointer(rebasing: text[range])
    guard doi.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "&") }) else { return nil }
    var resolved = Array(doi)
    if isInAddress(text, range) {
      let bytes = withoutEscapes(doi)
      // What resolves to no text was none of the kind: half a letter, a control character.
      let isText = bytes.allSatisfy { $0 > 0x20 } && bytes.withUnsafeBufferPointer(UTF8Validity.isValid)
      if isText { resolved = bytes }
    }
    let plain = resolved.withUnsafeBufferPointer(withoutEntities)
    return plain.elementsEqual(doi) ? nil : plain
  }

  private static func isInAddress(_ text: Text, _ range: Range<Int>) -> Bool {
    let doi = UnsafeBufferPointer(rebasing: text[range])
    let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : 0
    let (_, slash) = slash(in: doi, after: 3)
    let isEscaped = slash.map { doi[$0 - 1] != UInt8(ascii: "/") } ?? false
    return before == UInt8(ascii: "/") || before == UInt8(ascii: "=") || isEscaped
  }

  /// Resolves `%28`, and `%2528` too, as the address inside another address is written.
  private static func withoutEscapes(_ doi: Text) -> [UInt8] {
    var out: [UInt8] = []
    var index = 0
    while index < doi.count {
      guard let byte = escaped(doi, at: index) else {
        out.append(doi[index])
        index += 1
        continue
      }
      index += 3
      if byte == UInt8(ascii: "%"), index + 1 < doi.count, let high = hexadecimal(doi[index]),
        let low = hexadecimal(doi[index + 1])
      {
        out.append(high << 4 | low)
        index += 2
      } else {
        out.append(byte)
      }
    }
    return out
  }

  private static func withoutEntities(_ doi: Text) -> [UInt8] {
    var out: [UInt8] = []
    var index = 0
    while index < doi.count {
      let rest = doi[index...]
      let entity = entities.first { rest.starts(with: $0.name.utf8) }
      out.append(entity?.sign ?? doi[index])
      index += entity?.name.utf8.count ?? 1
    }
    return out
  }

  private static let entities: [(name: String, sign: UInt8)] = [("&lt;", 0x3C), ("&gt;", 0x3E), ("&amp;", 0x26)]

  /// `10.` begins a DOI unless it belongs to a word or number before it; `doi10.…` is written too.
  private static func mayBegin(_ text: Text, at index: Int) -> Bool {
    if index == 0 || !isLetterOrDigit(text[index - 1]) { return true }
    if index >= 3, ASCII.equalIgnoringCase(Text(rebasing: text[(index - 3)..<index]), "doi") { return true }
    // `http%3A%2F%2Fdoi.org%2F10.…`
    return index >= 3 && (escaped(text, at: index - 3) == 0x2F || escaped(text, at: index - 3) == 0x3A)
  }

  /// The place behind the slash after the registrant's four to nine digits (and its own dots), and where looking ended.
  private static func slash(in text: Text, after start: Int) -> (stop: Int, place: Int?) {
    var index = start
    while index < text.count, ASCII.isDigit(text[index]) || text[index] == UInt8(ascii: ".") { index += 1 }
    if index - start < 4 || index - start > 20 || index == text.count { return (index, nil) }
    if text[index] == UInt8(ascii: "/") { return (index, index + 1) }
    return (index, escaped(text, at: index) == 0x2F ? index + 3 : nil)
  }

  /// A DOI ends at white space or at what no DOI holds; a full stop, comma or bracket that only closes the sentence
  /// around it is not its own.
  private static func end(of text: Text, from body: Int, start: Int) -> Int {
    let before = start > 0 ? text[start - 1] : 0
    let isParameter = before == UInt8(ascii: "=")
    let isAddress = before == UInt8(ascii: "/") || isParameter
    var end = body
    while end < text.count {
      // Letters, digits and full stops end nothing.
      if text[end] &- 0x40 < 0x3B || text[end] &- 0x2E < 0x0C {
        end &+= 1
        continue
      }
      if isEnd(text, end) { break }
      if text[end] == UInt8(ascii: "&"), isParameter || beginsParameter(text, end) { break }
      if isAddress, text[end] == UInt8(ascii: "?") || text[end] == UInt8(ascii: "#") { break }
      end += 1
    }
    end = withoutClosing(text, body, end)
    return isAddress ? withoutPage(text, body, end) : end
  }

  /// `&issn=` and the like: in the address of a link resolver other values follow the DOI (`id=doi:10.…&issn=…`).
  private static func beginsParameter(_ text: Text, _ ampersand: Int) -> Bool {
    var index = ampersand + 1
    while index < text.count, index - ampersand <= 20, isLetterOrDigit(text[index]) || text[index] == UInt8(ascii: "_")
    {
      index += 1
    }
    return index > ampersand + 1 && index < text.count && text[index] == UInt8(ascii: "=")
  }

  private static func isEnd(_ text: Text, _ index: Int) -> Bool {
    switch text[index] {
    case 0x22, UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"): true
    // No-break space, and the spaces and quotes of U+2000.
    case 0xC2: index + 1 < text.count && text[index + 1] == 0xA0
    case 0xE2:
      index + 2 < text.count && text[index + 1] == 0x80
        && ((0x80...0x8F).contains(text[index + 2]) || (0x98...0xAF).contains(text[index + 2]))
    default: text[index] <= 0x20
    }
  }

  private static func withoutClosing(_ text: Text, _ body: Int, _ stop: Int) -> Int {
    var end = stop
    if end - body > 5, ASCII.equalIgnoringCase(Text(rebasing: text[(end - 5)..<end]), "[doi]") { end -= 5 }
    // More brackets closed than opened, of each form.
    var (round, square, pointed) = (0, 0, 0)
    for index in body..<end {
      switch text[index] {
      case UInt8(ascii: "("): round -= 1
      case UInt8(ascii: ")"): round += 1
      case UInt8(ascii: "["): square -= 1
      case UInt8(ascii: "]"): square += 1
      case UInt8(ascii: "<"): pointed -= 1
      case UInt8(ascii: ">"): pointed += 1
      default: break
      }
    }
    while end > body {
      switch text[end - 1] {
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "'"): break
      case UInt8(ascii: ")") where round > 0: round -= 1
      case UInt8(ascii: "]") where square > 0: square -= 1
      case UInt8(ascii: ">") where pointed > 0: pointed -= 1
      default: return end
      }
      end -= 1
    }
    return end
  }

  /// The DOI without the page of the article that an address goes on to: `10.…/full`.
  private static func withoutPage(_ text: Text, _ body: Int, _ end: Int) -> Int {
    let rest = Text(rebasing: text[body..<end])
    if let file = rest.firstEnd(of: Array("/asset/".utf8), from: 0, to: rest.count) { return body + file - 7 }
    for page in ["/full", "/abstract", "/pdf", "/epdf", "/meta", "/full/html", "/full/pdf", ".pdf"] as [StaticString] {
      let length = page.utf8CodeUnitCount
      if end - body > length, ASCII.equalIgnoringCase(Text(rebasing: text[(end - length)..<end]), page) {
        return end - length
      }
    }
    return end
  }

  /// The byte that `%2F` and the like stand for.
  private static func escaped(_ text: Text, at index: Int) -> UInt8? {
    guard index + 2 < text.count, text[index] == UInt8(ascii: "%"), let high = hexadecimal(text[index + 1]),
      let low = hexadecimal(text[index + 2])
    else { return nil }
    return high << 4 | low
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    if ASCII.isDigit(byte) { return byte - 0x30 }
    let letter = ASCII.lowercased(byte)
    return (0x61...0x66).contains(letter) ? letter - 0x57 : nil
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    ASCII.isDigit(byte) || ASCII.lowercased(byte) &- 0x61 < 26
  }
}

internal import CLibXML2

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// An element's raw content in the parser's memory, from the `>` of its start tag to the last `>` before its end tag.
///
/// A third of PubMed's bytes are lists of references, of which a reader of studies wants nothing: to look for their end
/// tag is several times faster than to parse them, and a defect in them can no longer cost the record.
struct XMLContent {
  private let start: UnsafePointer<UInt8>
  let count: Int

  /// The first bytes that bear the name must be the end tag; nil where they are not.
  init?(of name: UnsafePointer<UInt8>, from start: UnsafePointer<UInt8>, count available: Int) {
    let length = strlen(UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))
    guard let found = hindsight_find(start, available, name, length) else { return nil }
    let place = found - start
    guard place >= 3, place + length < available, start[place - 1] == UInt8(ascii: "/"),
      start[place - 2] == UInt8(ascii: "<"), start[place + length] == UInt8(ascii: ">")
    else { return nil }
    var last = place - 3
    while start[last] != UInt8(ascii: ">") { last -= 1 }
    self.start = start
    count = last
  }

  /// Whether a comment, a CDATA section or a processing instruction may be in it, in which tags mean nothing.
  var holdsDeclaration: Bool {
    holdsMarkup(UInt8(ascii: "!")) || holdsMarkup(UInt8(ascii: "?"))
  }

  func holds(_ word: UnsafePointer<UInt8>) -> Bool {
    hindsight_find(start, count, word, strlen(UnsafeRawPointer(word).assumingMemoryBound(to: CChar.self))) != nil
  }

  var lineEnds: Int { UnsafeBufferPointer(start: start, count: count).lineEnds }

  private func holdsMarkup(_ sign: UInt8) -> Bool {
    var from = 1
    while from < count, let found = memchr(start + from, Int32(sign), count - from) {
      let place = found.assumingMemoryBound(to: UInt8.self) - UnsafeMutablePointer(mutating: start)
      if start[place - 1] == UInt8(ascii: "<") { return true }
      from = place + 1
    }
    return false
  }
}

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

  /// Nil where the parser does not hold the end tag yet, or where it may not be the one: after an element of the same
  /// name, a comment, a CDATA section or a processing instruction, or beyond the end of the record.
  init?(of name: UnsafePointer<UInt8>, in record: UnsafePointer<UInt8>, from start: UnsafePointer<UInt8>, count: Int) {
    let (nameLength, recordLength) = (Self.length(name), Self.length(record))
    let longest = max(nameLength, recordLength) + 3
    var place = 0
    while true {
      guard let sign = memchr(start + place + 1, 0x3C, count - place - 1) else { return nil }
      place = UnsafePointer(sign.assumingMemoryBound(to: UInt8.self)) - start
      if place + longest > count { return nil }
      let tag = start + place + 1
      if tag[0] == UInt8(ascii: "/") {
        if tag[1] == name[0], memcmp(tag + 1, name, nameLength) == 0, tag[1 + nameLength] == UInt8(ascii: ">") { break }
        if tag[1] == record[0], memcmp(tag + 1, record, recordLength) == 0 { return nil }
      } else if tag[0] == UInt8(ascii: "!") || tag[0] == UInt8(ascii: "?") {
        return nil
      } else if tag[0] == name[0], memcmp(tag, name, nameLength) == 0 {
        return nil
      }
    }
    var last = place - 1
    while start[last] != UInt8(ascii: ">") { last -= 1 }
    self.start = start
    self.count = last
  }

  private static func length(_ name: UnsafePointer<UInt8>) -> Int {
    strlen(UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))
  }

  func holds(_ word: StaticString) -> Bool {
    hindsight_find(start, count, word.utf8Start, word.utf8CodeUnitCount) != nil
  }

  var lineEnds: Int { UnsafeBufferPointer(start: start, count: count).lineEnds }
}

/// The bytes of one record element, cut out of a file.
struct XMLRecordSlice {
  enum Ending: Equatable {
    /// The record's own end tag.
    case whole
    /// The next record begins before this one has ended.
    case nextRecord
    case fileEnd
    /// The record is longer than any that is read; the slice holds its beginning.
    case tooLong
    /// An end tag without a start tag: the slice is what stands before it since the last record.
    case strayEndTag
  }

  var bytes: [UInt8]
  /// The line, from 1, on which the slice begins.
  var line: Int
  var ending: Ending
}

/// What stands at a `<`.
enum XMLMark: Equatable {
  case recordStart
  /// The record's end tag, with the place behind its `>`.
  case recordEnd(Int)
  case comment
  case data
  case instruction
  case documentType
  case other
}

extension XMLMark {
  /// Tells what stands at a `<` among bytes of which enough lie behind it.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int, record: StaticString) {
    let first = place + 1 < bytes.count ? bytes[place + 1] : 0
    switch first {
    case UInt8(ascii: "!"):
      let rest = bytes[place...]
      if rest.starts(with: Self.commentOpening) {
        self = .comment
      } else if rest.starts(with: Self.dataOpening) {
        self = .data
      } else {
        self = rest.starts(with: Self.documentTypeOpening) ? .documentType : .other
      }
    case UInt8(ascii: "?"): self = .instruction
    case UInt8(ascii: "/"):
      guard var index = Self.end(of: record, in: bytes, from: place + 2) else {
        self = .other
        return
      }
      while index < bytes.count, ASCII.isSpace(bytes[index]) { index += 1 }
      self = index < bytes.count && bytes[index] == UInt8(ascii: ">") ? .recordEnd(index + 1) : .other
    default:
      guard let end = Self.end(of: record, in: bytes, from: place + 1), end < bytes.count else {
        self = .other
        return
      }
      let follows = bytes[end]
      let isTag = follows == UInt8(ascii: ">") || follows == UInt8(ascii: "/") || ASCII.isSpace(follows)
      self = isTag ? .recordStart : .other
    }
  }

  /// So many bytes behind a `<` are enough to tell.
  static let longestLook = 256

  private static let commentOpening = Array("<!--".utf8)
  private static let dataOpening = Array("<![CDATA[".utf8)
  private static let documentTypeOpening = Array("<!DOCTYPE".utf8)

  /// The sign sequence that ends the mark, nil for one that ends with its tag.
  var closing: [UInt8]? {
    switch self {
    case .comment: Array("-->".utf8)
    case .data: Array("]]>".utf8)
    case .instruction: Array("?>".utf8)
    default: nil
    }
  }

  /// Behind the name at `start`, if it is the record's, with whatever prefix.
  private static func end(of record: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let name = UnsafeBufferPointer(start: record.utf8Start, count: record.utf8CodeUnitCount)
    var local = start
    var index = start
    let stop = min(bytes.count, start + longestLook / 2)
    while index < stop, isNameByte(bytes[index]) {
      index += 1
      if bytes[index - 1] == UInt8(ascii: ":") { local = index }
    }
    if index - local != name.count { return nil }
    return bytes[local..<index].elementsEqual(name) ? index : nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    ASCII.lowercased(byte) &- 0x61 < 26 || ASCII.isDigit(byte) || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") || byte >= 0x80
  }
}

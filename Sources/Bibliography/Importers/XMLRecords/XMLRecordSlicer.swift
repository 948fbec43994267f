internal import CLibXML2

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Cuts a stream of XML into its record elements by looking for their tags, without parsing what is in them.
///
/// So a defect inside a record stays inside it. None of the formats read so nests its records: a start tag inside a
/// record shows that the end tag before it is missing. Comments, CDATA and processing instructions are passed over
/// whole, unless they never end.
final class XMLRecordSlicer {
  /// What stands outside of records is kept to this size, in case an end tag shows that it was a record.
  static let longestKept = 4 << 20

  private let queue: ByteQueue
  private let record: StaticString
  private let longest: Int
  /// Where in the queue the search goes on.
  private var cursor = 0
  /// Up to these places of the stream, no end was found of a comment, of data, of an instruction.
  private var searched: (comment: Int, data: Int, instruction: Int) = (0, 0, 0)
  /// The latest document type declaration, not yet taken.
  private var documentType: [UInt8] = []

  /// Slices elements of a local name, `longest` bytes at most.
  init(_ source: any ByteSource, record: StaticString, longest: Int) {
    queue = ByteQueue(source)
    self.record = record
    self.longest = longest
  }

  var defect: StreamDefect? { queue.defect }

  /// The declaration of the document's type and entities that stood before the record handed out last.
  func takeDocumentType() -> [UInt8] {
    defer { documentType = [] }
    return documentType
  }

  /// The next record, nil at the end.
  func next() throws(ImportError) -> XMLRecordSlice? {
    while let place = try nextSign() {
      if place > Self.longestKept * 2 {
        queue.drop(place - Self.longestKept)
        cursor = Self.longestKept
        continue
      }
      let mark = try mark(at: place)
      switch mark {
      case .recordStart:
        queue.drop(place)
        return try cutRecord()
      case .recordEnd(let end): return slice(end, .strayEndTag)
      case .documentType: cursor = try endOfDocumentType(at: place) ?? place + 1
      case .other: cursor = place + 1
      case .comment, .data, .instruction: cursor = try end(of: mark, at: place) ?? place + 1
      }
    }
    return nil
  }

  /// The record whose start tag stands at the front.
  private func cutRecord() throws(ImportError) -> XMLRecordSlice {
    cursor = 1
    if let end = try endOfStartTag() {
      cursor = end
      if end >= 2, queue[end - 2] == UInt8(ascii: "/") { return slice(end, .whole) }
    }
    while let place = try nextSign(within: longest) {
      let mark = try mark(at: place)
      switch mark {
      case .recordStart: return slice(place, .nextRecord)
      case .recordEnd(let end): return slice(end, .whole)
      case .other, .documentType: cursor = place + 1
      case .comment, .data, .instruction: cursor = try end(of: mark, at: place) ?? place + 1
      }
    }
    return try queue.hold(longest + 1) ? try passTooLong() : slice(queue.count, .fileEnd)
  }

  /// Hands out the beginning of a record without bounds and passes over the rest of it.
  private func passTooLong() throws(ImportError) -> XMLRecordSlice {
    let start = XMLRecordSlice(
      bytes: Array(queue.bytes.prefix(Self.longestKept)), line: queue.line, ending: .tooLong)
    while let place = try nextSign() {
      if place > Self.longestKept {
        queue.drop(place)
        cursor = 0
        continue
      }
      let mark = try mark(at: place)
      switch mark {
      case .recordStart:
        queue.drop(place)
        cursor = 0
        return start
      case .recordEnd(let end):
        queue.drop(end)
        cursor = 0
        return start
      case .other, .documentType: cursor = place + 1
      case .comment, .data, .instruction: cursor = try end(of: mark, at: place) ?? place + 1
      }
    }
    queue.drop(queue.count)
    cursor = 0
    return start
  }

  private func slice(_ end: Int, _ ending: XMLRecordSlice.Ending) -> XMLRecordSlice {
    var start = 0
    if ending == .strayEndTag {
      start = max(0, end - Self.longestKept)
      while start < end, ASCII.isSpace(queue[start]) { start += 1 }
      queue.drop(start)
    }
    let slice = XMLRecordSlice(bytes: Array(queue.bytes.prefix(end - start)), line: queue.line, ending: ending)
    queue.drop(end - start)
    cursor = 0
    return slice
  }

  private func mark(at place: Int) throws(ImportError) -> XMLMark {
    _ = try queue.hold(place + XMLMark.longestLook)
    return XMLMark(queue.bytes, at: place, record: record)
  }

  /// The next `<` from the cursor on; without a limit, what lies before it is let go where it grows too long.
  private func nextSign(within limit: Int = .max) throws(ImportError) -> Int? {
    while true {
      let stop = min(queue.count, limit)
      if cursor < stop, let place = queue.bytes.firstPlace(of: UInt8(ascii: "<"), from: cursor, to: stop) {
        return place
      }
      if stop == limit { return nil }
      cursor = max(cursor, queue.count)
      if limit == .max, cursor > Self.longestKept * 2 {
        queue.drop(cursor - Self.longestKept)
        cursor = Self.longestKept
      }
      if try !queue.readMore() { return nil }
    }
  }

  /// Behind the `>` of the start tag at the front; nil where a `<` shows that it never ends.
  private func endOfStartTag() throws(ImportError) -> Int? {
    var quote: UInt8 = 0
    var index = 1
    while try queue.hold(index + 1), index < XMLRecordSlicer.longestTag {
      let byte = queue[index]
      if byte == UInt8(ascii: "<") { return nil }
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
      index += 1
    }
    return nil
  }

  private static let longestTag = 1 << 16

  /// Behind the end of a comment, data section or instruction; nil where it has none within a record's length.
  private func end(of mark: XMLMark, at place: Int) throws(ImportError) -> Int? {
    guard let closing = mark.closing else { return nil }
    let known =
      switch mark {
      case .comment: searched.comment
      case .data: searched.data
      default: searched.instruction
      }
    // A later beginning has its end no sooner than an earlier one that looked in vain.
    var index = max(place + 2, known - queue.offset - closing.count)
    while true {
      let stop = min(queue.count, place + longest)
      if index < stop, let end = queue.bytes.firstEnd(of: closing, from: index, to: stop) { return end }
      index = max(index, stop - closing.count + 1)
      if stop == place + longest { break }
      if try !queue.readMore() { break }
    }
    switch mark {
    case .comment: searched.comment = queue.offset + index
    case .data: searched.data = queue.offset + index
    default: searched.instruction = queue.offset + index
    }
    return nil
  }

  /// Behind a document type declaration, which may hold declarations of entities.
  private func endOfDocumentType(at place: Int) throws(ImportError) -> Int? {
    var index = place + 9
    var quote: UInt8 = 0
    var isInside = false
    while try queue.hold(index + 4), index - place < Self.longestTag {
      let byte = queue[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == UInt8(ascii: "<"), queue[index + 1] == UInt8(ascii: "!"), queue[index + 2] == 0x2D {
        index = (try end(of: .comment, at: index) ?? index + 1) - 1
      } else if byte == UInt8(ascii: "[") {
        isInside = true
      } else if byte == UInt8(ascii: "]") {
        isInside = false
      } else if byte == UInt8(ascii: ">"), !isInside {
        documentType = Array(queue.bytes[place...index])
        return index + 1
      }
      index += 1
    }
    return nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first place of a byte in a part of the bytes.
  func firstPlace(of byte: UInt8, from start: Int, to end: Int) -> Int? {
    guard let base = baseAddress, start < end, let found = memchr(base + start, Int32(byte), end - start) else {
      return nil
    }
    return UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - base
  }

  /// Behind the first place of a word in a part of the bytes.
  func firstEnd(of word: [UInt8], from start: Int, to end: Int) -> Int? {
    guard let base = baseAddress, start < end else { return nil }
    return word.withUnsafeBufferPointer { word in
      guard let first = word.baseAddress, let found = hindsight_find(base + start, end - start, first, word.count)
      else { return nil }
      return found - base + word.count
    }
  }
}

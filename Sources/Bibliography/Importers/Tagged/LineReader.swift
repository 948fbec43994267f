/// Gives the lines of a stream, one after the other, each in one piece.
///
/// A line ends in LF, CRLF or a lone CR. Zero bytes are dropped as the stream comes in, and a byte order mark in front
/// of a line (where files were joined) does not belong to it. Places are counted from the front of the stream; what
/// lies before a held place is forgotten, so that memory follows the longest record and not the file.
struct LineReader: ~Copyable {
  /// A longer line is given in pieces of this length.
  static let longestLine = 4 << 20
  static let chunkSize = 1 << 17

  struct Line {
    /// The line without its end, valid until the next call.
    var text: UnsafeBufferPointer<UInt8>
    /// Where its text starts and ends in the stream.
    var start: Int
    var end: Int
    /// Where the next line starts.
    var next: Int
    /// Its number, from 1.
    var number: Int
    /// True where this only goes on with a line that was too long to be given at once.
    var isRest: Bool
  }

  private let source: any ByteSource
  private var buffer: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var filled = 0
  /// The place in the stream of the buffer's first byte.
  private var origin = 0
  private var position = 0
  /// Places in the buffer of the next LF and CR at or behind `position`; `filled` where there is none yet.
  private var lineFeed = 0
  private var carriageReturn = 0
  private var isAtEnd = false
  private var isInsideLine = false
  private var number = 0
  private var held: Int?

  init(_ source: any ByteSource) {
    self.source = source
    capacity = 2 * Self.chunkSize
    buffer = .allocate(capacity: capacity)
  }

  deinit { buffer.deallocate() }

  /// Keeps the bytes from a place on, until another place is held or none.
  mutating func hold(from place: Int?) { held = place }

  /// The bytes of a range that is held, valid until the next line is read.
  func bytes(in range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: buffer + (range.lowerBound - origin), count: range.count)
  }

  @inline(__always)
  mutating func next() throws(ImportError) -> Line? {
    // Nearly always the line is there, and ends in LF alone.
    if lineFeed < position { lineFeed = find(0x0A, from: position) }
    if lineFeed < min(filled, carriageReturn), lineFeed &- position <= Self.longestLine {
      return take(to: lineFeed, next: lineFeed &+ 1)
    }
    return try nextOfAnyKind()
  }

  private mutating func nextOfAnyKind() throws(ImportError) -> Line? {
    while true {
      if lineFeed < position { lineFeed = find(0x0A, from: position) }
      if carriageReturn < position { carriageReturn = find(0x0D, from: position) }
      let end = min(lineFeed, carriageReturn)
      if end - position > Self.longestLine {
        return take(to: position + Self.longestLine, next: position + Self.longestLine, isWhole: false)
      }
      if end < filled {
        if buffer[end] == 0x0A { return take(to: end, next: end + 1) }
        if end + 1 < filled { return take(to: end, next: buffer[end + 1] == 0x0A ? end + 2 : end + 1) }
        if isAtEnd { return take(to: end, next: end + 1) }
      } else if isAtEnd {
        return position < filled ? take(to: filled, next: filled) : nil
      }
      try fill()
    }
  }

  @inline(__always)
  private mutating func take(to end: Int, next: Int, isWhole: Bool = true) -> Line {
    let isRest = isInsideLine
    isInsideLine = !isWhole
    if !isRest { number &+= 1 }
    var start = position
    if end &- start >= 3, buffer[start] == 0xEF, buffer[start + 1] == 0xBB, buffer[start + 2] == 0xBF { start += 3 }
    position = next
    return Line(
      text: UnsafeBufferPointer(start: buffer + start, count: end &- start), start: origin &+ start,
      end: origin &+ end, next: origin &+ next, number: number, isRest: isRest)
  }

  @inline(__always)
  private func find(_ byte: UInt8, from start: Int) -> Int {
    start < filled ? UnsafePointer(buffer).place(of: byte, from: start, to: filled) : filled
  }

  private mutating func fill() throws(ImportError) {
    makeRoom()
    let old = filled
    let count = try source.read(into: UnsafeMutableRawBufferPointer(start: buffer + old, count: Self.chunkSize))
    if count == 0 { isAtEnd = true }
    filled = old + count
    if UnsafePointer(buffer + old).holds(0, within: count) { dropZeroBytes(from: old) }
    if lineFeed == old { lineFeed = find(0x0A, from: old) }
    if carriageReturn == old { carriageReturn = find(0x0D, from: old) }
  }

  private mutating func makeRoom() {
    if capacity - filled >= Self.chunkSize { return }
    let kept = min(position, held.map { max(0, $0 - origin) } ?? position)
    if filled - kept + Self.chunkSize > capacity {
      capacity = max(capacity * 2, filled - kept + Self.chunkSize)
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
      larger.update(from: buffer + kept, count: filled - kept)
      buffer.deallocate()
      buffer = larger
    } else {
      buffer.update(from: buffer + kept, count: filled - kept)
    }
    origin += kept
    filled -= kept
    position -= kept
    lineFeed -= kept
    carriageReturn -= kept
  }

  private mutating func dropZeroBytes(from start: Int) {
    var end = start
    for index in start..<filled where buffer[index] != 0 {
      buffer[end] = buffer[index]
      end += 1
    }
    filled = end
  }
}

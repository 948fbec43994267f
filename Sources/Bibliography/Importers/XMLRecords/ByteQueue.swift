/// The bytes of a stream that are still wanted, in one piece: read at the end, let go at the front.
final class ByteQueue {
  private static let pieceSize = 1 << 16

  private let source: any ByteSource
  private var storage = UnsafeMutablePointer<UInt8>.allocate(capacity: ByteQueue.pieceSize * 2)
  private var capacity = ByteQueue.pieceSize * 2
  private var front = 0
  private var back = 0
  private(set) var isAtEnd = false
  /// The line, from 1, of the first byte held.
  private(set) var line = 1
  /// Bytes let go so far.
  private(set) var offset = 0

  init(_ source: any ByteSource) { self.source = source }

  deinit { storage.deallocate() }

  var count: Int { back - front }

  subscript(index: Int) -> UInt8 { storage[front + index] }

  /// The bytes held, valid until the next are read.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: storage + front, count: count) }

  /// Reads on until so many bytes are held; false where the stream ends before.
  func hold(_ wanted: Int) throws(ImportError) -> Bool {
    while count < wanted {
      if try !readMore() { return false }
    }
    return true
  }

  func readMore() throws(ImportError) -> Bool {
    if isAtEnd { return false }
    makeRoom()
    let room = UnsafeMutableRawBufferPointer(start: storage + back, count: Self.pieceSize)
    let read = try source.read(into: room)
    back += read
    isAtEnd = read == 0
    return !isAtEnd
  }

  /// Lets go of the first bytes.
  func drop(_ dropped: Int) {
    let dropped = min(dropped, count)
    line += UnsafeBufferPointer(start: storage + front, count: dropped).lineEnds
    front += dropped
    offset += dropped
  }

  /// What was wrong with the stream's wrapping, known at its end.
  var defect: StreamDefect? { source.defect }

  private func makeRoom() {
    if back + Self.pieceSize <= capacity { return }
    // To move the bytes only where half of the room is free keeps the moving cheaper than the reading.
    if count <= capacity / 2, count + Self.pieceSize <= capacity {
      storage.update(from: storage + front, count: count)
    } else {
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2)
      larger.update(from: storage + front, count: count)
      storage.deallocate()
      storage = larger
      capacity *= 2
    }
    back = count
    front = 0
  }
}

/// The part of a stream that may be needed again: chunks from the start of the present record on.
///
/// Nothing is copied while reading goes well; chunks are handed on whole and used again once let go.
final class ByteWindow {
  static let chunkSize = 1 << 16

  private struct Chunk {
    var offset: Int
    var count: Int
    var storage: UnsafeMutableRawBufferPointer

    var end: Int { offset + count }
    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: storage[..<count]) }
  }

  private let source: any ByteSource
  private var chunks: [Chunk] = []
  private var spare: [UnsafeMutableRawBufferPointer] = []
  private(set) var end = 0
  private(set) var isAtEnd = false

  init(_ source: any ByteSource) { self.source = source }

  deinit {
    for chunk in chunks { chunk.storage.deallocate() }
    for storage in spare { storage.deallocate() }
  }

  /// The place of the first byte that is still held.
  var start: Int { chunks.first?.offset ?? end }

  /// The bytes from a place to the end of its chunk, read from the source where they have not been; nil at the end.
  func piece(at offset: Int) throws(ImportError) -> UnsafeRawBufferPointer? {
    while offset >= end {
      if try !readMore() { return nil }
    }
    for chunk in chunks.reversed() where chunk.offset <= offset {
      return UnsafeRawBufferPointer(rebasing: chunk.bytes[(offset - chunk.offset)...])
    }
    return nil
  }

  /// Lets go of the chunks that end before a place.
  func release(before offset: Int) {
    while let first = chunks.first, first.end <= offset {
      spare.append(first.storage)
      chunks.removeFirst()
    }
  }

  /// A copy of the bytes in a range, as far as they are held.
  func bytes(in range: Range<Int>) -> [UInt8] {
    var copy: [UInt8] = []
    copy.reserveCapacity(range.count)
    for chunk in chunks {
      let part = range.clamped(to: chunk.offset..<chunk.end)
      if part.isEmpty { continue }
      copy.append(contentsOf: chunk.bytes[(part.lowerBound - chunk.offset)..<(part.upperBound - chunk.offset)])
    }
    return copy
  }

  /// Small pieces, such as a slow pipe gives, share a chunk; what was handed out of it stays where it is.
  private func fillLast() throws(ImportError) -> Bool {
    guard let last = chunks.last, last.count <= Self.chunkSize / 2 else { return false }
    let count = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: last.storage[last.count...]))
    chunks[chunks.count - 1].count += count
    end += count
    return count > 0
  }

  private func readMore() throws(ImportError) -> Bool {
    if isAtEnd { return false }
    if try fillLast() { return true }
    let storage =
      spare.popLast() ?? UnsafeMutableRawBufferPointer.allocate(byteCount: Self.chunkSize, alignment: 64)
    let count = try source.read(into: storage)
    if count == 0 {
      spare.append(storage)
      isAtEnd = true
      return false
    }
    chunks.append(Chunk(offset: end, count: count, storage: storage))
    end += count
    return true
  }
}

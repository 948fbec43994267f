/// Bytes on their way out, gathered so that the system is asked seldom.
package struct OutputBuffer: ~Copyable {
  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  package private(set) var count = 0

  package init(capacity: Int = 1 << 17) {
    self.capacity = capacity
    memory = .allocate(capacity: capacity)
  }

  deinit { memory.deallocate() }

  /// What has been gathered; valid until the next change.
  package var contents: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: memory, count: count) }

  /// A copy of what has been gathered.
  package var bytes: [UInt8] { Array(contents) }

  @inline(__always)
  package mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    memory[count] = byte
    count += 1
  }

  @inline(__always)
  package mutating func append(_ text: StaticString) { append(text.utf8Start, text.utf8CodeUnitCount) }

  package mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  package mutating func append(_ slice: UnsafeBufferPointer<UInt8>) {
    if let start = slice.baseAddress { append(start, slice.count) }
  }

  package mutating func append(_ number: Int) {
    if number < 0 {
      append(UInt8(ascii: "-"))
      append(-number)
      return
    }
    if number >= 10 { append(number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// What another buffer holds.
  package mutating func append(_ other: borrowing OutputBuffer) { append(other.memory, other.count) }

  package mutating func removeAll() { count = 0 }

  /// Takes back all from a place on.
  package mutating func truncate(to end: Int) { count = min(count, end) }

  @inline(__always)
  private mutating func append(_ start: UnsafePointer<UInt8>, _ length: Int) {
    if count + length > capacity { grow(by: length) }
    (memory + count).update(from: start, count: length)
    count += length
  }

  @inline(never)
  private mutating func grow(by length: Int) {
    let size = max(capacity * 2, count + length)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    larger.update(from: memory, count: count)
    memory.deallocate()
    (memory, capacity) = (larger, size)
  }
}

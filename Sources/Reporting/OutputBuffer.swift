/// Bytes on their way out, gathered so that the system is asked seldom.
package struct OutputBuffer: ~Copyable {
  package private(set) var bytes: [UInt8] = []

  package init() { bytes.reserveCapacity(1 << 17) }

  package var count: Int { bytes.count }

  package mutating func append(_ byte: UInt8) { bytes.append(byte) }

  package mutating func append(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  package mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  package mutating func append(_ slice: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: slice) }

  package mutating func append(_ number: Int) {
    if number < 0 {
      append(UInt8(ascii: "-"))
      append(-number)
      return
    }
    if number >= 10 { append(number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }
}

/// Reads numbers one behind the other; the caller has made sure that there are enough.
struct NumberReader {
  let bytes: UnsafeRawBufferPointer
  var place: Int

  mutating func next<Number: BitwiseCopyable>() -> Number {
    defer { place += MemoryLayout<Number>.size }
    return bytes.loadUnaligned(fromByteOffset: place, as: Number.self)
  }

  mutating func array<Number: BitwiseCopyable>(_ count: Int) -> [Number] {
    let part = bytes(count * MemoryLayout<Number>.stride)
    return Array(unsafeUninitializedCapacity: count) { buffer, filled in
      UnsafeMutableRawBufferPointer(buffer).copyMemory(from: part)
      filled = count
    }
  }

  mutating func row() -> DesignModel.Row { next() }

  mutating func bytes(_ count: Int) -> UnsafeRawBufferPointer {
    defer { place += count }
    return UnsafeRawBufferPointer(rebasing: bytes[place..<(place + count)])
  }
}

/// Writes zip archives without a library.
struct ZipBuilder {
  struct Entry {
    var name: String
    var bytes: [UInt8]
    /// As stored blocks of deflate, which every reader must know; otherwise plainly stored.
    var isDeflated = false
    var isEncrypted = false
    /// Sizes and checksum stand behind the data, and the head holds zeros.
    var hasDescriptor = false
    /// Sizes and place stand in the extra field for long numbers.
    var isLong = false
    var method: UInt16?
    /// What the directory says of the size in place of the truth.
    var announcedSize: UInt32?
  }

  static func archive(_ entries: [Entry], comment: String = "") -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let place = file.count
      let packed = entry.isDeflated ? deflated(entry.bytes) : entry.bytes
      let sum = Checksum.of(entry.bytes)
      let flags: UInt16 = (entry.isEncrypted ? 1 : 0) | (entry.hasDescriptor ? 8 : 0)
      let method = entry.method ?? (entry.isDeflated ? 8 : 0)
      let name = Array(entry.name.utf8)
      file += [0x50, 0x4B, 3, 4] + little(UInt16(20)) + little(flags) + little(method) + little(UInt32(0))
      if entry.hasDescriptor {
        file += [UInt8](repeating: 0, count: 12)
      } else {
        file += little(sum) + little(UInt32(packed.count)) + little(UInt32(entry.bytes.count))
      }
      // An extra field of the head may differ from the directory's.
      file += little(UInt16(name.count)) + little(UInt16(4)) + name + [0x99, 0x99, 0, 0] + packed
      if entry.hasDescriptor {
        file += [0x50, 0x4B, 7, 8] + little(sum) + little(UInt32(packed.count)) + little(UInt32(entry.bytes.count))
      }
      let size = entry.announcedSize ?? UInt32(entry.bytes.count)
      let extra: [UInt8] =
        entry.isLong
        ? little(UInt16(1)) + little(UInt16(24)) + little(UInt64(size)) + little(UInt64(packed.count))
          + little(UInt64(place)) : []
      directory += [0x50, 0x4B, 1, 2] + little(UInt16(20)) + little(UInt16(20)) + little(flags) + little(method)
      directory += little(UInt32(0)) + little(sum)
      directory += entry.isLong ? little(UInt32.max) + little(UInt32.max) : little(UInt32(packed.count)) + little(size)
      directory += little(UInt16(name.count)) + little(UInt16(extra.count)) + [UInt8](repeating: 0, count: 10)
      directory += (entry.isLong ? little(UInt32.max) : little(UInt32(place))) + name + extra
    }
    let start = file.count
    file += directory
    if entries.contains(where: \.isLong) {
      let record = file.count
      file += [0x50, 0x4B, 6, 6] + little(UInt64(44)) + [UInt8](repeating: 0, count: 12)
      file += little(UInt64(entries.count)) + little(UInt64(entries.count)) + little(UInt64(directory.count))
      file += little(UInt64(start))
      file += [0x50, 0x4B, 6, 7] + little(UInt32(0)) + little(UInt64(record)) + little(UInt32(1))
      return file + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + [UInt8](repeating: 0xFF, count: 12) + [0, 0]
    }
    file += [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + little(UInt16(entries.count)) + little(UInt16(entries.count))
    file += little(UInt32(directory.count)) + little(UInt32(start)) + little(UInt16(comment.utf8.count))
    return file + Array(comment.utf8)
  }

  private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    Array(GzipMember.of(bytes).dropFirst(10).dropLast(8))
  }

  private static func little(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian, Array.init)
  }
}

/// Where a zip archive's directory lies, from the record at the archive's end.
struct ZipDirectoryEnd {
  private(set) var start = 0
  private(set) var size = 0
  private(set) var count = 0
  /// What stands before the archive in its file, and is not counted in its offsets.
  private(set) var shift = 0

  private static let length = 22
  private static let longestComment = 0xFFFF

  /// Nil where the file has no such record.
  init?(_ file: RandomAccessFile) throws(ImportError) {
    let tailStart = max(0, file.size - Self.length - Self.longestComment)
    let tail = try file.bytes(in: tailStart..<file.size)
    guard let place = Self.find(in: tail) else { return nil }
    let end = LittleEndian(tail)
    count = end.number(at: place + 10, bytes: 2)
    size = end.number(at: place + 12, bytes: 4)
    var offset = end.number(at: place + 16, bytes: 4)
    var directoryEnd = tailStart + place
    if count == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF {
      // The true numbers stand in a record of their own, found through a third before this one.
      let locator = LittleEndian(try file.bytes(in: max(0, directoryEnd - 20)..<directoryEnd))
      if locator.begins([0x50, 0x4B, 6, 7]) {
        let recordStart = locator.number(at: 8, bytes: 8)
        if recordStart < file.size {
          let record = LittleEndian(try file.bytes(in: recordStart..<min(file.size, recordStart + 56)))
          if record.begins([0x50, 0x4B, 6, 6]) {
            count = record.number(at: 32, bytes: 8)
            size = record.number(at: 40, bytes: 8)
            offset = record.number(at: 48, bytes: 8)
            directoryEnd = recordStart
          }
        }
      }
    }
    if size > directoryEnd || offset > directoryEnd - size { return nil }
    start = directoryEnd - size
    shift = start - offset
  }

  /// The last place where the record can stand, its comment reaching to the end of the file or nearly so.
  private static func find(in tail: [UInt8]) -> Int? {
    var place = tail.count - length
    while place >= 0 {
      if tail[place] == 0x50, tail[place + 1] == 0x4B, tail[place + 2] == 5, tail[place + 3] == 6 {
        let comment = Int(tail[place + 20]) | Int(tail[place + 21]) << 8
        if place + length + comment <= tail.count { return place }
      }
      place -= 1
    }
    return nil
  }
}

/// Numbers in bytes, the lowest first; 0 beyond the end.
struct LittleEndian {
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { self.bytes = bytes[...] }
  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  func begins(_ magic: [UInt8]) -> Bool { bytes.starts(with: magic) }

  /// A number of up to eight bytes; one that is too large for `Int` is the largest.
  func number(at offset: Int, bytes count: Int) -> Int {
    let start = bytes.startIndex + offset
    if offset < 0 || start + count > bytes.endIndex { return 0 }
    var value: UInt64 = 0
    for index in (0..<count).reversed() { value = value << 8 | UInt64(bytes[start + index]) }
    return Int(clamping: value)
  }
}

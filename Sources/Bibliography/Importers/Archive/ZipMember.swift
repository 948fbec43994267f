/// One file in a zip archive, as the archive's directory describes it.
struct ZipMember: Equatable {
  /// The name with its folders; one that another member bears too has `#2` behind it.
  private(set) var name: String
  private(set) var method: Int
  private(set) var isEncrypted: Bool
  private(set) var checksum: UInt32
  private(set) var packedSize: Int
  private(set) var size: Int
  /// Where its own head stands in the file.
  private(set) var offset: Int

  var isFolder: Bool { name.hasSuffix("/") }

  /// Hidden files, and what macOS adds of its own to every archive.
  var isHidden: Bool {
    name.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
  }

  /// The last part of the name.
  var fileName: String { name.split(separator: "/").last.map(String.init) ?? name }

  /// The members of a directory up to the first entry that is none.
  static func list(_ directory: [UInt8], shift: Int) -> [ZipMember] {
    var members: [ZipMember] = []
    var seen: [String: Int] = [:]
    var start = 0
    while start + headLength <= directory.count, members.count < ZipArchive.mostMembers {
      let entry = LittleEndian(directory[start...])
      if !entry.begins([0x50, 0x4B, 1, 2]) { break }
      let nameEnd = start + headLength + entry.number(at: 28, bytes: 2)
      let extraEnd = nameEnd + entry.number(at: 30, bytes: 2)
      if extraEnd > directory.count { break }
      var member = ZipMember(entry, name: directory[(start + headLength)..<nameEnd])
      member.readLongNumbers(directory[nameEnd..<extraEnd])
      member.offset = min(member.offset, Int.max - shift) + shift
      seen[member.name, default: 0] += 1
      if let count = seen[member.name], count > 1 { member.name += "#\(count)" }
      members.append(member)
      start = extraEnd + entry.number(at: 32, bytes: 2)
    }
    return members
  }

  private static let headLength = 46

  private init(_ entry: LittleEndian, name: ArraySlice<UInt8>) {
    isEncrypted = entry.number(at: 8, bytes: 2) & 1 == 1
    method = entry.number(at: 10, bytes: 2)
    checksum = UInt32(truncatingIfNeeded: entry.number(at: 16, bytes: 4))
    packedSize = entry.number(at: 20, bytes: 4)
    size = entry.number(at: 24, bytes: 4)
    offset = entry.number(at: 42, bytes: 4)
    // Signs that steer a terminal have no business in a name; Windows' own backslash parts folders too.
    let plain = name.map { $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: "?") : $0 == 0x5C ? UInt8(ascii: "/") : $0 }
    self.name = String(decoding: plain, as: UTF8.self)
  }

  /// Sizes and places too long for 32 bits stand in an extra field, those only that the entry itself lacks.
  private mutating func readLongNumbers(_ extra: ArraySlice<UInt8>) {
    var rest = extra
    while rest.count >= 4 {
      let field = LittleEndian(rest)
      let length = field.number(at: 2, bytes: 2)
      if field.number(at: 0, bytes: 2) == 1 {
        var place = 4
        for number in [\ZipMember.size, \ZipMember.packedSize, \ZipMember.offset]
        where self[keyPath: number] == 0xFFFF_FFFF && place + 8 <= 4 + length {
          self[keyPath: number] = field.number(at: place, bytes: 8)
          place += 8
        }
      }
      rest = rest.dropFirst(4 + length)
    }
  }
}

/// A zip archive, known by its directory; members are read in a stream, and nothing is ever written to the disk.
final class ZipArchive {
  /// So many members are listed at most.
  static let mostMembers = 10_000
  /// The directory is read up to this size.
  static let longestDirectory = 32 << 20

  let file: RandomAccessFile
  /// In the order of the directory.
  let members: [ZipMember]

  /// Opens an archive; throws where it is damaged.
  init(_ path: String) throws(ImportError) {
    file = try RandomAccessFile(path)
    guard let end = try ZipDirectoryEnd(file) else {
      throw .unreadable(
        path, problem: "this is a zip archive whose directory is missing, as when a download breaks off",
        cure: "download it again")
    }
    if end.size > Self.longestDirectory || end.count > Self.mostMembers {
      throw .unreadable(
        path, problem: "this zip archive has more than \(Self.mostMembers) members",
        cure: "unpack it and name the files that are exports")
    }
    members = ZipMember.list(try file.bytes(in: end.start..<(end.start + end.size)), shift: end.shift)
    if members.isEmpty, end.count > 0 {
      throw .unreadable(path, problem: "the directory of this zip archive is damaged", cure: "download it again")
    }
  }

  /// Whether a file begins as a zip archive does; an empty one holds its directory's end alone.
  static func begins(_ head: some Collection<UInt8>) -> Bool {
    head.starts(with: [0x50, 0x4B, 3, 4]) || head.starts(with: [0x50, 0x4B, 5, 6])
  }

  /// Whether a path is that of a regular file that begins as a zip archive does.
  static func isArchive(_ path: String) -> Bool {
    guard FileByteSource.size(of: path) != nil, let file = try? RandomAccessFile(path) else { return false }
    return (try? file.bytes(in: 0..<4)).map(begins) ?? false
  }

  /// The archive and member that a name such as `x.zip/articles.ris` means; nil where it means none.
  static func find(_ name: String) throws(ImportError) -> (archive: ZipArchive, member: ZipMember)? {
    for slash in name.indices where name[slash] == "/" && slash > name.startIndex {
      let path = String(name[..<slash])
      if FileByteSource.size(of: path) == nil { continue }
      if !isArchive(path) { return nil }
      let archive = try ZipArchive(path)
      let wanted = name[name.index(after: slash)...]
      return archive.members.first { $0.name == wanted }.map { (archive, $0) }
    }
    return nil
  }

  /// A member's bytes in a stream; throws where they cannot be had.
  func open(_ member: ZipMember) throws(ImportError) -> any ByteSource {
    try ZipMemberByteSource(file, member, name: "\(file.path)/\(member.name)")
  }
}

/// One input of a run, opened: unwrapped, its encoding and format found by its content.
package struct InputFile {
  /// The name as the user gave it; `x.zip/articles.ris` is a member of an archive.
  package let name: String
  package let reader: any RecordReader
  package let format: RecordFormat
  /// How the file's bytes spell its text; single records of a text format may turn out to be Windows-1252.
  package let encoding: TextEncoding
  /// Bytes of the file as it lies on the disk; nil where that cannot be known, as for standard input.
  package let size: Int?
  /// What was found amiss before the first record.
  package let diagnostics: [ImportDiagnostic]
  private let file: any ByteSource

  /// Bytes of the file read so far.
  package var consumed: Int { file.consumed }

  /// Opens a file, a member of an archive, or standard input for `-`.
  package init(_ name: String, _ options: ReadingOptions = ReadingOptions()) throws(ImportError) {
    self.name = name
    (file, size) = try Self.open(name, options)
    let text = try UnwrappedText(file, name: name)
    diagnostics = text.diagnostics
    encoding = text.encoding
    (format, reader) = try Self.reader(for: text, name, options)
  }

  /// The size of a regular file, or what a member takes up of its archive; nil for anything else.
  package static func size(of name: String) -> Int? {
    if let size = FileByteSource.size(of: name) { return size }
    if name == "-" { return nil }
    return (try? ZipArchive.find(name))?.member.packedSize
  }

  private static func open(_ name: String, _ options: ReadingOptions) throws(ImportError) -> (
    any ByteSource, size: Int?
  ) {
    if name == "-" { return (try FileByteSource(name, watcher: options.watchesStandardInput), nil) }
    if FileByteSource.size(of: name) == nil, let (archive, member) = try ZipArchive.find(name) {
      return (try archive.open(member), member.packedSize)
    }
    if ZipArchive.isArchive(name) {
      let archive = try ZipArchive(name)
      let member = try onlyExport(of: archive)
      return (try archive.open(member), member.packedSize)
    }
    let file = try FileByteSource(name)
    return (file, file.size)
  }

  /// The member that an archive named without one means, where it holds one export alone.
  private static func onlyExport(of archive: ZipArchive) throws(ImportError) -> ZipMember {
    let contents = ZipContents(archive)
    let path = archive.file.path
    if let office = contents.office { throw office.error(path) }
    guard let member = contents.exports.first else {
      let others = contents.others.prefix(3).joined(separator: ", ")
      throw .unreadable(
        path, problem: "this zip archive holds no export" + (others.isEmpty ? "" : ", only \(others)"),
        cure: "export the records again")
    }
    if contents.exports.count > 1 {
      throw .unreadable(
        path, problem: "this zip archive holds \(contents.exports.count) exports",
        cure: "name one of them, such as \(path)/\(member.name)")
    }
    return member
  }

  private static func reader(
    for text: UnwrappedText, _ name: String, _ options: ReadingOptions
  ) throws(ImportError) -> (RecordFormat, any RecordReader) {
    // What is packed may look like any text.
    if !ZipArchive.begins(text.head.text), let type = FormatDetector.reader(for: text.head) {
      return (type.format, type.init(text.source, head: text.head, file: name, options: options))
    }
    if ZipArchive.begins(text.head.text) {
      throw .unreadable(
        name,
        problem: name == "-" ? "this is a zip archive, which cannot be read from a pipe" : "this is a zip archive",
        cure: name == "-" ? "save it to a file and name that" : "unpack it and name the files in it")
    }
    switch FormatDetector.detect(text.head) {
    case .empty:
      if text.source.defect != nil { throw .readFailed(name, reason: "the compressed data holds nothing readable") }
      throw .emptyFile(name)
    case .webPage: throw .webPage(name)
    case .otherXML(let root): throw .unknownXML(name, root: root)
    case .otherFormat(let format): throw .otherFormat(name, name: format)
    case .records, .unknown: throw text.head.isText ? .notRecords(name) : .notText(name)
    }
  }
}

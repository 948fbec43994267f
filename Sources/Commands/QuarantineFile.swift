internal import Bibliography

/// The file that takes the text of records that could not be read, one after the other as they stood in theirs.
///
/// It appears only where there is such a record. Where each came from and why it could not be read is said on stderr.
final class QuarantineFile {
  private let file: OutputFile
  private var count = 0

  init(_ path: String, force: Bool) throws {
    if OutputFile.exists(path), !force { throw OutputFile.Conflict(isThere: path) }
    file = try OutputFile(path)
  }

  func add(_ record: QuarantinedRecord) throws {
    count += 1
    try record.text.withUnsafeBytes { try file.write($0) }
    let end: StaticString = record.text.last == 0x0A ? "\n" : "\n\n"
    try file.write(UnsafeRawBufferPointer(start: end.utf8Start, count: end.utf8CodeUnitCount))
  }

  /// Puts the file in its place, or leaves nothing where no record had to be set apart.
  func finish(isQuiet: Bool) throws {
    if count == 0 {
      file.discard()
    } else {
      try file.finish()
      let place = file.place
      if isQuiet { return }
      StandardStreams.say("wrote \(count) \(count == 1 ? "record" : "records") that could not be read to \(place)")
    }
  }
}

internal import Foundation
internal import Reporting

/// One file of converted records, or standard output.
final class ExportFile {
  /// What the format puts behind the last record takes no more than this.
  private static let endLength = 64

  let name: String
  private(set) var records = 0
  private let file: OutputFile?
  private var exporter: any RecordExporter
  private var buffer = OutputBuffer()
  private var flushed = 0
  private var hasEnd = false

  /// A file that is whole or not at all; standard output where there is none.
  init(_ file: OutputFile?, _ exporter: any RecordExporter) {
    self.file = file
    self.exporter = exporter
    name = file.map { OutputFile.name($0.path) } ?? "standard output"
    self.exporter.begin(&buffer)
  }

  /// Writes a record, unless the file holds one and would become longer than allowed; false where nothing was written.
  func write(_ entry: ExportEntry, mostBytes: Int?) throws -> Bool {
    if buffer.count > 1 << 16 { try flush() }
    let start = buffer.count
    exporter.write(entry, to: &buffer)
    if let mostBytes, records > 0, flushed + buffer.count + Self.endLength > mostBytes {
      buffer.truncate(to: start)
      return false
    }
    records += 1
    return true
  }

  /// Ends the text; nothing may be written to the file any more.
  func close() throws {
    if hasEnd { return }
    hasEnd = true
    exporter.end(&buffer)
    try flush()
    try file?.park()
  }

  /// Puts the file in its place.
  func finish() throws {
    try close()
    try file?.finish()
  }

  private func flush() throws {
    if let file {
      try file.write(buffer.contents)
    } else {
      try StandardStreams.write(buffer.contents, to: STDOUT_FILENO, name: "stdout")
    }
    flushed += buffer.count
    buffer.removeAll()
  }
}

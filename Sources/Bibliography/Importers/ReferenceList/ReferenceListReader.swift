/// Reads lists of references as they stand at the end of a paper or anywhere in a text.
package final class ReferenceListReader: RecordFormatReader {
  package static let format = RecordFormat.referenceList

  private let source: any ByteSource
  private let file: String
  private let options: ReadingOptions
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 14, alignment: 16)
  private var blocks = TextBlockReader()
  private var finder = ReferenceFinder()
  private var records: ReferenceRecords
  private var isAtEnd = false

  package init(_ source: any ByteSource, head: TextHead, file: String, options: ReadingOptions) {
    self.source = source
    self.file = file
    self.options = options
    records = ReferenceRecords(file: file, format: Self.format, options: options)
  }

  deinit { buffer.deallocate() }

  package func next() throws(ImportError) -> Record? {
    while true {
      if let record = records.next() { return record }
      if isAtEnd { return nil }
      let count = try source.read(into: buffer)
      if count > 0 {
        blocks.read(UnsafeRawBufferPointer(rebasing: buffer[..<count])) { finder.read($0, isComplete: $1) }
      } else {
        isAtEnd = true
        blocks.finish { finder.read($0, isComplete: $1) }
        finder.finish()
        records.note(finder)
      }
      records.add(finder.takeFound())
      if isAtEnd, records.isEmpty { throw .noRecords(file) }
    }
  }

  package func takeDiagnostics() -> [ImportDiagnostic] { records.takeDiagnostics() }
}

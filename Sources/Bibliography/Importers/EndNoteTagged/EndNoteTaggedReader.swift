/// Reads EndNote's tagged text (`.enw`, Refer, BibIX): a line a value, `%` and a sign before it.
package final class EndNoteTaggedReader: RecordFormatReader {
  package static let format = RecordFormat.endNoteTagged
  private var reader: TaggedRecordReader<EndNoteTaggedSyntax>

  /// The first line that holds anything is a value, and of a kind with which records begin.
  package static func recognises(_ head: TextHead) -> Bool {
    guard let line = head.lines(1).first?.drop(while: { ASCII.isSpace($0) || $0 >= 0x80 }), line.count >= 2,
      line.first == UInt8(ascii: "%")
    else { return false }
    let (sign, rest) = (line[line.startIndex + 1], line.dropFirst(2))
    return "0ATEJBDFX".utf8.contains(sign) && (rest.isEmpty || rest.first == 0x20)
  }

  package init(_ source: any ByteSource, head: TextHead, file: String, options: ReadingOptions) {
    reader = TaggedRecordReader(source, EndNoteTaggedSyntax(), file: file, options: options)
  }

  package func next() throws(ImportError) -> Record? { try reader.next() }
  package func takeDiagnostics() -> [ImportDiagnostic] { reader.takeDiagnostics() }
  package func takeQuarantined() -> [QuarantinedRecord] { reader.takeQuarantined() }
}

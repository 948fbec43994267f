/// Reads PubMed's tagged text (NBIB, MEDLINE), also as PubMed Central and ERIC write it.
package final class NBIBReader: RecordFormatReader {
  package static let format = RecordFormat.nbib

  private var reader: TaggedRecordReader<NBIBSyntax>

  /// A line `PMID- `, a first line `OWN - `, or several lines of the form: the tag filled up to four signs, then a hyphen.
  package static func recognises(_ head: TextHead) -> Bool {
    var tags = 0
    for line in head.lines(300) {
      let name = line.withUnsafeBufferPointer { NBIBSyntax.name(of: $0)?.tag }
      guard let name else { continue }
      if name == NBIBSyntax.pmid || name == NBIBSyntax.owner && tags == 0 { return true }
      if NBIBMeaning.isKnown(name) { tags += 1 }
      if tags > 2 { return true }
    }
    return false
  }

  package init(_ source: any ByteSource, head: TextHead, file: String, options: ReadingOptions) {
    reader = TaggedRecordReader(source, NBIBSyntax(head), file: file, options: options)
  }

  package func next() throws(ImportError) -> Record? { try reader.next() }

  package func takeDiagnostics() -> [ImportDiagnostic] { reader.takeDiagnostics() }

  package func takeQuarantined() -> [QuarantinedRecord] { reader.takeQuarantined() }
}

/// Reads MODS, the XML of libraries.
package final class MODSReader: RecordFormatReader {
  package static let format = RecordFormat.mods

  package static func recognises(_ head: TextHead) -> Bool {
    guard let root = head.xmlRoot else { return false }
    let name = root.split(separator: ":").last.map(String.init) ?? root
    if name == "mods" || name == "modsCollection" { return true }
    // A library's answer to a search holds its records inside others of its own.
    return root != "html" && head.holds("loc.gov/mods/")
      && (head.holds("<mods ") || head.holds("<mods>") || head.holds(":mods "))
  }

  private let records: XMLRecords<MODSMapper>

  package init(_ source: any ByteSource, head: TextHead, file: String, options: ReadingOptions) {
    records = XMLRecords(source, file: file, options: options)
  }

  package func next() throws(ImportError) -> Record? { try records.next() }
  package func takeDiagnostics() -> [ImportDiagnostic] { records.takeDiagnostics() }
  package func takeQuarantined() -> [QuarantinedRecord] { records.takeQuarantined() }
}

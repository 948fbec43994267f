/// Tells a file's format from its first bytes; the name of the file counts for nothing.
package enum FormatDetector {
  /// What a file is, as far as its beginning shows.
  package enum Finding: Sendable, Equatable {
    case records(RecordFormat)
    case empty
    case webPage
    case otherXML(root: String)
    /// A known format that is not read, by the name users know it by.
    case otherFormat(String)
    case unknown
  }

  /// How many bytes a judgement needs at most.
  package static let headLength = 1 << 16

  /// The readers, asked in this order: what leaves no doubt before what any text might look like.
  package static let readers: [any RecordFormatReader.Type] = [
    PubMedXMLReader.self,
    JATSReader.self,
    EndNoteXMLReader.self,
    EuropePMCXMLReader.self,
    MODSReader.self,
    WebPageReader.self,
    EuropePMCJSONReader.self,
    CSLJSONReader.self,
    RISReader.self,
    // Ovid's tags below a record's number look like PubMed's.
    OvidReader.self,
    NBIBReader.self,
    WebOfScienceReader.self,
    EndNoteTaggedReader.self,
    BibTeXReader.self,
    TableReader.self,
    ReferenceListReader.self,
  ]

  /// The reader for a text, nil where none knows it.
  static func reader(for head: TextHead) -> (any RecordFormatReader.Type)? {
    head.text.isEmpty ? nil : readers.first { $0.recognises(head) }
  }

  /// Judges UTF-8 text without its byte order mark.
  package static func detect(_ head: [UInt8]) -> Finding { detect(TextHead(head)) }

  package static func detect(_ head: TextHead) -> Finding {
    if head.text.isEmpty { return .empty }
    if let reader = reader(for: head) { return .records(reader.format) }
    if head.text.first == UInt8(ascii: "<"), let root = head.xmlRoot { return detectXML(root) }
    return TextFormat.name(of: head.text).map(Finding.otherFormat) ?? .unknown
  }

  private static func detectXML(_ root: String) -> Finding {
    switch root.lowercased() {
    case "html", "head", "body", "title", "div", "p", "h1": .webPage
    case "sources", "b:sources": .otherFormat("Word's bibliography")
    default: .otherXML(root: root)
    }
  }
}

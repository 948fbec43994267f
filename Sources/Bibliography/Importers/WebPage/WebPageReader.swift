/// Reads the references of web pages: items of lists, paragraphs, rows of tables, lines parted by `<br>`.
package final class WebPageReader: RecordFormatReader {
  package static let format = RecordFormat.webPage

  /// A page of more bytes is read up to here; no page that a person reads is so long.
  static let largestPage = 64 << 20
  /// The parser gets pieces of this size whatever the source gives, so that it always does the same.
  private static let pieceSize = 1 << 15

  private let source: any ByteSource
  private let file: String
  private let context: UnsafeMutablePointer<HTMLContext>
  private var parser: HTMLPushParser?
  private var finder = ReferenceFinder()
  private var records: ReferenceRecords
  private var pieces = ValidPieces()
  private var isAtEnd = false

  package static func recognises(_ head: TextHead) -> Bool {
    guard let root = head.xmlRoot?.lowercased() else { return false }
    return ["html", "head", "body", "title", "div", "p", "h1", "h2", "ol", "ul", "table"].contains(root)
  }

  package init(_ source: any ByteSource, head: TextHead, file: String, options: ReadingOptions) {
    self.file = file
    records = ReferenceRecords(file: file, format: Self.format, options: options)
    let (encoding, doubted) = PageEncoding.guess(head.text)
    self.source = encoding == .windows1252 ? TranscodingByteSource(source, from: .windows1252) : source
    context = .allocate(capacity: 1)
    context.initialize(to: HTMLContext())
    parser = HTMLPushParser(context: context)
    if let doubted { records.add(Self.doubt(doubted, file)) }
  }

  deinit {
    parser = nil
    context.deinitialize(count: 1)
    context.deallocate()
  }

  package func next() throws(ImportError) -> Record? {
    while true {
      if let record = records.next() { return record }
      if isAtEnd { return nil }
      try readPiece()
      for block in context.pointee.text.takeBlocks() { finder.read(block) }
      if isAtEnd {
        finder.finish()
        records.note(finder)
      }
      records.add(finder.takeFound())
      if isAtEnd, records.isEmpty { try addPapers() }
    }
  }

  package func takeDiagnostics() -> [ImportDiagnostic] { records.takeDiagnostics() }

  private func readPiece() throws(ImportError) {
    let piece = try source.readPrefix(Self.pieceSize)
    let isTooLong = pieces.count + piece.count > Self.largestPage
    if isTooLong { records.add(cut()) }
    if piece.count < Self.pieceSize || isTooLong {
      isAtEnd = true
      parser?.push(pieces.last(piece))
      parser?.finish()
      context.pointee.text.finish()
    } else {
      parser?.push(pieces.valid(piece))
    }
  }

  /// A page that cites by links alone.
  private func addPapers() throws(ImportError) {
    let papers = context.pointee.text.papers.takeReferences()
    guard let first = papers.first else { throw .webPage(file) }
    records.add(papers)
    records.add(
      ImportDiagnostic(
        .note, file: file, line: first.line,
        summary: "the page holds no list of references; the papers that its text links to were read: \(papers.count)",
        cure: "fetch them by their identifiers to have their titles"))
  }

  private func cut() -> ImportDiagnostic {
    ImportDiagnostic(
      .error, file: file, line: 0, summary: "the page is longer than 64 MB; only its beginning was read",
      cure: "save the part with the references by itself")
  }

  private static func doubt(_ name: String, _ file: String) -> ImportDiagnostic {
    let claim = name.isEmpty ? "the page does not say its encoding" : "the page says its encoding is \(name)"
    return ImportDiagnostic(
      .warning, file: file, line: 1, matter: .encodingFallback,
      summary: claim + ", and its bytes are no UTF-8; they were read as Windows-1252",
      cure: "look at letters with accents")
  }
}

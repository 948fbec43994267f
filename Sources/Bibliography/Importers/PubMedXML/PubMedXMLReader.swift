internal import CLibXML2

/// Reads PubMed XML: NLM's baseline and update files, what efetch and PubMed's own export give, and the older forms.
///
/// One forward pass through libxml2's push parser in chunks of 64 KB; no tree, no DTD, no network, no look behind the
/// present record. A defect inside a record costs that record only: it is mended if it can be, else named, and parsing
/// goes on at the next record's start tag.
package final class PubMedXMLReader: RecordFormatReader {
  package static let format = RecordFormat.pubmedXML

  let window: ByteWindow
  private let source: any ByteSource
  let file: String
  let handler: UnsafeMutablePointer<PubMedXMLHandler>
  var parser: XMLPushParser?
  /// Bytes of the file that the present parser, or one before it, has been given.
  var fed = 0
  var isFinished = false
  private var hasFoundRecord = false
  private var given = 0
  var diagnostics: [ImportDiagnostic] = []
  var quarantined: [QuarantinedRecord] = []

  package init(_ source: any ByteSource, file: String) {
    self.source = source
    self.file = file
    window = ByteWindow(source)
    handler = .allocate(capacity: 1)
    handler.initialize(to: PubMedXMLHandler(file: file))
  }

  package convenience init(_ source: any ByteSource, head: TextHead, file: String, options: ReadingOptions) {
    self.init(source, file: file)
  }

  deinit {
    parser = nil
    handler.deinitialize(count: 1)
    handler.deallocate()
  }

  package func next() throws(ImportError) -> Record? {
    while true {
      if given < handler.pointee.completed.count {
        let (record, wasCut) = handler.pointee.completed[given]
        given += 1
        hasFoundRecord = true
        if wasCut { reportCut(record) }
        if record.isOfTwo { reportTwo(record) }
        return record
      }
      given = 0
      handler.pointee.completed.removeAll(keepingCapacity: true)
      for index in handler.pointee.deletions.indices { handler.pointee.deletions[index].place = 0 }
      if isFinished {
        if !hasFoundRecord, diagnostics.isEmpty, handler.pointee.deletions.isEmpty {
          hasFoundRecord = true
          throw .noRecords(file)
        }
        return nil
      }
      try advance()
    }
  }

  package func takeDiagnostics() -> [ImportDiagnostic] {
    defer { diagnostics.removeAll() }
    return diagnostics
  }

  package func takeQuarantined() -> [QuarantinedRecord] {
    defer { quarantined.removeAll() }
    return quarantined
  }

  package func takeDeletions() -> [UInt32] {
    // A piece of the file may hold records and, behind them, deletions that must not overtake them.
    let due = handler.pointee.deletions.prefix { given == 0 || $0.place < given }
    handler.pointee.deletions.removeFirst(due.count)
    return due.map(\.pmid)
  }

  /// Gives the parser one more piece of the file.
  private func advance() throws(ImportError) {
    if parser == nil { try startAtFirstText() }
    guard let piece = try window.piece(at: fed) else {
      try finish()
      return
    }
    let goesOn = parser?.push(piece) ?? false
    fed += piece.count
    reportEntities()
    if goesOn {
      // A record's start tag lies within a few hundred bytes before the place noted for it.
      handler.pointee.settleBetweenRecords()
      window.release(before: (handler.pointee.recordDepth > 0 ? handler.pointee.recordOffset : fed) - 1024)
    } else {
      try recover()
    }
  }

  /// Begins behind empty lines at the top, which would make the XML declaration an error.
  private func startAtFirstText() throws(ImportError) {
    var lineEnds = 0
    var first = 0
    while let piece = try window.piece(at: first) {
      let spaces = piece.prefix { ASCII.isSpace($0) }
      first += spaces.count
      lineEnds += spaces.count { $0 == 0x0A }
      if spaces.count < piece.count { break }
      window.release(before: first)
    }
    startParser(at: first, lineBase: lineEnds, root: nil)
  }

  /// Begins parsing at a place of the file; `root` is the element that stands in for what lies before it.
  func startParser(at offset: Int, lineBase: Int, root: String?, recovers: Bool = false) {
    var callbacks = PubMedXMLHandler.callbacks()
    parser = XMLPushParser(handlers: &callbacks, context: handler, recovers: recovers)
    let opening = root.map { Array("<\($0)>".utf8) } ?? []
    // A parser is missing only where memory is out; `push` then reports failure.
    if let cursor = parser?.cursor, let names = parser?.names {
      handler.pointee.attach(cursor, names, lineBase: lineBase, offsetBase: offset - opening.count)
    }
    if !opening.isEmpty { _ = parser?.push(opening) }
    fed = offset
  }

  var streamDefect: StreamDefect? { source.defect }

  private func finish() throws(ImportError) {
    let isInRecord = handler.pointee.recordDepth > 0
    let pmid = handler.pointee.pmidSoFar
    let line = handler.pointee.recordLine
    let isComplete = parser?.finish() ?? true
    // A comment or reference without its end may have swallowed what is behind it.
    if !isComplete, try recover(onlyIfWorthwhile: true) { return }
    isFinished = true
    if let defect = source.defect { report(defect) }
    if isComplete { return }
    if isInRecord {
      let isKept = handler.pointee.finishIncomplete()
      add(
        isKept ? .warning : .error, line: line, pmid: pmid,
        "the file ends inside this record; \(isKept ? "its beginning was kept" : "it is left out")",
        cure: "get the file again; it was cut off")
    } else if handler.pointee.depth > 0 {
      add(
        .warning, line: 0, "the file ends without the end of <\(handler.pointee.rootName)>",
        cure: "get the file again if records are missing; all whole records were read")
    }
  }
}

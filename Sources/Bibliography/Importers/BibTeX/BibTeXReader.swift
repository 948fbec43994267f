/// Reads BibTeX and BibLaTeX, entry by entry.
///
/// Only entries that refer to another (`crossref`, `xdata`) which has not come yet are held back; they follow as soon as
/// it has.
package final class BibTeXReader: RecordFormatReader {
  package static let format = RecordFormat.bibTeX

  package static func recognises(_ head: TextHead) -> Bool { BibTeXHeader.isIn(head) }

  let file: String
  private let options: ReadingOptions
  private let dialect: String?
  private let scanner: BibTeXScanner
  private let writer = BibTeXRecordWriter()
  private var strings = BibTeXStrings()
  private var shelf = BibTeXShelf()
  private var ready: [(entry: BibTeXEntry, missing: [String])] = []
  private var readyIndex = 0
  private var entries = 0
  private var number = 0
  private var isAtEnd = false
  var diagnostics: [ImportDiagnostic] = []
  var quarantined: [QuarantinedRecord] = []

  package init(_ source: any ByteSource, head: TextHead, file: String, options: ReadingOptions) {
    self.file = file
    self.options = options
    dialect = BibTeXDialect.name(in: head)
    scanner = BibTeXScanner(source)
  }

  package func next() throws(ImportError) -> Record? {
    while true {
      while readyIndex < ready.count {
        let (entry, missing) = ready[readyIndex]
        readyIndex += 1
        if let record = record(entry, missing: missing) { return record }
      }
      ready = []
      readyIndex = 0
      if isAtEnd { return nil }
      if let found = try scanner.next() {
        take(found)
      } else {
        try finish()
      }
    }
  }

  package func takeDiagnostics() -> [ImportDiagnostic] {
    defer { diagnostics = [] }
    return diagnostics
  }

  package func takeQuarantined() -> [QuarantinedRecord] {
    defer { quarantined = [] }
    return quarantined
  }

  private func finish() throws(ImportError) {
    isAtEnd = true
    ready = shelf.takeRest()
    if scanner.skippedLines > 0 { noteSkippedLines(scanner.skippedLines, first: scanner.firstSkippedLine) }
    if entries == 0, quarantined.isEmpty { throw .noRecords(file) }
  }

  private func take(_ found: BibTeXScanner.Entry) {
    let raw = UnsafeBufferPointer(rebasing: scanner.text[found.range])
    let header = BibTeXHeader(raw, at: 0) ?? found.header
    let name = raw[header.name]
    if ASCII.equalIgnoringCase(name, "comment") || ASCII.equalIgnoringCase(name, "preamble") {
      // Cut off in the middle it may hide records.
      if found.ending != .closed {
        quarantine(raw, found, cause: "the \(String(decoding: name, as: UTF8.self).lowercased()) is never closed")
      }
      return
    }
    let isText = UTF8Validity.isValid(raw)
    let text = isText ? Array(raw) : UTF8Validity.mended(raw)
    let isString = ASCII.equalIgnoringCase(name, "string")
    let isData = ASCII.equalIgnoringCase(name, "xdata")
    if !isString, !isData { entries += 1 }
    if found.ending == .tooLong {
      quarantine(raw, found, cause: "the entry is longer than 4 MB")
      return
    }
    guard var entry = parse(text, header, found.ending, isString: isString) else {
      quarantine(raw, found, cause: "a brace or quote in the entry is never closed")
      return
    }
    if isString { return }
    entry.line = found.line
    entry.ordinal = entries
    entry.number = number
    number += 1
    if options.keepsOriginal { entry.original = text }
    if !isText { noteEncoding(entry) }
    if found.ending != .closed { noteMended(entry, found.ending) }
    if entry.hasJunk, found.ending != .closedEarly { noteJunk(entry) }
    ready = shelf.take(entry)
  }

  /// The entry; nil where it cannot be read.
  ///
  /// Text that is not closed is tried in the other way of counting braces.
  private func parse(
    _ text: [UInt8], _ header: BibTeXHeader, _ ending: BibTeXScanner.Ending, isString: Bool
  ) -> BibTeXEntry? {
    var isClosed = ending == .closed || ending == .closedEarly
    var escapes = true
    if case .unclosed(let depth) = ending {
      if text.last(where: { !ASCII.isSpace($0) }) == UInt8(ascii: "}"), BibTeXDepth.isBalanced(text, from: header.open)
      {
        (isClosed, escapes) = (true, false)
      } else if depth > 1 {
        return nil
      }
    }
    let body = isClosed ? Array(text[...(text.lastIndex { !ASCII.isSpace($0) } ?? 0)]) : text
    var parser = BibTeXEntryParser(body, header: header, isClosed: isClosed, escapes: escapes, strings: strings)
    if isString {
      guard let (name, value) = parser.parseString() else { return BibTeXEntry(text: []) }
      _ = strings.define(name, value)
      return BibTeXEntry(text: [])
    }
    guard let entry = parser.parse() else { return nil }
    // A value that holds the fields behind it has lost its own brace.
    return !isClosed && entry.hasSwallowedField ? nil : entry
  }

  private func record(_ entry: BibTeXEntry, missing: [String]) -> Record? {
    if entry.typeName == "xdata" { return nil }
    if !writer.write(entry) {
      quarantine(entry, cause: "the entry has more than \(BibTeXRecordWriter.mostFields) fields")
      return nil
    }
    if !missing.isEmpty { noteMissing(missing, of: entry) }
    let source = SourceLocation(
      file: file, format: .bibTeX, dialect: dialect, line: entry.line, ordinal: entry.ordinal)
    return writer.record(source, original: entry.original)
  }
}

/// Reads the records of an XML format one by one: cut out of the stream, parsed, mapped.
final class XMLRecords<Mapper: XMLRecordMapper> {
  /// Limits of what one record may hold, as for PubMed's.
  private static var longestText: Int { 4 << 20 }
  private static var mostFields: Int { 250_000 }

  private let slicer: XMLRecordSlicer
  private let parser = XMLTreeParser(passedOver: Mapper.passedOver)
  private var mapper = Mapper()
  private var builder = RecordBuilder()
  private let file: String
  private let options: ReadingOptions
  private var ordinal = 0
  /// The records met so far, with those left out.
  private var met = 0
  private var isFinished = false
  private var hasFoundAnything = false
  private var diagnostics: [ImportDiagnostic] = []
  private var quarantined: [QuarantinedRecord] = []

  init(_ source: any ByteSource, file: String, options: ReadingOptions) {
    slicer = XMLRecordSlicer(source, record: Mapper.record, longest: Mapper.longestRecord)
    self.file = file
    self.options = options
  }

  func next() throws(ImportError) -> Record? {
    while let slice = try slicer.next() {
      hasFoundAnything = true
      met += 1
      let documentType = slicer.takeDocumentType()
      if !documentType.isEmpty { parser.declareEntities(documentType) }
      if let record = read(slice) { return record }
    }
    if isFinished { return nil }
    isFinished = true
    if let defect = slicer.defect { report(defect) }
    if !hasFoundAnything, diagnostics.isEmpty { throw .noRecords(file) }
    return nil
  }

  func takeDiagnostics() -> [ImportDiagnostic] {
    defer { diagnostics.removeAll() }
    return diagnostics
  }

  func takeQuarantined() -> [QuarantinedRecord] {
    defer { quarantined.removeAll() }
    return quarantined
  }

  private func read(_ slice: XMLRecordSlice) -> Record? {
    switch slice.ending {
    case .tooLong:
      return quarantine(slice, "the record is longer than \(Mapper.longestRecord >> 20) MB")
    case .strayEndTag:
      return quarantine(slice, "an end tag </\(Mapper.record)> stands here without its start tag")
    case .whole, .nextRecord, .fileEnd: break
    }
    var slice = slice
    let isMended = mendEncoding(&slice)
    let defect = parse(&slice)
    builder.reset()
    guard let root = parser.tree.root else { return quarantine(slice, defect ?? "the record holds nothing") }
    mapper.map(root, into: &builder)
    builder.isIncomplete = defect != nil
    if defect != nil, builder.fieldCount == 0 { return quarantine(slice, defect ?? "") }
    if parser.isFull { return quarantine(slice, "the record holds more elements than any sound one") }
    if builder.count > Self.longestText || builder.fieldCount > Self.mostFields {
      return quarantine(slice, "the record's text is longer than \(Self.longestText >> 20) MB")
    }
    ordinal += 1
    tell(slice, isMended: isMended, defect: defect)
    return builder.record(
      source: SourceLocation(
        file: file, format: Mapper.format, dialect: mapper.dialect, line: slice.line, ordinal: ordinal),
      original: options.keepsOriginal ? slice.bytes : [])
  }

  private func mendEncoding(_ slice: inout XMLRecordSlice) -> Bool {
    let isValid = slice.bytes.withUnsafeBufferPointer { UTF8Validity.isValid($0) }
    if !isValid { slice.bytes = slice.bytes.withUnsafeBufferPointer { UTF8Validity.mended($0) } }
    return !isValid
  }

  /// Fills the parser's tree; gives what is wrong where the tree may lack something.
  private func parse(_ slice: inout XMLRecordSlice) -> String? {
    if parser.parse(slice.bytes, line: slice.line, recovers: false) { return nil }
    let failure = parser.failure
    let repair = RecordRepair(slice.bytes, beginsMarkup: Self.beginsMarkup)
    if repair.isChanged, parser.parse(repair.output, line: slice.line, recovers: false) {
      add(
        .warning, slice.line, "the XML of this record is broken and was mended: \(repair.description)",
        cure: "look at the record in its source")
      return nil
    }
    _ = parser.parse(repair.output, line: slice.line, recovers: true)
    return switch slice.ending {
    case .nextRecord: "the next record begins before the end of this one"
    case .fileEnd: "the file ends inside this record"
    default: "the XML of this record is broken (\(failure))"
    }
  }

  private static func beginsMarkup(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    switch XMLMark(bytes, at: place, record: Mapper.record) {
    case .comment, .data, .instruction, .recordStart, .recordEnd: true
    case .documentType: false
    case .other: MarkupTag.isTag(bytes, at: place)
    }
  }

  private func tell(_ slice: XMLRecordSlice, isMended: Bool, defect: String?) {
    let pmid = builder.firstField(.pmid).map { String(decoding: builder.bytes(in: $0.range), as: UTF8.self) }
    if isMended {
      add(
        .warning, slice.line, pmid: pmid, matter: .encodingFallback,
        "bytes of this record are no UTF-8 and were read as Windows-1252", cure: "look at letters with accents")
    }
    if let defect {
      add(
        .warning, slice.line, pmid: pmid, "\(defect); what could be read of it was kept",
        cure: "get the file again, or look at the record in its source")
    }
    for remark in mapper.remarks { add(.note, slice.line, pmid: pmid, remark.summary, cure: remark.cure) }
    for entity in parser.entities.takeUnresolved() {
      add(
        .note, slice.line, pmid: pmid,
        "the entity &\(entity.name); \(entity.reason.words); it stays in the text as written",
        cure: "read such a text in its source")
    }
  }

  private func quarantine(_ slice: XMLRecordSlice, _ cause: String) -> Record? {
    _ = parser.entities.takeUnresolved()
    quarantined.append(
      QuarantinedRecord(
        file: file, line: slice.line, cause: cause, text: Array(slice.bytes.prefix(XMLRecordSlicer.longestKept))))
    add(
      .error, slice.line, matter: .quarantined, "\(cause), so the record is left out",
      cure: "mend its text, which was set apart, or export it again")
    return nil
  }

  private func report(_ defect: StreamDefect) {
    switch defect {
    case .truncated:
      add(
        .error, 0, "the compressed data stops before its end, so records at the end are missing",
        cure: "get the file again")
    case .damaged:
      add(
        .error, 0, "the compressed data is damaged, so the records after the damage are missing",
        cure: "get the file again")
    case .trailingBytes:
      add(
        .warning, 0, "bytes that are not gzip follow the compressed data and were passed over",
        cure: "check that no record is missing at the end")
    }
  }

  private func add(
    _ severity: ImportDiagnostic.Severity, _ line: Int, pmid: String? = nil,
    matter: ImportDiagnostic.Matter = .other, _ summary: String, cure: String
  ) {
    // A file may be one line, whose number would lead nowhere.
    let place = line > 0 && met > line && pmid == nil ? "record \(met) of the file: " : ""
    diagnostics.append(
      ImportDiagnostic(
        severity, file: file, line: line, pmid: pmid, matter: matter, summary: place + summary, cure: cure))
  }
}

extension XMLEntities.Unresolved.Reason {
  fileprivate var words: String {
    switch self {
    case .undeclared: "is not defined"
    case .refersToOthers: "is defined through other entities and is not expanded"
    case .external: "stands for another file, which is not fetched"
    case .tooLong: "is longer than \(XMLEntities.longestContent) bytes and is not expanded"
    }
  }
}

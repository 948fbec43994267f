/// What the reader does after an error: mends or names the record it lies in, and goes on at the next one.
extension PubMedXMLReader {
  /// More raw bytes than this are not kept of one record; it is then passed over without an attempt to mend it.
  private static var largestRawRecord: Int { 1 << 23 }

  /// Where parsing failed, and in what.
  private struct Failure {
    var cause: XMLFailure
    var limit: PubMedXMLHandler.Limit?
    var isInRecord: Bool
    var element: PubMedElement
    var offset: Int
    var line: Int
    /// The line of `offset`, from which the lines of what follows are counted.
    var lineOfOffset: Int
    var pmid: String?
    /// Records that were complete before this one.
    var completed: Int
  }

  /// False, with all as it was, where that was the condition and neither a record follows nor the present one has its
  /// end.
  @discardableResult
  func recover(onlyIfWorthwhile: Bool = false) throws(ImportError) -> Bool {
    guard let cause = parser?.failure else { return false }
    let failure = describe(cause)
    let finder = RecordFinder(after: failure.isInRecord ? failure.element : .other)
    let keepFrom = failure.offset - 1024
    let next = try finder.next(
      in: window, from: failure.offset, keepFrom: keepFrom, limit: failure.limit == nil ? Self.largestRawRecord : 0)
    if onlyIfWorthwhile, next == nil, !holdsWholeRecord(failure) { return false }
    dropParser()
    let end = next?.offset ?? window.end
    if failure.isInRecord {
      if !mend(failure, end: end), !salvage(failure, end: end) { setApart(failure, end: end) }
    } else {
      reportGap(failure, goesOn: next != nil)
    }
    guard let next else {
      isFinished = true
      if let defect = streamDefect { report(defect) }
      return true
    }
    let lineBase = failure.lineOfOffset + next.lineEnds - 1
    // Should this start tag be broken too, the search goes on behind it.
    handler.pointee.settle(at: next.offset + 1, line: lineBase + 1)
    startParser(at: next.offset, lineBase: lineBase, root: rootForRestart)
    return true
  }

  /// The handler must not ask a parser that is gone for its place.
  private func dropParser() {
    handler.pointee.cursor = nil
    parser = nil
  }

  /// The element that stands in for the document's root; a file of a single record has none around it.
  private var rootForRestart: String {
    let name = handler.pointee.rootName
    return ["", "PubmedArticle", "PubmedBookArticle", "MedlineCitation"].contains(name) ? "PubmedArticleSet" : name
  }

  /// Outside records the place is the end of the last one: libxml2 forgets its own when it gives up for good.
  private func describe(_ cause: XMLFailure) -> Failure {
    let state = handler
    let isInRecord = state.pointee.recordDepth > 0
    return Failure(
      cause: cause, limit: state.pointee.brokenLimit, isInRecord: isInRecord, element: state.pointee.recordElement,
      offset: isInRecord ? state.pointee.recordOffset : state.pointee.settledOffset,
      line: isInRecord ? state.pointee.recordLine : max(1, state.pointee.gapLine),
      lineOfOffset: isInRecord ? state.pointee.recordLine : max(1, state.pointee.settledLine),
      pmid: state.pointee.pmidSoFar, completed: state.pointee.completed.count)
  }

  /// Reads the damaged record once more in a mended form; false where that fails too.
  private func mend(_ failure: Failure, end: Int) -> Bool {
    guard failure.limit == nil, window.start <= failure.offset, let raw = rawRecord(failure, end: end) else {
      return false
    }
    // The defect may lie in what is passed over where the parser holds all of it, as it does now.
    if parse(raw, line: failure.line) { return true }
    let repair = RecordRepair(raw)
    if repair.isChanged, parse(repair.output, line: failure.line) {
      add(.warning, line: failure.line, pmid: failure.pmid, repair.description, cure: "compare it with PubMed")
      return true
    }
    if parse(RecordRepair.withoutMarkup(repair.output), line: failure.line) {
      add(
        .warning, line: failure.line, pmid: failure.pmid,
        "mark-up inside a text was broken (\(failure.cause.message)) and has been dropped",
        cure: "compare it with PubMed")
      return true
    }
    return false
  }

  /// Keeps what can be read of a record that cannot be mended; false where that is nothing to know it by.
  private func salvage(_ failure: Failure, end: Int) -> Bool {
    if failure.limit == nil, window.start <= failure.offset {
      guard let start = startOfRecord(failure) else { return false }
      startParser(at: fed, lineBase: failure.line - 1, root: "PubmedArticleSet", recovers: true)
      _ = parser?.push(RecordRepair(window.bytes(in: start..<end)).output)
      _ = parser?.finish()
      dropParser()
      if let last = handler.pointee.completed.indices.last, handler.pointee.completed.count > failure.completed {
        handler.pointee.completed[last].record.isIncomplete = true
      } else if !handler.pointee.finishIncomplete() {
        handler.pointee.abandonRecord()
        return false
      }
      handler.pointee.abandonRecord()
    } else if !handler.pointee.finishIncomplete() {
      return false
    }
    add(
      .warning, line: failure.line, pmid: failure.pmid,
      "\(reason(failure)); what could be read of this record was kept",
      cure: "fetch the record again from PubMed")
    return true
  }

  private func holdsWholeRecord(_ failure: Failure) -> Bool {
    failure.isInRecord && window.start <= failure.offset && rawRecord(failure, end: window.end) != nil
  }

  private func startOfRecord(_ failure: Failure) -> Int? {
    let before = window.bytes(in: max(window.start, failure.offset - 1024)..<failure.offset)
    return before.lastIndex(of: 0x3C).map { failure.offset - (before.count - $0) }
  }

  /// The bytes from the record's start tag to its end tag; nil where there is no end tag before the next record.
  private func rawRecord(_ failure: Failure, end: Int) -> [UInt8]? {
    guard let start = startOfRecord(failure) else { return nil }
    let raw = window.bytes(in: start..<end)
    for name in failure.element.names {
      let endTag = Array("</\(name)>".utf8)
      guard raw.count >= endTag.count else { continue }
      for index in stride(from: raw.count - endTag.count, through: 0, by: -1)
      where raw[index] == 0x3C && raw[index...].starts(with: endTag) {
        return Array(raw[..<(index + endTag.count)])
      }
    }
    return nil
  }

  /// Parses one record by itself; true where it came out.
  private func parse(_ record: [UInt8], line: Int) -> Bool {
    let before = handler.pointee.completed.count
    startParser(at: fed, lineBase: line - 1, root: "PubmedArticleSet")
    _ = parser?.push(record)
    dropParser()
    let cameOut = handler.pointee.completed.count == before + 1
    handler.pointee.abandonRecord()
    return cameOut
  }

  private func reason(_ failure: Failure) -> String {
    switch failure.limit {
    case .depth: "elements are nested more than \(PubMedXMLHandler.deepestNesting) deep"
    case .fields:
      "the record holds more than \(PubMedXMLHandler.mostFields / 1000),000 authors, headings and other parts"
    case .size: "the record holds more than \(PubMedXMLHandler.largestRecord >> 20) MB of text"
    case nil: "the XML is broken (\(failure.cause.message))"
    }
  }

  /// The record's text goes to the quarantine, as far as it is still held.
  private func setApart(_ failure: Failure, end: Int) {
    handler.pointee.ordinal += 1
    let start = startOfRecord(failure) ?? failure.offset
    let text = window.bytes(in: start..<max(start, min(end, start + PubMedXMLHandler.largestRecord)))
    let cause = reason(failure)
    quarantined.append(QuarantinedRecord(file: file, line: failure.line, cause: cause, text: text))
    diagnostics.append(
      ImportDiagnostic(
        .error, file: file, line: failure.line, pmid: failure.pmid, matter: .quarantined,
        summary: "\(cause), so this record is left out", cure: "fetch the record again from PubMed"))
  }

  private func reportGap(_ failure: Failure, goesOn: Bool) {
    switch failure.cause.code {
    case _ where handler.pointee.ordinal == 0 && goesOn:
      add(
        .warning, line: failure.line, "text before the first record is not XML and was passed over",
        cure: "check that no record is missing at the top")
    case XMLFailure.contentAfterEnd where goesOn, XMLFailure.declarationInside where goesOn:
      add(.note, line: failure.line, "another document begins in the same file", cure: "nothing to do; it was read too")
    case XMLFailure.contentAfterEnd, XMLFailure.declarationInside:
      add(
        .warning, line: failure.line, "text after the end of the document was passed over",
        cure: "check that no record is missing at the end")
    default:
      let limit =
        failure.limit == .depth ? "elements are nested too deep" : "the XML is broken (\(failure.cause.message))"
      add(
        .warning, line: failure.line,
        "\(limit) between records; \(goesOn ? "reading went on at the next record" : "no record follows")",
        cure: "check that no record is missing here")
    }
  }
}

/// What the reader tells of.
extension PubMedXMLReader {
  func add(
    _ severity: ImportDiagnostic.Severity, line: Int, pmid: String? = nil, _ summary: String, cure: String
  ) {
    diagnostics.append(
      ImportDiagnostic(severity, file: file, line: line, pmid: pmid, summary: summary, cure: cure))
  }

  func report(_ defect: StreamDefect) {
    switch defect {
    case .truncated:
      add(
        .error, line: 0, "the compressed data stops before its end, so records at the end are missing",
        cure: "download the file again and check its md5")
    case .damaged:
      add(
        .error, line: 0, "the compressed data is damaged, so the records after the damage are missing",
        cure: "download the file again and check its md5")
    case .trailingBytes:
      add(
        .warning, line: 0, "bytes that are not gzip follow the compressed data and were passed over",
        cure: "check that no record is missing at the end")
    }
  }

  func reportCut(_ record: Record) {
    add(
      .warning, line: record.source.line, pmid: record.text(of: .pmid),
      "a text longer than \(PubMedXMLHandler.longestText >> 20) MB was cut to its first part",
      cure: "fetch the record again from PubMed")
  }

  func reportTwo(_ record: Record) {
    let listed = record.text(of: .listedPMID) ?? ""
    add(
      .error, line: record.source.line, pmid: record.text(of: .pmid),
      "the record ends with the identifiers of PMID \(listed), so bytes are missing between the two and records may be lost",
      cure: "get the file again")
  }

  func reportEntities() {
    for entity in handler.pointee.entities.takeUnresolved() {
      let reason =
        switch entity.reason {
        case .undeclared: "is not defined"
        case .refersToOthers: "is defined through other entities and is not expanded"
        case .external: "stands for another file, which is not fetched"
        case .tooLong: "is longer than \(XMLEntities.longestContent) bytes and is not expanded"
        }
      add(
        .warning, line: entity.line, pmid: entity.pmid,
        "the entity &\(entity.name); \(reason); it stays in the text as written",
        cure: "read such a text in PubMed itself")
    }
  }
}

extension Record {
  /// The number at the record's end is not that at its beginning: the end of another record has been joined to it.
  var isOfTwo: Bool {
    guard let listed = number(first(.listedPMID)), let own = number(first(.pmid)) else { return false }
    return listed != own
  }

  private func number(_ field: RecordField?) -> UInt32? {
    field.flatMap { field in
      bytes.withUnsafeBufferPointer { ASCII.number(UnsafeBufferPointer(rebasing: $0[field.range])) }
    }
  }
}

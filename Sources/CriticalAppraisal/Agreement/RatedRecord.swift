internal import Bibliography

/// What one rater says of one record.
struct RatedRecord {
  let record: Record
  let rater: String
  /// Whether the rater is this program.
  let isMachine: Bool
  var answers: [AgreementField: String]
  let file: String
  let line: Int
}

extension RatedRecord {
  /// A record of which a table holds the names and no more.
  static func record(id: String, pmid: String, doi: String, title: String, year: Int?, file: String, line: Int)
    -> Record
  {
    var builder = RecordBuilder()
    if !pmid.isEmpty { builder.add(.pmid, pmid, code: 1) }
    if !doi.isEmpty { builder.add(.doi, doi) }
    if let year, year > 0 { builder.add(.year, String(year), code: UInt32(clamping: year)) }
    var title = title
    title.withUTF8 { builder.addTitle($0) }
    // What has no number keeps the name that the table gives it.
    if pmid.isEmpty, doi.isEmpty, !id.isEmpty { builder.add(.label, id) }
    return builder.record(source: SourceLocation(file: file, format: .table, line: line, ordinal: line))
  }

  init(_ row: CheckSheet.Row, rater: String, isMachine: Bool, _ answers: HumanAnswers) {
    record = Self.record(
      id: row.id, pmid: row.pmid, doi: row.doi, title: row.title, year: row.year, file: row.file, line: row.line)
    self.rater = rater
    self.isMachine = isMachine
    self.answers = Self.answers(answers)
    file = row.file
    line = row.line
  }

  static func answers(_ answers: HumanAnswers) -> [AgreementField: String] {
    var given: [AgreementField: String] = [:]
    for field in answers.fields { given[AgreementField(field)] = answers[field] }
    return given
  }
}

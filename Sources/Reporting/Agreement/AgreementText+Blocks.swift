internal import CriticalAppraisal

extension AgreementText {
  /// The measures of two raters and their tables.
  static func blocks(_ fields: [FieldAgreement], _ first: String, _ second: String) -> [String] {
    let tables = AgreementTables(fields)
    var blocks = [tables.measures.text.joined(separator: "\n")]
    if let weighted = tables.weighted { blocks.append(weighted.text.joined(separator: "\n")) }
    for field in fields {
      blocks.append(
        ([field.field.name] + AgreementTables.counts(field, first, second).text).joined(separator: "\n"))
    }
    return blocks
  }

  /// The same as Markdown.
  static func markdown(_ fields: [FieldAgreement], _ first: String, _ second: String) -> [String] {
    let tables = AgreementTables(fields)
    var blocks = [tables.measures.markdown.joined(separator: "\n")]
    if let weighted = tables.weighted { blocks.append(weighted.markdown.joined(separator: "\n")) }
    for field in fields {
      let counts = AgreementTables.counts(field, "", "")
      let heads = ["\(first) in rows, \(second) in columns"] + counts.heads.dropFirst()
      let table = FigureTable(heads: heads, rows: counts.rows)
      blocks.append("**\(field.field.name)**\n\n" + table.markdown.joined(separator: "\n"))
    }
    return blocks
  }
}

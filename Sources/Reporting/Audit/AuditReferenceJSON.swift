internal import Bibliography
internal import CriticalAppraisal

/// One reference of an audit as JSON.
struct AuditReferenceJSON {
  private let reference: AuditedReference

  init(_ reference: AuditedReference) { self.reference = reference }

  func write(to output: inout OutputBuffer) {
    output.append("{\"number\":")
    output.append(reference.number)
    writeCited(&output)
    writeFinding(&output)
    output.append(",\n \"judgedFrom\":")
    output.appendJSON(reference.basis.rawValue)
    output.append(",\"judgedRecord\":")
    output.append(reference.isLibraryRecordJudged ? "\"library\"" : "\"page\"")
    writeJudgements(&output)
    output.append(",\"onTopic\":")
    output.append(reference.isOnTopic ? "true" : "false")
    output.append(",\"retracted\":")
    output.append(reference.isRetracted ? "true" : reference.finding.found == nil ? "null" : "false")
    output.append(",\"repeats\":")
    if let earlier = reference.repeats { output.append(earlier) } else { output.append("null") }
    output.append(",\"open\":")
    output.appendJSON(AuditWords(reference).openQuestions)
    writeQuotes(&output)
    output.append("}")
  }

  private func writeCited(_ output: inout OutputBuffer) {
    let cited = reference.cited
    output.append(",\"cited\":{\"text\":")
    output.appendJSON(AuditWords(reference).cited)
    output.append(",\"authors\":[")
    for (place, author) in cited.authors.enumerated() {
      if place > 0 { output.append(",") }
      output.appendJSON(author)
    }
    output.append("],\"title\":")
    output.appendJSON(cited.title.isEmpty ? nil : cited.text(cited.title))
    output.append(",\"year\":")
    if let year = cited.year { output.append(year) } else { output.append("null") }
    for (name, kind) in [
      ("journal", RecordFieldKind.journal), ("volume", .volume), ("issue", .issue), ("pages", .pages), ("pmid", .pmid),
      ("doi", .doi),
    ] {
      output.append(",\"\(name)\":")
      output.appendJSON(cited.text(of: kind))
    }
    output.append(",\"file\":")
    output.appendJSON(cited.source.file)
    output.append(",\"line\":")
    output.append(cited.source.line)
    output.append("}")
  }

  private func writeFinding(_ output: inout OutputBuffer) {
    output.append(",\n \"library\":{\"finding\":")
    output.appendJSON(reference.finding.name)
    let found = reference.finding.found
    output.append(",\"reason\":")
    output.appendJSON(found?.reason.rawValue)
    output.append(",\"copies\":")
    output.append(found?.copies ?? 0)
    output.append(",\"record\":")
    if let record = found?.record {
      write(record.id, record.source.file, record.source.line, record.text(record.title), &output)
      output.append("}")
    } else {
      output.append("null")
    }
    output.append(",\"possible\":[")
    if case .possible(let records) = reference.finding {
      for (place, record) in records.enumerated() {
        if place > 0 { output.append(",") }
        write(record.id, record.source.file, record.source.line, record.title, &output)
        output.append(",\"doubt\":")
        output.appendJSON(record.doubt.rawValue)
        output.append("}")
      }
    }
    output.append("]}")
  }

  private func write(_ id: String, _ file: String, _ line: Int, _ title: String, _ output: inout OutputBuffer) {
    output.append("{\"id\":")
    output.appendJSON(id)
    output.append(",\"file\":")
    output.appendJSON(file)
    output.append(",\"line\":")
    output.append(line)
    output.append(",\"title\":")
    output.appendJSON(title)
  }

  private func writeJudgements(_ output: inout OutputBuffer) {
    let isByText = reference.design != .cannotTell && !reference.isByJournal
    output.append(",\n \"design\":{\"label\":")
    output.appendJSON(reference.design.rawValue)
    output.append(",\"subtype\":")
    output.appendJSON(isByText ? reference.appraisal.design.subtype?.rawValue : nil)
    output.append(",\"probability\":")
    if isByText { output.appendHundredths(reference.appraisal.design.probability) } else { output.append("null") }
    output.append(",\"byJournal\":")
    output.append(reference.isByJournal ? "true" : "false")
    output.append("},\"timing\":{\"marker\":")
    output.appendJSON(reference.marker.rawValue)
    output.append("},\"comparison\":{\"verdict\":")
    output.appendJSON(reference.verdict.rawValue)
    output.append(",\"confidence\":")
    output.appendJSON(reference.judgedConfidence?.rawValue)
    output.append("}")
  }

  private func writeQuotes(_ output: inout OutputBuffer) {
    let quotes = AuditQuotes(reference)
    var all = quotes.design.map { ("design", $0) } + quotes.timing.map { ("timing", $0) }
    all += quotes.verdict.flatMap { part in part.quotes.map { (part.support.question.rawValue, $0) } }
    output.append(",\n \"quotes\":[")
    for (place, quote) in all.enumerated() {
      output.append(place > 0 ? ",{\"for\":" : "{\"for\":")
      output.appendJSON(quote.0)
      output.append(",\"field\":")
      output.appendJSON(quotes.field(quote.1))
      output.append(",\"quote\":")
      output.appendJSON(quotes.verbatim(quote.1))
      output.append("}")
    }
    output.append("]")
  }
}

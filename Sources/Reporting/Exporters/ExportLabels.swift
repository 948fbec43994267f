internal import Bibliography
package import CriticalAppraisal

/// What we add to a record for other programs: keywords, a note with the quotes, and one short label.
package struct ExportLabels: Sendable, Equatable {
  /// Without commas and semicolons, at which programs split keywords; never fewer than three, since Zotero splits a
  /// lone one.
  package let keywords: [String]
  /// Design, timing and verdict in one word, for columns that sort.
  package let shortLabel: String
  /// One line.
  package let note: String

  package init(_ appraisal: Appraisal) {
    let design = Self.name(appraisal.design.label)
    let timing = Self.dashed(appraisal.timing.marker.rawValue)
    let verdict = Self.name(appraisal.comparison.verdict)
    var keywords = ["design/\(design)"]
    if let subtype = appraisal.design.subtype { keywords.append("subtype/\(Self.dashed(subtype.rawValue))") }
    keywords += ["timing/\(timing)", "verdict/\(verdict)"]
    keywords += appraisal.topics.map { "topic/\(Self.dashed($0.name))" }
    keywords += Self.statuses(appraisal).map { "status/\($0)" }
    self.keywords = keywords.map { OwnAdditions.keywordPrefix + $0 }
    shortLabel = "\(OwnAdditions.keywordPrefix)\(design)/\(timing)/\(verdict)"
    note = Self.note(appraisal)
  }

  /// The name of a design in keywords and file names.
  package static func name(_ design: StudyDesign) -> String { dashed(design.rawValue) }

  private static func name(_ verdict: Verdict) -> String {
    switch verdict {
    case .flawed, .possiblyFlawed, .sound: dashed(verdict.rawValue) + "-comparison"
    case .notApplicable, .cannotTell: dashed(verdict.rawValue)
    }
  }

  private static func statuses(_ appraisal: Appraisal) -> [String] {
    var statuses: [String] = []
    if appraisal.record.isRetracted { statuses.append("retracted") }
    if let notice = appraisal.record.notice, notice != .retracted { statuses.append(dashed(notice.rawValue)) }
    if appraisal.duplicateOf != nil { statuses.append("duplicate") }
    if appraisal.checked != nil { statuses.append("checked-by-hand") }
    return statuses
  }

  /// `prospectiveCohort` as `prospective-cohort`; any sign that programs could stumble over becomes a dash.
  private static func dashed(_ name: String) -> String {
    var text = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "A"..."Z":
        if !text.isEmpty, text.last != "-" { text += "-" }
        text.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value | 0x20)))
      case "a"..."z", "0"..."9", ".": text.unicodeScalars.append(scalar)
      default: if text.last != "-" { text += "-" }
      }
    }
    return text
  }
}

extension ExportLabels {
  private static func note(_ appraisal: Appraisal) -> String {
    var quotes = NoteQuotes(appraisal)
    let design = appraisal.design
    let subtype = design.subtype.map { " (\(dashed($0.rawValue)))" } ?? ""
    // A label that a person gave has no probability.
    let isOwn = appraisal.checked?.changes.contains(.design) != true
    let probability = isOwn ? ", probability \(hundredths(design.probability))" : ""
    var parts = ["\(design.label.name)\(subtype)\(probability)\(quotes.next([.design]))"]
    if let stated = design.stated, stated.label != design.label {
      parts.append("stated by the authors: \(stated.label.name)\(quotes.next([.stated]))")
    }
    let timing = appraisal.timing.marker.rawValue
    parts.append("marker measured: \(SummaryText.timingNames[timing] ?? timing)\(quotes.next([.timing]))")
    let verdict = appraisal.comparison.verdict.rawValue
    var comparison = "comparison: \(SummaryText.verdictNames[verdict] ?? verdict)"
    if let confidence = appraisal.comparison.confidence { comparison += ", confidence \(confidence.rawValue)" }
    if let exception = appraisal.comparison.exception { comparison += ", exception \(exception)" }
    parts.append(comparison + quotes.next([.outcomeDefined, .markerAfter, .mutableMarker, .exception]))
    if let checked = appraisal.checked {
      let changes = ExplanationText.differences(checked)
      let by = OwnAdditions.quoted(VerifiedSentences.list(checked.by))
      parts.append("checked by \(by)\(changes.isEmpty ? "" : "; the program alone says \(changes)")")
    }
    let statuses = statuses(appraisal)
    if !statuses.isEmpty { parts.append("status: \(statuses.joined(separator: ", "))") }
    // A place in a file is left out: the next run reads another file and would write another note.
    if let id = appraisal.duplicateOf, id.hasPrefix("pmid:") || id.hasPrefix("doi:") {
      parts.append("same record as \(id)")
    }
    return "\(OwnAdditions.noteStart) \(parts.joined(separator: "; ")) \(OwnAdditions.noteEnd)"
  }

  private static func hundredths(_ value: Float) -> String {
    var buffer = OutputBuffer(capacity: 8)
    buffer.appendHundredths(value)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  /// Gives each quote of an appraisal once.
  private struct NoteQuotes {
    private let appraisal: Appraisal
    private var given: Set<Range<Int>> = []

    init(_ appraisal: Appraisal) { self.appraisal = appraisal }

    mutating func next(_ purposes: [EvidencePurpose]) -> String {
      var text = ""
      for purpose in purposes {
        guard let evidence = appraisal.evidence.first(where: { $0.purpose == purpose }) else { continue }
        if given.insert(evidence.range).inserted {
          text += " “\(OwnAdditions.quoted(appraisal.record.text(evidence.range)))”"
        }
      }
      return text
    }
  }
}

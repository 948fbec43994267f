internal import Bibliography
internal import CriticalAppraisal

/// The words of an audit about one reference.
struct AuditWords {
  private let reference: AuditedReference

  init(_ reference: AuditedReference) { self.reference = reference }

  /// The reference as it was written, or as its fields tell it.
  var cited: String {
    let record = reference.cited
    if let text = record.text(of: .citation), !text.isEmpty { return Self.plain(text) }
    return Self.plain(Self.citation(record))
  }

  static func citation(_ record: Record) -> String {
    let authors = record.authors.prefix(3).joined(separator: ", ") + (record.authors.count > 3 ? " et al" : "")
    let place = [record.text(of: .volume), record.text(of: .pages)].compactMap(\.self).joined(separator: ":")
    let journal = record.text(of: .journal) ?? record.text(of: .journalAbbreviation) ?? ""
    let imprint = [record.year.map(String.init) ?? "", place].filter { !$0.isEmpty }.joined(separator: ";")
    let end = [journal, imprint].filter { !$0.isEmpty }.joined(separator: " ")
    return [authors, record.text(record.title), end].filter { !$0.isEmpty }
      .map { $0.hasSuffix(".") || $0.hasSuffix("?") ? $0 : $0 + "." }.joined(separator: " ")
  }

  /// What was found in the library and why it is the same paper.
  var library: String {
    switch reference.finding {
    case .found(let found):
      let others = found.copies == 1 ? "" : "; \(found.copies) records of the library are this paper"
      return "found by \(found.reason.text): \(Self.place(found.record))\(Self.name(found.record.id))\(others)"
    case .possible: return "perhaps there; look at these records, which were not used:"
    case .notFound: return "not found"
    }
  }

  var possible: [String] {
    guard case .possible(let records) = reference.finding else { return [] }
    return records.map {
      "\(Self.plain($0.source.words + Self.name($0.id))): \($0.doubt.text): \(Self.plain($0.title))"
    }
  }

  var design: String {
    let design = reference.appraisal.design
    if reference.isByJournal { return "\(reference.design.name), as the journal prints; the title does not show it" }
    if reference.design == .cannotTell { return reference.design.name }
    let subtype = design.subtype.map { " (\(Self.spaced($0.rawValue)))" } ?? ""
    return "\(reference.design.name)\(subtype), probability \(Self.hundredths(design.probability))"
  }

  var timing: String {
    SummaryText.timingNames[reference.marker.rawValue] ?? reference.marker.rawValue
  }

  var verdict: String {
    let comparison = reference.appraisal.comparison
    var text = SummaryText.verdictNames[reference.verdict.rawValue] ?? reference.verdict.rawValue
    if reference.verdict == comparison.verdict, reference.verdict != .cannotTell {
      if let confidence = comparison.confidence { text += ", confidence \(confidence.rawValue)" }
      if let exception = comparison.exception { text += ", exception \(exception)" }
    }
    return text
  }

  /// What remains open, and from what.
  var openQuestions: String? {
    let open = [
      reference.design == .cannotTell ? "what the design was" : nil,
      reference.marker == .cannotTell ? "when the marker was measured" : nil,
      reference.verdict == .cannotTell ? "whether the comparison is the flawed one" : nil,
      !reference.basis.hasAbstract && !reference.isOnTopic ? "whether it is about the topic" : nil,
      reference.finding.found == nil && !reference.isRetracted ? "whether it has been retracted" : nil,
    ].compactMap(\.self)
    return open.isEmpty ? nil : open.joined(separator: "; ")
  }

  /// A text without signs that steer a terminal.
  static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) ? " " : scalar
        }))
  }

  /// An identifier behind the place of a record; one that only says the place again is left out.
  private static func name(_ id: String) -> String { id.contains("#") && !id.hasPrefix("doi:") ? "" : ", \(plain(id))" }

  static func place(_ record: Record) -> String { plain(record.source.words) }

  static func hundredths(_ value: Float) -> String {
    var buffer = OutputBuffer()
    buffer.appendHundredths(value)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  /// A label of the contract in plain words: `outcomeDefined` as "outcome defined".
  private static func spaced(_ label: String) -> String {
    label.reduce(into: "") { text, letter in text += letter.isUppercase ? " " + letter.lowercased() : String(letter) }
  }
}

internal import Bibliography
package import CriticalAppraisal

/// One record's judgements with the sentences behind them, for the terminal.
package struct ExplanationText {
  let appraisal: Appraisal
  private let reasons: WeighedReasons?

  package init(_ appraisal: Appraisal, reasons: WeighedReasons? = nil) {
    self.appraisal = appraisal
    self.reasons = reasons
  }

  package var text: String {
    let record = appraisal.record
    var lines = [Columns.wrap(record.text(record.title)), Columns.wrap(byline), ""]
    if let notice = record.notice { lines += ["Note     \(Self.words(notice))", ""] }
    if let checked = appraisal.checked { lines += [Self.words(checked), ""] }
    lines += design + [""] + path + [""]
    if let reasons, !reasons.isEmpty { lines += weighed(reasons) + [""] }
    lines += timing + [""] + comparison
    if !appraisal.comparison.comparisons.isEmpty { lines += [""] + comparisons }
    if !appraisal.suggested.isEmpty { lines += [""] + suggested }
    if !appraisal.topics.isEmpty || appraisal.participants != nil { lines += [""] + others }
    if !appraisal.treatments.isEmpty { lines += [""] + treatments }
    return lines.joined(separator: "\n") + "\n\n"
  }

  private var byline: String {
    let record = appraisal.record
    let parts = [
      record.authors.prefix(3).joined(separator: ", ") + (record.authors.count > 3 ? " et al." : ""),
      record.text(of: .journal) ?? "", record.year.map(String.init) ?? "", record.id,
      record.source.words,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private var design: [String] {
    let design = appraisal.design
    let subtype = design.subtype.map { " (\(Self.plain($0.rawValue)))" } ?? ""
    // A label that a person gave has no probability.
    let isOwn = appraisal.checked?.changes.contains(.design) != true
    let probability = isOwn ? ", probability \(hundredths(design.probability))" : ""
    var lines = ["Design   \(design.label.name)\(subtype)\(probability)"]
    if let quote = design.subtypeQuote { lines += self.quote(quote) }
    for alternative in design.alternatives {
      lines.append("         or \(alternative.label.name), \(hundredths(alternative.probability))")
    }
    if let stated = design.stated {
      lines.append(
        "         stated by the authors: \(stated.label.name)\(stated.label == design.label ? "" : " — differs")")
      lines += quote(stated.quote)
    }
    if !design.index.labels.isEmpty {
      let names = design.index.labels.map(\.name).joined(separator: "; ")
      let verdict = design.index.disagrees ? " — disagrees with the text" : ""
      lines.append(Columns.wrap("         PubMed's index: \(names)\(verdict)", indent: "           "))
    }
    return lines
  }

  private var path: [String] {
    ["Path"]
      + appraisal.design.path.flatMap { step in
        [Columns.wrap("  \(step.question) \(Self.word(step.answer))", indent: "    ")]
          + step.evidence.flatMap { quote($0, withReason: true) }
      }
  }

  private func weighed(_ reasons: WeighedReasons) -> [String] {
    var lines = ["Weighed  for \(reasons.design.name), in log-odds against the others"]
    for item in reasons.favouring { lines += quote(item.evidence, sign: "  + \(Self.size(item.logOdds))  ") }
    if !reasons.opposing.isEmpty { lines.append("         against it:") }
    for item in reasons.opposing { lines += quote(item.evidence, sign: "  - \(Self.size(item.logOdds))  ") }
    for signal in reasons.index {
      lines.append("  + \(Self.size(signal.logOdds))  PubMed's index, for \(signal.design.name)")
    }
    return lines
  }

  private var timing: [String] {
    let timing = appraisal.timing
    return [
      "Timing   marker \(SummaryText.timingNames[timing.marker.rawValue] ?? timing.marker.rawValue)"
        + (timing.marker == .cannotTell || appraisal.checked?.changes.contains(.markerTiming) == true
          ? "" : ", probability " + hundredths(timing.probability)),
      "         data collection \(Self.plain(timing.collection.rawValue))",
    ] + timing.evidence.flatMap { quote($0) }
  }

  private var comparison: [String] {
    let comparison = appraisal.comparison
    var head = "Verdict  \(SummaryText.verdictNames[comparison.verdict.rawValue] ?? comparison.verdict.rawValue)"
    if let confidence = comparison.confidence { head += ", confidence \(confidence.rawValue)" }
    if let exception = comparison.exception { head += ", exception \(exception)" }
    return [head]
      + comparison.support.flatMap { support -> [String] in
        var lines = [
          Columns.wrap("  \(support.question.text) \(Self.word(support.answer)): \(support.comment)", indent: "    ")
        ]
        lines += support.evidence.flatMap { quote($0) }
        if !support.fullText.isEmpty {
          lines.append(Columns.wrap("    Full text must show: \(support.fullText).", indent: "    "))
        }
        return lines
      }
  }

  private var others: [String] {
    var lines: [String] = []
    for topic in appraisal.topics {
      lines.append("Topic    \(topic.name), compartment \(topic.compartment.name ?? "not stated")")
    }
    if let participants = appraisal.participants {
      let groups = participants.groups.map(String.init).joined(separator: " + ")
      lines.append("People   \(participants.total)\(groups.isEmpty ? "" : " (\(groups))")")
      lines += participants.evidence.flatMap { quote($0) }
      lines += zip(participants.groups, participants.groupQuotes).map { size, place in
        Columns.wrap(
          "         \(size): “\(appraisal.record.text(appraisal.evidence[place].range))”", indent: "         ")
      }
    }
    return lines
  }

  func quote(_ place: Int, withReason: Bool = false) -> [String] {
    quote(appraisal.evidence[place], withReason: withReason)
  }

  private func quote(_ evidence: Evidence, sign: String = "      ", withReason: Bool = false) -> [String] {
    let scalars = evidence.scalarRange(in: appraisal.record)
    let section = evidence.section.isEmpty ? "" : " \(appraisal.record.text(evidence.section)),"
    let reason = withReason ? DesignReasons.says(evidence.rule).map { ", because \($0)" } ?? "" : ""
    return [
      Columns.wrap("\(sign)“\(appraisal.record.text(evidence.range))”", indent: "       "),
      Columns.wrap(
        "        (\(Self.plain(evidence.fieldName(in: appraisal.record))),\(section) \(scalars.lowerBound)–\(scalars.upperBound); "
          + "\(evidence.rule)\(reason))", indent: "         "),
    ]
  }

  /// How much log-odds weigh, without their sign; unlike a probability they may be above one.
  private static func size(_ logOdds: Float) -> String {
    let hundredths = Int((abs(logOdds) * 100).rounded())
    return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)"
  }

  private func hundredths(_ value: Float) -> String {
    var buffer = OutputBuffer()
    buffer.appendHundredths(value)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  /// A label of the contract in plain words: `outcomeDefined` as "outcome defined".
  static func plain(_ label: String) -> String {
    label.reduce(into: "") { text, letter in text += letter.isUppercase ? " " + letter.lowercased() : String(letter) }
  }

  static func word(_ answer: Answer) -> String {
    switch answer {
    case .yes: "Yes"
    case .probablyYes: "Probably yes"
    case .probablyNo: "Probably no"
    case .no: "No"
    case .cannotTell: "Cannot tell"
    case .noInformation: "No information"
    }
  }
}

extension SignallingQuestion {
  /// The question in words.
  var text: String {
    switch self {
    case .outcomeDefined: "F1 Were the groups formed by a past failed or successful outcome?"
    case .markerAfter: "F2 Was the marker measured after that outcome?"
    case .mutableMarker: "F3 Can the outcome change the marker?"
    }
  }
}

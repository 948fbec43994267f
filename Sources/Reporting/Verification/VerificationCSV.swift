internal import Bibliography
package import CriticalAppraisal

/// One record as it stands in the table that people fill in.
///
/// What is needed of a record is kept when it comes, since the draw is made when all have come.
package struct VerificationRow: Sendable {
  let id: String
  package let machine: MachineLabels
  package let probability: Float
  /// The cells in front of the answers, and the sentences and the abstract behind them.
  fileprivate let head: [String]
  fileprivate let text: [String]

  package init(_ appraisal: Appraisal) {
    let record = appraisal.record
    func quote(_ purposes: [EvidencePurpose]) -> String {
      var quotes: [String] = []
      for purpose in purposes {
        for evidence in appraisal.evidence where evidence.purpose == purpose {
          let text = record.text(evidence.range)
          if !quotes.contains(text) { quotes.append(text) }
        }
      }
      return quotes.joined(separator: " | ")
    }
    id = record.id
    machine =
      appraisal.checked?.machine
      ?? MachineLabels(
        markerTiming: appraisal.timing.marker, design: appraisal.design.label, verdict: appraisal.comparison.verdict)
    probability = appraisal.timing.probability
    let (pmid, doi) = (record.text(of: .pmid) ?? "", record.text(of: .doi) ?? "")
    let link = pmid.isEmpty ? doi.isEmpty ? "" : "https://doi.org/\(doi)" : "https://pubmed.ncbi.nlm.nih.gov/\(pmid)/"
    head = [record.id, pmid, doi, record.text(record.title), record.year.map(String.init) ?? "", link]
    text = [
      quote([.timing]), quote([.design]), quote([.outcomeDefined, .markerAfter, .mutableMarker, .exception]),
      record.text(record.abstract),
    ]
  }

  /// What the draw needs of the record.
  package func candidate(isEvidence: Bool, sureFrom line: Float) -> VerificationDraw.Candidate {
    let predicted = VerificationStratum(predicted: TimingClass(machine.markerTiming), isSure: probability >= line)
    return VerificationDraw.Candidate(id: id, stratum: isEvidence ? predicted : .beyond)
  }
}

/// The table that people fill in: a row a drawn record, with empty cells for their answers.
package struct VerificationCSV {
  static let headings =
    ["id", "pmid", "doi", "title", "year", "link"] + CheckField.allCases.map(\.rawValue) + ["checker", "note"]
    + [
      "machine_marker_timing", "machine_probability", "machine_design", "machine_verdict", "timing_quote",
      "design_quote", "verdict_quotes", "abstract",
    ]
    + ["stratum", "stratum_size", "stratum_drawn", "studies", "seed", "sure_from", "topic", "version"]

  private let draw: VerificationDraw
  private let rows: [VerificationRow]
  private let line: Float
  private let topic: String
  private let version: ToolVersion
  private let isForExcel: Bool

  /// `rows` are those of the draw's candidates.
  package init(
    _ draw: VerificationDraw, rows: [VerificationRow], sureFrom line: Float, topic: String, version: ToolVersion,
    isForExcel: Bool
  ) {
    self.draw = draw
    self.rows = rows
    self.line = line
    self.topic = topic
    self.version = version
    self.isForExcel = isForExcel
  }

  package func write(to output: inout OutputBuffer) {
    // Without the mark Excel takes UTF-8 for the country's old encoding.
    if isForExcel { output.append("\u{FEFF}") }
    CSVRow.write(Self.headings, to: &output)
    for drawn in draw.records {
      let row = rows[drawn.place]
      let answers = [String](repeating: "", count: CheckField.allCases.count + 2)
      let machine = [
        row.machine.markerTiming.rawValue, Self.hundredths(row.probability), row.machine.design.rawValue,
        row.machine.verdict.rawValue,
      ]
      let place = [drawn.stratum.name, "\(drawn.size)", "\(drawn.drawn)", "\(draw.studies)", draw.seed]
      let cells = row.head + answers + machine + row.text + place
      let all = cells + [Self.hundredths(line), topic, version.description]
      CSVRow.write(all.map(CSVExporter.cut), to: &output)
    }
  }

  private static func hundredths(_ value: Float) -> String {
    var buffer = OutputBuffer(capacity: 8)
    buffer.appendHundredths(value)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }
}

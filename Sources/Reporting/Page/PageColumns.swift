internal import Bibliography
internal import CriticalAppraisal

/// The columns of a page's list that only the record itself can tell, one entry a record.
struct PageColumns: ~Copyable {
  private(set) var titles = OutputBuffer()
  private(set) var authors = OutputBuffer()
  private(set) var journals = OutputBuffer()
  private(set) var pmids = OutputBuffer()
  private(set) var dois = OutputBuffer()
  /// Of the design, in hundredths.
  private(set) var probabilities: [UInt8] = []
  /// The place of the verdict's confidence among all, 0 for none.
  private(set) var confidences: [UInt8] = []
  /// What told groups apart, a bit for each definition.
  private(set) var definitions: [UInt8] = []
  private(set) var index: [IndexAgreement] = []
  private(set) var reasons: [UnjudgedReason] = []
  private(set) var checks: [CheckMark] = []

  mutating func add(_ appraisal: Appraisal) {
    let record = appraisal.record
    Self.add(record, record.title, to: &titles)
    Self.next(&authors)
    authors.appendJSON(RecordByline.authors(record))
    Self.add(record, record.first(.journal)?.range ?? 0..<0, to: &journals)
    Self.add(record, record.first(.pmid)?.range ?? 0..<0, to: &pmids)
    Self.add(record, record.first(.doi)?.range ?? 0..<0, to: &dois)
    probabilities.append(UInt8((max(0, min(1, appraisal.design.probability)) * 100).rounded()))
    let confidence = appraisal.comparison.confidence.flatMap(Confidence.allCases.firstIndex(of:))
    confidences.append(UInt8(confidence.map { $0 + 1 } ?? 0))
    var bits: UInt8 = 0
    for comparison in appraisal.comparison.comparisons {
      bits |= 1 << UInt8(Comparison.Definition.allCases.firstIndex(of: comparison.definition) ?? 0)
    }
    definitions.append(bits)
    index.append(IndexAgreement(appraisal.design.index))
    reasons.append(UnjudgedReason(appraisal))
    checks.append(CheckMark(appraisal.checked))
  }

  private static func add(_ record: Record, _ range: Range<Int>, to buffer: inout OutputBuffer) {
    next(&buffer)
    record.bytes.withUnsafeBufferPointer { buffer.appendJSON(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  private static func next(_ buffer: inout OutputBuffer) { if buffer.count > 0 { buffer.append(",") } }
}

/// What PubMed's index says of a design against what we read.
enum IndexAgreement: UInt8, CaseIterable, Sendable {
  case silent, agrees, differs

  init(_ opinion: DesignJudgement.IndexOpinion) {
    self = opinion.disagrees ? .differs : opinion.labels.isEmpty ? .silent : .agrees
  }

  var key: String {
    switch self {
    case .silent: "silent"
    case .agrees: "agrees"
    case .differs: "differs"
    }
  }

  var name: String {
    switch self {
    case .silent: "index names no design"
    case .agrees: "index can be reconciled"
    case .differs: "index and text differ"
    }
  }

  var paint: ChartPaint {
    switch self {
    case .silent: .aside
    case .agrees: .forward
    case .differs: .back
    }
  }
}

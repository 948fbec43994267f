import Bibliography

@testable import CriticalAppraisal

/// Checks what is promised of every record: quotes that are their slices, places within range, parts that agree.
///
/// Works on bytes and counts scalars itself, so that a pass over a large file stays quick in a debug build.
struct AppraisalCheck {
  private(set) var records = 0
  private(set) var quotes = 0
  private(set) var defects: [String] = []

  mutating func check(_ appraisal: Appraisal) {
    records += 1
    let record = appraisal.record
    for evidence in appraisal.evidence {
      quotes += 1
      let scalars = evidence.scalarRange(in: record)
      let field = record.range(of: evidence.field)
      let slice = record.bytes.withUnsafeBufferPointer { Self.bytes(of: scalars, field, $0) }
      if slice != evidence.range {
        defects.append("\(record.id): the quote is at \(evidence.range), its slice at \(slice)")
      }
      if evidence.range.isEmpty { defects.append("\(record.id): an empty quote for \(evidence.rule)") }
    }
    let count = appraisal.evidence.count
    let places =
      appraisal.design.path.flatMap(\.evidence) + (appraisal.design.stated.map { [$0.quote] } ?? [])
      + appraisal.timing.evidence + appraisal.comparison.support.flatMap(\.evidence)
      + [appraisal.design.subtypeQuote].compactMap { $0 } + appraisal.topics.flatMap(\.evidence)
      + (appraisal.participants?.evidence ?? [])
    if let wrong = places.first(where: { $0 < 0 || $0 >= count }) {
      defects.append("\(record.id): evidence \(wrong) of \(count)")
    }
    let probabilities =
      [appraisal.design.probability, appraisal.timing.probability] + appraisal.design.alternatives.map(\.probability)
    if !probabilities.allSatisfy({ (0...1).contains($0) }) {
      defects.append("\(record.id): probabilities \(probabilities)")
    }
    checkDesign(appraisal)
    checkComparison(appraisal)
  }

  private mutating func checkDesign(_ appraisal: Appraisal) {
    let (id, design) = (appraisal.record.id, appraisal.design)
    if design.path.isEmpty { defects.append("\(id): no path") }
    if let subtype = design.subtype, !subtype.designs.contains(design.label) {
      defects.append("\(id): \(design.label) has no kind \(subtype)")
    }
    if (design.subtype == nil) != (design.subtypeQuote == nil) { defects.append("\(id): a kind without its quote") }
    let others = design.alternatives
    if others.contains(where: { $0.label == design.label }) { defects.append("\(id): \(design.label) beside itself") }
    if zip(others, others.dropFirst()).contains(where: { $0.probability < $1.probability }) {
      defects.append("\(id): alternatives out of order")
    }
  }

  /// A verdict goes with its timing, and a flawed comparison is shown by a quote.
  private mutating func checkComparison(_ appraisal: Appraisal) {
    let (id, comparison, marker) = (appraisal.record.id, appraisal.comparison, appraisal.timing.marker)
    switch comparison.verdict {
    case .flawed:
      if marker != .after { defects.append("\(id): flawed, but the marker is \(marker)") }
      let quotes = comparison.support.prefix(2).map(\.evidence.count)
      if quotes.first == 0 { defects.append("\(id): flawed without a quote for the groups") }
      if comparison.confidence == .high, quotes.contains(0) { defects.append("\(id): sure without quotes") }
    case .sound:
      if marker != .before { defects.append("\(id): sound, but the marker is \(marker)") }
    case .possiblyFlawed, .notApplicable, .cannotTell: break
    }
  }

  /// The bytes that scalars of a field fill, counted from its start.
  private static func bytes(of scalars: Range<Int>, _ field: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Range<
    Int
  > {
    var index = field.lowerBound
    var scalar = 0
    var start = -1
    while index < field.upperBound {
      if scalar == scalars.lowerBound, start < 0 { start = index }
      if scalar == scalars.upperBound { return start..<index }
      let first = bytes[index]
      index += first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      scalar += 1
    }
    return max(start, 0)..<max(start, index)
  }
}

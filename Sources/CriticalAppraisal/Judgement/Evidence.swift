package import Bibliography

/// What a quote is evidence for.
package enum EvidencePurpose: String, Sendable {
  case design
  /// What the authors themselves call the study.
  case stated
  /// The kind within the design.
  case subtype
  case timing
  case collection
  /// Groups formed by a past failed or successful outcome.
  case outcomeDefined = "F1"
  /// The marker measured after the outcome was known.
  case markerAfter = "F2"
  /// A marker that the outcome can change, or cannot.
  case mutableMarker = "F3"
  case exception
  /// The words for one group of a comparison, for its marker, the way it was measured, and the outcome.
  case group
  case marker
  case assay
  case outcome
  /// When the marker of a comparison was measured.
  case sample
  /// That participants were followed to an outcome.
  case followUp
  case topic
  case participants
  /// What answers a signalling question of a tool, or raises a flag.
  case signalling
  /// What is said of a treatment, and the effect that is printed.
  case treatment
  case effect
}

/// A quote from the record's own text, with its place and the rule that found it.
package struct Evidence: Sendable, Equatable {
  package var purpose: EvidencePurpose
  package var field: TextField
  /// The heading of the section, as bytes of the record; empty where there is none.
  package var section: Range<Int>
  /// The quote, as bytes of the record.
  package var range: Range<Int>
  /// The rule, such as `caseControl.matched`.
  package var rule: String
}

extension Evidence {
  /// Where the quote begins and ends in its field, in Unicode scalars.
  package func scalarRange(in record: Record) -> Range<Int> {
    let fieldStart = record.range(of: field).lowerBound
    return record.bytes.withUnsafeBufferPointer { bytes in
      let start = Self.scalars(bytes, fieldStart..<range.lowerBound)
      return start..<(start + Self.scalars(bytes, range))
    }
  }

  /// Each scalar has one byte that is not a continuation byte; eight bytes are looked at together (SWAR).
  private static func scalars(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var count = range.count
    var index = range.lowerBound
    while index + 8 <= range.upperBound, let base = bytes.baseAddress {
      // So few words that the sum of all eight lanes still fits into one of them.
      let stop = min(index + 31 * 8, range.upperBound - 7)
      var lanes: UInt64 = 0
      while index < stop {
        let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
        lanes &+= word >> 7 & ~(word >> 6) & ones
        index += 8
      }
      count -= Int((lanes &* ones) >> 56)
    }
    while index < range.upperBound {
      if bytes[index] & 0xC0 == 0x80 { count -= 1 }
      index += 1
    }
    return count
  }
}

/// The evidence of one record, each quote once for each purpose.
struct EvidenceList {
  private(set) var items: [Evidence] = []

  /// Adds a quote, or finds it; its place in the list.
  mutating func add(_ evidence: Evidence) -> Int {
    for index in items.indices
    where items[index].range == evidence.range && items[index].purpose == evidence.purpose
      // One sentence may answer several questions, each by a rule of its own.
      && (evidence.purpose != .signalling || items[index].rule == evidence.rule)
    {
      return index
    }
    items.append(evidence)
    return items.count - 1
  }
}

extension Evidence {
  /// The field as outputs call it: an abstract that stands in for a missing one is named as such.
  package func fieldName(in record: Record) -> String {
    if field == .title { return "title" }
    if field == .methods { return "methods" }
    if case .otherAbstract = record.abstractOrigin { return "otherAbstract" }
    return "abstract"
  }
}

extension Record {
  /// The text of a field, as bytes of the record.
  package func range(of field: TextField) -> Range<Int> {
    switch field {
    case .title: title
    case .abstract: abstract
    case .methods: methods
    }
  }
}

import Bibliography
import CriticalAppraisal
import Foundation

/// A record whose comparison somebody has read, with the words that show it.
struct ComparisonText {
  /// Where a text comes from.
  enum Source: String, CaseIterable {
    /// nk-train.jsonl of the shared folder.
    case nkTrain
    /// `Readings/invented`: abstracts written for this project.
    case invented
    /// `Readings/comparisons.jsonl`: real abstracts in which a few words were changed.
    case edited
    /// The same file: real abstracts read for this project as they are.
    case read
    /// design-train.jsonl.gz of the shared folder: real abstracts of all fields, hardly any with the flaw.
    case general
    /// Records of `Readings/pool.tsv`: real abstracts of all fields and ages whose design and timing were read, not their
    /// comparison. One in a thousand has the flaw, so the verdict is taken to be what their design and timing make likely.
    case assumed

    /// How much a text counts when verdicts are fitted.
    var share: Float {
      switch self {
      case .nkTrain, .invented, .edited: 1
      case .read: 0.5
      case .general: 0.3
      case .assumed: 0.15
      }
    }
  }

  var gold: GoldRecord
  var source: Source
  var verdict: Verdict
  /// The words that show each slot.
  var quotes: [ComparisonSlot: [String]] = [:]
  /// Slots of which every sentence that shows them was marked.
  var marked: Set<ComparisonSlot> = []
}

extension ComparisonText {
  init(gold: GoldRecord, source: Source, verdict: Verdict) {
    (self.gold, self.source, self.verdict) = (gold, source, verdict)
  }

  /// The labels of a comparison as the labelled files have them.
  struct Fields: Decodable {
    var verdict: String
    var evidence: [Quote]?
    var comparisons: [Comparison]?
    var f1_quote: String?
    var f2_quote: String?

    struct Quote: Decodable {
      var `for`: String
      var quote: String
    }

    struct Comparison: Decodable {
      var groups: [Group]
      var sampled: String?
      var sampledWhen: String?
      var followed: String?
    }

    struct Group: Decodable {
      var quote: String
      var definedBy: String
    }
  }

  init?(_ gold: GoldRecord, _ source: Source, _ fields: Fields) {
    guard let verdict = Verdict(rawValue: fields.verdict) else { return nil }
    (self.gold, self.source, self.verdict) = (gold, source, verdict)
    let isPast = verdict == .flawed || verdict == .possiblyFlawed
    for evidence in fields.evidence ?? [] {
      switch evidence.for {
      case "F1": add(evidence.quote, isPast ? .pastGroups : .laterGroups)
      case "F2": add(evidence.quote, .sampledAfter)
      default: break
      }
    }
    if let quote = fields.f1_quote, verdict != .notApplicable { add(quote, isPast ? .pastGroups : .laterGroups) }
    if let quote = fields.f2_quote, isPast { add(quote, .sampledAfter) }
    for comparison in fields.comparisons ?? [] { add(comparison) }
    marked = [.pastGroups, .sampledAfter]
    if fields.comparisons != nil { marked = Set(ComparisonSlot.allCases) }
  }

  private mutating func add(_ comparison: Fields.Comparison) {
    for group in comparison.groups {
      switch group.definedBy {
      case "pastOutcome": add(group.quote, .pastGroups)
      case "laterOutcome": add(group.quote, .laterGroups)
      default: add(group.quote, .otherGroups)
      }
    }
    if let quote = comparison.sampled, comparison.sampledWhen == "after" { add(quote, .sampledAfter) }
    if let quote = comparison.sampled, comparison.sampledWhen == "before" { add(quote, .sampledBefore) }
    if let quote = comparison.followed { add(quote, .followed) }
  }

  private mutating func add(_ quote: String, _ slot: ComparisonSlot) {
    if !quote.isEmpty { quotes[slot, default: []].append(quote) }
  }

  /// Where the quotes of a slot begin, as bytes of the record.
  func places(_ slot: ComparisonSlot) -> [Int] {
    (quotes[slot] ?? []).compactMap { TellingFit.place(of: $0, in: gold.record)?.lowerBound }
  }
}

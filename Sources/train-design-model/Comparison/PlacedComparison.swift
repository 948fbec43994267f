import Bibliography
import CriticalAppraisal
import Foundation

/// A real abstract whose comparison was read for this project, as it is or with a few of its words changed: a line of
/// `Readings/comparisons.jsonl`.
///
/// The file has labels, places and our own words only; the texts are their publishers'. Places are Unicode scalars of the
/// title or of the abstract, whose sections stand one behind the other as "LABEL: text"; those of quotes count in the
/// changed text.
struct PlacedComparison: Decodable {
  var pmid: String
  var edits: [Edit]
  var design: StudyDesign.RawValue
  var marker_timing: String
  var data_collection: String?
  var verdict: String
  var quotes: [Quote]

  struct Edit: Decodable {
    var field: String
    var start: Int
    var end: Int
    var text: String
  }

  struct Quote: Decodable {
    var slot: String
    var field: String
    var start: Int
    var end: Int
  }

  /// The labelled text; nil where a label is not known.
  func text(title: String, abstract: String) -> ComparisonText? {
    guard let design = StudyDesign(rawValue: design), let verdict = Verdict(rawValue: verdict) else { return nil }
    let (title, abstract) = (changed(title, "title"), changed(abstract, "abstract"))
    var gold = GoldRecord(
      id: edits.isEmpty ? pmid : "\(pmid) edited", record: PoolRecord.record(title: title, abstract: abstract),
      design: design,
      markerTiming: MarkerTiming(rawValue: marker_timing),
      dataCollection: data_collection.flatMap(DataCollection.init(rawValue:)), subject: nil, designQuote: nil,
      isRepresentative: false, isIndexed: nil)
    gold.variantsOf = pmid
    var text = ComparisonText(gold: gold, source: edits.isEmpty ? .read : .edited, verdict: verdict)
    for quote in quotes {
      guard let slot = ComparisonSlot.allCases.first(where: { $0.name == quote.slot }) else { continue }
      text.quotes[slot, default: []].append(
        Self.slice(quote.field == "title" ? title : abstract, quote.start, quote.end))
    }
    text.marked =
      edits.isEmpty
      ? [.pastGroups, .laterGroups, .sampledAfter, .sampledBefore] : Set(ComparisonSlot.allCases)
    return text
  }

  private func changed(_ text: String, _ field: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for edit in edits.filter({ $0.field == field }).sorted(by: { $0.start > $1.start })
    where edit.start <= edit.end && edit.end <= scalars.count {
      scalars.replaceSubrange(edit.start..<edit.end, with: edit.text.unicodeScalars)
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func slice(_ text: String, _ start: Int, _ end: Int) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(start).prefix(max(0, end - start))))
  }
}
